#include "devices/virtual/ResidenceChip.h"

#include "devices/virtual/DataObject.h"
#include "devices/virtual/StatusWord.h"

#include <QRandomGenerator>

#include <utility>

namespace madoguchi::virtualcards {

namespace {

constexpr quint8 securedClass = 0x08;
constexpr int challengeLength = 8;
constexpr int keyLength = 16;
constexpr int secretsLength = 32;
constexpr quint8 numberKey = 0x86;

/// Applications by their identifiers; the root is 0.
std::optional<int> applicationOf(const QByteArray &aid)
{
    for (int application = 1; application <= 3; ++application) {
        const QByteArray known
            = QByteArray::fromHex("D392F0004F") + static_cast<char>(application + 1) + QByteArray(10, '\0');
        if (aid == known)
            return application;
    }
    return std::nullopt;
}

} // namespace

QByteArray systemRandom(int size)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

ResidenceChip::ResidenceChip(const Resident &resident, ResidenceFiles files, RandomBytes random)
    : m_generation(resident.residence.generation)
    , m_number(resident.residence.cardNumber.toLatin1())
    , m_files(std::move(files))
    , m_random(std::move(random))
{
}

/// Type B on a contactless reader, as PC/SC builds it; nothing is published about what real cards say in it.
QByteArray ResidenceChip::atr() const
{
    return QByteArray::fromHex("3B88800100000000B381A1009A");
}

void ResidenceChip::reset()
{
    m_application = 0;
    m_current.reset();
    m_challenge.clear();
    m_session.reset();
    m_verified = false;
}

QByteArray ResidenceChip::answer(const QByteArray &bytes)
{
    const auto command = CommandApdu::parse(bytes);
    if (!command)
        return status(0x6700);
    if (command->cla == securedClass)
        return securedAnswer(*command);
    if (const auto refusal = refusalOfClass(command->cla))
        return *refusal;
    return plainAnswer(*command);
}

QByteArray ResidenceChip::plainAnswer(const CommandApdu &command)
{
    switch (command.ins) {
    case 0xA4:
        return select(command);
    case 0xB0:
        return read(command);
    case 0x84:
        return challenge(command);
    case 0x82:
        return authenticate(command);
    default:
        return status(0x6D00);
    }
}

QByteArray ResidenceChip::securedAnswer(const CommandApdu &command)
{
    switch (command.ins) {
    case 0x20:
        return verify(command);
    case 0xB0:
        return readSecured(command);
    default:
        return status(0x6D00);
    }
}

QByteArray ResidenceChip::select(const CommandApdu &command)
{
    const bool root = command.p1 == 0x00 && (command.data.isEmpty() || command.data == QByteArray::fromHex("3F00"));
    const std::optional<int> application = root ? 0 : applicationOf(command.data);
    if (!root && (command.p1 != 0x04 || command.p2 != 0x0C))
        return status(0x6A86);
    if (!application)
        return status(0x6A82);
    m_application = *application;
    m_current.reset();
    return status(0x9000);
}

QByteArray ResidenceChip::challenge(const CommandApdu &command)
{
    if (command.le != challengeLength)
        return status(0x6700);
    m_challenge = m_random(challengeLength);
    return m_challenge + status(0x9000);
}

QByteArray ResidenceChip::authenticate(const CommandApdu &command)
{
    const QByteArray mine = std::exchange(m_challenge, {});
    m_session.reset();
    m_verified = false;
    if (mine.isEmpty())
        return status(0x6985);
    if (command.data.size() != secretsLength + 8)
        return status(0x6700);
    const ChipCipher access(m_generation, chipKey(m_number));
    const QByteArray secret = command.data.left(secretsLength);
    const QByteArray plain = access.decrypt(secret);
    if (access.checksum(secret) != command.data.mid(secretsLength)
        || plain.mid(challengeLength, challengeLength) != mine)
        return status(0x6300);
    const QByteArray key = m_random(keyLength);
    QByteArray seed = plain.right(keyLength);
    for (int i = 0; i < keyLength; ++i)
        seed[i] = static_cast<char>(seed[i] ^ key[i]);
    m_session = ChipCipher(m_generation, chipKey(seed + QByteArray::fromHex("00000001")));
    const QByteArray reply = access.encrypt(mine + plain.left(challengeLength) + key);
    return reply + access.checksum(reply) + status(0x9000);
}

QByteArray ResidenceChip::verify(const CommandApdu &command)
{
    if (command.p1 != 0 || command.p2 != numberKey)
        return status(0x6A86);
    if (!m_session)
        return status(0x6982);
    if (!command.data.startsWith(QByteArray::fromHex("861101")))
        return status(0x6987);
    const QByteArray wanted = (m_number + QByteArray::fromHex("80")).leftJustified(keyLength, '\0');
    m_verified = m_session->decrypt(command.data.mid(3)) == wanted;
    return status(m_verified ? 0x9000 : 0x6300);
}

/// Makes the file that READ BINARY names the current one; a status word when it cannot.
QByteArray ResidenceChip::openFile(const CommandApdu &command, int &offset)
{
    offset = command.p1 << 8 | command.p2;
    if ((command.p1 & 0x80) != 0) {
        const std::pair file(m_application, command.p1 & 0x1F);
        if ((command.p1 & 0x60) != 0)
            return status(0x6A86);
        if (!m_files.contains(file))
            return status(0x6A82);
        m_current = file;
        offset = command.p2;
    }
    return m_current ? QByteArray() : status(0x6986);
}

QByteArray ResidenceChip::read(const CommandApdu &command)
{
    if (!command.data.isEmpty() || !command.le)
        return status(0x6700);
    int offset = 0;
    if (const QByteArray refusal = openFile(command, offset); !refusal.isEmpty())
        return refusal;
    const ChipFile file = m_files.value(*m_current);
    const bool free = m_current->first == 0 || m_current->first == 3;
    if (file.secured || (!free && !m_verified))
        return status(0x6982);
    if (offset >= file.bytes.size())
        return status(0x6B00);
    return file.bytes.mid(offset, *command.le) + status(0x9000);
}

/// How many bytes of a file an answer of `length` bytes can carry as an object 86 L 01 of whole blocks, padded by at
/// least one byte.
qsizetype ResidenceChip::dataThatFits(int length) const
{
    const auto block = m_session->pad({}).size();
    const auto around
        = length < 130 ? dataObject("86", "\x01").size() : dataObject("86", QByteArray(128, 0)).size() - 127;
    return (length - around) / block * block - 1;
}

/// The offset stands in the object 96 02 hh ll; the data come back as 86 L 01 and the encrypted bytes.
QByteArray ResidenceChip::readSecured(const CommandApdu &command)
{
    if (!m_session || !m_verified)
        return status(0x6982);
    if (command.data.size() != 4 || !command.data.startsWith(QByteArray::fromHex("9602")))
        return status(0x6988);
    int offset = 0;
    if (const QByteArray refusal = openFile(command, offset); !refusal.isEmpty())
        return refusal;
    const ChipFile file = m_files.value(*m_current);
    if (!file.secured)
        return status(0x6882);
    offset = static_cast<quint8>(command.data[2]) << 8 | static_cast<quint8>(command.data[3]);
    if (offset >= file.bytes.size())
        return status(0x6B00);
    const qsizetype fits = dataThatFits(command.le.value_or(0));
    if (fits <= 0)
        return status(0x6700);
    const QByteArray cipher = m_session->encrypt(m_session->pad(file.bytes.mid(offset, fits)));
    return dataObject("86", QByteArray::fromHex("01") + cipher) + status(0x9000);
}

} // namespace madoguchi::virtualcards
