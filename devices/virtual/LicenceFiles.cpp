#include "devices/virtual/LicenceFiles.h"

#include "devices/virtual/DataObject.h"
#include "devices/virtual/LicenceCode.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace madoguchi::virtualcards {

namespace {

constexpr auto firstReiwaDay = "20190501";

struct CategoryTag {
    const char *tag;
    QStringView name;
    const char *notHeld;
};

/// In the order of the tags.
constexpr CategoryTag categoryTags[] { { "22", u"二・小・原", "4000000" }, { "23", u"他", "4000000" },
    { "24", u"二種", "4000000" }, { "25", u"大型", "4000000" }, { "26", u"普通", "4000000" },
    { "27", u"大特", "4000000" }, { "28", u"大自二", "4000000" }, { "29", u"普自二", "4000000" },
    { "2A", u"小特", "4000000" }, { "2B", u"原付", "4000000" }, { "2C", u"け引", "4000000" },
    { "2D", u"大二", "4000000" }, { "2E", u"普二", "4000000" }, { "2F", u"大特二", "4000000" },
    { "30", u"け引二", "4000000" }, { "31", u"中型", "4000000" }, { "32", u"中二", "4000000" },
    { "33", u"準中型", "5000000" } };

/// First tags of the kinds of changes; each has eight, the commission fifteen.
const std::pair<QLatin1String, int> changeTags[] { { QLatin1String("commission"), 0x51 },
    { QLatin1String("name"), 0x60 }, { QLatin1String("nameKana"), 0x68 }, { QLatin1String("address"), 0x70 },
    { QLatin1String("condition"), 0x78 }, { QLatin1String("conditionLifted"), 0x80 },
    { QLatin1String("remark"), 0x88 } };

/// The files' readers have refused what has no code.
QByteArray code(const QString &text)
{
    return licenceCode(text).value_or(QByteArray());
}

QByteArray filled(const QByteArray &objects, int size)
{
    return objects.leftJustified(size, '\xFF');
}

QByteArray packedDate(const QString &date)
{
    return QByteArray::fromHex(date.isEmpty() ? QByteArray("00000000") : date.toLatin1());
}

QByteArray commonFile(const Licence &licence)
{
    return dataObject("45", licence.specification.toLatin1() + packedDate(licence.issued) + packedDate(licence.expires))
        + dataObject("46", QByteArray::fromHex("0101"));
}

/// Dates as this card writes them.
class Dates {
public:
    explicit Dates(const Licence &licence)
        : m_knowsReiwa(licence.issued >= QLatin1String(firstReiwaDay))
    {
    }
    [[nodiscard]] QByteArray operator()(const QString &date) const
    {
        return date.isEmpty() ? QByteArray() : eraDate(date, m_knowsReiwa);
    }

private:
    bool m_knowsReiwa;
};

QByteArray categoryObjects(const Licence &licence)
{
    const Dates dates(licence);
    QByteArray objects;
    for (const CategoryTag &tag : categoryTags) {
        QByteArray since = tag.notHeld;
        for (const Licence::Category &category : licence.firstDates + licence.categories) {
            if (category.name == tag.name)
                since = dates(category.since);
        }
        objects += dataObject(tag.tag, since);
    }
    return objects;
}

QString printed(const QString &before, const QString &now)
{
    return before.isEmpty() ? now : before;
}

QByteArray nameObject(const Resident &resident, CardFault fault)
{
    const QByteArray name = code(printed(resident.licence.printedName, resident.name));
    if (fault == CardFault::MissingName)
        return {};
    if (fault == CardFault::BrokenText)
        return dataObject("12", name.chopped(1));
    return fault == CardFault::WrongLength ? QByteArray::fromHex("12827000") + name : dataObject("12", name);
}

QByteArray entriesFile(const Resident &resident, CardFault fault)
{
    const Licence &licence = resident.licence;
    const Dates dates(licence);
    const QString kana = printed(licence.printedNameKana, resident.nameKana);
    const QString address = printed(licence.printedAddress, resident.address);
    QByteArray objects = QByteArray::fromHex("110102") + nameObject(resident, fault) + dataObject("13", code(kana))
        + dataObject("14", code(licence.alias)) + dataObject("15", code(QString(kana).remove(u'　').left(8)))
        + dataObject("16", dates(resident.birthDate))
        + dataObject("17", fault == CardFault::EmptyAddress ? QByteArray() : code(address))
        + dataObject("18", dates(licence.issued)) + dataObject("19", licence.reference.toLatin1())
        + dataObject("1A", code(licence.colour)) + dataObject("1B", dates(licence.expires));
    const char *conditionTags[] { "1C", "1D", "1E", "1F" };
    for (qsizetype i = 0; i < 4; ++i)
        objects += dataObject(conditionTags[i], code(licence.conditions.value(i)));
    objects += dataObject("20", code(licence.commission)) + dataObject("21", licence.number.toLatin1())
        + categoryObjects(licence);
    return filled(objects, 880);
}

QByteArray changesFile(const Licence &licence)
{
    QByteArray objects = QByteArray::fromHex(licence.changes.isEmpty() ? "500100" : "500101");
    QMap<QString, int> counts;
    QMap<int, QByteArray> byTag;
    for (const Licence::Change &change : licence.changes) {
        const auto group = std::find_if(std::begin(changeTags), std::end(changeTags),
            [&change](const auto &known) { return known.first == change.what; });
        if (group == std::end(changeTags))
            continue;
        const int tag = group->second + counts[change.what]++;
        byTag.insert(tag,
            dataObject(QByteArray::number(tag, 16).constData(),
                QByteArray(1, '\x02') + eraDate(change.date, true) + code(change.text) + code(change.commission)));
    }
    for (const QByteArray &object : std::as_const(byTag))
        objects += object;
    return filled(objects, 640);
}

/// Objects of 132 bytes for the 外字 of these numbers: the form 01 and the picture, zeros where there is none.
QByteArray glyphObjects(const Licence &licence, int first, const QList<const char *> &tags)
{
    QByteArray objects;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        QByteArray value(128, '\0');
        for (const Licence::Glyph &glyph : licence.gaiji) {
            if (numberOf(glyph.mark) == first + i)
                value = '\x01' + glyphCode(glyph).value_or(QByteArray(127, '\0'));
        }
        objects += dataObject(tags.at(i), value);
    }
    return objects;
}

