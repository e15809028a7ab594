#include "tests/devices/cards/PreparedCard.h"

#include <algorithm>

namespace madoguchi::cards::test {

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

int byteAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<quint8>(bytes.at(at));
}

bool carriesPin(const QByteArray &command)
{
    return command.startsWith(hex("002000")) && command.size() > 5;
}

} // namespace

PreparedCard::Reply PreparedCard::transmit(std::span<const std::byte> command)
{
    const QByteArray bytes(reinterpret_cast<const char *>(command.data()), static_cast<qsizetype>(command.size()));
    commands << bytes;
    if (fault) {
        if (std::optional<Reply> reply = fault(static_cast<int>(commands.size()), bytes)) {
            if (!*reply && reply->error() == readers::LinkFault::Reset)
                forget();
            return *reply;
        }
    }
    return answer(bytes);
}

readers::Linked<void> PreparedCard::renew(readers::Renewal how)
{
    ++renewals;
    if (how == readers::Renewal::ResetCard) {
        ++resets;
        forget();
    }
    return {};
}

void PreparedCard::forget()
{
    m_selected = m_verified = false;
    m_file = 0;
}

int PreparedCard::pinsSent() const
{
    return static_cast<int>(std::count_if(commands.begin(), commands.end(), carriesPin));
}

int PreparedCard::commandsAfterFirstPin() const
{
    const auto first = std::find_if(commands.begin(), commands.end(), carriesPin);
    return first == commands.end() ? 0 : static_cast<int>(std::distance(first, commands.end())) - 1;
}

QByteArray PreparedCard::answer(const QByteArray &command)
{
    switch (byteAt(command, 1)) {
    case 0xA4:
        return select(command);
    case 0x20:
        return verify(command);
    case 0xB0:
        return read(command);
    default:
        return hex("6D00");
    }
}

QByteArray PreparedCard::select(const QByteArray &command)
{
    if (byteAt(command, 2) == 0x04) {
        m_selected = isMyNumberCard && command.mid(5) == hex("D3921000310001010408");
        m_verified = false;
        m_file = 0;
        return m_selected ? hex("9000") : hex("6A82");
    }
    const int id = byteAt(command, 5) << 8 | byteAt(command, 6);
    if (!m_selected || (id != 0x11 && id != 0x01 && id != 0x02))
        return hex("6A82");
    m_file = id;
    return hex("9000");
}

QByteArray PreparedCard::verify(const QByteArray &command)
{
    if (m_file != 0x11)
        return hex("6986");
    if (tries == 0)
        return QByteArray::fromHex(blockedAnswer);
    if (command.size() > 4) {
        m_verified = command.mid(5) == pin;
        tries = m_verified ? 3 : tries - 1;
        if (m_verified)
            return hex("9000");
    } else if (m_verified) {
        return hex("9000");
    }
    QByteArray counter = hex("63C0");
    counter[1] = static_cast<char>(0xC0 | tries);
    return counter;
}

QByteArray PreparedCard::read(const QByteArray &command)
{
    int offset = byteAt(command, 2) << 8 | byteAt(command, 3);
    if (offset & 0x8000) {
        if (!takesShortIds)
            return hex("6A86");
        m_file = byteAt(command, 2) & 0x1F;
        offset = byteAt(command, 3);
    }
    if (m_file != 0x01 && m_file != 0x02)
        return hex("6986");
    if (!m_verified)
        return hex("6982");
    const QByteArray &file = m_file == 0x01 ? personalNumber : basicFour;
    if (offset >= file.size())
        return hex("6B00");
    const int asked = byteAt(command, 4) == 0 ? 256 : byteAt(command, 4);
    return file.mid(offset, std::min(asked, longestRead)) + hex("9000");
}

QByteArray personA()
{
    return hex(
        "FF2060DF2108000E00240054005FDF2213E9AB99EFA891E38080F0A0AEB7E4B98BE58AA9DF232DE69DB1E4BAACE983BDE8A68BE69C"
        "ACE5B882E69EB6E7A9BAE4B880E4B881E79BAEEFBC92E795AAEFBC93E58FB7DF24083139383530343033DF250131");
}

QByteArray personB()
{
    return hex(
        "FF208200BBDF21080010002200B100BCDF220FE8A68BE69CACE38080E88AB1E5AD90DF2382008AE7A59EE5A588E5B79DE79C8CE8A6"
        "8BE69CACE5B882E4BE8BE7A4BAE58CBAE69EB6E7A9BAE794BAE4BA8CE4B881E79BAEEFBC91EFBC92EFBC93E795AAE59CB0EFBC94EF"
        "BC95E38080E382B5E383B3E38397E383ABE383BBE382B0E383A9E383B3E38389E383ACE382B8E38387E383B3E382B9E58F82E795AA"
        "E9A4A8EFBC96EFBC90EFBC97E58FB7E5AEA4DF24083230303130393038DF250132");
}

} // namespace madoguchi::cards::test
