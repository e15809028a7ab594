#include "app/visitor/EntriesPage.h"

#include "app/visitor/EntryCard.h"
#include "app/visitor/TouchButton.h"
#include "widgets/theme/Painting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi::visitor {

using theme::px;
using theme::TextSize;

namespace {

constexpr int Gap = 8;
constexpr double Larger = 1.4;

} // namespace

EntriesPage::EntriesPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_size(new TouchButton(TouchButton::Kind::Second, this))
    , m_sheet(new QWidget(this))
    , m_back(new TouchButton(TouchButton::Kind::Second, this))
    , m_where(new QLabel(this))
    , m_next(new TouchButton(TouchButton::Kind::Main, this))
    , m_right(new TouchButton(TouchButton::Kind::Main, this))
{
    setObjectName(QStringLiteral("visitorEntries"));
    makeParts();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_size);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(px(16));
    foot->addWidget(m_back);
    foot->addWidget(m_where);
    foot->addStretch(1);
    foot->addWidget(m_next);
    foot->addWidget(m_right);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(32), px(16), px(32), px(24));
    column->setSpacing(px(12));
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(m_sheet, 1);
    column->addLayout(foot);
    updateWords();
}

void EntriesPage::makeParts()
{
    m_title->setFont(theme::font(TextSize::Display, true));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("visitorQuestion"));
    m_words->setFont(theme::font(TextSize::Title));
    m_words->setWordWrap(true);
    m_where->setFont(theme::font(TextSize::Title));
    m_size->setObjectName(QStringLiteral("letterSize"));
    m_back->setObjectName(QStringLiteral("pageBack"));
    m_back->setPicture(theme::Icon::ArrowLeft);
    m_next->setObjectName(QStringLiteral("pageNext"));
    m_next->setPicture(theme::Icon::ArrowRight, Qt::RightEdge);
    m_right->setObjectName(QStringLiteral("allRight"));
    m_right->setPicture(theme::Icon::Check);
    m_sheet->setMinimumHeight(px(240));
    m_sheet->installEventFilter(this);
    connect(m_size, &TouchButton::clicked, this, [this] { setLarger(!m_larger); });
    connect(m_back, &TouchButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &TouchButton::clicked, this, [this] { turn(1); });
    connect(m_right, &TouchButton::clicked, this, &EntriesPage::confirmed);
}

void EntriesPage::show(const Entries &entries)
{
    if (entries == m_entries)
        return;
    const bool isAskedNow = entries.question == Question::AreTheyRight && m_entries.question != Question::AreTheyRight;
    if (isAskedNow || entries.title != m_entries.title)
        m_shown = 0;
    m_entries = entries;
    takeCards();
    layOut();
    if (const int typed = sheetOfTyped(); entries.question == Question::None && typed >= 0)
        m_shown = typed;
    showSheet();
}

void EntriesPage::wipe()
{
    m_entries = {};
    m_shown = 0;
    takeCards();
    setLarger(false);
}

void EntriesPage::takeCards()
{
    QHash<QString, EntryCard *> old = std::exchange(m_cards, {});
    for (const Group &group : std::as_const(m_entries.groups)) {
        for (const Line &line : group.lines) {
            EntryCard *card = old.take(line.key);
            if (!card) {
                card = new EntryCard(line, m_sheet);
                connect(card, &EntryCard::clicked, this, [this, key = line.key] { emit touched(key); });
            }
            card->setLine(line);
            card->setAsked(m_entries.question == Question::AreTheyRight);
            card->setLarger(m_larger);
            m_cards.insert(line.key, card);
        }
    }
    for (EntryCard *card : std::as_const(old)) {
        card->setLine({});
        card->hide();
        card->deleteLater();
    }
    while (m_headings.size() < m_entries.groups.size()) {
        m_headings << new QLabel(m_sheet);
        m_headings.last()->setTextFormat(Qt::PlainText);
    }
    for (int group = 0; group < m_headings.size(); ++group) {
        m_headings.at(group)->setFont(headingFont());
        m_headings.at(group)->setText(m_entries.groups.value(group).heading);
    }
}

QFont EntriesPage::enlarged(QFont font) const
{
    if (m_larger)
        font.setPixelSize(qRound(font.pixelSize() * Larger));
    return font;
}

QFont EntriesPage::headingFont() const
{
    return enlarged(theme::font(TextSize::Title, true));
}

