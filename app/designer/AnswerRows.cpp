#include "app/designer/AnswerRows.h"

#include "app/designer/FieldMaking.h"
#include "app/designer/FieldParts.h"
#include "app/designer/PanelParts.h"
#include "widgets/Button.h"
#include "widgets/CheckField.h"
#include "widgets/TextEdit.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::designer {

using documents::Field;
using widgets::Button;

AnswerRows::AnswerRows(FormEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_title(new QLabel(this))
    , m_rows(new QVBoxLayout)
    , m_several(new widgets::CheckField({}, {}, this))
    , m_more(new Button({}, Button::Kind::Second, this))
{
    setObjectName(QStringLiteral("answers"));
    m_title->setFont(theme::font(theme::TextSize::Body, true));
    m_more->setObjectName(QStringLiteral("moreAnswers"));
    m_more->setPicture(theme::Icon::Plus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme::px(8));
    column->setSpacing(theme::px(6));
    column->addWidget(m_title);
    column->addLayout(m_rows);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_several);
    connect(m_more, &Button::clicked, this, &AnswerRows::answerWanted);
    connect(m_several, &widgets::CheckField::checkedChanged, this, [this](bool several) {
        //: Designer, what can be taken back.
        m_editor.changeField(tr("change the answers"), m_field, [several](Field &field) { field.several = several; });
    });
    retranslate();
}

void AnswerRows::load(const Field &field)
{
    m_field = field.id;
    const bool isChoice = field.kind == documents::FieldKind::Choice;
    setVisible(isChoice);
    if (!isChoice)
        return;
    if (m_words.size() != field.options.size())
        makeRows(field.options.size());
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (m_words.at(i)->text() != field.options.at(i).label.ja)
            m_words.at(i)->setText(field.options.at(i).label.ja);
    }
    m_several->setChecked(field.several);
}

void AnswerRows::makeRows(qsizetype count)
{
    dropRows(m_lines);
    m_words.clear();
    for (qsizetype i = 0; i < count; ++i) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *words = new widgets::TextEdit;
        auto *remove = new Button({}, Button::Kind::Quiet);
        remove->setObjectName(QStringLiteral("removeAnswer"));
        remove->setPicture(theme::Icon::Close);
        remove->setSmall(true);
        row->addWidget(words, 1);
        row->addWidget(remove);
        m_rows->addWidget(line);
        m_lines << line;
        m_words << words;
        connect(words, &QLineEdit::textEdited, this, [this, i](const QString &text) {
            const auto say = [i, &text](Field &field) {
                field.options[i].label.ja = text;
                nameAnswers(field);
            };
            changeAnswer(i, say, QStringLiteral("answer%1").arg(i));
        });
        connect(remove, &Button::clicked, this, [this, i] {
            m_more->setFocus(Qt::OtherFocusReason);
            changeAnswer(i, [i](Field &field) { removeOption(field, i); });
        });
    }
    retranslate();
}

/// A row lives on for a moment when its answer is gone.
void AnswerRows::changeAnswer(qsizetype index, const std::function<void(Field &)> &how, const QString &mergeKey)
{
    const auto ifThere = [index, &how](Field &field) {
        if (index < field.options.size())
            how(field);
    };
    m_editor.changeField(tr("change the answers"), m_field, ifThere, mergeKey);
}

void AnswerRows::retranslate()
{
    //: Designer, heading: the printed answers that can be marked.
    m_title->setText(tr("Answers"));
    //: Designer, button: the place of a further answer is drawn on the paper.
    m_more->setText(tr("Draw a further answer"));
    //: Designer, box to check: any number of the answers may be marked.
    m_several->setSentence(tr("More than one may be marked"));
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        //: Designer, name of the words of an answer, read aloud. %1 is 1, 2, 3 …
        m_words.at(i)->setAccessibleName(tr("Answer %1").arg(i + 1));
        //: Designer, button beside an answer, read aloud. %1 is 1, 2, 3 …
        m_lines.at(i)->findChild<Button *>()->setAccessibleName(tr("Remove answer %1").arg(i + 1));
    }
}

void AnswerRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::designer
