#include "devices/cards/DrivingLicenceReading.h"

#include "devices/cards/CardSteps.h"
#include "devices/cards/PlaceWords.h"

#include <algorithm>
#include <array>

namespace madoguchi::cards {

namespace {

constexpr int FirstLaterGaiji = 3; ///< the first whose picture is in the file of the changes

constexpr int MostTries = 3; ///< of each PIN

/// What a card without PINs of its holder takes instead: "****".
constexpr std::array<std::byte, 4> NoPin { std::byte { 0x2A }, std::byte { 0x2A }, std::byte { 0x2A },
    std::byte { 0x2A } };

/// An error about a PIN says which.
template <typename T>
Outcome<T> ofPin(LicencePin pin, Outcome<T> outcome)
{
    if (!outcome)
        outcome.error().place = pin == LicencePin::First ? placeword::LicencePin1 : placeword::LicencePin2;
    return outcome;
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
    return CardFound { common->expires ? DocumentKind::DrivingLicence : DocumentKind::DrivingHistoryCertificate,
        *tries };
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
            return ofPin<int>(which, failure(ErrorCode::PinForm));
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
        const auto allowed = ofPin(pins.at(i).first, mayTry(tries.at(i), m_request.mayUseLastTry));
        if (!allowed)
            return Failure(allowed.error());
    }
    for (const auto &[which, pin] : std::as_const(pins)) {
        const auto opened = ofPin(which, card.verify(which, hasPins ? pin->bytes() : NoPin));
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
    if (m_request.wantsDomicile) {
        if (const auto read = readDomicile(card, document); !read)
            return read;
    }
    return readGaiji(card, document);
}

Outcome<void> DrivingLicenceReading::readDomicile(DrivingLicenceCard &card, IdentityDocument &document) const
{
    const Outcome<QByteArray> domicile = card.read(licencefile::Domicile);
    if (!domicile)
        return Failure(domicile.error());
    const Outcome<QByteArray> changes = card.read(licencefile::DomicileChanges);
    if (!changes)
        return Failure(changes.error());
    return takeDomicile(document, *domicile, *changes);
}

/// Only the files of those pictures that the texts need.
Outcome<void> DrivingLicenceReading::readGaiji(DrivingLicenceCard &card, IdentityDocument &document) const
{
    const QList<int> numbers = gaijiIn(document);
    const auto later
        = std::find_if(numbers.begin(), numbers.end(), [](int number) { return number >= FirstLaterGaiji; });
    const QList<int> ofEntries(numbers.begin(), later);
    const QList<int> ofChanges(later, numbers.end());
    for (const auto &[needed, first, file] : { std::tuple(ofEntries, 1, licencefile::Gaiji),
             std::tuple(ofChanges, FirstLaterGaiji, licencefile::LaterGaiji) }) {
        if (needed.isEmpty())
            continue;
        const Outcome<QByteArray> pictures = card.read(file);
        if (!pictures)
            return Failure(pictures.error());
        if (const auto taken = takeGaiji(document, needed, first, *pictures); !taken)
            return taken;
    }
    return {};
}

} // namespace madoguchi::cards
