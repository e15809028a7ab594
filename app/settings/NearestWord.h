#pragma once

#include <QString>
#include <QStringList>

namespace madoguchi::settings {

/// The known word that a mistyped one most likely means; empty when none is near.
[[nodiscard]] QString nearestWord(const QString &word, const QStringList &known);

} // namespace madoguchi::settings
