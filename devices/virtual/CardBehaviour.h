#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace madoguchi::virtualcards {
Q_NAMESPACE

/// How a card or an odd reader misbehaves, for tests and for showing clerks what a fault looks like. A closed list.
enum class CardFault {
    None,
    UnknownCard, ///< a chip of another kind: no application that we know (6A82)
    NoReset, ///< "mute": what comes at a reset is noise, so that the service cannot connect to it
    NoAnswer, ///< commands are never answered until the card is taken away
    GarbageAnswer, ///< every command is answered by noise
    GarbageData, ///< READ BINARY gives noise with 9000
    ShortAnswer, ///< answers of one byte, without a status word
    WrongLength, ///< EF 0002 announces more than it holds
    EndlessData, ///< EF 0002 announces 65,535 bytes and READ BINARY is always full, at every offset
    WrongLe, ///< READ BINARY is answered by 6Cxx first, with half of what was asked
    GetResponse, ///< READ BINARY is answered by 61xx, the data are fetched by GET RESPONSE in pieces
    EndOfFileWarning, ///< a short read ends with 6282
    SmallPieces, ///< READ BINARY never gives more than 16 bytes (under secure messaging: than 16 encrypted ones)
    BrokenText, ///< the name ends in the middle of a character
    WrongOffsets, ///< the offset table DF21 points outside
    EmptyAddress, ///< DF23 has no bytes
    MissingName, ///< DF22 is absent
    MemoryFault ///< VERIFY answers 6581
};
Q_ENUM_NS(CardFault)

/// The word of the command line, for example "wrong-length".
[[nodiscard]] QString toWord(CardFault fault);
[[nodiscard]] std::optional<CardFault> faultFromWord(const QString &word);

/// What PC/SC builds for a card on a contactless reader: a My Number card of 2023, a driving licence.
[[nodiscard]] QByteArray myNumberAtr();
[[nodiscard]] QByteArray licenceAtr();

/// What a virtual card does beyond answering rightly and at once.
struct CardBehaviour {
    std::chrono::microseconds delayPerCommand { 0 };
    std::chrono::microseconds delayPerByte { 0 }; ///< for each byte of command and answer
    std::optional<int> removeAfter; ///< taken away when this many commands were answered (1, 2, …)
    std::optional<int> removeDuring; ///< taken away instead of answering this command (1, 2, …)
    CardFault fault = CardFault::None;
    QByteArray atr = {}; ///< empty: that of the kind of card
    QByteArray uid
        = {}; ///< what a contactless reader says at FF CA 00 00 00 (PC/SC part 3); empty: the reader does not

    [[nodiscard]] bool operator==(const CardBehaviour &) const = default;
};

} // namespace madoguchi::virtualcards
