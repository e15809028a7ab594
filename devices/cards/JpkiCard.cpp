#include "devices/cards/JpkiCard.h"

#include "devices/cards/CardSteps.h"

namespace madoguchi::cards {

namespace {

constexpr quint16 CertificateFile = 0x000A;
constexpr quint16 AuthorityFile = 0x000B;
constexpr quint16 KeyFile = 0x0017;
constexpr quint16 PinFile = 0x0018;
constexpr int DerHeaderSize = 4; // 30 82 hh ll
constexpr int LargestCertificate = 8192; // four times what they have

const QByteArray &jpkiApplicationId()
{
    static const QByteArray aid = QByteArray::fromHex("D392F000260100000001");
    return aid;
}

/// PKCS #1: what says that a SHA-256 follows.
const QByteArray &digestInfo()
{
    static const QByteArray bytes = QByteArray::fromHex("3031300D060960864801650304020105000420");
    return bytes;
}

} // namespace

Outcome<void> JpkiCard::select()
{
    const Outcome<Answer> selected = m_dialogue.exchange(apdu::selectApplication(jpkiApplicationId()));
    if (!selected)
        return Failure(selected.error());
    if (selected->status == 0x6A82)
        return failure(ErrorCode::UnknownCard, {}, QStringLiteral("no certificates on this card"));
    return selected->done() ? Outcome<void>() : badAnswer(QStringLiteral("JPKI: SELECT"), selected->status);
}

Outcome<QByteArray> JpkiCard::readCertificate()
{
    return readCertificateFile(CertificateFile);
}

Outcome<QByteArray> JpkiCard::readAuthority()
{
    return readCertificateFile(AuthorityFile);
}

Outcome<int> JpkiCard::triesLeft()
{
    const Outcome<void> selected = selectFile(PinFile);
    return selected ? askTries(m_dialogue) : Failure(selected.error());
}

Outcome<void> JpkiCard::verify(const Pin &pin)
{
    return sendSecret(m_dialogue, pin.bytes());
}

Outcome<QByteArray> JpkiCard::sign(const QByteArray &sha256)
{
    if (const Outcome<void> selected = selectFile(KeyFile); !selected)
        return Failure(selected.error());
    const Outcome<Answer> answer = m_dialogue.exchange(apdu::sign(digestInfo() + sha256));
    if (!answer)
        return Failure(answer.error());
    return answer->done() ? Outcome<QByteArray>(answer->data) : badAnswer(QStringLiteral("JPKI: sign"), answer->status);
}

Outcome<QByteArray> JpkiCard::readCertificateFile(quint16 file)
{
    if (const Outcome<void> selected = selectFile(file); !selected)
        return Failure(selected.error());
    const Outcome<QByteArray> header = readOn(m_dialogue, {}, DerHeaderSize);
    if (!header)
        return header;
    const auto at = [&](qsizetype index) { return static_cast<quint8>(header->at(index)); };
    const bool isSequence = header->size() == DerHeaderSize && at(0) == 0x30 && at(1) == 0x82;
    const int size = isSequence ? DerHeaderSize + (at(2) << 8 | at(3)) : 0;
    if (!isSequence || size > LargestCertificate)
        return failure(ErrorCode::BadAnswer, {}, QStringLiteral("JPKI: no certificate"));
    const Outcome<QByteArray> certificate = readOn(m_dialogue, *header, size);
    if (certificate && certificate->size() != size)
        return failure(ErrorCode::BadAnswer, {}, QStringLiteral("JPKI: half a certificate"));
    return certificate;
}

Outcome<void> JpkiCard::selectFile(quint16 file)
{
    const Outcome<Answer> selected = m_dialogue.exchange(apdu::selectFile(file));
    if (!selected)
        return Failure(selected.error());
    return selected->done() ? Outcome<void>() : badAnswer(QStringLiteral("JPKI: SELECT EF"), selected->status);
}

} // namespace madoguchi::cards
