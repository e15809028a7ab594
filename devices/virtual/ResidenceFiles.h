#pragma once

#include "devices/virtual/Resident.h"
#include "devices/virtual/TestIssuer.h"

#include <QByteArray>
#include <QMap>

namespace madoguchi::virtualcards {

/// A file of the chip, as long as it physically is.
struct ChipFile {
    QByteArray bytes;
    bool secured = false; ///< read with secure messaging alone
};

/// By application (0: the root, 1 to 3: DF1 to DF3) and short id.
using ResidenceFiles = QMap<std::pair<int, int>, ChipFile>;

/// All files of a resident's 在留カード or 特別永住者証明書, signed by the invented issuer.
[[nodiscard]] ResidenceFiles residenceFilesOf(const Resident &resident, const QString &issuer = testIssuerFolder());

} // namespace madoguchi::virtualcards
