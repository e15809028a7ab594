#pragma once

#include <QString>

#include <optional>

namespace madoguchi::scanner {

/// The 個人番号 when the code is the one on the back of a My Number card: its QR code holds the twelve digits and
/// nothing else (the last one checks the others); nothing for any other code. The other documents carry no code for
/// readers on their faces: neither 運転免許証 nor 在留カード has one.
///
/// Who asks has to have a form that may carry 個人番号; everybody else only learns that the code must not be kept.
[[nodiscard]] std::optional<QString> personalNumberOnBack(const QString &code);

} // namespace madoguchi::scanner
