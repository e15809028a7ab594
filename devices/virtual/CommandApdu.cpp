#include "devices/virtual/CommandApdu.h"

namespace madoguchi::virtualcards {

namespace {

constexpr int headerLength = 4;

int byteAt(const QByteArray &bytes, qsizetype index)
{
    return static_cast<quint8>(bytes.at(index));
}

int pairAt(const QByteArray &bytes, qsizetype index)
{
    return byteAt(bytes, index) << 8 | byteAt(bytes, index + 1);
}

/// Fills data and Le from a body with one-byte lengths; false when it does not fit.
bool readShortBody(CommandApdu &command, const QByteArray &body)
{
    const int first = byteAt(body, 0);
    if (body.size() == 1) {
        command.le = first == 0 ? 256 : first;
        return true;
    }
    command.data = body.mid(1, first);
    if (first == 0 || command.data.size() < first || body.size() > first + 2)
        return false;
    if (body.size() == first + 2) {
        const int le = byteAt(body, first + 1);
        command.le = le == 0 ? 256 : le;
    }
    return true;
}

/// The same for a body that begins with 00 and has two-byte lengths.
bool readExtendedBody(CommandApdu &command, const QByteArray &body)
{
    const int first = pairAt(body, 1);
    if (body.size() == 3) {
        command.le = first == 0 ? 65536 : first;
        return true;
    }
    command.data = body.mid(3, first);
    const auto rest = body.size() - 3 - first;
    if (first == 0 || (rest != 0 && rest != 2))
        return false;
    if (rest == 2) {
        const int le = pairAt(body, 3 + first);
        command.le = le == 0 ? 65536 : le;
    }
    return true;
}

} // namespace

std::optional<CommandApdu> CommandApdu::parse(const QByteArray &bytes)
{
    if (bytes.size() < headerLength)
        return std::nullopt;
    CommandApdu command;
    command.cla = static_cast<quint8>(bytes.at(0));
    command.ins = static_cast<quint8>(bytes.at(1));
    command.p1 = static_cast<quint8>(bytes.at(2));
    command.p2 = static_cast<quint8>(bytes.at(3));
    const QByteArray body = bytes.mid(headerLength);
    if (body.isEmpty())
        return command;
    const bool extended = body.size() >= 3 && body.at(0) == 0;
    const bool fits = extended ? readExtendedBody(command, body) : readShortBody(command, body);
    return fits ? std::optional(command) : std::nullopt;
}

} // namespace madoguchi::virtualcards
