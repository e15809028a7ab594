#include "devices/cards/Recognition.h"

#include "devices/cards/Apdu.h"
#include "devices/cards/PlaceWords.h"

namespace madoguchi::cards {

namespace {

constexpr const char *MyNumberApplication = "D3921000310001010408"; // 券面事項入力補助AP
constexpr const char *JpkiApplication = "D392F000260100000001"; // 公的個人認証AP
constexpr const char *LicenceApplication = "A0000002310100000000000000000000"; // DF1 of the licence
constexpr const char *ResidenceApplication = "D392F0004F0200000000000000000000"; // DF1 of the residence card

constexpr const char *ChipLicenceApplication = "A0000002310600000000000000000000"; // マイナ免許証
constexpr const char *ChipResidenceApplication = "D392F0004F0100000000000000000000"; // 特定在留カード

constexpr quint16 TokenFile = 0x0006; // of the JPKI application: begins with its label
constexpr int LabelSize = 32;

/// The card's answer to SELECT of an application. A refusal carries no data: what does is noise.
Outcome<quint16> answerToSelect(CardDialogue &dialogue, const char *application)
{
    const Outcome<Answer> answer
        = dialogue.exchangeOnce(apdu::selectApplication(QByteArray::fromHex(QByteArray(application))));
    if (!answer)
        return Failure(answer.error());
    if (!answer->done() && !answer->data.isEmpty())
        return badAnswer(QStringLiteral("SELECT application"), answer->status);
    return answer->status;
}

bool isThere(quint16 status)
{
    return status == 0x9000 || status == apdu::Locked;
}

/// The JPKI application is on four kinds of tokens; its label tells which.
Outcome<DocumentKind> tokenOf(CardDialogue &dialogue)
{
    const Outcome<Answer> selected = dialogue.exchange(apdu::selectFile(TokenFile));
    const Outcome<Answer> label
        = selected && selected->done() ? dialogue.exchange(apdu::readBinary(0, LabelSize)) : selected;
    if (!label)
        return Failure(label.error());
    const QByteArray name = label->data.trimmed();
    if (name == "JPKIAPICCTOKEN")
        return DocumentKind::BasicResidentRegistrationCard;
    Error error { ErrorCode::UnknownCard, {}, {}, {}, {} };
    if (name == "JPKIAPGPSETOKEN" || name == "JPKIAPIOSTOKEN")
        error.place = placeword::Phone;
    return Failure(error);
}

} // namespace

Outcome<DocumentKind> recognise(CardDialogue &dialogue)
{
    const Outcome<quint16> myNumber = answerToSelect(dialogue, MyNumberApplication);
    if (!myNumber)
        return Failure(myNumber.error());
    if (isThere(*myNumber))
        return DocumentKind::MyNumberCard;
    if (*myNumber == apdu::Absent) {
        const Outcome<quint16> jpki = answerToSelect(dialogue, JpkiApplication);
        if (!jpki)
            return Failure(jpki.error());
        if (isThere(*jpki))
            return tokenOf(dialogue);
    }
    for (const auto &[application, kind] : { std::pair(LicenceApplication, DocumentKind::DrivingLicence),
             std::pair(ResidenceApplication, DocumentKind::ResidenceCard) }) {
        const Outcome<quint16> status = answerToSelect(dialogue, application);
        if (!status)
            return Failure(status.error());
        if (isThere(*status))
            return kind;
    }
    return failure(ErrorCode::UnknownCard);
}

Outcome<QList<DocumentKind>> alsoInChip(CardDialogue &dialogue)
{
    QList<DocumentKind> found;
    for (const auto &[application, kind] : { std::pair(ChipLicenceApplication, DocumentKind::MyNumberLicence),
             std::pair(ChipResidenceApplication, DocumentKind::ResidenceCard) }) {
        const Outcome<quint16> status = answerToSelect(dialogue, application);
        if (!status)
            return Failure(status.error());
        if (isThere(*status))
            found << kind;
    }
    return found;
}

} // namespace madoguchi::cards
