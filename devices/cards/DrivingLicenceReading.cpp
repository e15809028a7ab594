#include "devices/cards/DrivingLicenceReading.h"

#include "devices/cards/CardSteps.h"
#include "devices/cards/LicenceSignature.h"
#include "devices/cards/PlaceWords.h"
#include "devices/cards/Tlv.h"
#include "devices/cards/TrustAnchors.h"

#include <algorithm>

namespace madoguchi::cards {

namespace {

constexpr quint16 LicencePhotoTag = 0x5F40;

constexpr int MostTries = 3; ///< of each PIN

/// An error about a PIN says which.
template <typename T>
Outcome<T> ofLicencePin(LicencePin pin, Outcome<T> outcome)
{
    if (!outcome)
        outcome.error().place = pin == LicencePin::First ? placeword::LicencePin1 : placeword::LicencePin2;
    return outcome;
}

/// One damaged answer must not cost a try: before "****" is sent the card says a second time that there are no PINs.
Outcome<void> confirmNoPins(DrivingLicenceCard &card)
{
    const Outcome<bool> hasPins = card.readPinSetting();
    if (!hasPins)
        return Failure(hasPins.error());
    return *hasPins ? failure(ErrorCode::BadAnswer, {}, QStringLiteral("licence: two answers about its PINs"))
                    : Outcome<void>();
}

} // namespace

Outcome<CardFound> lookAtLicence(CardDialogue &dialogue)
{
    DrivingLicenceCard card(dialogue);
    const Outcome<LicenceCommon> common = card.readCommon();
    if (!common)
        return Failure(common.error());
    const Outcome<bool> hasPins = card.readPinSetting();
    if (!hasPins)
        return Failure(hasPins.error());
    const Outcome<int> tries = *hasPins ? card.triesLeft(LicencePin::First) : -1;
    if (!tries)
        return Failure(tries.error());
    const bool isLicence = common->expires || common->hasUnreadableDate;
    return CardFound { isLicence ? DocumentKind::DrivingLicence : DocumentKind::DrivingHistoryCertificate, *tries };
}

Outcome<IdentityDocument> DrivingLicenceReading::run()
{
    DrivingLicenceCard card(m_dialogue);
    const Outcome<LicenceCommon> common = card.readCommon();
    if (!common)
        return Failure(common.error());
    const Outcome<bool> hasPins = card.readPinSetting();
    if (!hasPins)
        return Failure(hasPins.error());
    const Outcome<int> tries = open(card, *hasPins);
    if (!tries)
        return Failure(tries.error());
    IdentityDocument document;
    document.triesLeft = *hasPins ? *tries : -1;
    if (const Outcome<void> read = readEntries(card, *common, document); !read)
        return Failure(read.error());
    document.licence->hasPins = *hasPins;
    return document;
}

/// The tries of the first PIN as they were before it was sent.
Outcome<int> DrivingLicenceReading::open(DrivingLicenceCard &card, bool hasPins)
{
    QList<std::pair<LicencePin, const Pin *>> pins { { LicencePin::First, &m_request.pin } };
    if (m_request.wantsDomicile)
        pins << std::pair(LicencePin::Second, &m_request.pin2);
    for (const auto &[which, pin] : std::as_const(pins)) {
        if (hasPins && !pin->isFourDigits())
            return ofLicencePin<int>(which, failure(ErrorCode::PinForm));
    }
    QList<int> tries;
    for (const auto &[which, pin] : std::as_const(pins)) {
        const Outcome<int> left = card.triesLeft(which);
        if (!left)
            return left;
        tries << *left;
    }
    // What a card without PINs takes cannot be wrong: if tries are missing, it has some after all.
    const auto isMissing = [](int left) { return left > 0 && left < MostTries; };
    if (!hasPins && std::any_of(tries.begin(), tries.end(), isMissing))
        return failure(ErrorCode::BadAnswer, {}, QStringLiteral("licence: tries of a PIN that is not set"));
    for (qsizetype i = 0; i < pins.size(); ++i) {
        const bool isFirst = pins.at(i).first == LicencePin::First;
        const bool mayUseLast = isFirst ? m_request.mayUseLastTry : m_request.mayUseLastTryOfPin2;
        const auto allowed = ofLicencePin(pins.at(i).first, mayTry(tries.at(i), mayUseLast));
        if (!allowed)
            return Failure(allowed.error());
    }
    if (!hasPins) {
        if (const auto sure = confirmNoPins(card); !sure)
            return Failure(sure.error());
    }
    for (const auto &[which, pin] : std::as_const(pins)) {
        const auto opened = ofLicencePin(
            which, hasPins ? card.verify(which, pin->bytes()) : sendNoPin(m_dialogue, static_cast<quint8>(which)));
        if (!opened)
            return Failure(opened.error());
    }
    return tries.first();
}

Outcome<void> DrivingLicenceReading::readEntries(
    DrivingLicenceCard &card, const LicenceCommon &common, IdentityDocument &document) const
{
    if (const auto selected = card.selectApplication(); !selected)
        return selected;
    const Outcome<QByteArray> entries = card.read(licencefile::Entries);
    if (!entries)
        return Failure(entries.error());
    if (const auto taken = takeEntries(document, common, *entries); !taken)
        return taken;
    const Outcome<QByteArray> changes = card.readChanges();
    if (!changes)
        return Failure(changes.error());
    if (const auto taken = takeChanges(document, *changes); !taken)
        return taken;
    if (!m_request.wantsDomicile)
        document.doubt = hasAnchors(anchors()) ? GenuineDoubt::SecondPinNeeded : GenuineDoubt::NoAnchors;
    const Outcome<QByteArray> domicile
        = m_request.wantsDomicile ? card.read(licencefile::Domicile) : Outcome<QByteArray>(QByteArray());
    if (!domicile)
        return Failure(domicile.error());
    if (const auto read = readDomicile(card, *domicile, document); !read)
        return read;
    if (const auto read = readGaiji(card, document); !read)
        return read;
    return checkGenuine(card, *entries + *domicile, document);
}

QString DrivingLicenceReading::anchors() const
{
    return anchorsOf(m_request.trustAnchors, QStringLiteral("driving-licence"));
}

/// The signature covers 記載事項, 本籍 and the photo, in this order: what needs both PINs.
Outcome<void> DrivingLicenceReading::checkGenuine(
    DrivingLicenceCard &card, const QByteArray &entriesAndDomicile, IdentityDocument &document) const
{
    if (!m_request.wantsDomicile)
        return {};
    document.doubt = GenuineDoubt::NoAnchors;
    if (!m_request.wantsGenuineness && !hasAnchors(anchors()))
        return {};
    const Outcome<QByteArray> signature = card.read(licencefile::Signature);
    if (!signature)
        return Failure(signature.error());
    const Outcome<QByteArray> photo = card.readPhoto();
    if (!photo)
        return Failure(photo.error());
    document.licence->photo = cardImage(tlvValue(*photo, LicencePhotoTag).value_or(QByteArrayView()).toByteArray());
    const GenuineCheck check = verifyLicence(
        parseLicenceSignature(*signature), entriesAndDomicile + *photo, anchors(), document.licence->issued);
    document.genuine = check.result;
    document.doubt = check.doubt;
    return {};
}

Outcome<void> DrivingLicenceReading::readDomicile(
    DrivingLicenceCard &card, const QByteArray &domicile, IdentityDocument &document) const
{
    if (!m_request.wantsDomicile)
        return {};
    const Outcome<QByteArray> changes = card.read(licencefile::DomicileChanges);
    if (!changes)
        return Failure(changes.error());
    return takeDomicile(document, domicile, *changes);
}

/// Only the files of those pictures that the texts need.
Outcome<void> DrivingLicenceReading::readGaiji(DrivingLicenceCard &card, IdentityDocument &document) const
{
    const QList<int> numbers = gaijiIn(document);
    const auto later
        = std::find_if(numbers.begin(), numbers.end(), [](int number) { return number >= FirstLaterGaiji; });
    const QList<int> ofEntries(numbers.begin(), later);
    const QList<int> ofChanges(later, numbers.end());
    for (const auto &[needed, file, take] : { std::tuple(ofEntries, licencefile::Gaiji, &takeGaiji),
             std::tuple(ofChanges, licencefile::LaterGaiji, &takeLaterGaiji) }) {
        if (needed.isEmpty())
            continue;
        const Outcome<QByteArray> pictures = card.read(file);
        if (!pictures)
            return Failure(pictures.error());
        take(document, needed, *pictures);
    }
    return {};
}

} // namespace madoguchi::cards
