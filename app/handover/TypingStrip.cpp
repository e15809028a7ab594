#include "app/handover/TypingStrip.h"

#include "widgets/Button.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

namespace madoguchi::handover {

using widgets::Button;

namespace {

constexpr double TextWidth = 460;

QLabel *makeLabel(QWidget *parent, const char *name, const QFont &font)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setFixedWidth(theme::px(TextWidth));
    return label;
}

} // namespace

TypingStrip::TypingStrip(TypingSession &session, QWidget *parent)
    : QWidget(parent, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus)
    , m_session(session)
    , m_next(makeLabel(this, "nextEntry", theme::font(theme::TextSize::Body, true)))
    , m_value(makeLabel(this, "nextValue", theme::nameFont(theme::TextSize::Subtitle)))
    , m_advice(makeLabel(this, "typingAdvice", theme::font()))
    , m_back(new Button({}, Button::Kind::Second, this))
    , m_skip(new Button({}, Button::Kind::Second, this))
    , m_count(new Button({}, Button::Kind::Second, this))
    , m_finish(new Button({}, Button::Kind::Second, this))
{
    setObjectName(QStringLiteral("typingStrip"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    m_back->setObjectName(QStringLiteral("typingBack"));
    m_skip->setObjectName(QStringLiteral("typingSkip"));
    m_count->setObjectName(QStringLiteral("typingCount"));
    m_finish->setObjectName(QStringLiteral("typingFinish"));
    layOut();
    connect(m_back, &Button::clicked, &m_session, &TypingSession::back);
    connect(m_skip, &Button::clicked, &m_session, &TypingSession::skip);
    connect(m_count, &Button::clicked, this, &TypingStrip::pressMiddle);
    connect(m_finish, &Button::clicked, this, &TypingStrip::finishWanted);
    connect(&m_session, &TypingSession::changed, this, &TypingStrip::follow);
    follow();
}

void TypingStrip::layOut()
{
    m_advice->setWordWrap(true);
    m_advice->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_advice->setFixedHeight(3 * QFontMetrics(m_advice->font()).lineSpacing()); // nothing jumps
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::px(2));
    words->addWidget(m_next);
    words->addWidget(m_value);
    words->addWidget(m_advice);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(16), theme::px(12), theme::px(16), theme::px(8));
    row->setSpacing(theme::px(8));
    row->addLayout(words);
    for (Button *button : { m_back, m_skip, m_count, m_finish })
        row->addWidget(button, 0, Qt::AlignVCenter);
    row->setSizeConstraint(QLayout::SetNoConstraint);
}

void TypingStrip::setNamesHidden(bool hidden)
{
    m_namesHidden = hidden;
    follow();
}

void TypingStrip::open()
{
    follow();
    adjustSize();
    const QScreen *where = parentWidget() ? parentWidget()->screen() : screen();
    const QRect area = where->availableGeometry();
    move(area.left() + (area.width() - width()) / 2, area.top());
    show();
    raise();
}

QString TypingStrip::entryText() const
{
    const TypedEntry &entry = m_session.entries().at(m_session.next());
    if (m_namesHidden)
        return QStringLiteral("●●●●");
    if (entry.text.isEmpty())
        //: Strip while entries are typed into the other system: this one has no text, only the key after it is pressed.
        return tr("(nothing)");
    return QFontMetrics(m_value->font()).elidedText(entry.text, Qt::ElideRight, m_value->width());
}

QString TypingStrip::advice() const
{
    if (m_session.trouble())
        return typing::messageFor(*m_session.trouble());
    switch (m_session.state()) {
    case TypingState::Idle:
        break;
    case TypingState::Waiting:
        if (!m_session.hasKey())
            //: Strip while entries are typed into the other system, where no key can be heard.
            return tr("Press the countdown's button, then click into the entry of the other system.");
        //: Strip while entries are typed into the other system: %1 is a key such as F2.
        return tr("Click into the entry of the other system and press %1.").arg(typing::toText(m_session.way().key));
    case TypingState::Counting:
        //: Strip while it counts down. %n seconds are left.
        return tr("Click into the entry of the other system: %n second(s) left.", nullptr, m_session.secondsLeft());
    case TypingState::Typing:
        //: Strip while an entry is being typed into the other system.
        return tr("Typing. Leave keyboard and mouse alone.");
    case TypingState::Finished:
        //: Strip behind the last entry.
        return tr("All entries have been gone through. Check them in the other system.");
    }
    return {};
}

void TypingStrip::follow()
{
    const TypingState state = m_session.state();
    const auto all = static_cast<int>(m_session.entries().size());
    const bool isOpen = m_session.next() < all;
    if (isOpen) {
        const QString &name = m_session.entries().at(m_session.next()).name;
        //: Strip while entries are typed into the other system: %1 is the name of the next entry, %2 of %3 its place.
        m_next->setText(tr("Next: %1 (%2 of %3)").arg(name).arg(m_session.next() + 1).arg(all));
    } else {
        //: Strip behind the last entry: instead of the next one.
        m_next->setText(tr("No further entry"));
    }
    m_value->setText(isOpen ? entryText() : QString());
    m_advice->setText(advice());
    const bool isQuiet = state == TypingState::Waiting || state == TypingState::Finished;
    m_back->setEnabled(isQuiet && m_session.next() > 0);
    m_skip->setEnabled(isQuiet && isOpen);
    m_count->setEnabled(isOpen || !isQuiet);
    //: Strip, button: the entry before comes next again.
    m_back->setText(tr("Back"));
    //: Strip, button: the next entry is not typed.
    m_skip->setText(tr("Skip"));
    //: Strip, button: ends a countdown, or what is being typed.
    m_count->setText(!isQuiet ? tr("Stop")
                              //: Strip, button: types the next entry after so many seconds (%n).
                              : tr("Type in %n second(s)", nullptr, m_session.way().seconds));
    //: Strip, button: closes the strip.
    m_finish->setText(tr("Finish"));
}

void TypingStrip::pressMiddle()
{
    if (m_session.state() == TypingState::Waiting)
        m_session.countDown();
    else
        m_session.stop();
}

void TypingStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        follow();
    QWidget::changeEvent(event);
}

void TypingStrip::mousePressEvent(QMouseEvent *)
{
    windowHandle()->startSystemMove();
}

void TypingStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Role::Surface));
    painter.setPen(QPen(theme::color(theme::Role::Accent), theme::px(3)));
    painter.drawRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
}

} // namespace madoguchi::handover
