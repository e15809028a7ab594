#include "devices/cards/FaceCard.h"

#include "devices/cards/CardSteps.h"

namespace madoguchi::cards {

namespace {

constexpr quint8 FaceFileId = 0x02;
constexpr quint8 FaceCertificateFileId = 0x04;
constexpr quint16 NumberBFileId = 0x0012;
constexpr int LargestFace = 0x7FFF; // what an offset of READ BINARY can reach
constexpr int LargestFaceCertificate = 4096;

const QByteArray &faceApplicationId()
{
    static const QByteArray aid = QByteArray::fromHex("D3921000310001010402");
    return aid;
}

} // namespace

Outcome<void> FaceCard::select()
{
    const Outcome<Answer> selected = m_dialogue.exchange(apdu::selectApplication(faceApplicationId()));
    if (!selected)
        return Failure(selected.error());
    return selected->done() ? Outcome<void>() : badAnswer(QStringLiteral("face: SELECT"), selected->status);
}

Outcome<int> FaceCard::triesLeft()
{
    const Outcome<Answer> selected = m_dialogue.exchange(apdu::selectFile(NumberBFileId));
    if (!selected)
        return Failure(selected.error());
    if (!selected->done())
        return badAnswer(QStringLiteral("face: SELECT 0012"), selected->status);
    return askTries(m_dialogue);
}

Outcome<void> FaceCard::verify(const Pin &numberB)
{
    return sendSecret(m_dialogue, numberB.bytes());
}

Outcome<QByteArray> FaceCard::readFace()
{
    return readObject(m_dialogue, FaceFileId, LargestFace);
}

Outcome<QByteArray> FaceCard::readCertificate()
{
    return readObject(m_dialogue, FaceCertificateFileId, LargestFaceCertificate);
}

} // namespace madoguchi::cards
