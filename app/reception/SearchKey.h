#pragma once

#include <QString>

namespace madoguchi::reception {

/// A key to search with, never to show, store as a name or print: width folded (NFKC), katakana to hiragana, small kana
/// to large, long marks and spaces dropped, Latin lower case, variation selectors dropped.
[[nodiscard]] QString searchKey(const QString &text);

} // namespace madoguchi::reception
