#pragma once

#include <QString>

namespace madoguchi::cards::placeword {

// Error::place of errors of reader and card, where the code alone does not tell the clerk what to do.

inline constexpr QLatin1String Phone("phone"); ///< UnknownCard: a telephone lies there
inline constexpr QLatin1String EndedCard("ended-card"); ///< UnknownCard: a 住民基本台帳カード
inline constexpr QLatin1String LicencePin1("licence-pin1"); ///< errors of a PIN: the first of a driving licence
inline constexpr QLatin1String LicencePin2("licence-pin2"); ///< errors of a PIN: the second of a driving licence

} // namespace madoguchi::cards::placeword
