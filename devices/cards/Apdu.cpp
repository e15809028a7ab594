#include "devices/cards/Apdu.h"

namespace madoguchi::cards::apdu {

namespace {

QByteArray bytes(std::initializer_list<int> values)
{
    QByteArray result;
    for (const int value : values)
        result.append(static_cast<char>(value));
    return result;
}

} // namespace

QByteArray selectApplication(const QByteArray &aid)
{
    return bytes({ 0x00, 0xA4, 0x04, 0x0C, static_cast<int>(aid.size()) }) + aid;
}

QByteArray selectFile(quint16 id)
{
    return bytes({ 0x00, 0xA4, 0x02, 0x0C, 0x02, id >> 8, id & 0xFF });
}

QByteArray readBinary(int offset, int length)
{
    return bytes({ 0x00, 0xB0, (offset >> 8) & 0x7F, offset & 0xFF, length & 0xFF });
}

QByteArray readShortFile(quint8 shortId, int length)
{
    return bytes({ 0x00, 0xB0, 0x80 | shortId, 0x00, length & 0xFF });
}

QByteArray selectRoot()
{
    return bytes({ 0x00, 0xA4, 0x00, 0x00 });
}

QByteArray tryCounter(quint8 key)
{
    return bytes({ 0x00, 0x20, 0x00, key });
}

QByteArray verifyHeader(std::size_t length, quint8 key)
{
    return bytes({ 0x00, 0x20, 0x00, key, static_cast<int>(length) });
}

QByteArray sign(const QByteArray &data)
{
    return bytes({ 0x80, 0x2A, 0x00, 0x80, static_cast<int>(data.size()) }) + data + '\0';
}

QByteArray getResponse(quint8 length)
{
    return bytes({ 0x00, 0xC0, 0x00, 0x00, length });
}

QByteArray withLength(const QByteArray &command, quint8 length)
{
    QByteArray result = command;
    // READ BINARY, GET RESPONSE and signing end with their expected length; a SELECT without one gets it.
    const bool endsWithLength
        = command.size() == 5 || (command.size() > 5 && command.size() == 6 + static_cast<quint8>(command[4]));
    if (endsWithLength)
        result.back() = static_cast<char>(length);
    else
        result.append(static_cast<char>(length));
    return result;
}

} // namespace madoguchi::cards::apdu
