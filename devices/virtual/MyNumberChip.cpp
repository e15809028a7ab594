#include "devices/virtual/MyNumberChip.h"

#include "devices/virtual/ChipSignature.h"
#include "devices/virtual/ChipSteps.h"
#include "devices/virtual/StatusWord.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

namespace madoguchi::virtualcards {

namespace {

constexpr quint8 signatureClass = 0x80;
constexpr quint8 signatureIns = 0x2A;

const QByteArray &issuerDomain()
{
    static const QByteArray aid = QByteArray::fromHex("A0000001510000");
    return aid;
}

} // namespace

MyNumberChip::MyNumberChip(ChipApplications applications, TryCounters counters, QMap<quint16, QByteArray> cardData)
    : m_applications(std::move(applications))
    , m_cardData(std::move(cardData))
    , m_counters(std::move(counters))
{
}

void MyNumberChip::reset()
{
    m_selected = nullptr;
    m_currentFile.reset();
    m_verified.clear();
}

QByteArray MyNumberChip::atr() const
{
    return myNumberAtr();
}

QByteArray MyNumberChip::answer(const QByteArray &bytes)
{
    const auto command = CommandApdu::parse(bytes);
    if (!command)
        return status(0x6700);
    if (command->cla == signatureClass && command->ins == signatureIns)
        return sign(*command);
    if (const auto refusal = refusalOfClass(command->cla))
        return *refusal;
    switch (command->ins) {
    case 0xA4:
        return select(*command);
    case 0xB0:
        return readBinary(*command);
    case 0xB2:
        return readRecord(*command);
    case 0xCA:
        return getData(*command);
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

/// Also of the same application: what was verified is forgotten. An application that is absent changes nothing.
QByteArray MyNumberChip::selectApplication(const CommandApdu &command)
{
    const auto found = m_applications.constFind(command.data);
    if (found == m_applications.cend() && command.data != issuerDomain())
        return status(0x6A82);
    reset();
    if (found != m_applications.cend())
        m_selected = &*found;
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
    const ChipPlace place = placeOfRead(command);
    if (!place.refusal.isEmpty())
        return place.refusal;
    if (place.file && !exists(*place.file))
        return status(0x6A82);
    if (place.file)
        m_currentFile = place.file;
    if (!m_currentFile)
        return status(0x6986);
    const auto file = m_selected->files.constFind(*m_currentFile);
    if (file == m_selected->files.cend()) // a key file, or one of records
        return status(0x6981);
    if (!mayRead(*file))
        return status(0x6982);
    if (place.offset >= file->bytes.size())
        return status(0x6B00);
    return file->bytes.mid(place.offset, *command.le) + status(0x9000);
}

/// The first record of the current file: P2 04 (by number) or 0C.
QByteArray MyNumberChip::readRecord(const CommandApdu &command)
{
    if (!command.data.isEmpty() || !command.le)
        return status(0x6700);
    if (command.p2 != 0x04 && command.p2 != 0x0C)
        return status(0x6A86);
    if (!m_currentFile)
        return status(0x6986);
    if (!m_selected->records.contains(*m_currentFile))
        return status(0x6981);
    if (command.p1 != 0x01)
        return status(0x6A83);
    return m_selected->records[*m_currentFile].left(*command.le) + status(0x9000);
}

QByteArray MyNumberChip::getData(const CommandApdu &command) const
{
    if (m_selected)
        return status(0x6D00);
    if (!command.data.isEmpty() || !command.le)
        return status(0x6700);
    const auto object = m_cardData.constFind(static_cast<quint16>(command.p1 << 8 | command.p2));
    return object == m_cardData.cend() ? status(0x6A88) : object->left(*command.le) + status(0x9000);
}

QByteArray MyNumberChip::verify(const CommandApdu &command)
{
    const ChipPlace place = placeOfVerify(command);
    if (!place.refusal.isEmpty())
        return place.refusal;
    const auto file = place.file ? place.file : m_currentFile;
    if (!file)
        return status(0x6986);
    if (!exists(*file))
        return status(0x6A82);
    m_currentFile = file;
    if (m_selected->blockedKeys.contains(*file))
        return status(0x6984);
    if (!m_selected->keys.contains(*file))
        return status(0x6981);
    const ApplicationKey key = m_selected->keys.value(*file);
    if (m_counters.left(key.key) == 0)
        return status(0x6984);
    if (command.data.isEmpty())
        return statusOfTries(m_counters.left(key.key));
    return compareSecret(m_counters, m_verified, key.key, command.data, key.secret);
}

/// P2 80: with the key file that is selected, 80h + short id: with that one.
QByteArray MyNumberChip::sign(const CommandApdu &command)
{
    if (command.p1 > lastSignatureForm || (command.p2 & 0xE0) != 0x80)
        return status(0x6A86);
    if (command.data.isEmpty() || !command.le)
        return status(0x6700);
    const auto file = command.p2 == 0x80 ? m_currentFile : std::optional<quint16>(command.p2 & 0x1F);
    if (!file)
        return status(0x6986);
    if (!exists(*file))
        return status(0x6A82);
    const auto signer = m_selected->signers.constFind(*file);
    if (signer == m_selected->signers.cend())
        return status(0x6981);
    if (!m_verified.contains(signer->openedBy))
        return status(0x6982);
    const auto signature = chipSignature(command.p1, command.data, signer->privateKey);
    return signature ? signature->left(*command.le) + status(0x9000) : status(0x6A80);
}

bool MyNumberChip::mayRead(const ApplicationFile &file) const
{
    return file.openedBy.isEmpty() || std::any_of(file.openedBy.begin(), file.openedBy.end(), [this](CardKey key) {
        return m_verified.contains(key);
    });
}

} // namespace madoguchi::virtualcards
