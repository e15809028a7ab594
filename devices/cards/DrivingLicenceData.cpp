#include "devices/cards/DrivingLicenceData.h"

#include "devices/cards/LicenceText.h"
#include "devices/cards/Tlv.h"

#include <QMap>

#include <algorithm>

namespace madoguchi::cards {

namespace {

using Objects = QMap<quint16, QByteArrayView>;

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
constexpr quint16 FirstTag = 0x11; ///< every tag from here to the last is there, also without a value
constexpr quint16 MediumSecondClassTag = 0x32; ///< 中二
constexpr quint16 SemiMediumTag = 0x33; ///< 準中型, from version 007 on

struct CategoryTag {
    quint16 tag;
    QStringView name;
};
constexpr CategoryTag FirstDates[] { { 0x22, u"二・小・原" }, { 0x23, u"他" }, { 0x24, u"二種" } };
constexpr CategoryTag Categories[] { { 0x25, u"大型" }, { 0x31, u"中型" }, { SemiMediumTag, u"準中型" },
    { 0x26, u"普通" }, { 0x27, u"大特" }, { 0x28, u"大自二" }, { 0x29, u"普自二" }, { 0x2A, u"小特" },
    { 0x2B, u"原付" }, { 0x2C, u"け引" }, { 0x2D, u"大二" }, { MediumSecondClassTag, u"中二" }, { 0x2E, u"普二" },
    { 0x2F, u"大特二" }, { 0x30, u"け引二" } };

Failure bad(const QString &what)
{
    return failure(ErrorCode::BadAnswer, {}, what);
}

/// The objects of a file, each tag once.
Outcome<Objects> objectsOf(QByteArrayView file)
{
    Objects objects;
    TlvReader reader(file, TagForm::OneByte);
    while (const std::optional<TlvObject> object = reader.next()) {
        if (objects.contains(object->tag))
            return bad(QStringLiteral("licence: an object twice"));
        objects.insert(object->tag, object->value);
    }
    if (reader.isBroken())
        return bad(QStringLiteral("licence: an object that is longer than the file"));
    return objects;
}

/// Values of the objects of a file; remembers the first that is wrong.
class Values {
public:
    explicit Values(const Objects &objects)
        : m_objects(objects)
    {
    }

    QString text(quint16 tag) { return keep(licenceText(m_objects.value(tag))); }
    std::optional<QString> textOrNothing(quint16 tag)
    {
        const QString value = text(tag);
        return value.isEmpty() ? std::nullopt : std::optional(value);
    }
    std::optional<QString> date(quint16 tag) { return keep(licenceDate(m_objects.value(tag))); }
    QString digits(quint16 tag, int count)
    {
        const QByteArrayView value = m_objects.value(tag);
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        const bool fits = value.isEmpty() || value.size() == count;
        if (!fits || !std::all_of(value.begin(), value.end(), isDigit))
            keep<QString>(bad(QStringLiteral("licence: a number that is none")));
        return QString::fromLatin1(value);
    }

    template <std::size_t Count>
    QList<LicenceCategory> categories(const CategoryTag (&tags)[Count])
    {
        QList<LicenceCategory> held;
        for (const CategoryTag &category : tags) {
            if (const std::optional<QString> since = date(category.tag))
                held << LicenceCategory { category.name.toString(), *since };
        }
        return held;
    }

    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    template <typename T>
    T keep(const Outcome<T> &value)
    {
        if (!value && !m_fault)
            m_fault = value.error();
        return value.value_or(T());
    }

    const Objects &m_objects;
    std::optional<Error> m_fault;
};

bool hasAllTags(const Objects &objects, const QString &specification)
{
    const quint16 last = specification < QLatin1String("007") ? MediumSecondClassTag : SemiMediumTag;
    for (quint16 tag = FirstTag; tag <= last; ++tag) {
        if (!objects.contains(tag))
            return false;
    }
    return true;
}

/// YYYYMMDD, two digits a byte; nothing for eight zeros.
Outcome<std::optional<QString>> packedDate(QByteArrayView bytes)
{
    const QByteArray digits = bytes.toByteArray().toHex();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.size() != 8 || !std::all_of(digits.begin(), digits.end(), isDigit))
        return bad(QStringLiteral("licence: a date that is not eight digits"));
    return digits == "00000000" ? std::optional<QString>() : std::optional(QString::fromLatin1(digits));
}

} // namespace

