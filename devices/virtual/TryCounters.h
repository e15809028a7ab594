#pragma once

#include "devices/outcome/Error.h"

#include <QString>

#include <array>

namespace madoguchi::virtualcards {

/// The secrets of the cards that have a counter, each with its own.
enum class CardKey {
    Pin, ///< 券面事項入力補助AP; PIN 1 of a driving licence
    NumberA, ///< 照合番号A, 券面事項入力補助AP
    NumberB, ///< 照合番号B, 券面事項入力補助AP
    Pin2, ///< of a driving licence
    FaceBirthDate, ///< 券面事項確認AP: these three
    FaceNumberA,
    FaceNumberB,
    AuthenticationPin, ///< 公的個人認証AP, 利用者証明用
    SigningPassword, ///< 公的個人認証AP, 署名用
    ChipLicencePin ///< マイナ免許証
};
inline constexpr int cardKeys = 10;

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

    std::array<int, cardKeys> m_left;
    QString m_file;
};

} // namespace madoguchi::virtualcards
