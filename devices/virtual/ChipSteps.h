#pragma once

#include "devices/virtual/CommandApdu.h"
#include "devices/virtual/TryCounters.h"

#include <QSet>

namespace madoguchi::virtualcards {

// What JICSAP / JIS X 6306 cards do alike.

/// Where READ BINARY or VERIFY points.
struct ChipPlace {
    QByteArray refusal; ///< a status word when the command itself is wrong
    std::optional<quint16> file; ///< by its short id; nothing: the current one
    int offset = 0;
};

[[nodiscard]] ChipPlace placeOfRead(const CommandApdu &command);
[[nodiscard]] ChipPlace placeOfVerify(const CommandApdu &command);

/// VERIFY with a secret, as a chip does it: the try is spent before the comparison, and given back after it.
[[nodiscard]] QByteArray compareSecret(
    TryCounters &counters, QSet<CardKey> &verified, CardKey key, const QByteArray &typed, const QByteArray &secret);

} // namespace madoguchi::virtualcards
