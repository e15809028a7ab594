#include "devices/virtual/StatusWord.h"

namespace madoguchi::virtualcards {

QByteArray status(quint16 word)
{
    QByteArray bytes;
    bytes += static_cast<char>(word >> 8);
    bytes += static_cast<char>(word & 0xFF);
    return bytes;
}

QByteArray statusOfTries(int triesLeft)
{
    return status(static_cast<quint16>(0x63C0 | triesLeft));
}

std::optional<QByteArray> refusalOfClass(quint8 cla)
{
    if (cla == 0x00)
        return std::nullopt;
    if (cla <= 0x03)
        return status(0x6881);
    return status(cla <= 0x0F ? 0x6882 : 0x6E00);
}

} // namespace madoguchi::virtualcards