QByteArray laterGlyphsFile(const Licence &licence)
{
    const QByteArray objects = glyphObjects(licence, 3, { "4B", "4C", "4D", "4E", "4F" });
    const bool some = std::any_of(licence.gaiji.begin(), licence.gaiji.end(),
        [](const Licence::Glyph &glyph) { return numberOf(glyph.mark) >= 3; });
    return QByteArray::fromHex(some ? "4A0101" : "4A0100") + objects;
}

/// Serial number and key identifier of the police's certificate, in front of filler; issuer and subject invented.
QByteArray signatureFile(const QByteArray &signedBytes, const QString &issuer)
{
    const TestIssuer police(issuer, QStringLiteral("licence"));
    const auto field = [](const QByteArray &value, qsizetype size) { return value.leftJustified(size, '\0', true); };
    return dataObject("B1", police.sign(signedBytes)) + dataObject("B2", field(police.serial(), 16))
        + dataObject("B3", QByteArray(48, '\0')) + dataObject("B4", field("FICTIONAL POLICE", 80))
        + dataObject("B5", field("FICTIONAL POLICE SIGNER", 130)) + dataObject("B6", field(police.keyId(), 32));
}

/// Filled up to the size of the file.
QByteArray photoFile(const Licence &licence)
{
    return filled(dataObject("5F40", licence.photo.leftJustified(2000, '\0', true)), 2005);
}

} // namespace

LicenceFiles licenceFilesOf(const Resident &resident, CardFault fault, const QString &issuer)
{
    const Licence &licence = resident.licence;
    const QByteArray entries = entriesFile(resident, fault);
    const QByteArray domicile = filled(dataObject("41", code(licence.domicile)), 82);
    const QByteArray photo = photoFile(licence);
    const QByteArray setting = QByteArray::fromHex(resident.pin.isEmpty() ? "050100" : "050101");
    return { { LicenceFolder::Root, { { 0x2F01, commonFile(licence) }, { 0x000A, setting } } },
        { LicenceFolder::Entries,
            { { 0x0001, entries }, { 0x0002, domicile }, { 0x0003, glyphObjects(licence, 1, { "48", "49" }) },
                { 0x0004, changesFile(licence) }, { 0x0005, laterGlyphsFile(licence) },
                { 0x0006, QByteArray(256, '\xFF') }, { 0x0007, signatureFile(entries + domicile + photo, issuer) } } },
        { LicenceFolder::Photo, { { 0x0001, photo } } },
        { LicenceFolder::Reserved, { { 0x0001, QByteArray(512, '\xFF') } } } };
}

} // namespace madoguchi::virtualcards
