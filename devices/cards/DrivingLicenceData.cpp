#include "devices/cards/DrivingLicenceData.h"

#include "devices/cards/BadData.h"
#include "devices/cards/ChipDate.h"
#include "devices/cards/LicenceText.h"
#include "devices/cards/Tlv.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <span>

namespace madoguchi::cards {

namespace {

/// The objects of a file by their tags.
struct Objects {
    QMap<quint16, QByteArrayView> values;
    QSet<quint16> twice; ///< nobody knows which of them is right
    bool broken = false; ///< ends with an object that is longer than the file

    [[nodiscard]] bool has(quint16 tag) const { return values.contains(tag) && !twice.contains(tag); }
};

constexpr quint16 NameTag = 0x12;
constexpr quint16 KanaTag = 0x13;
constexpr quint16 AliasTag = 0x14;
constexpr quint16 BirthDateTag = 0x16;
constexpr quint16 AddressTag = 0x17;
constexpr quint16 IssuedTag = 0x18;
constexpr quint16 ReferenceTag = 0x19;
constexpr quint16 ColourTag = 0x1A;
constexpr quint16 ExpiresTag = 0x1B;
constexpr quint16 FirstConditionTag = 0x1C;
constexpr quint16 LastConditionTag = 0x1F;
constexpr quint16 CommissionTag = 0x20;
constexpr quint16 NumberTag = 0x21;
constexpr quint16 MediumSecondClassTag = 0x32; ///< 中二
constexpr quint16 SemiMediumTag = 0x33; ///< 準中型, from version 007 on

constexpr CategoryTag FirstDates[] { { 0x22, u"二・小・原" }, { 0x23, u"他" }, { 0x24, u"二種" } };
constexpr CategoryTag Categories[] { { 0x25, u"大型" }, { 0x31, u"中型" }, { SemiMediumTag, u"準中型" },
    { 0x26, u"普通" }, { 0x27, u"大特" }, { 0x28, u"大自二" }, { 0x29, u"普自二" }, { 0x2A, u"小特" },
    { 0x2B, u"原付" }, { 0x2C, u"け引" }, { 0x2D, u"大二" }, { MediumSecondClassTag, u"中二" }, { 0x2E, u"普二" },
    { 0x2F, u"大特二" }, { 0x30, u"け引二" } };

Objects objectsOf(QByteArrayView file)
{
    Objects objects;
    TlvReader reader(file, TagForm::OneByte);
    while (const std::optional<TlvObject> object = reader.next()) {
        if (objects.values.contains(object->tag))
            objects.twice.insert(object->tag);
        objects.values.insert(object->tag, object->value);
    }
    objects.broken = reader.isBroken();
    return objects;
}

/// A number of this many digits, or none.
template <int Count>
Outcome<QString> digits(QByteArrayView value)
{
    const bool fits = value.isEmpty() || (value.size() == Count && areDigits(value));
    return fits ? Outcome<QString>(QString::fromLatin1(value))
                : badData(QStringLiteral("licence: a number that is none"));
}

std::optional<QString> orNothing(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// Values of the objects of a file. Remembers which could not be read, and the first error of those that must be.
class Values {
public:
    explicit Values(Objects objects)
        : m_objects(std::move(objects))
    {
    }

    template <typename T>
    T take(quint16 tag, Outcome<T> (*parse)(QByteArrayView))
    {
        const Outcome<T> value = parsed(tag, parse);
        if (!value)
            m_unreadable.insert(tag);
        return value.value_or(T());
    }

    template <typename T>
    T need(quint16 tag, Outcome<T> (*parse)(QByteArrayView))
    {
        const Outcome<T> value = parsed(tag, parse);
        if (!value && !m_fault)
            m_fault = value.error();
        return value.value_or(T());
    }

    template <std::size_t Count>
    QList<LicenceCategory> categories(const CategoryTag (&tags)[Count], quint16 mayBeAbsent)
    {
        QList<LicenceCategory> held;
        for (const CategoryTag &category : tags) {
            if (category.tag == mayBeAbsent && !m_objects.values.contains(category.tag))
                continue;
            if (const std::optional<QString> since = take(category.tag, licenceDate))
                held << LicenceCategory { category.name.toString(), *since };
        }
        return held;
    }

    [[nodiscard]] bool isUnreadable(quint16 tag) const { return m_unreadable.contains(tag); }
    [[nodiscard]] bool isUnreadable(std::span<const CategoryTag> tags) const
    {
        return std::any_of(tags.begin(), tags.end(), [&](const CategoryTag &one) { return isUnreadable(one.tag); });
    }
    [[nodiscard]] bool hasUnreadable() const { return m_objects.broken || !m_unreadable.isEmpty(); }
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    template <typename T>
    Outcome<T> parsed(quint16 tag, Outcome<T> (*parse)(QByteArrayView)) const
    {
        return m_objects.has(tag) ? parse(m_objects.values.value(tag))
                                  : badData(QStringLiteral("licence: an object is missing, or there twice"));
    }

    Objects m_objects;
    QSet<quint16> m_unreadable;
    std::optional<Error> m_fault;
};

/// YYYYMMDD, two digits a byte; nothing for eight zeros.
Outcome<std::optional<QString>> packedDate(QByteArrayView bytes)
{
    const QByteArray digits = bytes.toByteArray().toHex();
    if (!isChipDate(digits))
        return badData(QStringLiteral("licence: a date that is none"));
    return digits == "00000000" ? std::optional<QString>() : std::optional(QString::fromLatin1(digits));
}

/// A card without expiry, or with no category at all, allows no driving. What could not be read is no such sign.
bool allowsDriving(const DrivingLicence &licence, const Values &values)
{
    const bool expires = licence.expires || values.isUnreadable(ExpiresTag);
    return expires && (!licence.categories.isEmpty() || values.isUnreadable(Categories));
}

} // namespace

Outcome<LicenceCommon> parseLicenceCommon(QByteArrayView file)
{
    const Objects objects = objectsOf(file);
    const QByteArrayView card = objects.values.value(0x45);
    if (!objects.has(0x45) || card.size() != 11)
        return badData(QStringLiteral("licence: MF/EF01 without issue and expiry"));
    const auto issued = packedDate(card.sliced(3, 4));
    const auto expires = packedDate(card.sliced(7, 4));
    return LicenceCommon { QString::fromLatin1(card.first(3)), issued ? issued->value_or(QString()) : QString(),
        expires.value_or(std::nullopt), !issued || !expires };
}

Outcome<bool> parsePinSetting(QByteArrayView file)
{
    const Objects objects = objectsOf(file);
    const QByteArrayView setting = objects.values.value(0x05);
    const bool sound = objects.has(0x05) && !objects.broken && setting.size() == 1;
    if (!sound || (setting[0] != 0 && setting[0] != 1))
        return badData(QStringLiteral("licence: MF/EF02 without a setting"));
    return setting[0] == 1;
}

Outcome<void> takeEntries(IdentityDocument &document, const LicenceCommon &common, QByteArrayView file)
{
    Values values(objectsOf(file));
    document.name = orNothing(values.need(NameTag, licenceText));
    document.nameKana = orNothing(values.take(KanaTag, licenceText));
    document.address = orNothing(values.need(AddressTag, licenceText));
    document.birthDate = values.need(BirthDateTag, licenceDate);
    DrivingLicence licence;
    licence.specification = common.specification;
    licence.number = values.need(NumberTag, digits<12>);
    licence.issued = values.take(IssuedTag, licenceDate).value_or(QString());
    licence.expires = values.take(ExpiresTag, licenceDate);
    licence.colour = values.take(ColourTag, licenceText);
    for (quint16 tag = FirstConditionTag; tag <= LastConditionTag; ++tag) {
        if (const auto condition = orNothing(values.take(tag, licenceText)))
            licence.conditions << *condition;
    }
    licence.commission = values.take(CommissionTag, licenceText);
    licence.reference = values.take(ReferenceTag, digits<5>);
    licence.alias = orNothing(values.take(AliasTag, licenceText));
    licence.firstDates = values.categories(FirstDates, 0);
    const bool older = common.specification < QLatin1String("007");
    licence.categories = values.categories(Categories, older ? SemiMediumTag : 0);
    if (values.fault())
        return Failure(*values.fault());
    licence.hasUnreadableText = values.hasUnreadable() || common.hasUnreadableDate;
    document.kind
        = allowsDriving(licence, values) ? DocumentKind::DrivingLicence : DocumentKind::DrivingHistoryCertificate;
    document.licence = std::move(licence);
    return {};
}

Outcome<void> takeDomicile(IdentityDocument &document, QByteArrayView file, QByteArrayView changes)
{
    const Objects objects = objectsOf(file);
    if (objects.values.isEmpty())
        return badData(QStringLiteral("licence: DF1/EF02 holds no object"));
    Values values(objects);
    document.licence->domicile = orNothing(values.take(0x41, licenceText));
    document.licence->hasUnreadableText = document.licence->hasUnreadableText || values.hasUnreadable();
    const std::optional<TlvHeader> first = TlvReader::header(changes, TagForm::OneByte);
    const bool saysNone = first && first->valueSize == 1 && changes.size() > 2 && changes[2] == 0;
    document.licence->domicileChanged = first && !saysNone;
    return {};
}

} // namespace madoguchi::cards
