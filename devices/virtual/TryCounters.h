#pragma once

#include "devices/outcome/Error.h"

#include <QString>

#include <array>

namespace madoguchi::virtualcards {

/// The secrets of the cards: PIN, 照合番号A and B of 券面事項入力補助AP; PIN 1 (Pin) and PIN 2 of a driving licence.
enum class CardKey { Pin, NumberA, NumberB, Pin2 };

/// Tries that each secret has left, as a chip keeps them without power: in a small JSON file that is written before the
/// command is answered. Without a file they last as long as the object.
class TryCounters {
public:
    /// Counters of a new card that are kept in memory only.
    explicit TryCounters(int pinTries = 3);

    /// Counters kept in `file`, which is made at the first change; what it says goes before `pinTries`.
    /// Errors: FileUnreadable, BadFile.
    [[nodiscard]] static Outcome<TryCounters> keptIn(const QString &file, int pinTries);

    [[nodiscard]] int left(CardKey key) const;
    [[nodiscard]] bool spend(CardKey key); ///< one try less; false when it cannot be written: nothing changed
    [[nodiscard]] bool restore(CardKey key); ///< all tries again; false as above

private:
    [[nodiscard]] bool set(CardKey key, int tries);

    std::array<int, 4> m_left;
    QString m_file;
};

} // namespace madoguchi::virtualcards
