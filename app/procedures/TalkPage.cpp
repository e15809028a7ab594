#include "app/procedures/TalkPage.h"

#include "app/procedures/PlanPane.h"
#include "app/procedures/PlanWords.h"
#include "app/procedures/QuestionList.h"
#include "app/settings/Language.h"
#include "widgets/Button.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace madoguchi::procedures {

using widgets::Button;

TalkPage::TalkPage(Conversation &conversation, const ProcedureTables &tables, QWidget *parent)
    : QWidget(parent)
    , m_conversation(conversation)
    , m_title(new QLabel(this))
    , m_open(new QLabel(this))
    , m_undo(new Button({}, Button::Kind::Quiet, this))
    , m_redo(new Button({}, Button::Kind::Quiet, this))
    , m_next(new Button({}, Button::Kind::Quiet, this))
    , m_questions(new QuestionList(conversation, this))
    , m_plan(new PlanPane(conversation, tables, this))
{
    setObjectName(QStringLiteral("talkPage"));
    m_title->setFont(theme::font(theme::TextSize::Subtitle, true));
    m_title->setWordWrap(true); // a long one does not push the plan aside
    m_undo->setPicture(theme::Icon::Undo);
    m_redo->setPicture(theme::Icon::Redo);
    m_next->setKeyHint(QStringLiteral("F4"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme::px(24), theme::px(8), theme::px(8), 0);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_undo);
    bar->addWidget(m_redo);
    auto *progress = new QHBoxLayout;
    progress->setContentsMargins(theme::px(24), 0, theme::px(8), 0);
    progress->addWidget(m_open, 1);
    progress->addWidget(m_next);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(bar);
    left->addLayout(progress);
    left->addWidget(m_questions, 1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme::px(16));
    columns->addLayout(left, 1);
    columns->addWidget(m_plan, 1);
    const auto key = [this](const QKeySequence &sequence, auto action) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    const auto undo = [this] { m_conversation.undo(); };
    const auto redo = [this] { m_conversation.redo(); };
    const auto next = [this] { m_questions->showNextOpen(); };
    key(QKeySequence::Undo, undo);
    key(QKeySequence(Qt::CTRL | Qt::Key_Y), redo);
    key(Qt::Key_F4, next);
    connect(m_undo, &Button::clicked, this, undo);
    connect(m_redo, &Button::clicked, this, redo);
    connect(m_next, &Button::clicked, this, next);
    connect(&m_conversation, &Conversation::changed, this, &TalkPage::follow);
    connect(&m_conversation, &Conversation::wentBackTo, m_questions, &QuestionList::showQuestion);
    retranslate();
}

void TalkPage::open()
{
    m_questions->open();
    m_plan->open();
    follow();
}

void TalkPage::takeFocus()
{
    m_questions->takeFocus();
}

PlanOrder TalkPage::order() const
{
    return m_plan->order();
}

void TalkPage::follow()
{
    m_title->setText(PlanWords(settings::shownLanguage()).title(m_conversation.event()));
    m_undo->setEnabled(m_conversation.canUndo());
    m_redo->setEnabled(m_conversation.canRedo());
    const int open = m_conversation.isBegun() ? m_conversation.open() : 0;
    //: Procedures, above the questions: all are answered.
    m_open->setText(open == 0 ? tr("All questions are answered.")
                              //: Procedures, above the questions.
                              : tr("%n question(s) without an answer", nullptr, open));
    m_next->setEnabled(open > 0);
}

void TalkPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TalkPage::retranslate()
{
    //: Procedures, button: the last answer.
    m_undo->setText(tr("Undo"));
    //: Procedures, button.
    m_redo->setText(tr("Redo"));
    //: Procedures, button: goes to the next question that has no answer.
    m_next->setText(tr("Next open question"));
    follow();
}

} // namespace madoguchi::procedures
