#include "app/procedures/QuestionRow.h"

#include "app/reception/JapaneseDate.h"
#include "widgets/ChoiceField.h"
#include "widgets/DateField.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi::procedures {

using reception::PartialDate;
using widgets::ChoiceField;

namespace {

const QString NotKnown = QStringLiteral("unknown");

QString readingOf(const QString &typed)
{
    const std::optional<PartialDate> date = PartialDate::fromAny(typed);
    if (!date || date->isEmpty())
        return {};
    //: Procedures, below a date that is typed: %1 is the date in the era form, %2 the western year.
    return QuestionRow::tr("%1 (%2)").arg(date->toJapanese()).arg(date->year());
}

/// A number as people type it, with digits of any script; empty: it is none.
QString digitsIn(const QString &typed)
{
    constexpr qsizetype most = 5;
    QString digits;
    for (const QChar one : typed.trimmed()) {
        if (one.digitValue() < 0)
            return {};
        digits += QChar(u'0' + one.digitValue());
    }
    return digits.size() <= most ? digits : QString();
}

QString digitsOf(const std::optional<Answer> &answer)
{
    return answer && answer->number ? QString::number(*answer->number) : QString();
}

/// Nothing goes with "none of these" and "not known".
QStringList chosenWith(const QStringList &chosen, const QStringList &before)
{
    static const QStringList alone { QStringLiteral("none"), NotKnown };
    QString last;
    for (const QString &value : chosen) {
        if (!before.contains(value))
            last = value;
    }
    if (alone.contains(last))
        return { last };
    QStringList left = chosen;
    left.removeIf([](const QString &value) { return alone.contains(value); });
    return last.isEmpty() ? chosen : left;
}

} // namespace

QuestionRow::QuestionRow(const Question &question, QWidget *parent)
    : QWidget(parent)
    , m_question(question)
{
    switch (question.kind) {
    case AnswerKind::Single:
    case AnswerKind::Multi:
    case AnswerKind::YesNo:
        setUpChoice();
        break;
    case AnswerKind::Date:
        setUpDate();
        break;
    case AnswerKind::Number:
        setUpNumber();
        break;
    }
    m_field->setLabelWraps(true);
    m_field->setObjectName(QStringLiteral("question.") + question.id);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    connect(m_field, &widgets::Field::entered, this, &QuestionRow::entered);
    showHint();
}

void QuestionRow::setUpChoice()
{
    auto *field = new ChoiceField(m_question.text, this);
    field->setSeveral(m_question.kind == AnswerKind::Multi);
    m_field = field;
    m_show = [this, field] { field->setChosen(m_asked.answer ? m_asked.answer->values : QStringList()); };
    connect(field, &ChoiceField::chosenChanged, this, [this](const QStringList &now) {
        const QStringList before = m_asked.answer ? m_asked.answer->values : QStringList();
        const QStringList chosen = chosenWith(now, before);
        emit answered(m_question.id, chosen.isEmpty() ? std::nullopt : std::optional(Answer { chosen, {}, {} }),
            Conversation::Giving::Whole);
        m_show(); // what is known cannot be taken back, only answered otherwise
    });
    showChoices();
}

void QuestionRow::showChoices()
{
    auto *field = static_cast<ChoiceField *>(m_field);
    QList<ChoiceField::Choice> choices;
    for (const AnswerOption &option : m_question.options)
        choices.append({ option.value, option.label });
    if (choices.isEmpty()) {
        //: Procedures, an answer.
        choices.append({ QStringLiteral("yes"), tr("Yes") });
        //: Procedures, an answer.
        choices.append({ QStringLiteral("no"), tr("No") });
        //: Procedures, an answer.
        choices.append({ NotKnown, tr("Not known") });
    }
    field->setChoices(choices);
    m_show();
}

void QuestionRow::setUpDate()
{
    auto *field = new widgets::DateField(m_question.text, this);
    field->setReading(readingOf);
    field->setPlaceholder(QStringLiteral("R8.11.2"));
    setUpTyped(
        field,
        [](const QString &typed) -> std::optional<Answer> {
            const auto date = PartialDate::fromAny(typed);
            return date && date->isComplete() ? std::optional(Answer { {}, {}, date->toDate() }) : std::nullopt;
        },
        [](const std::optional<Answer> &answer) {
            return answer && answer->date.isValid() ? PartialDate(answer->date).toJapanese() : QString();
        },
        //: Procedures, below a day that was typed and is none.
        [] { return tr("This is no day. Write it like R8.11.2."); });
}

void QuestionRow::setUpNumber()
{
    setUpTyped(
        new widgets::OriginField(m_question.text, widgets::OriginField::Script::Interface, this),
        [](const QString &typed) -> std::optional<Answer> {
            const QString digits = digitsIn(typed);
            return digits.isEmpty() ? std::nullopt : std::optional(Answer { {}, digits.toInt(), {} });
        },
        digitsOf,
        //: Procedures, below a number that was typed and is none.
        [] { return tr("This is no number. Write digits alone."); });
}

/// What cannot be read is no answer, but stays as it was typed until somebody mends it.
void QuestionRow::setUpTyped(widgets::OriginField *field, Read read, Written written, Wrong wrong)
{
    m_field = field;
    m_show = [this, field, read, written] {
        const bool isOpen = !field->text().isEmpty() && !read(field->text()); // begun, or wrong
        if (!isOpen && (field->text().isEmpty() || read(field->text()) != m_asked.answer))
            field->setText(written(m_asked.answer));
    };
    connect(field, &widgets::OriginField::textEdited, this, [this, read](const QString &typed) {
        m_field->setError({});
        emit answered(m_question.id, read(typed), Conversation::Giving::Typing);
    });
    connect(field, &widgets::Field::left, this, [this, field, read, written, wrong] {
        if (const auto answer = read(field->text()))
            field->setText(written(answer));
        else if (!field->text().isEmpty())
            field->setError(wrong());
        else
            m_show(); // what is known otherwise
    });
}

void QuestionRow::load(const AskedQuestion &asked)
{
    m_asked = asked;
    if (!asked.isKnown || !m_field->control()->hasFocus()) // a field that was just emptied is not filled under the hand
        m_show();
    showHint();
}

void QuestionRow::takeFocus()
{
    m_field->focusControl();
}

void QuestionRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showHint();
        if (m_question.kind == AnswerKind::YesNo && m_question.options.isEmpty())
            showChoices();
    }
    QWidget::changeEvent(event);
}

void QuestionRow::showHint()
{
    m_field->setHint(m_asked.isKnown
            //: Procedures, below an answer that nobody was asked for: the card or another answer told it.
            ? tr("Known from what is already here. Change it if it is otherwise.")
            : m_question.help);
}

} // namespace madoguchi::procedures
