#pragma once

#include <QString>

namespace madoguchi::forms {

/// A key to search a reading with Latin letters, never to show. Kana become letters, Hepburn and Kunrei spellings
/// become one, long vowels and double letters count once: "じゅうみんひょう", "juuminhyou" and "juminhyo" have the
/// same key. Everything that is neither kana nor a Latin letter is dropped.
[[nodiscard]] QString romajiKey(const QString &text);

} // namespace madoguchi::forms
