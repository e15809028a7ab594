#pragma once

#include "devices/virtual/Chip.h"
#include "devices/virtual/LicenceFiles.h"

#include <QSet>

#include <optional>

namespace madoguchi::virtualcards {

struct CommandApdu;

/// The chip of a driving licence: master file with two PINs, applications DF1 to DF3 (A0000002310100…, A0000002310200…,
/// A0000002480300…), after JIS X 6306. A blocked first PIN locks the applications (6283).
class LicenceChip : public Chip {
public:
    LicenceChip(const Resident &resident, LicenceFiles files, TryCounters counters);

    void reset() override;
    [[nodiscard]] QByteArray answer(const QByteArray &command) override;
    [[nodiscard]] QByteArray atr() const override { return licenceAtr(); }

private:
    [[nodiscard]] QByteArray select(const CommandApdu &command);
    [[nodiscard]] QByteArray selectApplication(const QByteArray &aid);
    [[nodiscard]] QByteArray selectFile(const QByteArray &id);
    [[nodiscard]] QByteArray readBinary(const CommandApdu &command);
    [[nodiscard]] QByteArray verify(const CommandApdu &command);
    [[nodiscard]] bool mayRead(quint16 file) const;
    [[nodiscard]] bool exists(quint16 file) const;
    [[nodiscard]] std::optional<CardKey> keyOf(quint16 file) const;

    LicenceFiles m_files;
    TryCounters m_counters;
    QMap<CardKey, QByteArray> m_secrets;

    LicenceFolder m_folder = LicenceFolder::Root;
    std::optional<quint16> m_currentFile;
    QSet<CardKey> m_verified;
};

} // namespace madoguchi::virtualcards
