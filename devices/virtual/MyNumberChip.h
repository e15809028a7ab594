#pragma once

#include "devices/virtual/Chip.h"
#include "devices/virtual/ChipApplication.h"

#include <QByteArray>
#include <QSet>

#include <optional>

namespace madoguchi::virtualcards {

struct CommandApdu;

/// The chip of a My Number card with its applications, after JICSAP / JIS X 6306 as the cards behave.
class MyNumberChip : public Chip {
public:
    /// `cardData`: what GET DATA gives while no application is selected, by P1-P2.
    MyNumberChip(ChipApplications applications, TryCounters counters, QMap<quint16, QByteArray> cardData = {});

    void reset() override;
    [[nodiscard]] QByteArray answer(const QByteArray &command) override;
    [[nodiscard]] QByteArray atr() const override;

private:
    [[nodiscard]] QByteArray select(const CommandApdu &command);
    [[nodiscard]] QByteArray selectApplication(const CommandApdu &command);
    [[nodiscard]] QByteArray selectFile(const CommandApdu &command);
    [[nodiscard]] QByteArray selectRoot(const CommandApdu &command) const;
    [[nodiscard]] QByteArray readBinary(const CommandApdu &command);
    [[nodiscard]] QByteArray readRecord(const CommandApdu &command);
    [[nodiscard]] QByteArray getData(const CommandApdu &command) const;
    [[nodiscard]] QByteArray verify(const CommandApdu &command);
    [[nodiscard]] QByteArray sign(const CommandApdu &command);
    [[nodiscard]] bool mayRead(const ApplicationFile &file) const;
    [[nodiscard]] bool exists(quint16 file) const { return m_selected && m_selected->has(file); }

    const ChipApplications m_applications;
    const QMap<quint16, QByteArray> m_cardData;
    TryCounters m_counters;

    const ChipApplication *m_selected = nullptr;
    std::optional<quint16> m_currentFile;
    QSet<CardKey> m_verified;
};

} // namespace madoguchi::virtualcards
