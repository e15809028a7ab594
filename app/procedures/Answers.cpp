#include "app/procedures/Answers.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace madoguchi::procedures {

namespace {

class AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::procedures::Answers)
};

const QString Unknown = QStringLiteral("unknown");

Failure wrong(const QString &question, const QString &message)
{
    return Failure(Error { ErrorCode::BadFile, message, {}, question, {} });
}

Failure wrongKind(const QString &question)
{
    //: Answers to the questions about a life event, from a file. IT staff; the question's id is shown beside it.
    return wrong(question,
        AnswerWords::tr("This question is answered in another way: a word, a list of words, a number or a "
                        "date such as “2026-12-01”. Correct it."));
}

bool isOption(const Question &question, const QString &value)
{
    if (value == Unknown)
        return true;
    if (question.kind == AnswerKind::YesNo)
        return value == u"yes" || value == u"no";
    return std::any_of(question.options.begin(), question.options.end(),
        [&value](const AnswerOption &option) { return option.value == value; });
}

Outcome<Answer> dayFrom(const QString &id, const QJsonValue &json)
{
    Answer answer;
    if (json.toString() == Unknown) {
        answer.values = { Unknown };
        return answer;
    }
    answer.date = QDate::fromString(json.toString(), Qt::ISODate);
    if (!answer.date.isValid())
        return wrongKind(id);
    return answer;
}

Outcome<Answer> answerFrom(const Question &question, const QJsonValue &json)
{
    if (question.kind == AnswerKind::Date)
        return dayFrom(question.id, json);
    Answer answer;
    if (question.kind == AnswerKind::Number && json.isDouble()) {
        const double number = json.toDouble();
        if (number != std::floor(number) || std::abs(number) > 100'000)
            return wrongKind(question.id);
        answer.number = int(number);
        return answer;
    }
    const bool isList = question.kind == AnswerKind::Multi && json.isArray();
    if (!isList && !json.isString())
        return wrongKind(question.id);
    for (const QJsonValue &value : isList ? json.toArray() : QJsonArray { json }) {
        if (!value.isString())
            return wrongKind(question.id);
        answer.values << value.toString();
        const bool isNumber = question.kind == AnswerKind::Number;
        if (isNumber ? answer.values.last() != Unknown : !isOption(question, answer.values.last())) {
            //: Answers to the questions about a life event, from a file. IT staff; %1 is the word that stands there.
            return wrong(question.id, AnswerWords::tr("“%1” is no answer to this question.").arg(answer.values.last()));
        }
    }
    return answer;
}

} // namespace

bool Answer::isUnknown() const
{
    return values.size() == 1 && values.first() == Unknown;
}

Outcome<Answers> answersFrom(const QJsonObject &json, const LifeEvent &event)
{
    QSet<QString> days;
    for (const QStringList &keys : event.dates)
        days.unite(QSet<QString>(keys.begin(), keys.end()));
    Answers answers;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it->isNull())
            continue; // not answered
        const Question *question = event.question(it.key());
        if (!question && !days.contains(it.key())) {
            //: Answers to the questions about a life event, from a file. IT staff; the id is shown beside it.
            return wrong(it.key(), AnswerWords::tr("There is no such question."));
        }
        const auto answer = question ? answerFrom(*question, *it) : dayFrom(it.key(), *it);
        if (!answer)
            return Failure(answer.error());
        answers.insert(it.key(), *answer);
    }
    return answers;
}

QJsonObject toJson(const Answers &answers)
{
    QJsonObject json;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (answer->date.isValid())
            json.insert(answer.key(), answer->date.toString(Qt::ISODate));
        else if (answer->number)
            json.insert(answer.key(), *answer->number);
        else if (answer->values.size() == 1)
            json.insert(answer.key(), answer->values.first());
        else
            json.insert(answer.key(), QJsonArray::fromStringList(answer->values));
    }
    return json;
}

Answers stillKnown(const QJsonObject &json, const LifeEvent &event)
{
    Answers answers;
    for (auto one = json.begin(); one != json.end(); ++one) {
        if (const auto known = answersFrom({ { one.key(), *one } }, event))
            answers.insert(*known);
    }
    return answers;
}

} // namespace madoguchi::procedures
