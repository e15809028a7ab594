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
    const auto at = [&](qsizetype index) { return static_cast<quint8>(command[index]); };
    const bool extended = command.size() > 5 && at(4) == 0; // lengths of two bytes behind a byte 00
    const qsizetype lengthSize = extended ? 3 : 1;
    const bool hasData = command.size() > 4 + lengthSize;
    const qsizetype size = !hasData ? 0 : extended ? at(5) << 8 | at(6) : at(4);
    const QByteArray data = command.mid(4 + lengthSize, size);
    // What 6Cxx says is a length of one byte: the command gets the short form where its data allow that.
    if (data.size() > 0xFF)
        return command.left(7) + data + bytes({ length == 0 ? 1 : 0, length });
    const QByteArray body = data.isEmpty() ? data : bytes({ static_cast<int>(data.size()) }) + data;
    return command.left(4) + body + static_cast<char>(length);
}

} // namespace madoguchi::cards::apdu
