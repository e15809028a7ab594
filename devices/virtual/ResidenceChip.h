#pragma once

#include "devices/virtual/Chip.h"
#include "devices/virtual/ChipCipher.h"
#include "devices/virtual/CommandApdu.h"
#include "devices/virtual/ResidenceFiles.h"

#include <functional>
#include <optional>

namespace madoguchi::virtualcards {

/// Where the chip's random numbers come from.
using RandomBytes = std::function<QByteArray(int size)>;
[[nodiscard]] QByteArray systemRandom(int size);

/// The chip of a 在留カード or 特別永住者証明書: root, DF1 to DF3, mutual authentication with the printed number and
/// secure messaging, after 在留カード等仕様書 and 第２世代在留カード等仕様書.
class ResidenceChip final : public Chip {
public:
    ResidenceChip(const Resident &resident, ResidenceFiles files, RandomBytes random = systemRandom);

    [[nodiscard]] QByteArray atr() const override;
    void reset() override;
    [[nodiscard]] QByteArray answer(const QByteArray &command) override;

private:
    [[nodiscard]] QByteArray plainAnswer(const CommandApdu &command);
    [[nodiscard]] QByteArray securedAnswer(const CommandApdu &command);
    [[nodiscard]] QByteArray select(const CommandApdu &command);
    [[nodiscard]] QByteArray challenge(const CommandApdu &command);
    [[nodiscard]] QByteArray authenticate(const CommandApdu &command);
    [[nodiscard]] QByteArray verify(const CommandApdu &command);
    [[nodiscard]] QByteArray read(const CommandApdu &command);
    [[nodiscard]] QByteArray readSecured(const CommandApdu &command);
    [[nodiscard]] qsizetype dataThatFits(int length) const;
    [[nodiscard]] QByteArray openFile(const CommandApdu &command, int &offset);

    int m_generation;
    QByteArray m_number;
    ResidenceFiles m_files;
    RandomBytes m_random;

    int m_application = 0;
    std::optional<std::pair<int, int>> m_current;
    QByteArray m_challenge; ///< given out by the command before
    std::optional<ChipCipher> m_session;
    bool m_verified = false;
};

} // namespace madoguchi::virtualcards
