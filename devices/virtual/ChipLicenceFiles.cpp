#include "devices/virtual/ChipLicenceFiles.h"

#include "devices/virtual/DataObject.h"
#include "devices/virtual/LicenceCode.h"
#include "devices/virtual/TestIssuer.h"

#include <QJsonArray>

namespace madoguchi::virtualcards {

namespace {

constexpr int entriesSize = 5845;
constexpr auto noPin = "****";
constexpr const char *conditionTags[] { "C6", "C7", "C8", "C9", "CC", "CD", "CE", "CF", "D0", "D1", "D2", "D3" };

/// In the order of the tags, from EC on.
constexpr QStringView categoryNames[] { u"大型", u"普通", u"大特", u"大自二", u"普自二", u"小特", u"原付", u"け引",
    u"大二", u"普二", u"大特二", u"け引二", u"中型", u"中二", u"準中型" };

QByteArray object(int tag, const QByteArray &value)
{
    const QByteArray name = QByteArray::number(tag, 16).rightJustified(tag > 0xFF ? 4 : 2, '0');
    return dataObject(name.constData(), value);
}

QByteArray code(const QString &text)
{
    return licenceCode(text).value_or(QByteArray());
}

QByteArray textOf(const QStringList &texts, int index)
{
    return code(texts.value(index));
}

QByteArray conditionObjects(const Licence &licence, int from, int until)
{
    QByteArray objects;
    for (int i = from; i < until; ++i)
        objects += dataObject(conditionTags[i], textOf(licence.conditions, i));
    return objects;
}

QByteArray emptyObjects(int from, int until)
{
    QByteArray objects;
    for (int tag = from; tag <= until; ++tag)
        objects += object(tag, {});
    return objects;
}

QByteArray categoryObjects(const Licence &licence)
{
    QByteArray objects;
    int tag = 0xEC;
    for (const QStringView name : categoryNames) {
        const auto holds = [name](const Licence::Category &category) { return category.name == name; };
        const bool held = std::any_of(licence.categories.begin(), licence.categories.end(), holds);
        objects += object(tag++, held ? "1" : "0");
    }
    return objects;
}

QByteArray entriesFile(const Resident &resident)
{
    const Licence &licence = resident.licence;
    const auto date = [](const QString &day) { return day.isEmpty() ? QByteArray() : eraDate(day, true); };
    const QByteArray objects = object(0xC2, date(licence.issued)) + object(0xC3, "1")
        + object(0xC4, code(licence.colour)) + object(0xC5, date(licence.expires)) + conditionObjects(licence, 0, 4)
        + emptyObjects(0xCA, 0xCB) + conditionObjects(licence, 4, 12) + emptyObjects(0xD4, 0xE6)
        + object(0xE7, licence.number.toLatin1()) + emptyObjects(0xE8, 0xEB) + categoryObjects(licence)
        + emptyObjects(0xFB, 0xFF) + emptyObjects(0x0100, 0x0106) + object(0x0107, resident.myNumber.photo);
    return objects.leftJustified(entriesSize, '\0');
}

QByteArray signatureFile(const QByteArray &entries, const QString &issuer)
{
    const TestIssuer police(issuer, QStringLiteral("licence"));
    const auto field = [](const QByteArray &value, qsizetype size) { return value.leftJustified(size, '\0', true); };
    return object(0x0108, police.sign(entries)) + object(0x0109, field(police.serial(), 16))
        + object(0x010A, QByteArray(48, '\0')) + object(0x010B, field("FICTIONAL POLICE", 80))
        + object(0x010C, field("FICTIONAL POLICE SIGNER", 130)) + object(0x010D, field(police.keyId(), 32));
}

QString readTexts(QStringList &list, const QJsonValue &value, int most)
{
    const QJsonArray texts = value.toArray();
    if (texts.size() > most)
        return QStringLiteral("must be a list of at most %1 texts").arg(most);
    for (const QJsonValue &text : texts) {
        if (!text.isString() || !licenceCode(text.toString()))
            return QStringLiteral("must be a list of texts in JIS X 0208");
        list << text.toString();
    }
    return {};
}

QString readCategories(Resident &resident, const QJsonValue &value)
{
    QStringList names;
    if (const QString why = readTexts(names, value, std::size(categoryNames)); !why.isEmpty())
        return why;
    for (const QString &name : std::as_const(names)) {
        if (std::find(std::begin(categoryNames), std::end(categoryNames), name) == std::end(categoryNames))
            return QStringLiteral("is no category of a licence");
        resident.licence.categories << Licence::Category { name, {} };
    }
    return {};
}

} // namespace

FieldReader chipLicenceReader()
{
    return [](Resident &resident, const QJsonValue &value) -> QString {
        const auto part = [](QString Licence::*member) -> TextMember {
            return [member](Resident &of) -> QString & { return of.licence.*member; };
        };
        const TextMember pin = [](Resident &of) -> QString & { return of.myNumber.licencePin; };
        const FieldReader conditions = [](Resident &of, const QJsonValue &list) {
            return readTexts(of.licence.conditions, list, std::size(conditionTags));
        };
        const QList<Field> fields { { "number", true, digits(part(&Licence::number), 12) },
            { "recorded", true, date(part(&Licence::issued)) }, { "expires", true, date(part(&Licence::expires)) },
            { "colour", false, text(part(&Licence::colour), 3) }, { "conditions", false, conditions },
            { "categories", true, readCategories }, { "pin", false, digits(pin, 4) } };
        if (!value.isObject())
            return QStringLiteral("must be an object");
        const auto mistake = takeFields(resident, fields, value.toObject());
        resident.myNumber.hasLicence = !mistake;
        return mistake ? mistake->key + QLatin1String(": ") + mistake->why : QString();
    };
}

ChipApplication chipLicenceApplication(const Resident &resident, const QString &issuer)
{
    const QByteArray pin = resident.myNumber.licencePin.toLatin1();
    const QByteArray entries = entriesFile(resident);
    ChipApplication application;
    application.files = { { 0x001A, { QByteArray::fromHex(pin.isEmpty() ? "C10100" : "C10101") } },
        { 0x001B, { entries, { CardKey::ChipLicencePin } } },
        { 0x001C, { signatureFile(entries, issuer), { CardKey::ChipLicencePin } } } };
    application.keys = { { 0x0006, { CardKey::ChipLicencePin, pin.isEmpty() ? QByteArray(noPin) : pin } } };
    return application;
}

} // namespace madoguchi::virtualcards
