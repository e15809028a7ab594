#pragma once

#include "devices/virtual/Chip.h"
#include "devices/virtual/MyNumberFiles.h"

#include <QByteArray>
#include <QMap>
#include <QSet>

#include <optional>

namespace madoguchi::virtualcards {

struct CommandApdu;

/// The chip of a My Number card with 券面事項入力補助AP (D3921000310001010408) and no other application, after JICSAP /
/// JIS X 6306 as the cards behave.
class MyNumberChip : public Chip {
public:
    MyNumberChip(const Resident &resident, ElementaryFiles files, TryCounters counters);

    void reset() override;
    [[nodiscard]] QByteArray answer(const QByteArray &command) override;
    [[nodiscard]] QByteArray atr() const override { return myNumberAtr(); }

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
