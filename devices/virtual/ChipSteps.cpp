#include "devices/virtual/ChipSteps.h"

#include "devices/virtual/StatusWord.h"

namespace madoguchi::virtualcards {

namespace {

constexpr int LongestSecret = 16;
constexpr int LargestOffset = 0x7FFF;

} // namespace

ChipPlace placeOfRead(const CommandApdu &command)
{
    if (!command.data.isEmpty() || !command.le)
        return { status(0x6700), {}, 0 };
    const int offset = command.p1 << 8 | command.p2;
    if (offset <= LargestOffset)
        return { {}, {}, offset };
    if ((command.p1 & 0x60) != 0)
        return { status(0x6A86), {}, 0 };
    return { {}, static_cast<quint16>(command.p1 & 0x1F), command.p2 };
}

ChipPlace placeOfVerify(const CommandApdu &command)
{
    if (command.p1 != 0 || (command.p2 & 0xE0) != 0x80)
        return { status(0x6A86), {}, 0 };
    if (command.le || command.data.size() > LongestSecret)
        return { status(0x6700), {}, 0 };
    const quint16 shortId = command.p2 & 0x1F;
    return { {}, shortId != 0 ? std::optional(shortId) : std::nullopt, 0 };
}

QByteArray compareSecret(
    TryCounters &counters, QSet<CardKey> &verified, CardKey key, const QByteArray &typed, const QByteArray &secret)
{
    verified.remove(key);
    if (!counters.spend(key))
        return status(0x6581);
    if (typed != secret)
        return statusOfTries(counters.left(key));
    if (!counters.restore(key))
        return status(0x6581);
    verified.insert(key);
    return status(0x9000);
}

} // namespace madoguchi::virtualcards
