#include "devices/cards/ResidenceCard.h"

#include "devices/cards/Apdu.h"
#include "devices/cards/CardSteps.h"
#include "devices/cards/Tlv.h"

#include <QRegularExpression>

#include <algorithm>

namespace madoguchi::cards {

namespace {

constexpr quint8 TypeFile = 0x0A; // at the root, free
constexpr int TypeLength = 4;
constexpr int ChallengeLength = 8;
constexpr quint16 NumberRefused = 0x6300;
constexpr quint16 BehindTheEnd = 0x6B00;
constexpr quint16 LengthRefused = 0x6700; // of readers and cards without extended length
constexpr int LargestFile = 8192; // of both generations, with its secure messaging
constexpr int WholeFile = 0; // as the expected length

// Of a piece under secure messaging. Nothing published says whether the expected length means the data or the whole
// answer: either way the answer stays below 250 bytes, which every libnfc reader carries.
constexpr int SecuredPiece = 0xE7;

QByteArray getChallenge()
{
    return QByteArray::fromHex("0084000008");
}

QByteArray mutualAuthenticate(const QByteArray &data)
{
    return QByteArray::fromHex("0082000028") + data + '\0';
}

/// VERIFY of the card number, under secure messaging.
QByteArray verifyNumber(const QByteArray &object)
{
    return QByteArray::fromHex("08200086") + static_cast<char>(object.size()) + object;
}

/// READ BINARY of a whole file (extended length); under secure messaging the offset is an object of its own.
QByteArray readPlain(const ResidenceFile &file)
{
    return QByteArray::fromHex("00B0") + static_cast<char>(0x80 | file.shortId) + QByteArray::fromHex("00000000");
}

QByteArray readSecured(const ResidenceFile &file, int offset, int length)
{
    return QByteArray::fromHex("08B0") + static_cast<char>(0x80 | file.shortId) + QByteArray::fromHex("000000049602")
        + static_cast<char>(offset >> 8) + static_cast<char>(offset & 0xFF) + static_cast<char>(length >> 8)
        + static_cast<char>(length & 0xFF);
}

/// The same with lengths of one byte, for readers that have no others.
QByteArray readSecuredShort(const ResidenceFile &file, int offset, int length)
{
    return QByteArray::fromHex("08B0") + static_cast<char>(0x80 | file.shortId) + QByteArray::fromHex("00049602")
        + static_cast<char>(offset >> 8) + static_cast<char>(offset & 0xFF) + static_cast<char>(length);
}

/// Whether something is missing of what the file must hold, or its last object has no end: the answer was short.
bool isCut(const ResidenceFile &file, QByteArrayView bytes)
{
    TlvReader reader(bytes);
    while (reader.next()) { }
    return reader.isBroken() || !checkFile(file, bytes);
}

QByteArray residenceApplicationId(quint8 application)
{
    return QByteArray::fromHex("D392F0004F") + static_cast<char>(application + 1) + QByteArray(10, '\0');
}

/// The card says 6300 when the number that was typed is not its own.
Failure refusal(const QString &command, quint16 status)
{
    return status == NumberRefused ? failure(ErrorCode::NumberWrong) : badAnswer(command, status);
}

} // namespace

bool isCardNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Z]{2}[0-9]{8}[A-Z]{2}\\z"));
    return form.match(text).hasMatch();
}

Outcome<ResidenceCardType> ResidenceCard::type()
{
    const Outcome<Answer> root = m_dialogue.exchange(apdu::selectRoot());
    if (!root)
        return Failure(root.error());
    if (!root->done())
        return badAnswer(QStringLiteral("SELECT MF"), root->status);
    const Outcome<Answer> answer = m_dialogue.exchange(apdu::readShortFile(TypeFile, TypeLength));
    if (!answer)
        return Failure(answer.error());
    if (!answer->done() && answer->status != 0x6282)
        return badAnswer(QStringLiteral("READ BINARY of the type"), answer->status);
    const std::optional<TlvHeader> header = TlvReader::header(answer->data);
    const int size = header ? header->headerSize + header->valueSize : TypeLength;
    const Outcome<QByteArray> file = readOn(m_dialogue, answer->data, std::min(size, TypeLength));
    return file ? parseResidenceType(*file) : Failure(file.error());
}

Outcome<void> ResidenceCard::open(const ResidenceCardType &type, const QString &cardNumber, TerminalSecrets terminal)
{
    const CardCipher cipher = type.generation == 1 ? CardCipher::TripleDes : CardCipher::Aes;
    const QByteArray number = cardNumber.toLatin1();
    CardHandshake handshake(cipher, number, std::move(terminal));
    m_dialogue.resetAtEnd();
    Outcome<SecureSession> session = authenticate(handshake);
    if (!session)
        return Failure(session.error());
    const Outcome<Answer> verified = m_dialogue.exchangeOnce(verifyNumber(session->sealed(number)));
    if (!verified)
        return Failure(verified.error());
    if (!verified->done())
        return refusal(QStringLiteral("VERIFY"), verified->status);
    m_session = std::move(*session);
    return {};
}

