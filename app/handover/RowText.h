#pragma once

#include "app/handover/Rows.h"

#include <QByteArray>

namespace madoguchi::handover {

/// A cell can be read back as it is.
[[nodiscard]] bool canStand(const QString &cell, const TextShape &shape);

/// One line with its end.
[[nodiscard]] QString lineOf(const QStringList &cells, const TextShape &shape);

/// What a file of these rows holds, or what is added at the end of one that is there. Missing characters are marked:
/// refusalsOf() has been asked.
[[nodiscard]] QByteArray fileText(const Mapping &mapping, const Rows &rows, bool isNewFile);

/// The rows as texts of QR codes, in their order: read one after the other they give the rows again, apart from what IT
/// puts before each. Cut between characters, where possible between rows.
[[nodiscard]] QStringList qrTexts(const Mapping &mapping, const Rows &rows);

} // namespace madoguchi::handover
