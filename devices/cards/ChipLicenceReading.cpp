#include "devices/cards/CardSteps.h"
#include "devices/cards/ChipLicence.h"
#include "devices/cards/PlaceWords.h"
#include "devices/cards/TrustAnchors.h"

namespace madoguchi::cards {

namespace {

constexpr quint8 PinKey = 0x86; // IEF 0006
constexpr int MostChipTries = 10;
constexpr quint16 SettingFile = 0x001A; // WEF01
constexpr int SettingSize = 3;
constexpr quint16 EntriesFile = 0x001B; // WEF02
constexpr int EntriesSize = 5845;
constexpr quint16 SignatureFile = 0x001C; // WEF03
constexpr int SignatureSize = 584;

const QByteArray &chipLicenceApplicationId()
{
    static const QByteArray aid = QByteArray::fromHex("A0000002310600000000000000000000");
    return aid;
}

Failure ofChipPin(Error error)
{
    error.place = placeword::ChipLicencePin;
    return Failure(error);
}

Outcome<void> select(CardDialogue &dialogue, const QByteArray &command, ErrorCode absent)
{
    const Outcome<Answer> selected = dialogue.exchange(command);
    if (!selected)
        return Failure(selected.error());
    if (selected->status == 0x6A82)
        return failure(absent, {}, QStringLiteral("chip licence: absent"));
    return selected->done() ? Outcome<void>() : badAnswer(QStringLiteral("chip licence: SELECT"), selected->status);
}

Outcome<QByteArray> read(CardDialogue &dialogue, quint16 file, int size)
{
    const Outcome<void> selected = select(dialogue, apdu::selectFile(file), ErrorCode::BadAnswer);
    return selected ? readOn(dialogue, {}, size) : Failure(selected.error());
}

/// C1 01 00: the holder has set no PIN.
Outcome<bool> hasPin(CardDialogue &dialogue)
{
    const Outcome<QByteArray> setting = read(dialogue, SettingFile, SettingSize);
    if (!setting)
        return Failure(setting.error());
    if (!setting->startsWith(QByteArray::fromHex("C101")) || setting->size() != SettingSize)
        return failure(ErrorCode::BadAnswer, {}, QStringLiteral("chip licence: no setting"));
    return setting->back() != 0;
}

/// One damaged answer must not cost a try: the card says a second time that no PIN is set.
Outcome<void> openWithoutPin(CardDialogue &dialogue)
{
    const Outcome<bool> pinIsSet = hasPin(dialogue);
    if (!pinIsSet)
        return Failure(pinIsSet.error());
    return *pinIsSet ? failure(ErrorCode::BadAnswer, {}, QStringLiteral("chip licence: two answers about its PIN"))
                     : sendNoPin(dialogue, PinKey);
}

Outcome<int> askTriesIfPinIsSet(CardDialogue &dialogue)
{
    const Outcome<bool> pinIsSet = hasPin(dialogue);
    if (!pinIsSet)
        return Failure(pinIsSet.error());
    return *pinIsSet ? askTries(dialogue, PinKey) : -1;
}

/// What is known before anything is sent.
struct Ready {
    bool pinIsSet = false;
    int tries = 0;
};

/// Whether the licence can be opened with this key, as far as that can be known without trying.
Outcome<Ready> prepare(CardDialogue &dialogue, const ChipLicenceKey &key)
{
    if (const auto selected
        = select(dialogue, apdu::selectApplication(chipLicenceApplicationId()), ErrorCode::UnknownCard);
        !selected)
        return Failure(selected.error());
    const Outcome<bool> pinIsSet = hasPin(dialogue);
    if (!pinIsSet)
        return Failure(pinIsSet.error());
    if (*pinIsSet && !key.pin.isFourDigits())
        return ofChipPin(Error { ErrorCode::PinForm, {}, {}, {}, {} });
    const Outcome<int> tries = askTries(dialogue, PinKey);
    if (!tries)
        return Failure(tries.error());
    if (!*pinIsSet && *tries > 0 && *tries < MostChipTries) // what it takes cannot be wrong
        return failure(ErrorCode::BadAnswer, {}, QStringLiteral("chip licence: tries of a PIN that is not set"));
    if (const Outcome<void> allowed = mayTry(*tries, key.mayUseLastTry); !allowed)
        return ofChipPin(allowed.error());
    return Ready { *pinIsSet, *tries };
}

/// The tries as they were before the PIN was sent.
Outcome<int> open(CardDialogue &dialogue, const ChipLicenceKey &key)
{
    const Outcome<Ready> ready = prepare(dialogue, key);
    if (!ready)
        return Failure(ready.error());
    const Outcome<void> opened
        = ready->pinIsSet ? sendSecret(dialogue, key.pin.bytes(), PinKey) : openWithoutPin(dialogue);
    if (!opened)
        return ofChipPin(opened.error());
    return ready->tries;
}

} // namespace

Outcome<std::optional<int>> lookAtChipLicence(CardDialogue &dialogue)
{
    const auto selected = select(dialogue, apdu::selectApplication(chipLicenceApplicationId()), ErrorCode::UnknownCard);
    Outcome<int> tries = selected ? askTriesIfPinIsSet(dialogue) : Failure(selected.error());
    if (tries)
        return std::optional(*tries);
    const bool isNoise = tries.error().code == ErrorCode::BadAnswer && !dialogue.needsNewStart();
    if (tries.error().code == ErrorCode::UnknownCard || isNoise)
        return std::optional<int>();
    return Failure(tries.error());
}

Outcome<void> mayReadChipLicence(CardDialogue &dialogue, const ChipLicenceKey &key)
{
    const Outcome<Ready> ready = prepare(dialogue, key);
    return ready ? Outcome<void>() : Failure(ready.error());
}

Outcome<IdentityDocument> readChipLicence(CardDialogue &dialogue, const ChipLicenceKey &key)
{
    const Outcome<int> tries = open(dialogue, key);
    if (!tries)
        return Failure(tries.error());
    const Outcome<QByteArray> entries = read(dialogue, EntriesFile, EntriesSize);
    if (!entries)
        return Failure(entries.error());
    const Outcome<QByteArray> signature = read(dialogue, SignatureFile, SignatureSize);
    if (!signature)
        return Failure(signature.error());
    IdentityDocument document;
    document.triesLeft = *tries;
    if (const Outcome<void> taken = takeChipLicence(document, *entries); !taken)
        return Failure(taken.error());
    const GenuineCheck check = verifyLicence(parseChipLicenceSignature(*signature), *entries,
        anchorsOf(key.trustAnchors, QStringLiteral("driving-licence")), document.licence->issued);
    document.genuine = check.result;
    document.doubt = check.doubt;
    return document;
}

} // namespace madoguchi::cards
