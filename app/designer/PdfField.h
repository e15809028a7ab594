#pragma once

#include <qpdf/QPDFObjectHandle.hh>

namespace madoguchi::designer {

/// Flags of form fields (/Ff): ISO 32000-1, tables 221, 226, 228 and 230, where bit 1 is the lowest.
constexpr int bit(int position)
{
    return 1 << (position - 1);
}
constexpr int FieldRequired = bit(2);
constexpr int TextMultiLine = bit(13);
constexpr int ButtonRadio = bit(16);
constexpr int ButtonPush = bit(17);
constexpr int ChoiceSeveral = bit(22);
constexpr int TextComb = bit(25);

/// The value of a key that a field has from itself or from a field above it; null when none has it. A chain without
/// end is cut off.
[[nodiscard]] QPDFObjectHandle inherited(QPDFObjectHandle field, const char *key);
[[nodiscard]] int fieldFlags(const QPDFObjectHandle &field);
[[nodiscard]] bool isNamed(QPDFObjectHandle object, const char *name);

} // namespace madoguchi::designer
