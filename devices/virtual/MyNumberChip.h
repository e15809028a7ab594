#pragma once

#include "devices/virtual/CommandApdu.h"
#include "devices/virtual/MyNumberFiles.h"
#include "devices/virtual/TryCounters.h"

#include <QByteArray>
#include <QMap>
#include <QSet>

#include <optional>

namespace madoguchi::virtualcards {

/// The chip of a My Number card with 券面事項入力補助AP (D3921000310001010408) and no other application: commands in,
/// answers with status word out, after JICSAP / JIS X 6306 as the cards behave. Not for several threads at once.
class MyNumberChip {
public:
    MyNumberChip(const Resident &resident, ElementaryFiles files, TryCounters counters);

    /// Power off, power on or reset: application, file and verified secrets are forgotten, counters stay.
    void reset();

    [[nodiscard]] QByteArray answer(const QByteArray &command);

private:
    [[nodiscard]] QByteArray select(const CommandApdu &command);
    [[nodiscard]] QByteArray selectApplication(const CommandApdu &command);
    [[nodiscard]] QByteArray selectFile(const CommandApdu &command);
    [[nodiscard]] QByteArray selectRoot(const CommandApdu &command) const;
    [[nodiscard]] QByteArray readBinary(const CommandApdu &command);
    [[nodiscard]] QByteArray verify(const CommandApdu &command);
    [[nodiscard]] QByteArray compare(CardKey key, const QByteArray &secret);
    [[nodiscard]] bool mayRead(quint16 file) const;
    [[nodiscard]] bool exists(quint16 file) const;

    ElementaryFiles m_files;
    TryCounters m_counters;
    QMap<quint16, CardKey> m_keyFiles;
    QMap<CardKey, QByteArray> m_secrets;

    bool m_selected = false;
    std::optional<quint16> m_currentFile;
    QSet<CardKey> m_verified;
};

} // namespace madoguchi::virtualcards
