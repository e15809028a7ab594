#include "app/clerk/ReceptionBar.h"

#include "app/clerk/ElidedLabel.h"
#include "app/clerk/HoldWords.h"
#include "app/identity/GenuineWords.h"
#include "devices/cards/DocumentChecks.h"
#include "widgets/Button.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace madoguchi::clerk {

using reception::PersonField;

ReceptionBar::ReceptionBar(reception::Reception &reception, const QString &counterName, QWidget *parent)
    : QWidget(parent)
    , m_reception(reception)
    , m_counterName(counterName)
    , m_number(new QLabel(this))
    , m_name(new ElidedLabel(this))
    , m_birth(new QLabel(this))
    , m_since(new QLabel(this))
    , m_document(new widgets::Button({}, widgets::Button::Kind::Quiet, this))
    , m_hide(new widgets::Button({}, widgets::Button::Kind::Quiet, this))
    , m_hold(new widgets::Button({}, widgets::Button::Kind::Second, this))
    , m_end(new widgets::Button({}, widgets::Button::Kind::Second, this))
{
    setObjectName(QStringLiteral("receptionBar"));
    layOut();
    connect(m_document, &QPushButton::clicked, this, &ReceptionBar::documentRequested);
    connect(m_hold, &QPushButton::clicked, this, &ReceptionBar::holdRequested);
    connect(m_end, &QPushButton::clicked, this, &ReceptionBar::endRequested);
    connect(m_hide, &QPushButton::clicked, this, &ReceptionBar::hideNamesRequested);
    connect(&m_reception, &reception::Reception::began, this, &ReceptionBar::update);
    connect(&m_reception, &reception::Reception::changed, this, &ReceptionBar::update);
    connect(&m_reception, &reception::Reception::ended, this, &ReceptionBar::update);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        updateMinutes();
        fit();
    });
    m_minute.setInterval(std::chrono::seconds(20));
    update();
}

void ReceptionBar::layOut()
{
    setFixedHeight(theme::px(61)); // with and without a reception: nothing jumps
    setMinimumWidth(theme::px(640)); // fit() makes room: the window need not grow
    m_number->setFont(theme::font(theme::TextSize::Lead, true));
    for (QLabel *quiet : { m_birth, m_since }) {
        quiet->setFont(theme::font());
        QPalette palette = quiet->palette();
        palette.setColor(QPalette::WindowText, theme::color(theme::Role::TextQuiet));
        quiet->setPalette(palette);
    }
    m_document->setObjectName(QStringLiteral("document"));
    m_document->setSmall(true);
    m_hide->setObjectName(QStringLiteral("hideNames"));
    m_hide->setKeyHint(QStringLiteral("F9"));
    m_hold->setObjectName(QStringLiteral("holdReception"));
    m_hold->setKeyHint(QStringLiteral("F7"));
    m_end->setObjectName(QStringLiteral("endReception"));
    m_end->setKeyHint(QStringLiteral("F10"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(20), theme::px(8), theme::px(16), theme::px(8));
    row->setSpacing(theme::px(20));
    row->addWidget(m_number);
    row->addWidget(m_name, 1);
    row->addWidget(m_birth);
    row->addWidget(m_document);
    row->addWidget(m_since);
    row->addStretch();
    row->addWidget(m_hide);
    row->addWidget(m_hold);
    row->addWidget(m_end);
}

void ReceptionBar::setNamesHidden(bool hidden)
{
    m_namesHidden = hidden;
    update();
}

void ReceptionBar::setEndable(bool endable)
{
    m_hold->setEnabled(endable);
    m_end->setEnabled(endable);
}

void ReceptionBar::setBlank(bool blank)
{
    m_blank = blank;
    update();
}

void ReceptionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::color(theme::Role::Line));
}

void ReceptionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ReceptionBar::fit()
{
    const bool shown = m_reception.isOpen() && !m_blank;
    m_birth->setVisible(shown);
    m_since->setVisible(shown);
    layout()->invalidate();
    if (layout()->sizeHint().width() > width()) // the whole name is worth more
        m_since->hide();
    layout()->invalidate();
    if (layout()->minimumSize().width() > width())
        m_birth->hide();
}

void ReceptionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

