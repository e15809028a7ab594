#include "devices/cards/MyNumberReading.h"

#include "devices/cards/CardSteps.h"
#include "devices/cards/ChipDate.h"
#include "devices/cards/CvCertificate.h"
#include "devices/cards/FaceData.h"
#include "devices/cards/MyNumberData.h"
#include "devices/cards/PlaceWords.h"
#include "devices/cards/TrustAnchors.h"

namespace madoguchi::cards {

namespace {

constexpr std::size_t NumberBSize = 14;

/// An error about 照合番号B is told as one about a number, not as one about the holder's PIN.
Failure ofNumberB(Error error)
{
    error.place = placeword::NumberB;
    if (error.code == ErrorCode::PinWrong)
        error.code = ErrorCode::NumberWrong;
    return Failure(error);
}

/// The texts are vouched for or not; pictures that nobody vouches for take a "yes" away.
void takeFaceCheck(IdentityDocument &document, const GenuineCheck &face)
{
    if (document.genuine != Genuineness::Yes || face.result == Genuineness::Yes)
        return;
    document.genuine = Genuineness::Unchecked;
    document.doubt = GenuineDoubt::PicturesUnconfirmed;
}

} // namespace

bool opensWithNumberB(const ReadRequest &request)
{
    return request.pin.size() == 0 && request.numberB.size() > 0;
}

bool isNumberB(const Pin &number)
{
    const auto bytes = number.bytes();
    return bytes.size() == NumberBSize && areDigits({ bytes.data(), qsizetype(bytes.size()) });
}

Outcome<IdentityDocument> MyNumberReading::run()
{
    MyNumberCard card(m_dialogue);
    const Outcome<int> tries = open(card);
    if (!tries)
        return Failure(tries.error());
    IdentityDocument document;
    document.kind = DocumentKind::MyNumberCard;
    document.triesLeft = *tries;
    if (const Outcome<void> read = readAttributes(card, document); !read)
        return Failure(read.error());
    if (opensWithNumberB(m_request)) {
        const Outcome<void> read = readFace(document);
        // The four items are there already: pictures that cannot be read are done without.
        if (!read && read.error().code == ErrorCode::BadAnswer)
            takeFaceCheck(document, { Genuineness::Unchecked, GenuineDoubt::PicturesUnconfirmed });
        else if (!read)
            return Failure(read.error());
    }
    return document;
}

/// The tries as they were before the secret was sent.
Outcome<int> MyNumberReading::open(MyNumberCard &card) const
{
    const bool withNumber = opensWithNumberB(m_request);
    if (withNumber && !isNumberB(m_request.numberB))
        return ofNumberB(Error { ErrorCode::NumberForm, {}, {}, {}, {} });
    if (!withNumber && !m_request.pin.isFourDigits())
        return failure(ErrorCode::PinForm);
    const Outcome<int> tries = card.triesLeft(withNumber ? MyNumberKey::NumberB : MyNumberKey::Pin);
    if (!tries)
        return tries;
    Outcome<void> opened = mayTry(*tries, m_request.mayUseLastTry);
    if (opened)
        opened = card.verify(withNumber ? m_request.numberB : m_request.pin);
    if (!opened)
        return withNumber ? ofNumberB(opened.error()) : Failure(opened.error());
    return tries;
}

Outcome<void> MyNumberReading::readAttributes(MyNumberCard &card, IdentityDocument &document) const
{
    AttributesProof proof;
    const Outcome<QByteArray> file = card.readBasicFour();
    Outcome<BasicFour> four = file ? parseBasicFour(*file) : Failure(file.error());
    if (!four)
        return Failure(four.error());
    document.name = std::move(four->name);
    document.address = std::move(four->address);
    document.birthDate = std::move(four->birthDate);
    document.sex = four->sex;
    proof.attributes = *file;
    if (m_request.wantsPersonalNumber && !opensWithNumberB(m_request)) {
        const Outcome<QByteArray> numberFile = card.readPersonalNumber();
        const Outcome<QString> number = numberFile ? parsePersonalNumber(*numberFile) : Failure(numberFile.error());
        if (!number)
            return Failure(number.error());
        document.personalNumber = *number;
        proof.number = *numberFile;
    }
    document.doubt = GenuineDoubt::NoAnchors;
    if (!m_request.wantsGenuineness && !opensWithNumberB(m_request) && !hasAnchors(anchors()))
        return {};
    for (const auto &[read, place] : { std::pair(&MyNumberCard::readHashes, &AttributesProof::hashes),
             std::pair(&MyNumberCard::readCertificate, &AttributesProof::certificate) }) {
        const Outcome<QByteArray> signedFile = (card.*read)();
        if (!signedFile)
            return Failure(signedFile.error());
        proof.*place = *signedFile;
    }
    const GenuineCheck check = verifyAttributes(proof, anchors());
    document.genuine = check.result;
    document.doubt = check.doubt;
    return {};
}

/// The number has just been found right: where the face's own key is blocked, or has its last try left, the pictures
/// are done without.
Outcome<void> MyNumberReading::readFace(IdentityDocument &document) const
{
    FaceCard card(m_dialogue);
    const Outcome<bool> opened = openFace(card);
    if (!opened)
        return Failure(opened.error());
    if (!*opened) {
        takeFaceCheck(document, { Genuineness::Unchecked, GenuineDoubt::PicturesUnconfirmed });
        return {};
    }
    const Outcome<QByteArray> file = card.readFace();
    Outcome<FaceFile> face = file ? parseFace(*file) : Failure(file.error());
    if (!face)
        return Failure(face.error());
    const Outcome<QByteArray> certificate = card.readCertificate();
    if (!certificate)
        return Failure(certificate.error());
    document.face = std::move(face->face);
    takeFaceCheck(document, verifyWithCv(parseCvCertificate(*certificate), face->message, face->signature, anchors()));
    return {};
}

Outcome<bool> MyNumberReading::openFace(FaceCard &card) const
{
    if (const Outcome<void> selected = card.select(); !selected)
        return Failure(selected.error());
    const Outcome<int> tries = card.triesLeft();
    if (!tries)
        return Failure(tries.error());
    if (!mayTry(*tries, m_request.mayUseLastTry))
        return false;
    const Outcome<void> opened = card.verify(m_request.numberB);
    if (!opened)
        return ofNumberB(opened.error());
    return true;
}

QString MyNumberReading::anchors() const
{
    return anchorsOf(m_request.trustAnchors, QStringLiteral("my-number-card"));
}

} // namespace madoguchi::cards
