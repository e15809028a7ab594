#pragma once

#include <QString>

namespace madoguchi::addresses {

/// Addresses as they are compared, never shown or kept: reception::searchKey(), 大字 and 字 before a name left out, ヶ
/// and が as ケ, and numbers as ASCII digits whether they were written in kanji or not (十二番町 = 12番町).
[[nodiscard]] QString addressKey(const QString &address);

/// Whether `key` begins with `place` as a whole: "西1" is no beginning of "西12番町".
[[nodiscard]] bool beginsWith(QStringView key, QStringView place);

} // namespace madoguchi::addresses
