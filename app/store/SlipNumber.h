#pragma once

#include <QString>

namespace madoguchi::store {

/// The number on a slip: six random digits and a Luhn check digit (ISO/IEC 7812-1 Annex B), so that one mistyped digit
/// is noticed. Says nothing about the visitor.
[[nodiscard]] QString newSlipNumber();
[[nodiscard]] bool isSlipNumber(const QString &digits);
[[nodiscard]] QString slipNumberFrom(const QString &typedOrScanned); ///< the digits alone; empty when it is none
[[nodiscard]] QString groupedSlipNumber(const QString &number); ///< "482-1073"
[[nodiscard]] QString slipCode(const QString &number); ///< what the slip's QR code says

} // namespace madoguchi::store
