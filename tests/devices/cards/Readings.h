#pragma once

#include "devices/cards/CardReading.h"
#include "tests/devices/cards/PreparedCard.h"

namespace madoguchi::cards::test {

inline ReadRequest requestWith(const char *pin)
{
    ReadRequest request;
    for (const char *digit = pin; *digit; ++digit)
        request.pin.append(*digit);
    return request;
}

inline Outcome<IdentityDocument> readFrom(PreparedCard &card, ReadRequest request = requestWith("1234"))
{
    if (card.basicFour.isEmpty())
        card.basicFour = personA();
    return readCard(card, request, {});
}

inline PreparedCard::Reply bytes(const char *digits)
{
    return QByteArray::fromHex(digits);
}

/// A card whose command number `n` fails.
inline PreparedCard::Fault failingAt(int n, readers::LinkFault fault)
{
    return [n, fault](int command, const QByteArray &) -> std::optional<PreparedCard::Reply> {
        if (command == n)
            return tl::unexpected(fault);
        return std::nullopt;
    };
}

inline bool isVerify(const QByteArray &command)
{
    return command.at(1) == 0x20 && command.size() > 4;
}

inline bool isQuery(const QByteArray &command)
{
    return command.at(1) == 0x20 && command.size() == 4;
}

inline bool isRead(const QByteArray &command)
{
    return static_cast<quint8>(command.at(1)) == 0xB0;
}

/// A card that answers every command of one kind with these bytes.
inline PreparedCard::Fault answering(bool (*kind)(const QByteArray &), const char *digits)
{
    return [kind, digits](int, const QByteArray &command) -> std::optional<PreparedCard::Reply> {
        if (kind(command))
            return bytes(digits);
        return std::nullopt;
    };
}

} // namespace madoguchi::cards::test
