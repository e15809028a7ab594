#pragma once

#include "app/procedures/LifeEvent.h"
#include "devices/outcome/Error.h"

namespace madoguchi::procedures {

/// The life events that the program knows: "bereavement", "tennyu", "tenshutsu", "tenkyo", "shussho", "konin".
[[nodiscard]] QStringList shippedEvents();
/// The id for a name of the command line: "move-in" is "tennyu", "move-out" "tenshutsu", "move" "tenkyo", "birth"
/// "shussho", "marriage" "konin"; an id is itself. Empty: there is no such event.
[[nodiscard]] QString eventNamed(const QString &name);

/// The tables of an event, shipped ones or those of files (empty: the shipped), read but not checked. Errors: the first
/// of the files' problems, with file and place.
[[nodiscard]] Outcome<LifeEvent> loadEvent(
    const QString &id, const QString &proceduresFile = {}, const QString &questionsFile = {});
/// All that is wrong with the tables, the worst first: empty when they can be used. Errors: those of reading files.
[[nodiscard]] Outcome<QList<Error>> problemsIn(
    const QString &id, const QString &proceduresFile = {}, const QString &questionsFile = {});

} // namespace madoguchi::procedures
