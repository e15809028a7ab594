#pragma once

#include "app/procedures/EventTables.h"
#include "app/procedures/LifeEvent.h"
#include "devices/outcome/Error.h"

namespace madoguchi::procedures {

/// The life events that the program knows: "bereavement", "tennyu", "tenshutsu", "tenkyo", "shussho", "konin".
[[nodiscard]] QStringList shippedEvents();
/// The id for a name of the command line: "move-in" is "tennyu", "move-out" "tenshutsu", "move" "tenkyo", "birth"
/// "shussho", "marriage" "konin"; an id is itself. Empty: there is no such event.
[[nodiscard]] QString eventNamed(const QString &name);

/// The tables of one event. Empty names: the shipped tables, and nothing of the city's own.
struct EventFiles {
    QString event; ///< an id
    QString procedures;
    QString questions;
    QString city; ///< laid over them; it has to be there
};

/// The city's own file for an event in its folder, "bereavement.json"; empty: it has none.
[[nodiscard]] QString cityFileIn(const QString &folder, const QString &event);

/// As JSON, with the city's own on top. Errors: those of reading files. What is wrong with the city's own entries goes
/// into `problems`.
[[nodiscard]] Outcome<EventTables> tablesOf(const EventFiles &files, documents::Problems &problems);
/// Read, but not checked. Errors: the first of the problems, with file and place.
[[nodiscard]] Outcome<LifeEvent> loadEvent(const EventFiles &files);
[[nodiscard]] Outcome<LifeEvent> loadEvent(const QString &id); ///< the shipped tables
/// All that is wrong with the tables, the worst first: empty when they can be used. Errors: those of reading files.
[[nodiscard]] Outcome<QList<Error>> problemsIn(const EventFiles &files);
/// Families with their answers, with which a change of the tables is tried: [{"id","title","answers"}]. Empty: there
/// are none for this event.
[[nodiscard]] QJsonArray shippedCases(const QString &event);

} // namespace madoguchi::procedures