Outcome<LicenceCommon> parseLicenceCommon(QByteArrayView file)
{
    const Outcome<Objects> objects = objectsOf(file);
    if (!objects)
        return Failure(objects.error());
    const QByteArrayView card = objects->value(0x45);
    if (card.size() != 11)
        return bad(QStringLiteral("licence: MF/EF01 without issue and expiry"));
    const auto issued = packedDate(card.sliced(3, 4));
    const auto expires = packedDate(card.sliced(7, 4));
    if (!issued || !expires)
        return Failure(issued ? expires.error() : issued.error());
    return LicenceCommon { QString::fromLatin1(card.first(3)), issued->value_or(QString()), *expires };
}

Outcome<bool> parsePinSetting(QByteArrayView file)
{
    const Outcome<Objects> objects = objectsOf(file);
    if (!objects)
        return Failure(objects.error());
    const QByteArrayView setting = objects->value(0x05);
    if (setting.size() != 1 || (setting[0] != 0 && setting[0] != 1))
        return bad(QStringLiteral("licence: MF/EF02 without a setting"));
    return setting[0] == 1;
}

Outcome<void> takeEntries(IdentityDocument &document, const LicenceCommon &common, QByteArrayView file)
{
    const Outcome<Objects> objects = objectsOf(file);
    if (!objects)
        return Failure(objects.error());
    if (!hasAllTags(*objects, common.specification))
        return bad(QStringLiteral("licence: an object is missing"));
    Values values(*objects);
    document.name = values.textOrNothing(NameTag);
    document.nameKana = values.textOrNothing(KanaTag);
    document.address = values.textOrNothing(AddressTag);
    document.birthDate = values.date(BirthDateTag);
    DrivingLicence licence;
    licence.specification = common.specification;
    licence.number = values.digits(NumberTag, 12);
    licence.issued = values.date(IssuedTag).value_or(QString());
    licence.expires = values.date(ExpiresTag);
    licence.colour = values.text(ColourTag);
    for (quint16 tag = FirstConditionTag; tag <= LastConditionTag; ++tag) {
        if (const auto condition = values.textOrNothing(tag))
            licence.conditions << *condition;
    }
    licence.commission = values.text(CommissionTag);
    licence.reference = values.digits(ReferenceTag, 5);
    licence.alias = values.textOrNothing(AliasTag);
    licence.firstDates = values.categories(FirstDates);
    licence.categories = values.categories(Categories);
    if (values.fault())
        return Failure(*values.fault());
    const bool mayDrive = licence.expires && !licence.categories.isEmpty();
    document.kind = mayDrive ? DocumentKind::DrivingLicence : DocumentKind::DrivingHistoryCertificate;
    document.licence = std::move(licence);
    return {};
}

Outcome<void> takeDomicile(IdentityDocument &document, QByteArrayView file, QByteArrayView changes)
{
    const Outcome<Objects> objects = objectsOf(file);
    if (!objects)
        return Failure(objects.error());
    if (!objects->contains(0x41))
        return bad(QStringLiteral("licence: DF1/EF02 without 本籍"));
    Values values(*objects);
    document.licence->domicile = values.textOrNothing(0x41);
    if (values.fault())
        return Failure(*values.fault());
    const std::optional<TlvHeader> first = TlvReader::header(changes, TagForm::OneByte);
    const bool saysNone = first && first->valueSize == 1 && changes.size() > 2 && changes[2] == 0;
    document.licence->domicileChanged = first && !saysNone;
    return {};
}

} // namespace madoguchi::cards
