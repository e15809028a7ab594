#include "app/procedures/QuestionList.h"

#include "app/procedures/QuestionRow.h"
#include "widgets/theme/Theme.h"

#include <QHash>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi::procedures {

QuestionList::QuestionList(Conversation &conversation, QWidget *parent)
    : QScrollArea(parent)
    , m_conversation(conversation)
{
    setObjectName(QStringLiteral("questionList"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_conversation, &Conversation::changed, this, &QuestionList::load);
}

void QuestionList::open()
{
    build();
    load();
    verticalScrollBar()->setValue(0);
}

void QuestionList::build()
{
    m_groups.clear();
    m_current.clear();
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(theme::px(24), theme::px(8), theme::px(24), theme::px(24));
    m_column->setSpacing(theme::px(4));
    const LifeEvent &event = m_conversation.event();
    QString last;
    for (const QList<Question> &questions : { event.days, event.questions }) {
        for (const Question &question : questions) {
            if (m_groups.isEmpty() || question.group != last) {
                auto *heading = new QLabel(question.group);
                heading->setFont(theme::font(theme::TextSize::Title, true));
                heading->setContentsMargins(0, theme::px(16), 0, theme::px(4));
                m_column->addWidget(heading);
                m_groups << Group { heading, {} };
                last = question.group;
            }
            auto *row = new QuestionRow(question);
            m_column->addWidget(row);
            m_groups.last().rows << row;
            connect(row, &QuestionRow::answered, &m_conversation, &Conversation::answer);
            connect(row, &QuestionRow::entered, this, [this, row] { m_current = row->id(); });
        }
    }
    m_column->addStretch(1);
    setWidget(inside); // those of before go
}

void QuestionList::load()
{
    if (!m_conversation.isBegun()) {
        m_groups.clear();
        setWidget(nullptr);
        return;
    }
    QHash<QString, AskedQuestion> asked;
    for (const AskedQuestion &one : m_conversation.asked())
        asked.insert(one.question->id, one);
    for (const Group &group : std::as_const(m_groups)) {
        bool isAny = false;
        for (QuestionRow *row : group.rows) {
            const auto found = asked.constFind(row->id());
            if (found != asked.constEnd())
                row->load(*found);
            row->setVisible(found != asked.constEnd());
            isAny |= found != asked.constEnd();
        }
        group.heading->setVisible(isAny && !group.heading->text().isEmpty());
    }
}

QuestionRow *QuestionList::rowOf(const QString &id) const
{
    for (const Group &group : m_groups) {
        for (QuestionRow *row : group.rows) {
            if (row->id() == id)
                return row;
        }
    }
    return nullptr;
}

void QuestionList::showQuestion(const QString &id)
{
    if (QuestionRow *row = rowOf(id)) {
        ensureWidgetVisible(row, 0, theme::px(80));
        row->takeFocus();
    }
}

void QuestionList::showNextOpen()
{
    const QList<AskedQuestion> asked = m_conversation.asked();
    const auto current = std::find_if(
        asked.begin(), asked.end(), [this](const AskedQuestion &one) { return one.question->id == m_current; });
    const auto isOpen = [](const AskedQuestion &one) { return !one.answer; };
    const auto behind = current == asked.end() ? asked.begin() : current + 1;
    auto next = std::find_if(behind, asked.end(), isOpen);
    if (next == asked.end())
        next = std::find_if(asked.begin(), behind, isOpen);
    if (next != asked.end() && isOpen(*next))
        showQuestion(next->question->id);
}

void QuestionList::takeFocus()
{
    const QList<AskedQuestion> asked = m_conversation.asked();
    if (!m_current.isEmpty() && rowOf(m_current))
        showQuestion(m_current);
    else if (!asked.isEmpty())
        showQuestion(asked.first().question->id);
}

} // namespace madoguchi::procedures
