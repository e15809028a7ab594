#include "devices/cards/ContactlessId.h"

#include "devices/cards/CardDialogue.h"

#include <algorithm>

namespace madoguchi::cards {

namespace {

constexpr qsizetype ShortestId = 4;
constexpr qsizetype LongestId = 10;

/// ISO/IEC 14443-3, 6.5.4: a single-size UID whose first byte is 08 is a random one.
bool isRandom(const QByteArray &id)
{
    return id.size() == ShortestId && id.at(0) == 0x08;
}

bool isBlank(const QByteArray &id)
{
    return std::all_of(id.begin(), id.end(), [&id](char byte) { return byte == id.at(0); });
}

} // namespace

QByteArray contactlessId(readers::CardChannel &channel)
{
    CardDialogue dialogue(channel, {});
    const Outcome<Answer> answer = dialogue.exchange(QByteArray::fromHex("FFCA000000"));
    if (!answer || !answer->done() || answer->data.size() < ShortestId || answer->data.size() > LongestId)
        return {};
    return isRandom(answer->data) || isBlank(answer->data) ? QByteArray() : answer->data;
}

} // namespace madoguchi::cards
