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
    retranslate();
}

void QuestionRow::setUpChoice()
{
    auto *field = new ChoiceField(m_question.text, this);
    field->setSeveral(m_question.kind == AnswerKind::Multi);
    QList<ChoiceField::Choice> choices;
    for (const AnswerOption &option : m_question.options)
        choices.append({ option.value, option.label });
    field->setChoices(choices);
    m_field = field;
    m_show = [this, field] { field->setChosen(m_asked.answer ? m_asked.answer->values : QStringList()); };
    connect(field, &ChoiceField::chosenChanged, this, [this](const QStringList &now) {
        const QStringList before = m_asked.answer ? m_asked.answer->values : QStringList();
        const QStringList chosen = chosenWith(now, before);
        give(chosen.isEmpty() ? std::nullopt : std::optional(Answer { chosen, {}, {} }));
    });
}

void QuestionRow::setUpDate()
{
    auto *field = new widgets::DateField(m_question.text, this);
    field->setReading(readingOf);
    field->setPlaceholder(QStringLiteral("R8.11.2"));
    m_field = field;
    m_show = [this, field] {
        const QDate shown = PartialDate::fromAny(field->text()).value_or(PartialDate()).toDate();
        const QDate day = m_asked.answer ? m_asked.answer->date : QDate();
        if (day != shown || field->text().isEmpty()) // what is being typed stays as it is typed
            field->setText(day.isValid() ? PartialDate(day).toJapanese() : QString());
    };
    connect(field, &widgets::OriginField::textEdited, this, [this](const QString &typed) {
        const auto date = PartialDate::fromAny(typed);
        const bool isDay = date && date->isComplete();
        told(typed, isDay ? std::optional(Answer { {}, {}, date->toDate() }) : std::nullopt);
    });
    connect(field, &widgets::Field::left, this, [this, field] {
        const auto date = PartialDate::fromAny(field->text());
        if (date && date->isComplete())
            field->setText(date->toJapanese());
        else if (!field->text().isEmpty())
            //: Procedures, below a day that was typed and is none.
            field->setError(tr("This is no day. Write it like R8.11.2."));
    });
}

void QuestionRow::setUpNumber()
{
    auto *field = new widgets::OriginField(m_question.text, widgets::OriginField::Script::Interface, this);
    m_field = field;
    m_show = [this, field] {
        const QString number = digitsOf(m_asked.answer);
        if (digitsIn(field->text()) != number || field->text().isEmpty()) // what is being typed stays as it is typed
            field->setText(number);
    };
    connect(field, &widgets::OriginField::textEdited, this, [this](const QString &typed) {
        const QString digits = digitsIn(typed);
        told(typed, digits.isEmpty() ? std::nullopt : std::optional(Answer { {}, digits.toInt(), {} }));
        if (!typed.isEmpty() && digits.isEmpty())
            //: Procedures, below a number that was typed and is none.
            m_field->setError(tr("This is no number. Write digits alone."));
    });
}

/// Half of an answer is none: the plan follows when it is whole.
void QuestionRow::told(const QString &typed, const std::optional<Answer> &answer)
{
    m_field->setError({});
    if (answer || typed.isEmpty())
        give(answer);
}

void QuestionRow::load(const AskedQuestion &asked)
{
    m_asked = asked;
    m_show();
    retranslate();
}

void QuestionRow::takeFocus()
{
    m_field->focusControl();
}

void QuestionRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QuestionRow::retranslate()
{
    m_field->setHint(m_asked.isKnown
            //: Procedures, below an answer that nobody was asked for: the card or another answer told it.
            ? tr("Known from what is already here. Change it if it is otherwise.")
            : m_question.help);
    auto *choice = qobject_cast<ChoiceField *>(m_field);
    if (!choice || !m_question.options.isEmpty())
        return;
    choice->setChoices({
        //: Procedures, an answer.
        { QStringLiteral("yes"), tr("Yes") },
        //: Procedures, an answer.
        { QStringLiteral("no"), tr("No") },
        //: Procedures, an answer.
        { NotKnown, tr("Not known") },
    });
    m_show();
}

} // namespace madoguchi::procedures
