#include "app/procedures/ProcedureTables.h"

#include "app/procedures/ShippedEvents.h"

#include <algorithm>

namespace madoguchi::procedures {

const LifeEvent *ProcedureTables::event(const QString &id) const
{
    const auto found
        = std::find_if(events.begin(), events.end(), [&id](const LifeEvent &event) { return event.id == id; });
    return found == events.end() ? nullptr : &*found;
}

ProcedureTables loadTables(const QString &cityFolder)
{
    ProcedureTables tables;
    for (const QString &id : shippedEvents()) {
        const auto event = loadEvent({ id, {}, {}, cityFolder.isEmpty() ? QString() : cityFileIn(cityFolder, id) });
        if (event)
            tables.events << *event;
        else
            tables.refused << ProcedureTables::Refused { id, event.error() };
    }
    if (auto hall = cityHallIn(cityFolder))
        tables.hall = *std::move(hall);
    else
        tables.problems << hall.error();
    auto templates = formTemplatesIn(cityFolder);
    if (!templates) {
        tables.problems << templates.error();
        templates = formTemplatesIn({});
    }
    if (templates)
        tables.templates = *std::move(templates);
    return tables;
}

} // namespace madoguchi::procedures
