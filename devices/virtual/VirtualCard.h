#pragma once

#include "devices/virtual/Chip.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace madoguchi::virtualcards {

/// What a card does with a command.
struct CardReply {
    std::optional<QByteArray> bytes; ///< nullopt: no answer comes
    std::chrono::microseconds delay { 0 }; ///< from the arrival of the command
    bool removed = false; ///< the card is taken away now (after the answer, if there is one)
};

/// The card of a fictional resident with its behaviour. Knows nothing of readers and waits for nothing: delays
/// and removal are told to whoever plays the reader (VirtualReader, or a test).
class VirtualCard {
public:
    VirtualCard(const Resident &resident, TryCounters counters, const CardBehaviour &behaviour = {});

    [[nodiscard]] QByteArray atr() const;
    void reset(); ///< power on, power off, reset
    void placeAgain(); ///< put on a reader: the counting of commands for the removal starts again
    [[nodiscard]] CardReply answer(const QByteArray &command);

private:
    [[nodiscard]] std::optional<QByteArray> faultyAnswer(const QByteArray &command);
    [[nodiscard]] QByteArray oddRead(const QByteArray &command);
    [[nodiscard]] QByteArray wrongLeFirst(const QByteArray &command);
    [[nodiscard]] QByteArray behindGetResponse(const QByteArray &command);
    [[nodiscard]] QByteArray nextPiece(int length);
    [[nodiscard]] QByteArray noise(int length);

    std::unique_ptr<Chip> m_chip;
    CardBehaviour m_behaviour;
    int m_commands = 0;
    quint32 m_noise = 1;
    std::optional<int> m_announcedLe; ///< the Le that 6Cxx has asked for
    QByteArray m_waitingData; ///< what GET RESPONSE fetches
};

} // namespace madoguchi::virtualcards
