#include "app/procedures/LifeEventReader.h"

#include "app/documents/ObjectReader.h"
#include "app/procedures/ConditionReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace madoguchi::procedures {

namespace {

using documents::ObjectReader;
using documents::Problems;
using Need = ObjectReader::Need;

QStringList keys(const char *names)
{
    return QString::fromLatin1(names).split(u' ');
}

QHash<QString, QString> namesIn(ObjectReader &reader, const QString &key)
{
    QHash<QString, QString> names;
    const QJsonObject object = reader.value(key).toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        names.insert(it.key(), it->toString());
    return names;
}

Question readQuestion(const QJsonValue &json, const QString &path, Problems &problems)
{
    ObjectReader reader(json, path,
        keys("id no group type text text_easy required help options prefill_from ask_when used_for text_en"), problems);
    Question question;
    question.id = reader.text(QStringLiteral("id"), Need::Required);
    question.group = reader.text(QStringLiteral("group"), Need::Optional);
    question.kind = reader.word<AnswerKind>(QStringLiteral("type"),
        { { QLatin1String("single"), AnswerKind::Single }, { QLatin1String("multi"), AnswerKind::Multi },
            { QLatin1String("yesno"), AnswerKind::YesNo }, { QLatin1String("date"), AnswerKind::Date },
            { QLatin1String("number"), AnswerKind::Number } },
        AnswerKind::Single, Need::Required);
    question.text = reader.text(QStringLiteral("text"), Need::Required);
    question.textEasy = reader.text(QStringLiteral("text_easy"), Need::Optional);
    if (reader.has(QStringLiteral("help")) && !reader.value(QStringLiteral("help")).isNull())
        question.help = reader.text(QStringLiteral("help"), Need::Optional);
    question.required = reader.flag(QStringLiteral("required"));
    if (reader.has(QStringLiteral("options"))) {
        const QJsonArray options = reader.array(QStringLiteral("options"), MostEntries, Need::Optional);
        for (qsizetype i = 0; i < options.size(); ++i) {
            ObjectReader option(options.at(i), QStringLiteral("%1.options[%2]").arg(path).arg(i),
                keys("value label label_easy label_en"), problems);
            question.options << AnswerOption { option.text(QStringLiteral("value"), Need::Required),
                option.text(QStringLiteral("label"), Need::Required) };
        }
    }
    const QStringList uses = reader.texts(QStringLiteral("used_for"));
    question.isUsedElsewhere = std::any_of(
        uses.begin(), uses.end(), [](const QString &use) { return use != u"condition" && use != u"deadline"; });
    question.prefillFrom = reader.value(QStringLiteral("prefill_from")).toString();
    question.askWhen
        = readCondition(reader.value(QStringLiteral("ask_when")), reader.pathOf(QStringLiteral("ask_when")), problems);
    return question;
}

TermUnit unitIn(ObjectReader &reader)
{
    return reader.word<TermUnit>(QStringLiteral("unit"),
        { { QLatin1String("day"), TermUnit::Day }, { QLatin1String("month"), TermUnit::Month },
            { QLatin1String("year"), TermUnit::Year } },
        TermUnit::Day, Need::Required);
}

Deadline readDeadline(const QJsonValue &json, const QString &path, Problems &problems)
{
    ObjectReader reader(
        json, path, keys("kind amount unit from basis basis_kind text count_first_day others"), problems);
    Deadline deadline;
    deadline.kind = reader.word<DeadlineKind>(QStringLiteral("kind"),
        { { QLatin1String("within"), DeadlineKind::Within }, { QLatin1String("limitation"), DeadlineKind::Limitation },
            { QLatin1String("before"), DeadlineKind::Before }, { QLatin1String("promptly"), DeadlineKind::Promptly },
            { QLatin1String("none"), DeadlineKind::None } },
        DeadlineKind::None, Need::Required);
    if (reader.value(QStringLiteral("amount")).isDouble())
        deadline.amount = reader.integer(QStringLiteral("amount"), 0, 1, 1200, Need::Required);
    if (reader.value(QStringLiteral("unit")).isString() || deadline.amount)
        deadline.unit = unitIn(reader);
    const QJsonArray others = reader.array(QStringLiteral("others"), MostEntries, Need::Optional);
    for (qsizetype i = 0; i < others.size(); ++i) {
        ObjectReader other(
            others.at(i), QStringLiteral("%1.others[%2]").arg(path).arg(i), keys("when amount unit"), problems);
        OtherTerm term;
        term.when = readCondition(other.value(QStringLiteral("when")), other.pathOf(QStringLiteral("when")), problems);
        term.amount = other.integer(QStringLiteral("amount"), 1, 1, 1200, Need::Required);
        term.unit = unitIn(other);
        deadline.others << term;
    }
    deadline.from = reader.value(QStringLiteral("from")).toString();
    deadline.countsFirstDay = reader.flag(QStringLiteral("count_first_day"));
    deadline.basis = reader.value(QStringLiteral("basis")).toString();
    deadline.text = reader.value(QStringLiteral("text")).toString();
    return deadline;
}

Procedure readProcedure(const QJsonValue &json, const QString &path, Problems &problems)
{
    ObjectReader reader(json, path,
        keys("id no name name_easy name_en category department scope at_corner kind condition condition_text bring "
             "deadline who_may_apply forms note warning warning_en local_variation sources review_status"),
        problems);
    Procedure procedure;
    procedure.id = reader.text(QStringLiteral("id"), Need::Required);
    procedure.number = reader.integer(QStringLiteral("no"), 0, 0, 100'000, Need::Optional);
    procedure.name = reader.text(QStringLiteral("name"), Need::Required);
    procedure.nameEasy = reader.text(QStringLiteral("name_easy"), Need::Optional);
    procedure.nameEn = reader.text(QStringLiteral("name_en"), Need::Optional);
    procedure.category = reader.text(QStringLiteral("category"), Need::Optional);
    procedure.department = reader.text(QStringLiteral("department"), Need::Required);
    procedure.scope = reader.text(QStringLiteral("scope"), Need::Optional);
    procedure.kind = reader.text(QStringLiteral("kind"), Need::Optional);
    procedure.atCorner = reader.flag(QStringLiteral("at_corner"));
    procedure.condition = readCondition(
        reader.value(QStringLiteral("condition")), reader.pathOf(QStringLiteral("condition")), problems);
    procedure.conditionText = reader.value(QStringLiteral("condition_text")).toString();
    procedure.bring = reader.texts(QStringLiteral("bring"));
    procedure.deadline
        = readDeadline(reader.value(QStringLiteral("deadline")), reader.pathOf(QStringLiteral("deadline")), problems);
    procedure.whoMayApply = reader.texts(QStringLiteral("who_may_apply"));
    const QJsonArray forms = reader.array(QStringLiteral("forms"), MostEntries, Need::Optional);
    for (qsizetype i = 0; i < forms.size(); ++i) {
        ObjectReader form(forms.at(i), QStringLiteral("%1.forms[%2]").arg(path).arg(i), keys("form prefill"), problems);
        procedure.forms << ProcedureForm { form.text(QStringLiteral("form"), Need::Required),
            form.texts(QStringLiteral("prefill")) };
    }
    procedure.note = reader.value(QStringLiteral("note")).toString();
    procedure.warning = reader.text(QStringLiteral("warning"), Need::Optional);
    procedure.warningEn = reader.text(QStringLiteral("warning_en"), Need::Optional);
    procedure.localVariation = reader.flag(QStringLiteral("local_variation"));
    procedure.sources = reader.texts(QStringLiteral("sources"));
    procedure.review = reader.word<ReviewState>(QStringLiteral("review_status"),
        { { QLatin1String("researched"), ReviewState::Researched },
            { QLatin1String("confirmed"), ReviewState::Confirmed },
            { QLatin1String("local-override"), ReviewState::LocalOverride } },
        ReviewState::Researched, Need::Optional);
    return procedure;
}

} // namespace

LifeEvent readLifeEvent(const QJsonObject &procedures, const QJsonObject &questions, Problems &problems)
{
    const QStringList known
        = keys("schema_version language as_of status disclaimer life_event title title_easy title_en "
               "answer_policy departments forms source_labels procedures questions");
    ObjectReader reader(procedures, {}, known, problems);
    LifeEvent event;
    event.id = reader.text(QStringLiteral("life_event"), Need::Required);
    event.title = reader.text(QStringLiteral("title"), Need::Required);
    event.titleEasy = reader.text(QStringLiteral("title_easy"), Need::Optional);
    event.titleEn = reader.text(QStringLiteral("title_en"), Need::Optional);
    event.departments = namesIn(reader, QStringLiteral("departments"));
    event.forms = namesIn(reader, QStringLiteral("forms"));
    event.sources = namesIn(reader, QStringLiteral("source_labels"));
    const QJsonArray all = reader.array(QStringLiteral("procedures"), MostEntries, Need::Required);
    for (qsizetype i = 0; i < all.size(); ++i)
        event.procedures << readProcedure(all.at(i), QStringLiteral("procedures[%1]").arg(i), problems);
    ObjectReader asking(questions, {}, known, problems);
    const QJsonArray asked = asking.array(QStringLiteral("questions"), MostEntries, Need::Required);
    for (qsizetype i = 0; i < asked.size(); ++i)
        event.questions << readQuestion(asked.at(i), QStringLiteral("questions[%1]").arg(i), problems);
    return event;
}

} // namespace madoguchi::procedures
