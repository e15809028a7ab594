#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

/// Pieces of JSON text in the layout of the committed templates.
namespace madoguchi::documents::json {

[[nodiscard]] QString quoted(const QString &text);
/// As short as it is read back exactly; what is no number becomes 0.
[[nodiscard]] QString number(double value);
[[nodiscard]] QString array(const QRectF &rect);
[[nodiscard]] QString pair(QLatin1String key, const QString &json);
[[nodiscard]] QString text(QLatin1String key, const QString &value);
[[nodiscard]] QString object(const QStringList &members); ///< on one line
[[nodiscard]] QString list(const QStringList &texts); ///< of texts, on one line
[[nodiscard]] QString lines(const QStringList &elements, int indent); ///< one element a line, below a key at `indent`

} // namespace madoguchi::documents::json
