#pragma once

#include <QByteArray>

#include <optional>

namespace madoguchi::virtualcards {

// Answers of JICSAP / JIS X 6306 cards that consist of a status word alone.

[[nodiscard]] QByteArray status(quint16 word);
[[nodiscard]] QByteArray statusOfTries(int triesLeft); ///< 63Cx

/// What the class byte alone decides: 6881 for another channel, 6882 for secure messaging, 6E00 for what is not
/// interindustry; nothing for class 00.
[[nodiscard]] std::optional<QByteArray> refusalOfClass(quint8 cla);

} // namespace madoguchi::virtualcards
