#pragma once

#include <QString>

namespace madoguchi::cards::placeword {

// Error::place of errors of reader and card, where the code alone does not tell the clerk what to do. UnknownCard with
// the word of a document (toWord(DocumentKind)): that document lies there, and another one was asked for.

/// NoReader: none of libnfc's answers, and the service for all others does not run
inline constexpr QLatin1String ServiceAway("service-away");
inline constexpr QLatin1String Phone("phone"); ///< UnknownCard: a telephone lies there
inline constexpr QLatin1String EndedCard("ended-card"); ///< UnknownCard: a 住民基本台帳カード
inline constexpr QLatin1String LicencePin1("licence-pin1"); ///< errors of a PIN: the first of a driving licence
inline constexpr QLatin1String LicencePin2("licence-pin2"); ///< errors of a PIN: the second of a driving licence
inline constexpr QLatin1String JpkiPin("jpki-pin"); ///< errors of a PIN: that of 利用者証明用電子証明書
inline constexpr QLatin1String ChipLicencePin("chip-licence-pin"); ///< errors of a PIN: that of a マイナ免許証
/// Of the two secrets that open one document the second: what the first one opens can be read without it.
[[nodiscard]] inline bool isOfSecondPin(const QString &place)
{
    return place == LicencePin2 || place == ChipLicencePin;
}

inline constexpr QLatin1String TooManyDigits("too-many-digits"); ///< PinForm: more than a PIN has, in one go
inline constexpr QLatin1String NumberB("number-b"); ///< errors of a number: 照合番号B of a My Number card

} // namespace madoguchi::cards::placeword
