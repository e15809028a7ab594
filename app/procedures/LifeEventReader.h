#pragma once

#include "app/documents/Problems.h"
#include "app/procedures/LifeEvent.h"

#include <QJsonObject>

namespace madoguchi::procedures {

inline constexpr qsizetype MostEntries = 5000; ///< of each list in a file

/// A life event's tables as JSON (data/README.md): procedures with departments, forms and sources, and questions, which
/// may stand in the same object. What is wrong goes into `problems`, with its path in the file:
/// "procedures[3].condition". Never throws; what is wrong reads as nothing.
[[nodiscard]] LifeEvent readLifeEvent(
    const QJsonObject &procedures, const QJsonObject &questions, documents::Problems &problems);

} // namespace madoguchi::procedures
