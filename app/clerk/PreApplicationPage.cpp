#include "app/clerk/PreApplicationPage.h"

#include "app/preapplication/Words.h"
#include "widgets/Dialogs.h"
#include "widgets/Notice.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace madoguchi::clerk {

using widgets::Notice;

PreApplicationPage::PreApplicationPage(PreApplicationDesk &desk, widgets::Dialogs &dialogs, QWidget *parent)
    : ActionPage(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
    , m_camera(m_codes.frames())
    , m_sentence(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_preview(new QLabel(this))
    , m_notice(new Notice(this))
{
    setObjectName(QStringLiteral("preApplicationPage"));
    layOut();
    connect(&m_desk, &PreApplicationDesk::changed, this, &PreApplicationPage::update);
    connect(&m_desk, &PreApplicationDesk::failed, this, &PreApplicationPage::tell);
    connect(&m_codes, &scanner::FrameReader::codeSeen, this, [this](const QString &code) {
        if (m_camera.isOn()) // a frame may still have been looked at when it was turned off
            m_desk.takeCode(code);
    });
    connect(&m_codes.frames(), &scanner::FrameThread::looking, this, [this](const QImage &preview) {
        if (m_camera.isOn())
            m_preview->setPixmap(QPixmap::fromImage(preview));
    });
    connect(&m_camera, &scanner::Camera::failed, this, [this](const QString &) {
        stopCamera();
        tell(Error { ErrorCode::FileUnreadable,
            //: The camera was taken away or another program uses it; to the clerk.
            tr("The camera gives no picture. Check whether another program uses it, or open a picture file."), {}, {},
            {} });
    });
    connect(m_notice, &Notice::actionTriggered, this, [this] {
        m_notice->clear();
        if (m_mayBeginAnew)
            m_desk.beginAnew();
    });
    retranslate();
}

PreApplicationPage::~PreApplicationPage() = default;

void PreApplicationPage::layOut()
{
    m_sentence->setFont(theme::font(theme::TextSize::Title, true));
    m_progress->setFont(theme::font(theme::TextSize::Lead, true));
    m_progress->setObjectName(QStringLiteral("codesRead"));
    m_advice->setFont(theme::font(theme::TextSize::Lead));
    for (QLabel *label : { m_sentence, m_progress, m_advice }) {
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    }
    m_preview->setVisible(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::px(12));
    words->addStretch(1);
    words->addWidget(m_sentence);
    words->addWidget(m_progress);
    words->addWidget(m_advice);
    words->addWidget(m_notice);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(64), theme::px(24), theme::px(64), theme::px(24));
    row->setSpacing(theme::px(48));
    row->addLayout(words, 1);
    row->addWidget(m_preview, 0, Qt::AlignVCenter);
}

void PreApplicationPage::open()
{
    m_hasCamera = scanner::Camera::isThere();
    update();
}

void PreApplicationPage::close()
{
    stopCamera();
    m_notice->clear();
    m_desk.beginAnew();
}

QString PreApplicationPage::mainActionText() const
{
    //: Main action where pre-applications are read: picture files with codes.
    return tr("Open pictures with codes");
}

bool PreApplicationPage::isMainActionEnabled() const
{
    return !m_desk.isBusy();
}

void PreApplicationPage::runMainAction()
{
    if (!isMainActionEnabled())
        return;
    m_notice->clear();
    //: Title of the dialog that asks for pictures with codes.
    m_dialogs.chooseOpenFiles(this, tr("Pictures with the codes of a pre-application"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        //: Kind of files in the dialog that asks for pictures with codes.
        tr("Pictures (*.png *.jpg *.jpeg *.bmp)"), [this](const QStringList &paths) {
            if (!paths.isEmpty())
                m_desk.takePictures(paths);
        });
}

QString PreApplicationPage::secondActionText() const
{
    if (!m_hasCamera)
        return {};
    return m_camera.isOn()
        //: Second action where pre-applications are read: the camera goes out.
        ? tr("Stop the camera")
        //: Second action where pre-applications are read: codes are held before the camera.
        : tr("Use the camera");
}

void PreApplicationPage::runSecondAction()
{
    if (!m_hasCamera)
        return;
    m_notice->clear();
    if (m_camera.isOn()) {
        stopCamera();
    } else {
        m_preview->setVisible(true);
        m_camera.start();
    }
    emit actionChanged();
}

void PreApplicationPage::stopCamera()
{
    m_camera.stop();
    m_preview->clear();
    m_preview->setVisible(false);
    emit actionChanged();
}

bool PreApplicationPage::goBack()
{
    emit closed();
    return true;
}

QString PreApplicationPage::helpText() const
{
    //: F1 help of the screen that reads pre-applications. One sentence a line.
    return tr(
        "What a resident filled in at home is in one or several QR codes; read them in any order.\n"
        "A scanner reads them here and on every other screen; F12 opens picture files.\n"
        "When all codes are read the form is filled, and every entry says that it is from the pre-application.\n"
        "What the card says stands above it. Esc goes back and keeps what was typed; codes that were read have to be "
        "read again.");
}

void PreApplicationPage::hideEvent(QHideEvent *event)
{
    stopCamera(); // also when the screen is locked
    ActionPage::hideEvent(event);
}

void PreApplicationPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ActionPage::changeEvent(event);
}

void PreApplicationPage::tell(const Error &error)
{
    m_mayBeginAnew = error.code == ErrorCode::CodeOtherSet;
    m_notice->say(Notice::Kind::Error, error.message,
        //: Button beside an error: forgets the codes of the first pre-application.
        m_mayBeginAnew ? tr("Begin anew") : QString());
}

void PreApplicationPage::update()
{
    const preapplication::CodeSet &codes = m_desk.codes();
    if (m_desk.isBusy()) {
        //: While picture files are being looked at for codes.
        m_progress->setText(tr("Looking for codes in the pictures…"));
    } else if (codes.isEmpty()) {
        //: Where pre-applications are read, while no code was read.
        m_progress->setText(tr("No code has been read yet."));
    } else {
        m_notice->clear();
        //: Where pre-applications are read. %1 of %2 codes were read, %3 lists the numbers of the others.
        m_progress->setText(tr("%1 of %2 codes are read. Still missing: %3.")
                                .arg(codes.readParts())
                                .arg(codes.total())
                                .arg(preapplication::listed(codes.missing())));
    }
    emit actionChanged();
}

void PreApplicationPage::retranslate()
{
    //: In the window's title: what is being done.
    setWindowTitle(tr("Read a pre-application"));
    //: Big sentence of the screen that reads pre-applications.
    m_sentence->setText(tr("Scan the codes of the pre-application"));
    //: Below it. To the clerk.
    m_advice->setText(tr("Hold each code before the scanner. Any order is right."));
    //: What the camera sees, read aloud.
    m_preview->setAccessibleName(tr("Picture of the camera"));
    setAccessibleName(m_sentence->text());
    update();
}

} // namespace madoguchi::clerk
