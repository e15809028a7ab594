#include "devices/virtual/LicenceChip.h"

#include "devices/virtual/ChipSteps.h"
#include "devices/virtual/StatusWord.h"

#include <QtEndian>

#include <utility>

namespace madoguchi::virtualcards {

namespace {

constexpr auto secretOfNone = "****"; // what the card is made with when the holder sets no PIN

QByteArray secretOf(const QString &pin)
{
    return pin.isEmpty() ? QByteArray(secretOfNone) : pin.toLatin1();
}

const QMap<QByteArray, LicenceFolder> &applications()
{
    static const QMap<QByteArray, LicenceFolder> all { { QByteArray::fromHex("A0000002310100000000000000000000"),
                                                           LicenceFolder::Entries },
        { QByteArray::fromHex("A0000002310200000000000000000000"), LicenceFolder::Photo },
        { QByteArray::fromHex("A0000002480300000000000000000000"), LicenceFolder::Reserved } };
    return all;
}

} // namespace

LicenceChip::LicenceChip(const Resident &resident, LicenceFiles files, TryCounters counters)
    : m_files(std::move(files))
    , m_counters(std::move(counters))
    , m_secrets { { CardKey::Pin, secretOf(resident.pin) }, { CardKey::Pin2, secretOf(resident.pin2) } }
{
}

void LicenceChip::reset()
{
    m_folder = LicenceFolder::Root;
    m_currentFile.reset();
    m_verified.clear();
}

QByteArray LicenceChip::answer(const QByteArray &bytes)
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

QByteArray LicenceChip::select(const CommandApdu &command)
{
    if (command.le)
        return status(0x6700);
    if (command.p1 == 0x00) {
        if (!command.data.isEmpty() && command.data != QByteArray::fromHex("3F00"))
            return status(0x6A82);
        m_folder = LicenceFolder::Root;
        m_currentFile.reset();
        return status(0x9000);
    }
    if (command.p2 != 0x0C || (command.p1 != 0x04 && command.p1 != 0x02))
        return status(0x6A86);
    return command.p1 == 0x04 ? selectApplication(command.data) : selectFile(command.data);
}

/// What was verified stays verified: the PINs belong to the master file.
QByteArray LicenceChip::selectApplication(const QByteArray &aid)
{
    const auto application = applications().constFind(aid);
    if (application == applications().cend())
        return status(0x6A82);
    m_folder = *application;
    m_currentFile.reset();
    return status(m_counters.left(CardKey::Pin) == 0 ? 0x6283 : 0x9000);
}

QByteArray LicenceChip::selectFile(const QByteArray &id)
{
    if (id.size() != 2)
        return status(0x6700);
    const auto file = qFromBigEndian<quint16>(id.constData());
    if (!exists(file))
        return status(0x6A82);
    m_currentFile = file;
    return status(0x9000);
}

QByteArray LicenceChip::readBinary(const CommandApdu &command)
{
    const ChipPlace place = placeOfRead(command);
    if (!place.refusal.isEmpty())
        return place.refusal;
    if (place.file && !exists(*place.file))
        return status(0x6A82);
    if (place.file)
        m_currentFile = place.file;
    if (!m_currentFile)
        return status(0x6986);
    if (keyOf(*m_currentFile))
        return status(0x6981);
    if (!mayRead(*m_currentFile))
        return status(0x6982);
    const QByteArray contents = m_files.value(m_folder).value(*m_currentFile);
    if (place.offset >= contents.size())
        return status(0x6B00);
    return contents.mid(place.offset, *command.le) + status(0x9000);
}

QByteArray LicenceChip::verify(const CommandApdu &command)
{
    const ChipPlace place = placeOfVerify(command);
    if (!place.refusal.isEmpty())
        return place.refusal;
    const auto file = place.file ? place.file : m_currentFile;
    if (!file)
        return status(0x6986);
    if (!exists(*file))
        return status(0x6A82);
    const auto key = keyOf(*file);
    if (!key)
        return status(0x6981);
    m_currentFile = file;
    if (m_counters.left(*key) == 0)
        return status(0x6984);
    if (command.data.isEmpty())
        return statusOfTries(m_counters.left(*key));
    if (*key == CardKey::Pin2 && !m_verified.contains(CardKey::Pin))
        return status(0x6982);
    return compareSecret(m_counters, m_verified, *key, command.data, m_secrets.value(*key));
}

bool LicenceChip::mayRead(quint16 file) const
{
    const bool first = m_verified.contains(CardKey::Pin);
    const bool both = first && m_verified.contains(CardKey::Pin2);
    switch (m_folder) {
    case LicenceFolder::Root:
        return true;
    case LicenceFolder::Entries:
        return file == 0x0002 || file == 0x0006 ? both : first; // 本籍 and its changes
    case LicenceFolder::Photo:
        return both;
    case LicenceFolder::Reserved:
        return first;
    }
    return false;
}

bool LicenceChip::exists(quint16 file) const
{
    return keyOf(file) || m_files.value(m_folder).contains(file);
}

std::optional<CardKey> LicenceChip::keyOf(quint16 file) const
{
    if (m_folder != LicenceFolder::Root)
        return std::nullopt;
    if (file == 0x0001)
        return CardKey::Pin;
    return file == 0x0002 ? std::optional(CardKey::Pin2) : std::nullopt;
}

} // namespace madoguchi::virtualcards
