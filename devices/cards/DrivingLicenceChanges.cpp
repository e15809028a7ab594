#include "devices/cards/BadData.h"
#include "devices/cards/DrivingLicenceData.h"
#include "devices/cards/LicenceText.h"
#include "devices/cards/Tlv.h"

#include <QMap>

#include <algorithm>

namespace madoguchi::cards {

namespace {

using What = LicenceChange::What;

constexpr quint16 MarkerTag = 0x50;
constexpr int ShortNameSize = 10; ///< five characters of 公安委員会 at the end of each entry
constexpr int GlyphSide = 50; ///< dots of a 外字's picture, both ways
constexpr int GlyphSize = 128; ///< bytes of its object: the form in which it is composed, then T.6
constexpr char TakenForm = 0x01;
constexpr quint16 FirstGaijiTag = 0x48; ///< of 外字1 in DF1/EF03

/// What the entries of a tag are about; nothing for reserved ones.
std::optional<What> whatOf(quint16 tag)
{
    if (tag >= 0x51 && tag <= 0x5F)
        return What::Commission;
    constexpr What Groups[] { What::Name, What::NameKana, What::Address, What::Condition, What::ConditionLifted,
        What::Remark };
    const int group = (tag - 0x60) / 8;
    return tag >= 0x60 && group < 6 ? std::optional(Groups[group]) : std::nullopt;
}

/// The date of an entry is written in seven digits of one byte or of two; `value` is left behind it.
Outcome<QString> takeDate(QByteArrayView &value)
{
    const bool wide = value.startsWith('\x23');
    const int size = wide ? 14 : 7;
    if (value.size() < size)
        return badData(QStringLiteral("licence: a change without a date"));
    QByteArray digits;
    for (int at = 0; at < size; at += wide ? 2 : 1) {
        if (wide && value[at] != '\x23')
            return badData(QStringLiteral("licence: a change without a date"));
        digits += value[wide ? at + 1 : at];
    }
    value = value.sliced(size);
    const auto date = licenceDate(digits);
    if (!date)
        return Failure(date.error());
    return *date ? Outcome<QString>(**date) : badData(QStringLiteral("licence: a change without a date"));
}

/// Year of the standard (one byte), date, text, short name of the commission.
Outcome<LicenceChange> changeOf(What what, QByteArrayView value)
{
    if (value.isEmpty())
        return badData(QStringLiteral("licence: a change without a value"));
    QByteArrayView rest = value.sliced(1);
    const Outcome<QString> date = takeDate(rest);
    if (!date)
        return Failure(date.error());
    if (rest.size() < ShortNameSize)
        return badData(QStringLiteral("licence: a change without a commission"));
    const Outcome<QString> text = licenceText(rest.chopped(ShortNameSize));
    const Outcome<QString> commission = licenceText(rest.last(ShortNameSize));
    if (!text || !commission)
        return Failure(text ? commission.error() : text.error());
    const bool replaces = what == What::Name || what == What::NameKana || what == What::Address;
    if (replaces && text->isEmpty())
        return badData(QStringLiteral("licence: a change to nothing"));
    return LicenceChange { what, *date, *text, *commission };
}

/// The newest entry of one kind replaces what is printed; of one day, the one that stands last.
void replace(
    const QList<LicenceChange> &changes, What what, std::optional<QString> &now, std::optional<QString> &printed)
{
    const LicenceChange *newest = nullptr;
    for (const LicenceChange &change : changes) {
        if (change.what == what && (!newest || change.date >= newest->date))
            newest = &change;
    }
    if (!newest)
        return;
    printed = now.value_or(QString());
    now = newest->text;
}

QStringList textsOf(const IdentityDocument &document)
{
    const DrivingLicence licence = document.licence.value_or(DrivingLicence());
    QStringList texts { licence.colour, licence.commission };
    for (const auto &text : { document.name, document.nameKana, document.address, licence.alias, licence.domicile,
             licence.printedName, licence.printedNameKana, licence.printedAddress })
        texts << text.value_or(QString());
    for (const LicenceChange &change : licence.changes)
        texts << change.text << change.commission;
    return texts + licence.conditions;
}

std::optional<Bitmap> pictureOf(QByteArrayView value)
{
    if (value.size() != GlyphSize || value[0] != TakenForm)
        return std::nullopt;
    return fromMmr(value.sliced(1), GlyphSide, GlyphSide);
}

} // namespace

QString toWord(LicenceChange::What what)
{
    switch (what) {
    case What::Commission:
        return QStringLiteral("commission");
    case What::Name:
        return QStringLiteral("name");
    case What::NameKana:
        return QStringLiteral("nameKana");
    case What::Address:
        return QStringLiteral("address");
    case What::Condition:
        return QStringLiteral("condition");
    case What::ConditionLifted:
        return QStringLiteral("conditionLifted");
    case What::Remark:
        return QStringLiteral("remark");
    }
    Q_UNREACHABLE();
}

bool saysNoChanges(QByteArrayView start)
{
    return start.startsWith(QByteArrayView("\x50\x01\x00", 3));
}

Outcome<void> takeChanges(IdentityDocument &document, QByteArrayView file)
{
    TlvReader reader(file, TagForm::OneByte);
    const std::optional<TlvObject> first = reader.next();
    if (!first)
        return badData(QStringLiteral("licence: DF1/EF04 holds no object"));
    const bool hasMark = first->tag == MarkerTag && first->value.size() == 1;
    if (hasMark && first->value[0] == 0)
        return {};
    DrivingLicence &licence = *document.licence;
    QList<std::pair<quint16, LicenceChange>> changes;
    const auto take = [&](const TlvObject &object) {
        const std::optional<What> what = whatOf(object.tag);
        const Outcome<LicenceChange> change
            = what ? changeOf(*what, object.value) : badData(QStringLiteral("reserved"));
        if (change)
            changes << std::pair(object.tag, *change);
        else
            licence.hasUnreadableText = true;
    };
    if (!hasMark || first->value[0] != 1)
        take(*first);
    while (const std::optional<TlvObject> object = reader.next())
        take(*object);
    licence.hasUnreadableText = licence.hasUnreadableText || reader.isBroken();
    std::stable_sort(changes.begin(), changes.end(), // of one day, the highest tag is the newest
        [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[tag, change] : std::as_const(changes))
        licence.changes << change;
    replace(licence.changes, What::Name, document.name, licence.printedName);
    replace(licence.changes, What::NameKana, document.nameKana, licence.printedNameKana);
    replace(licence.changes, What::Address, document.address, licence.printedAddress);
    return {};
}

QList<int> gaijiIn(const IdentityDocument &document)
{
    const QString all = textsOf(document).join(u'\n');
    QList<int> numbers;
    for (int number = 1; number <= MostGaiji; ++number) {
        if (all.contains(gaijiMark(number)))
            numbers << number;
    }
    return numbers;
}

void takeGaiji(IdentityDocument &document, const QList<int> &numbers, QByteArrayView file)
{
    QMap<quint16, QByteArrayView> glyphs;
    TlvReader reader(file, TagForm::OneByte);
    while (const std::optional<TlvObject> object = reader.next()) {
        if (!glyphs.contains(object->tag))
            glyphs.insert(object->tag, object->value);
    }
    for (const int number : numbers) {
        const auto tag = static_cast<quint16>(FirstGaijiTag + number - 1);
        document.licence->gaiji << Gaiji { gaijiMark(number), pictureOf(glyphs.value(tag)) };
    }
}

void takeLaterGaiji(IdentityDocument &document, const QList<int> &numbers, QByteArrayView file)
{
    QList<QByteArrayView> glyphs;
    TlvReader reader(file, TagForm::OneByte);
    while (const std::optional<TlvObject> object = reader.next())
        glyphs << object->value;
    if (!glyphs.isEmpty() && glyphs.constFirst().size() == 1) // the mark before them
        glyphs.removeFirst();
    for (const int number : numbers)
        document.licence->gaiji << Gaiji { gaijiMark(number), pictureOf(glyphs.value(number - FirstLaterGaiji)) };
}

} // namespace madoguchi::cards