void ReceptionBar::update()
{
    const bool open = m_reception.isOpen();
    //: Reception bar: the day's running number of this visitor.
    m_number->setText(open ? tr("Reception %1").arg(m_reception.number())
                           //: Reception bar while nobody is being served.
                           : tr("No reception"));
    const bool isName
        = open && !m_blank && !m_reception.person(reception::Role::Applicant).text(PersonField::Name).isEmpty();
    m_name->setFont(isName ? theme::nameFont(theme::TextSize::Title) : theme::font(theme::TextSize::Title));
    m_name->setText(open && !m_blank ? nameText() : m_counterName);
    m_birth->setText(open ? birthText() : QString());
    showDocument();
    m_hide->setText(m_namesHidden
            //: Button of the reception bar while names are hidden from people behind the clerk.
            ? tr("Show names")
            //: Button of the reception bar: hides names from people behind the clerk.
            : tr("Hide names"));
    m_hide->setPicture(m_namesHidden ? theme::Icon::Eye : theme::Icon::EyeOff);
    //: Button of the reception bar: keeps the reception, encrypted, until it is taken up again.
    m_hold->setText(tr("Hold"));
    //: Button of the reception bar.
    m_end->setText(tr("End"));
    for (QWidget *part :
        { static_cast<QWidget *>(m_birth), static_cast<QWidget *>(m_document), static_cast<QWidget *>(m_since),
            static_cast<QWidget *>(m_hide), static_cast<QWidget *>(m_hold), static_cast<QWidget *>(m_end) })
        part->setVisible(open && !m_blank);
    open ? m_minute.start() : m_minute.stop();
    updateMinutes();
    fit();
}

void ReceptionBar::updateMinutes()
{
    if (!m_reception.isOpen()) {
        m_since->clear();
        return;
    }
    const QDateTime since = m_reception.since();
    if (since.toLocalTime().date() != QDate::currentDate()) {
        // It was on hold over night: minutes would say nothing.
        m_since->setText(shortMoment(since));
        return;
    }
    const qint64 minutes = since.secsTo(QDateTime::currentDateTimeUtc()) / 60;
    //: Reception bar: "since 10:42, 3 min". %1 is a time of day, %2 a number of minutes.
    m_since->setText(tr("since %1, %2 min").arg(since.toLocalTime().toString(QStringLiteral("HH:mm"))).arg(minutes));
}

void ReceptionBar::showDocument()
{
    const bool open = m_reception.isOpen();
    const bool known = open && !m_reception.documented().isEmpty();
    m_document->setText(open ? documentText() : QString());
    m_document->setEnabled(known);
    m_document->setKeyHint(known ? QStringLiteral("F5") : QString());
    const bool isFalse = open && m_reception.genuineness() == cards::Genuineness::No;
    const QStringList doubts = doubtsText();
    const auto warning = doubts.isEmpty() ? std::nullopt : std::optional(theme::Icon::Warning);
    m_document->setPicture(isFalse ? std::optional(theme::Icon::Error) : warning);
    m_document->setToolTip(doubts.join(u'\n'));
    m_document->setAccessibleDescription(doubts.join(u' '));
}

/// What does not fit in anybody's document, such as that it has expired.
QStringList ReceptionBar::doubtsText() const
{
    QStringList texts;
    for (const reception::Role role : m_reception.documented()) {
        for (const cards::DocumentDoubt doubt : cards::doubtsOf(*m_reception.documentOf(role), QDate::currentDate()))
            texts << cards::textFor(doubt);
    }
    texts.removeDuplicates();
    return texts;
}

QString ReceptionBar::nameText() const
{
    const QString name = m_reception.person(reception::Role::Applicant).text(PersonField::Name);
    if (name.isEmpty())
        //: Reception bar of a reception in which no name is known yet.
        return tr("(name not entered)");
    if (m_namesHidden)
        return QStringLiteral("＊＊＊＊");
    //: Reception bar: polite form of address. %1 is a name.
    return tr("%1 (visitor)").arg(name);
}

QString ReceptionBar::birthText() const
{
    const reception::PartialDate birth = m_reception.person(reception::Role::Applicant).birthDate();
    if (birth.isEmpty() || m_namesHidden)
        return {};
    const auto age = reception::ageOn(birth, QDate::currentDate());
    //: Reception bar: birth date and age in years.
    return age ? tr("%1 (%2 years)").arg(birth.toJapanese()).arg(*age) : birth.toJapanese();
}

QString ReceptionBar::documentText() const
{
    const QString name = identity::nameOf(m_reception.document());
    const QList<reception::Role> others = m_reception.documented();
    if (name.isEmpty() && !others.isEmpty())
        //: Reception bar: nobody's document but that of a further person was read. Whether it is genuine, in a word or
        //: two.
        return tr("Another person's document: %1").arg(identity::wordFor(m_reception.genuineness()));
    if (name.isEmpty())
        //: Reception bar of a reception without a document.
        return tr("typed, no card");
    //: Reception bar: the document that was read (%1) and whether it is genuine, in a word or two (%2).
    return tr("%1: %2").arg(name, identity::wordFor(m_reception.genuineness()));
}

} // namespace madoguchi::clerk
