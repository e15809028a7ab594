#include "devices/virtual/MyNumberChip.h"

#include "devices/virtual/CommandApdu.h"
#include "devices/virtual/StatusWord.h"

#include <QtEndian>

#include <utility>

namespace madoguchi::virtualcards {

namespace {

constexpr quint16 alwaysBlockedKeyFile = 0x0012;
constexpr quint16 internalKeyFile = 0x0013;
constexpr int longestSecret = 16;
constexpr int largestOffset = 0x7FFF;

} // namespace

MyNumberChip::MyNumberChip(const Resident &resident, ElementaryFiles files, TryCounters counters)
    : m_files(std::move(files))
    , m_counters(std::move(counters))
    , m_keyFiles { { 0x0011, CardKey::Pin }, { 0x0014, CardKey::NumberA }, { 0x0015, CardKey::NumberB } }
    , m_secrets { { CardKey::Pin, resident.pin.toLatin1() }, { CardKey::NumberA, resident.personalNumber.toLatin1() },
        { CardKey::NumberB, resident.numberB.toLatin1() } }
{
}

void MyNumberChip::reset()
{
    m_selected = false;
    m_currentFile.reset();
    m_verified.clear();
}

QByteArray MyNumberChip::answer(const QByteArray &bytes)
{
    const auto command = CommandApdu::parse(bytes);
    if (!command)
        return status(0x6700);
    if (const auto refusal = refusalOfClass(command->cla))
        return *refusal;
    switch (command->ins) {
    case 0xA4:
        return select(*command);
    case 0xB0:
        return readBinary(*command);
    case 0x20:
        return verify(*command);
    default:
        return status(0x6D00);
    }
}

QByteArray MyNumberChip::select(const CommandApdu &command)
{
    if (command.p1 == 0x00)
        return selectRoot(command);
    const bool known = (command.p1 == 0x04 || command.p1 == 0x02) && command.p2 == 0x0C;
    if (!known)
        return status(0x6A86);
    if (command.le || command.data.isEmpty()) // P2 0C asks for no answer, so there is no Le
        return status(0x6700);
    return command.p1 == 0x04 ? selectApplication(command) : selectFile(command);
}

QByteArray MyNumberChip::selectApplication(const CommandApdu &command)
{
    if (command.data != QByteArray::fromHex("D3921000310001010408"))
        return status(0x6A82);
    reset();
    m_selected = true;
    return status(0x9000);
}

QByteArray MyNumberChip::selectFile(const CommandApdu &command)
{
    if (command.data.size() != 2)
        return status(0x6700);
    const auto file = qFromBigEndian<quint16>(command.data.constData());
    if (!exists(file))
        return status(0x6A82);
    m_currentFile = file;
    return status(0x9000);
}

/// No way back to the master file on these cards: 3F00 is absent, the short form is refused after a reset and does
/// nothing later.
QByteArray MyNumberChip::selectRoot(const CommandApdu &command) const
{
    if (!command.data.isEmpty())
        return status(0x6A82);
    return status(m_selected ? 0x9000 : 0x6A86);
}

QByteArray MyNumberChip::readBinary(const CommandApdu &command)
{
    if (!command.data.isEmpty() || !command.le)
        return status(0x6700);
    int offset = command.p1 << 8 | command.p2;
    if (offset > largestOffset) {
        if ((command.p1 & 0x60) != 0)
            return status(0x6A86);
        const quint16 file = command.p1 & 0x1F;
        if (!exists(file))
            return status(0x6A82);
        m_currentFile = file;
        offset = command.p2;
    }
    if (!m_currentFile)
        return status(0x6986);
    if (!m_files.contains(*m_currentFile)) // a key file
        return status(0x6981);
    if (!mayRead(*m_currentFile))
        return status(0x6982);
    const QByteArray &contents = m_files[*m_currentFile];
    if (offset >= contents.size())
        return status(0x6B00);
    return contents.mid(offset, *command.le) + status(0x9000);
}

QByteArray MyNumberChip::verify(const CommandApdu &command)
{
    const bool byShortId = (command.p2 & 0x1F) != 0;
    if (command.p1 != 0 || (command.p2 & 0xE0) != 0x80)
        return status(0x6A86);
    if (command.le || command.data.size() > longestSecret)
        return status(0x6700);
    const auto file = byShortId ? std::optional<quint16>(command.p2 & 0x1F) : m_currentFile;
    if (!file)
        return status(0x6986);
    if (!exists(*file))
        return status(0x6A82);
    m_currentFile = file;
    if (*file == alwaysBlockedKeyFile)
        return status(0x6984);
    if (!m_keyFiles.contains(*file))
        return status(0x6981);
    const CardKey key = m_keyFiles.value(*file);
    if (m_counters.left(key) == 0)
        return status(0x6984);
    return command.data.isEmpty() ? statusOfTries(m_counters.left(key)) : compare(key, command.data);
}

/// As a chip does it: the try is spent before the comparison, and given back after it.
QByteArray MyNumberChip::compare(CardKey key, const QByteArray &secret)
{
    m_verified.remove(key);
    if (!m_counters.spend(key))
        return status(0x6581);
    if (secret != m_secrets.value(key))
        return statusOfTries(m_counters.left(key));
    if (!m_counters.restore(key))
        return status(0x6581);
    m_verified.insert(key);
    return status(0x9000);
}

bool MyNumberChip::mayRead(quint16 file) const
{
    const bool pin = m_verified.contains(CardKey::Pin);
    const bool numberA = m_verified.contains(CardKey::NumberA);
    const bool numberB = m_verified.contains(CardKey::NumberB);
    switch (file) {
    case 0x0001:
        return pin || numberA;
    case 0x0002:
        return pin || numberB;
    case 0x0003:
        return pin || numberA || numberB;
    default:
        return true;
    }
}

bool MyNumberChip::exists(quint16 file) const
{
    const bool key = m_keyFiles.contains(file) || file == alwaysBlockedKeyFile || file == internalKeyFile;
    return m_selected && (key || m_files.contains(file));
}

} // namespace madoguchi::virtualcards
