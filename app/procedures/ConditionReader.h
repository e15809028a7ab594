#pragma once

#include "app/documents/Problems.h"
#include "app/procedures/Condition.h"

#include <QJsonValue>

namespace madoguchi::procedures {

/// {"always":true}, {"all":[…]}, {"any":[…]}, {"not":…}, {"q":"q_…","eq":"…"} with eq, ne, has, gte or lte.
[[nodiscard]] Condition readCondition(const QJsonValue &json, const QString &path, documents::Problems &problems);

} // namespace madoguchi::procedures
