#pragma once

#include <QByteArray>
#include <QString>

namespace madoguchi::reception {

/// Overwrites a text with zeros where it lies in memory, then lets it go. QString shares its buffer: copies that still
/// share this one read zeros afterwards (of the same length). Literals lie in read-only memory and are only let go.
void wipe(QString &text);
void wipe(QByteArray &bytes); ///< the same for bytes

/// A copy with a buffer of its own.
[[nodiscard]] QString ownCopy(const QString &text);

} // namespace madoguchi::reception
