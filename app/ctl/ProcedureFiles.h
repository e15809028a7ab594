#pragma once

#include "app/ctl/Command.h"
#include "app/procedures/Plan.h"
#include "app/procedures/ShippedEvents.h"

namespace madoguchi::ctl {

/// --event, --procedures, --questions and --city of the commands about procedures.
[[nodiscard]] QList<Option> tableOptions();
/// The tables that they name; what is not named is what the counters use: the shipped tables and the city's own.
[[nodiscard]] Outcome<procedures::EventFiles> filesNamed(const Invocation &invocation);
/// Those that the counters use now, for the event that is named.
[[nodiscard]] Outcome<procedures::EventFiles> filesInUse(const Invocation &invocation);
/// The city's own tables among them are the ones in use, not others that are tried.
[[nodiscard]] bool isInUse(const Invocation &invocation, const procedures::EventFiles &files);
/// --answers and --date.
[[nodiscard]] QList<Option> answerOptions();
[[nodiscard]] Outcome<procedures::Answers> answersFor(const Invocation &invocation, const procedures::LifeEvent &event);
[[nodiscard]] Outcome<QDate> dayOf(const Invocation &invocation); ///< today when none is named
/// A JSON file of the person's. Errors: those of readData() and documents::parseJson().
[[nodiscard]] Outcome<QJsonObject> objectIn(const QString &file);
/// "state", "due" and "dueAfterHolidays" of the command line's answers.
[[nodiscard]] QJsonObject termOf(const procedures::PlannedProcedure &planned);

} // namespace madoguchi::ctl
