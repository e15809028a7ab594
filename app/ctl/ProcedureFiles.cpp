#include "app/ctl/ProcedureFiles.h"

#include "app/ctl/FormLookup.h"
#include "app/ctl/Words.h"
#include "app/documents/JsonText.h"
#include "app/settings/Settings.h"

namespace madoguchi::ctl {

namespace {

const QString Event = QStringLiteral("--event");
const QString ProceduresFile = QStringLiteral("--procedures");
const QString QuestionsFile = QStringLiteral("--questions");
const QString CityFile = QStringLiteral("--city");
const QString AnswersFile = QStringLiteral("--answers");
const QString Day = QStringLiteral("--date");

Outcome<QString> eventOf(const Invocation &invocation)
{
    const QString name = invocation.has(Event) ? invocation.text(Event) : QStringLiteral("bereavement");
    const QString id = procedures::eventNamed(name);
    if (id.isEmpty())
        //: Error on the command line, to IT staff. %1 is what was typed; the names of the events are written as they
        //: are.
        return Failure(usageError(Words::tr("There is no life event “%1”. Name bereavement, move-in, move-out, move, "
                                            "birth or marriage.")
                                      .arg(name)));
    return id;
}

} // namespace

QList<Option> tableOptions()
{
    return { { Event, QStringLiteral("EVENT"),
                 //: Help of the command line, to IT staff. The names of the events are written as they are.
                 Words::tr("bereavement (the default), move-in, move-out, move, birth or marriage") },
        { ProceduresFile, QStringLiteral("FILE"),
            //: Help of the command line, to IT staff.
            Words::tr("procedures from this file instead of those that came with the program") },
        { QuestionsFile, QStringLiteral("FILE"),
            //: Help of the command line, to IT staff.
            Words::tr("questions from this file instead of those that came with the program") },
        { CityFile, QStringLiteral("FILE"),
            //: Help of the command line, to IT staff.
            Words::tr("the city's own changes from this file instead of the folder of the settings") } };
}

Outcome<procedures::EventFiles> filesInUse(const Invocation &invocation)
{
    const auto id = eventOf(invocation);
    if (!id)
        return Failure(id.error());
    return procedures::EventFiles { *id, {}, {}, procedures::cityFileIn(invocation.settings->procedureTables, *id) };
}

Outcome<procedures::EventFiles> filesNamed(const Invocation &invocation)
{
    auto files = filesInUse(invocation);
    if (!files)
        return files;
    files->procedures = invocation.text(ProceduresFile);
    files->questions = invocation.text(QuestionsFile);
    if (invocation.has(CityFile))
        files->city = invocation.text(CityFile);
    else if (!files->procedures.isEmpty() || !files->questions.isEmpty())
        files->city.clear(); // it is about other tables
    return files;
}

Outcome<QJsonObject> objectIn(const QString &file)
{
    const auto bytes = readData(file);
    if (!bytes)
        return Failure(bytes.error());
    const auto json = documents::parseJson(*bytes, file);
    if (!json)
        return Failure(json.error());
    return json->object();
}

bool isInUse(const Invocation &invocation, const procedures::EventFiles &files)
{
    return files.city == filesInUse(invocation).value_or(procedures::EventFiles {}).city;
}

QList<Option> answerOptions()
{
    return { { AnswersFile, QStringLiteral("FILE"),
                 //: Help of the command line, to IT staff.
                 Words::tr("answers to the questions, by their ids, as JSON") },
        { Day, QStringLiteral("DATE"),
            //: Help of the command line, to IT staff.
            Words::tr("the day that terms are late on, as 2026-12-01; today when left out") } };
}

Outcome<QDate> dayOf(const Invocation &invocation)
{
    if (!invocation.has(Day))
        return QDate::currentDate();
    const QDate day = QDate::fromString(invocation.text(Day), Qt::ISODate);
    if (!day.isValid())
        //: Error on the command line, to IT staff.
        return Failure(usageError(Words::tr("Write the date of --date as “2026-12-01”.")));
    return day;
}

Outcome<procedures::Answers> answersFor(const Invocation &invocation, const procedures::LifeEvent &event)
{
    const QString file = invocation.text(AnswersFile);
    if (file.isEmpty())
        //: Error on the command line, to IT staff.
        return Failure(usageError(Words::tr("Name the answers with --answers FILE.")));
    const auto json = objectIn(file);
    if (!json)
        return Failure(json.error());
    auto answers = procedures::answersFrom(*json, event);
    if (!answers) {
        Error error = answers.error();
        error.place = file + QStringLiteral(": ") + error.place;
        return Failure(error);
    }
    return answers;
}

QJsonObject termOf(const procedures::PlannedProcedure &planned)
{
    const auto day = [](QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); };
    const bool isRequired = planned.state == procedures::PlannedState::Required;
    return { { QStringLiteral("state"), isRequired ? QStringLiteral("required") : QStringLiteral("confirm") },
        { QStringLiteral("due"), day(planned.due) },
        { QStringLiteral("dueAfterHolidays"), day(planned.dueAfterHolidays) } };
}

} // namespace madoguchi::ctl
