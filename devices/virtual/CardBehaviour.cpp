#include "devices/virtual/CardBehaviour.h"

#include "devices/outcome/EnumWord.h"

namespace madoguchi::virtualcards {

QString toWord(CardFault fault)
{
    return wordOf(fault);
}

std::optional<CardFault> faultFromWord(const QString &word)
{
    return fromWord<CardFault>(word);
}

QByteArray myNumberAtr()
{
    return QByteArray::fromHex("3B888001004B51FFB381D1000F");
}

QByteArray licenceAtr()
{
    return QByteArray::fromHex("3B888001000000009181C100D8");
}

} // namespace madoguchi::virtualcards