QList<GroupHeights> EntriesPage::heights() const
{
    QList<GroupHeights> heights;
    for (const Group &group : m_entries.groups) {
        GroupHeights high { theme::fontHeight(headingFont()), {} };
        for (const Line &line : group.lines)
            high.lines << m_cards.value(line.key)->heightForWidth(m_sheet->width());
        heights << high;
    }
    return heights;
}

void EntriesPage::layOut()
{
    m_sheets = paged(heights(), m_sheet->height(), px(Gap));
    m_shown = std::clamp(m_shown, 0, int(m_sheets.size()) - 1);
}

int EntriesPage::sheetOfTyped() const
{
    for (int sheet = 0; sheet < m_sheets.size(); ++sheet) {
        for (const Segment &segment : m_sheets.at(sheet)) {
            const QList<Line> &lines = m_entries.groups.at(segment.group).lines;
            if (std::any_of(lines.begin() + segment.first, lines.begin() + segment.first + segment.count,
                    [](const Line &line) { return line.isTyped; }))
                return sheet;
        }
    }
    return -1;
}

void EntriesPage::showSheet()
{
    QSet<QWidget *> shown;
    int top = 0;
    const auto place = [this, &shown, &top](QWidget *widget, int height) {
        widget->setGeometry(0, top, m_sheet->width(), height);
        top += height + px(Gap);
        shown << widget;
    };
    const QList<GroupHeights> high = heights();
    for (const Segment &segment : m_sheets.at(m_shown)) {
        place(m_headings.at(segment.group), high.at(segment.group).heading);
        for (int line = segment.first; line < segment.first + segment.count; ++line)
            place(m_cards.value(m_entries.groups.at(segment.group).lines.at(line).key),
                high.at(segment.group).lines.at(line));
    }
    for (QLabel *heading : std::as_const(m_headings))
        heading->setVisible(shown.contains(heading));
    for (EntryCard *card : std::as_const(m_cards))
        card->setVisible(shown.contains(card));
    updateWords();
}

void EntriesPage::turn(int pages)
{
    m_shown = std::clamp(m_shown + pages, 0, int(m_sheets.size()) - 1);
    showSheet();
}

void EntriesPage::setLarger(bool larger)
{
    m_larger = larger;
    takeCards();
    layOut();
    showSheet();
}

bool EntriesPage::hasMarks() const
{
    return std::any_of(m_entries.groups.begin(), m_entries.groups.end(), [](const Group &group) {
        return std::any_of(group.lines.begin(), group.lines.end(), [](const Line &line) { return line.isMarked; });
    });
}

bool EntriesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sheet && event->type() == QEvent::Resize) {
        layOut();
        showSheet();
    }
    return QWidget::eventFilter(watched, event);
}

void EntriesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateWords();
    QWidget::changeEvent(event);
}

void EntriesPage::updateWords()
{
    const bool isAsked = m_entries.question == Question::AreTheyRight;
    const bool isLast = m_shown + 1 == m_sheets.size();
    m_title->setText(m_entries.title);
    m_words->setFont(enlarged(theme::font(TextSize::Title, isAsked)));
    switch (m_entries.question) {
    case Question::None:
        //: Visitor's display, above the entries while the clerk types them.
        m_words->setText(tr("This is being entered for you."));
        break;
    case Question::AreTheyRight:
        m_words->setText(hasMarks()
                //: Visitor's display, above the entries after the visitor touched one that is not right.
                ? tr("We will correct this. Please touch it again if it is right after all.")
                //: Visitor's display, above the entries that the visitor is to look over.
                : tr("Please check that everything is right. Touch what is not right."));
        break;
    case Question::Answered:
        //: Visitor's display, above the entries after the visitor said that they are right.
        m_words->setText(tr("Thank you for checking."));
        break;
    }
    //: Visitor's display, button: larger letters.
    m_size->setText(m_larger ? tr("Smaller letters")
                             //: Visitor's display, button: letters of the usual size again.
                             : tr("Larger letters"));
    //: Visitor's display, button: to the page before.
    m_back->setText(tr("Page before"));
    //: Visitor's display, button: to the next page.
    m_next->setText(tr("Next"));
    //: Visitor's display, button: everything that was entered is right.
    m_right->setText(tr("Everything is right"));
    //: Visitor's display: which page of how many.
    m_where->setText(tr("%1 of %2").arg(m_shown + 1).arg(m_sheets.size()));
    m_where->setVisible(m_sheets.size() > 1);
    m_back->setVisible(m_sheets.size() > 1);
    m_back->setEnabled(m_shown > 0);
    m_next->setVisible(!isLast);
    m_right->setVisible(isLast && isAsked && !hasMarks());
}

} // namespace madoguchi::visitor