Outcome<SecureSession> ResidenceCard::authenticate(CardHandshake &handshake)
{
    const Outcome<Answer> challenge = m_dialogue.exchange(getChallenge());
    if (!challenge)
        return Failure(challenge.error());
    if (!challenge->done() || challenge->data.size() != ChallengeLength)
        return badAnswer(QStringLiteral("GET CHALLENGE"), challenge->status);
    const Outcome<Answer> proof = m_dialogue.exchangeOnce(mutualAuthenticate(handshake.request(challenge->data)));
    if (!proof)
        return Failure(proof.error());
    if (!proof->done())
        return refusal(QStringLiteral("MUTUAL AUTHENTICATE"), proof->status);
    return handshake.accept(proof->data);
}

Outcome<QList<QByteArray>> ResidenceCard::readFiles(const ResidenceCardType &type)
{
    QList<QByteArray> all;
    quint8 selected = 0;
    for (const ResidenceFile &file : filesOf(type)) {
        if (file.application != selected) {
            if (const Outcome<void> done = select(file.application); !done)
                return Failure(done.error());
            selected = file.application;
        }
        Outcome<QByteArray> bytes = read(file);
        if (!bytes)
            return Failure(bytes.error());
        if (const Outcome<void> whole = checkFile(file, *bytes); !whole)
            return Failure(whole.error());
        all << std::move(*bytes);
    }
    return all;
}

Outcome<void> ResidenceCard::select(quint8 application)
{
    const Outcome<Answer> answer = m_dialogue.exchange(apdu::selectApplication(residenceApplicationId(application)));
    if (!answer)
        return Failure(answer.error());
    if (!answer->done())
        return badAnswer(QStringLiteral("SELECT DF"), answer->status);
    return {};
}

Outcome<QByteArray> ResidenceCard::read(const ResidenceFile &file)
{
    if (file.secured && !m_session)
        return failure(ErrorCode::Internal, {}, QStringLiteral("residence card: read before it was opened"));
    if (m_shortLengths || m_dialogue.largestAnswer() < LargestFile)
        return readPieces(file, {});
    const Outcome<Answer> answer
        = m_dialogue.exchange(file.secured ? readSecured(file, 0, WholeFile) : readPlain(file));
    if (!answer)
        return Failure(answer.error());
    if (answer->status == apdu::Absent && file.mayBeAbsent)
        return QByteArray();
    if (answer->status == LengthRefused) {
        m_shortLengths = true;
        return readPieces(file, {});
    }
    if (!answer->done() && answer->status != 0x6282)
        return badAnswer(QStringLiteral("READ BINARY"), answer->status);
    const Outcome<QByteArray> bytes = file.secured ? m_session->opened(answer->data) : answer->data;
    return bytes && answer->done() && isCut(file, *bytes) ? readPieces(file, *bytes) : bytes;
}

Outcome<QByteArray> ResidenceCard::readPieces(const ResidenceFile &file, const QByteArray &start)
{
    return file.secured ? readSecuredPieces(file, start) : readPlainPieces(file, start);
}

/// Until the card says that the file is at its end.
Outcome<QByteArray> ResidenceCard::readSecuredPieces(const ResidenceFile &file, QByteArray bytes)
{
    while (bytes.size() < LargestFile) {
        const auto offset = static_cast<int>(bytes.size());
        const Outcome<Answer> answer
            = m_dialogue.exchange((m_shortLengths ? readSecuredShort : readSecured)(file, offset, SecuredPiece));
        if (!answer)
            return Failure(answer.error());
        if (answer->status == apdu::Absent && file.mayBeAbsent && bytes.isEmpty())
            return bytes;
        if (answer->status == BehindTheEnd && !bytes.isEmpty())
            return bytes;
        if (!answer->done() && answer->status != 0x6282)
            return badAnswer(QStringLiteral("READ BINARY"), answer->status);
        const Outcome<QByteArray> piece = m_session->opened(answer->data);
        if (!piece)
            return piece;
        bytes += *piece;
        if (piece->isEmpty() || answer->status == 0x6282)
            return bytes;
    }
    return failure(ErrorCode::BadAnswer, {}, QStringLiteral("READ BINARY: endless data"));
}

Outcome<QByteArray> ResidenceCard::readPlainPieces(const ResidenceFile &file, const QByteArray &start)
{
    const int piece = std::min(apdu::LongestRead, m_dialogue.largestAnswer());
    if (!start.isEmpty()) // the file is the current one
        return readOn(m_dialogue, start, LargestFile, piece);
    const Outcome<Answer> answer = m_dialogue.exchange(apdu::readShortFile(file.shortId, piece));
    if (!answer)
        return Failure(answer.error());
    if (answer->status == apdu::Absent && file.mayBeAbsent)
        return QByteArray();
    const Outcome<QByteArray> first = readData(*answer, piece);
    return first && answer->done() ? readOn(m_dialogue, *first, LargestFile, piece) : first;
}

} // namespace madoguchi::cards
