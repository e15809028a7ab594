#pragma once

#include "devices/virtual/VirtualCard.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <functional>
#include <map>
#include <memory>

namespace madoguchi::readers::test {

/// How a chip on the line misbehaves.
struct Pn532Faults {
    int chunk = 256; ///< most bytes of a card's answer in one frame; status bit 40h says that more follows
    std::optional<quint8> exchangeStatus; ///< status byte of every InDataExchange
    int exchangeStatusFrom = 1; ///< from this exchange on (1, 2, …)
    bool dead = false; ///< the chip answers nothing at all
    /// Changes the bytes on the line that follow the ACK of a command.
    std::function<QByteArray(quint8 command, const QByteArray &frames)> hand;
};

/// A PN532 as libnfc's pn532_uart driver meets it: frames of the High Speed UART, the field, one place for a card.
/// Knows neither lines nor threads. After UM0701-02 (PN532 user manual), 6.2.1 and 7.
class Pn532 {
public:
    enum class Type { A, B, F };

    Pn532Faults faults;

    void place(std::unique_ptr<virtualcards::VirtualCard> card); ///< of type B
    void placeForeign(Type type, const QByteArray &id); ///< a card without applications: its number alone
    void removeCard();

    /// What came over the line; what the chip says to it. `waited` is how long the card needs until then.
    [[nodiscard]] QByteArray receive(const QByteArray &bytes, std::chrono::microseconds &waited);

    [[nodiscard]] const QList<QByteArray> &commands() const { return m_commands; } ///< to the card, since it was placed
    [[nodiscard]] int activations() const { return m_activations; } ///< of the card, since it was placed
    [[nodiscard]] bool isFieldOn() const { return m_fieldOn; }
    [[nodiscard]] int listings() const { return m_listings; } ///< InListPassiveTarget in all

private:
    [[nodiscard]] QByteArray answer(const QByteArray &command);
    [[nodiscard]] QByteArray registers(const QByteArray &command);
    [[nodiscard]] QByteArray configure(const QByteArray &command);
    [[nodiscard]] QByteArray list(const QByteArray &command);
    [[nodiscard]] QByteArray exchange(const QByteArray &command);
    [[nodiscard]] QByteArray nextChunk();
    [[nodiscard]] QByteArray communicateThrough(const QByteArray &command) const;
    void deselect();

    QByteArray m_received;
    std::map<quint16, quint8> m_registers;
    std::unique_ptr<virtualcards::VirtualCard> m_card;
    std::optional<Type> m_type; ///< of what lies there
    QByteArray m_foreignId;
    bool m_fieldOn = false;
    bool m_selected = false;
    QByteArray m_waiting; ///< rest of an answer in several frames
    std::chrono::microseconds m_delay { 0 };
    QList<QByteArray> m_commands;
    int m_exchanges = 0;
    int m_activations = 0;
    int m_listings = 0;
};

/// Builds a frame of the chip: D5 and these bytes.
[[nodiscard]] QByteArray pn532Frame(const QByteArray &data);

} // namespace madoguchi::readers::test
