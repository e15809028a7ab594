#include "devices/cards/ResidenceCard.h"

#include "devices/cards/Apdu.h"

#include <QRegularExpression>

namespace madoguchi::cards {

namespace {

constexpr quint8 TypeFile = 0x0A; // at the root, free
constexpr int TypeLength = 4;
constexpr int ChallengeLength = 8;
constexpr quint16 NumberRefused = 0x6300;
constexpr quint16 Absent = 0x6A82;

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
QByteArray readWhole(const ResidenceFile &file)
{
    const char byShortId = static_cast<char>(0x80 | file.shortId);
    if (file.secured)
        return QByteArray::fromHex("08B0") + byShortId + QByteArray::fromHex("00000004960200000000");
    return QByteArray::fromHex("00B0") + byShortId + QByteArray::fromHex("00000000");
}

QByteArray applicationId(quint8 application)
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
    return parseResidenceType(answer->data);
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
    const Outcome<Answer> answer = m_dialogue.exchange(apdu::selectApplication(applicationId(application)));
    if (!answer)
        return Failure(answer.error());
    if (!answer->done())
        return badAnswer(QStringLiteral("SELECT DF"), answer->status);
    return {};
}

Outcome<QByteArray> ResidenceCard::read(const ResidenceFile &file)
{
    const Outcome<Answer> answer = m_dialogue.exchange(readWhole(file));
    if (!answer)
        return Failure(answer.error());
    if (answer->status == Absent && file.mayBeAbsent)
        return QByteArray();
    if (!answer->done() && answer->status != 0x6282)
        return badAnswer(QStringLiteral("READ BINARY"), answer->status);
    if (!file.secured)
        return answer->data;
    if (!m_session)
        return failure(ErrorCode::Internal, {}, QStringLiteral("residence card: read before it was opened"));
    return m_session->opened(answer->data);
}

} // namespace madoguchi::cards
