#pragma once

#include "app/procedures/CityHall.h"
#include "app/procedures/PlanForms.h"

namespace madoguchi::procedures {

/// Everything that a counter needs to lead somebody through life events: the tables with the city's own on top, where
/// its sections are, which forms are written here.
struct ProcedureTables {
    struct Refused {
        QString event; ///< id
        Error error; ///< with its place
    };

    QList<LifeEvent> events; ///< those that can be used
    QList<Refused> refused; ///< those with a mistake in the city's file
    CityHall hall;
    FormTemplates templates;
    QList<Error> problems; ///< of the city's windows and templates, which are left out then

    [[nodiscard]] const LifeEvent *event(const QString &id) const; ///< null: there is none that can be used
};

/// `cityFolder`: [procedures] tables; empty: the shipped tables alone. A mistake in one file leaves the others be.
/// Reads files: for any thread but the GUI's.
[[nodiscard]] ProcedureTables loadTables(const QString &cityFolder);

} // namespace madoguchi::procedures
