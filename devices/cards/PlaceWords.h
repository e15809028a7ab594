#pragma once

#include <QString>

namespace madoguchi::cards::placeword {

// Error::place of errors of reader and card, where the code alone does not tell the clerk what to do.

inline const QString Phone = QStringLiteral("phone"); ///< UnknownCard: a telephone lies there
inline const QString EndedCard = QStringLiteral("ended-card"); ///< UnknownCard: a 住民基本台帳カード
inline const QString LicencePin1 = QStringLiteral("licence-pin1"); ///< errors of a PIN: the first of a driving licence
inline const QString LicencePin2 = QStringLiteral("licence-pin2"); ///< errors of a PIN: the second of a driving licence

} // namespace madoguchi::cards::placeword
