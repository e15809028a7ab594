#include "tests/app/procedures/SmallEvents.h"

#include "app/procedures/LifeEventReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace madoguchi::procedures {

namespace {

QJsonArray filled(const QByteArray &json, const QJsonObject &defaults)
{
    QJsonArray all;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
        QJsonObject object = defaults;
        const QJsonObject own = value.toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            object.insert(it.key(), *it);
        all << object;
    }
    return all;
}

} // namespace

LifeEvent eventOf(const QByteArray &questions, const QByteArray &procedures, documents::Problems &problems)
{
    const QJsonObject question { { QStringLiteral("type"), QStringLiteral("yesno") },
        { QStringLiteral("text"), QStringLiteral("?") },
        { QStringLiteral("ask_when"), QJsonObject { { QStringLiteral("always"), true } } } };
    const QJsonObject procedure { { QStringLiteral("name"), QStringLiteral("手続き") },
        { QStringLiteral("department"), QStringLiteral("jumin") },
        { QStringLiteral("condition"), QJsonObject { { QStringLiteral("always"), true } } },
        { QStringLiteral("deadline"), QJsonObject { { QStringLiteral("kind"), QStringLiteral("none") } } } };
    const QJsonObject event { { QStringLiteral("life_event"), QStringLiteral("small") },
        { QStringLiteral("title"), QStringLiteral("小さな出来事") },
        { QStringLiteral("departments"), QJsonObject { { QStringLiteral("jumin"), QStringLiteral("住民課") } } },
        { QStringLiteral("questions"), filled(questions, question) },
        { QStringLiteral("procedures"), filled(procedures, procedure) } };
    return readLifeEvent(event, event, problems);
}

Answers answersOf(const QByteArray &json, const LifeEvent &event)
{
    const auto answers = answersFrom(QJsonDocument::fromJson(json).object(), event);
    if (!answers)
        qFatal("%s: %s", qPrintable(answers.error().place), qPrintable(answers.error().message));
    return *answers;
}

Answers randomAnswers(const LifeEvent &event, quint32 seed)
{
    QRandomGenerator random(seed);
    const quint32 answered = random.bounded(1U, 11U); // of ten
    const quint32 known = random.bounded(5U, 11U);
    Answers answers;
    for (const Question &question : event.questions) {
        if (random.bounded(10U) >= answered)
            continue;
        Answer answer;
        if (random.bounded(10U) >= known) {
            answer.values = { QStringLiteral("unknown") };
        } else if (question.kind == AnswerKind::Number) {
            answer.number = random.bounded(0, 100);
        } else if (question.kind == AnswerKind::Date) {
            answer.date = QDate(2026, 1, 1).addDays(random.bounded(365));
        } else if (question.kind == AnswerKind::YesNo) {
            answer.values = { random.bounded(2) ? QStringLiteral("yes") : QStringLiteral("no") };
        } else {
            const qsizetype most = question.kind == AnswerKind::Multi ? 3 : 1;
            for (qsizetype i = 0; i < most; ++i) {
                const QString value = question.options.at(random.bounded(question.options.size())).value;
                if (!answer.values.contains(value))
                    answer.values << value;
            }
        }
        answers.insert(question.id, answer);
    }
    return answers;
}

} // namespace madoguchi::procedures
