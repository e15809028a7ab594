#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace madoguchi::handover {

/// The bytes of one character in CP932 (Microsoft's Windows-31J as registered with IANA): ASCII, half-width katakana,
/// JIS X 0208, NEC's row 13 and IBM's extensions, which are written as Windows writes them (髙 is FB FC). Nothing for a
/// character that it does not have; nothing is ever replaced by one that looks like it. Private characters (外字) count
/// as not there: what they mean differs from machine to machine.
///
/// Seven characters of JIS X 0208 have two code points, Microsoft's and that of the standard (～ and U+301C,
/// － and U+2212 …). Microsoft's are there; those of the standard only with `jisSigns`.
[[nodiscard]] std::optional<QByteArray> toCp932(char32_t character, bool jisSigns);

} // namespace madoguchi::handover
