#include "app/clerk/NumberBCamera.h"

#include "widgets/Button.h"
#include "widgets/theme/Theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace madoguchi::clerk {

namespace {

constexpr int Width = 310; ///< beside the entries, on a screen of 1366 pixels also with large text

} // namespace

NumberBCamera::NumberBCamera(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_words(new QLabel(this))
    , m_button(new widgets::Button({}, widgets::Button::Kind::Quiet, this))
    , m_camera(m_scan.frames())
{
    layOut();
    connect(m_button, &QAbstractButton::clicked, this, [this] { m_scan.isOn() ? stop() : start(); });
    connect(&m_scan, &identity::CardFaceScan::looking, this, &NumberBCamera::showFrame);
    connect(&m_scan, &identity::CardFaceScan::failed, this, [this] {
        stop();
        tell(State::NotInstalled);
    });
    connect(&m_scan, &identity::CardFaceScan::proposed, this, [this](const identity::NumberBParts &parts) {
        if (parts.isComplete()) {
            stop();
            tell(State::Read);
        }
        emit proposed(parts);
    });
    connect(&m_camera, &scanner::Camera::failed, this, [this] {
        stop();
        tell(State::NoPicture);
    });
    tell(State::Off);
}

void NumberBCamera::layOut()
{
    setObjectName(QStringLiteral("numberBCamera"));
    m_button->setObjectName(QStringLiteral("useCamera"));
    m_words->setWordWrap(true);
    m_words->setFixedWidth(theme::px(Width));
    m_picture->setFixedWidth(theme::px(Width));
    m_picture->setMinimumHeight(theme::px(Width * 9.0 / 16)); // nothing jumps when the first frame comes
    m_picture->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(12));
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addWidget(m_words);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
}

void NumberBCamera::start()
{
    m_scan.begin();
    tell(State::Looking);
    m_camera.start();
}

void NumberBCamera::stop()
{
    m_camera.stop();
    m_scan.end();
    tell(State::Off);
}

void NumberBCamera::hideEvent(QHideEvent *event)
{
    stop(); // also when the screen is locked
    QWidget::hideEvent(event);
}

void NumberBCamera::tell(State state)
{
    m_state = state;
    m_picture->setVisible(state == State::Looking);
    if (state != State::Looking)
        m_picture->clear();
    showWords();
}

QString NumberBCamera::buttonText() const
{
    if (m_state == State::Looking)
        //: Button where a My Number card is read by what is printed on it: the camera goes out.
        return tr("Stop the camera");
    //: Button where a My Number card is read by what is printed on it: a camera looks at the card's front.
    return tr("Fill in with the camera");
}

void NumberBCamera::showWords()
{
    //: What the camera sees, read aloud.
    m_picture->setAccessibleName(tr("Picture of the camera"));
    //: Button where a My Number card is read by what is printed on it: the camera goes out.
    m_button->setText(m_state == State::Looking
            ? tr("Stop the camera")
            //: Button where a My Number card is read by what is printed on it: a camera looks at the card's front.
            : tr("Fill in with the camera"));
    m_words->setVisible(m_state != State::Off);
    switch (m_state) {
    case State::Off:
        break;
    case State::Looking:
        //: Below the camera's picture. To the clerk.
        m_words->setText(tr("Hold the front of the card still, inside the frame."));
        break;
    case State::Read:
        //: After a camera has read what is printed on the card. To the clerk.
        m_words->setText(tr("The camera has filled in the three entries. Compare them with the card."));
        break;
    case State::NoPicture:
        //: The camera was taken away or another program uses it; to the clerk.
        m_words->setText(tr("The camera gives no picture. Check whether another program uses it, or type what is "
                            "printed on the card."));
        break;
    case State::NotInstalled:
        //: What the camera sees cannot be read. To the clerk.
        m_words->setText(
            tr("The program that reads pictures is not installed here. Type what is printed on the card."));
        break;
    }
}

void NumberBCamera::showFrame(const QImage &preview)
{
    QPixmap picture = QPixmap::fromImage(preview);
    QPainter painter(&picture);
    painter.setPen(QPen(theme::color(theme::Role::Accent), 3));
    painter.drawRect(identity::cardPlaceIn(preview.size()));
    painter.end();
    m_picture->setPixmap(picture.scaledToWidth(m_picture->width(), Qt::SmoothTransformation));
}

} // namespace madoguchi::clerk
