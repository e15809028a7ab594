#include "devices/virtual/LicenceFields.h"

#include "devices/virtual/LicenceCode.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace madoguchi::virtualcards {

namespace {

/// A text that the chip's code has, at most as many characters as the chip has room for.
FieldReader codedText(const TextMember &member, int longest)
{
    const FieldReader plain = text(member, longest);
    return [member, plain, longest](Resident &resident, const QJsonValue &value) -> QString {
        if (const QString why = plain(resident, value); !why.isEmpty())
            return why;
        const auto code = licenceCode(member(resident));
        if (!code)
            return QStringLiteral(
                "has a character that JIS X 0208 does not have: write 【外字1】 and give its picture");
        return code->size() <= 2 * longest ? QString() : QStringLiteral("is too long");
    };
}

FieldReader wordOf(const TextMember &member, const QString &form, const QString &why)
{
    return [member, form, why](Resident &resident, const QJsonValue &value) -> QString {
        const QRegularExpression expression(QLatin1Char('^') + form + QLatin1Char('$'));
        if (!expression.match(value.toString()).hasMatch())
            return why;
        member(resident) = value.toString();
        return {};
    };
}

using ObjectReader = std::function<QString(Resident &, const QJsonObject &)>;

QString tell(const std::optional<FieldMistake> &mistake)
{
    return mistake ? mistake->key + QLatin1String(": ") + mistake->why : QString();
}

/// An array of at most `most` objects; a mistake is told with its place.
FieldReader listOf(int most, const ObjectReader &read)
{
    return [most, read](Resident &resident, const QJsonValue &value) -> QString {
        const QJsonArray list = value.toArray();
        if (!value.isArray() || list.size() > most)
            return QStringLiteral("must be a list of at most %1").arg(most);
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString why
                = list.at(i).isObject() ? read(resident, list.at(i).toObject()) : QStringLiteral("must be an object");
            if (!why.isEmpty())
                return QStringLiteral("[%1] %2").arg(i).arg(why);
        }
        return {};
    };
}

FieldReader categories(QList<Licence::Category> Licence::*member, const QStringList &names)
{
    return listOf(static_cast<int>(names.size()), [member, names](Resident &resident, const QJsonObject &object) {
        auto &list = resident.licence.*member;
        list.append(Licence::Category());
        const TextMember name = [member](Resident &of) -> QString & { return (of.licence.*member).last().name; };
        const TextMember since = [member](Resident &of) -> QString & { return (of.licence.*member).last().since; };
        const QList<Field> fields { { "category", true,
                                        wordOf(name, QLatin1Char('(') + names.join(u'|') + QLatin1Char(')'),
                                            QStringLiteral("must be one of: ") + names.join(QStringLiteral(", "))) },
            { "since", true, date(since) } };
        return tell(takeFields(resident, fields, object));
    });
}

QString readChange(Resident &resident, const QJsonObject &object)
{
    resident.licence.changes.append(Licence::Change());
    const auto part = [](QString Licence::Change::*member) -> TextMember {
        return [member](Resident &of) -> QString & { return of.licence.changes.last().*member; };
    };
    const QList<Field> fields {
        { "what", true,
            wordOf(part(&Licence::Change::what),
                QStringLiteral("(commission|name|nameKana|address|condition|conditionLifted|remark)"),
                QStringLiteral("is no kind of change")) },
        { "date", true, date(part(&Licence::Change::date)) },
        { "text", false, codedText(part(&Licence::Change::text), 80) },
        { "commission", true, codedText(part(&Licence::Change::commission), 5) }
    };
    const QString why = tell(takeFields(resident, fields, object));
    const bool fiveCharacters = resident.licence.changes.last().commission.size() == 5;
    return why.isEmpty() && !fiveCharacters ? QStringLiteral("commission: must have five characters") : why;
}

QString readGlyph(Resident &resident, const QJsonObject &object)
{
    const QRegularExpression rowForm(QStringLiteral("^[.#]{%1}$").arg(glyphSide));
    resident.licence.gaiji.append(Licence::Glyph());
    Licence::Glyph &glyph = resident.licence.gaiji.last();
    glyph.mark = object.value(QLatin1String("mark")).toString();
    const QJsonArray rows = object.value(QLatin1String("picture")).toArray();
    for (const QJsonValue &row : rows)
        glyph.rows << row.toString();
    const auto fits = [&rowForm](const QString &row) { return rowForm.match(row).hasMatch(); };
    if (numberOf(glyph.mark) == 0 || object.size() != 2)
        return QStringLiteral("must have \"mark\" (【外字1】 to 【外字7】) and \"picture\"");
    if (glyph.rows.size() != glyphSide || !std::all_of(glyph.rows.begin(), glyph.rows.end(), fits))
        return QStringLiteral("picture: must be %1 rows of %1 dots, # or .").arg(glyphSide);
    return glyphCode(glyph) ? QString() : QStringLiteral("picture: has too many details for the chip's 127 bytes");
}

QString readConditions(Resident &resident, const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.size() > 4)
        return QStringLiteral("must be a list of at most 4");
    const FieldReader condition = codedText([](Resident &of) -> QString & { return of.licence.conditions.last(); }, 40);
    for (const QJsonValue &text : list) {
        resident.licence.conditions.append(QString());
        if (const QString why = condition(resident, text); !why.isEmpty())
            return why;
    }
    return {};
}

QString readPrinted(Resident &resident, const QJsonValue &value)
{
    const auto part = [](QString Licence::*member) -> TextMember {
        return [member](Resident &of) -> QString & { return of.licence.*member; };
    };
    const QList<Field> fields { { "name", false, codedText(part(&Licence::printedName), 36) },
        { "nameKana", false, codedText(part(&Licence::printedNameKana), 16) },
        { "address", false, codedText(part(&Licence::printedAddress), 40) } };
    return value.isObject() ? tell(takeFields(resident, fields, value.toObject()))
                            : QStringLiteral("must be an object");
}

/// What stands at the top is what the newest change says, and only then something else is printed.
QString unfittingChange(const Resident &resident)
{
    const Licence &licence = resident.licence;
    const std::tuple<QLatin1String, QString, QString> parts[] { { QLatin1String("name"), resident.name,
                                                                    licence.printedName },
        { QLatin1String("nameKana"), resident.nameKana, licence.printedNameKana },
        { QLatin1String("address"), resident.address, licence.printedAddress } };
    for (const auto &[what, now, printed] : parts) {
        QString newest;
        QString text;
        for (const Licence::Change &change : licence.changes) {
            if (change.what == what && change.date >= newest) {
                newest = change.date;
                text = change.text;
            }
        }
        if (newest.isEmpty() != printed.isEmpty() || (!newest.isEmpty() && text != now))
            return QStringLiteral("%1, its newest change and what is printed do not fit").arg(what);
    }
    return {};
}

QList<Field> entryFields()
{
    const auto part = [](QString Licence::*member) -> TextMember {
        return [member](Resident &of) -> QString & { return of.licence.*member; };
    };
    const QStringList firstDates { u"二・小・原"_qs, u"他"_qs, u"二種"_qs };
    const QStringList kinds { u"大型"_qs, u"中型"_qs, u"準中型"_qs, u"普通"_qs, u"大特"_qs, u"大自二"_qs, u"普自二"_qs,
        u"小特"_qs, u"原付"_qs, u"け引"_qs, u"大二"_qs, u"中二"_qs, u"普二"_qs, u"大特二"_qs, u"け引二"_qs };
    return { { "specification", true, digits(part(&Licence::specification), 3) },
        { "number", true, digits(part(&Licence::number), 12) }, { "issued", true, date(part(&Licence::issued)) },
        { "expires", false, date(part(&Licence::expires)) }, { "colour", false, codedText(part(&Licence::colour), 3) },
        { "conditions", false, readConditions }, { "commission", true, codedText(part(&Licence::commission), 12) },
        { "reference", false, digits(part(&Licence::reference), 5) },
        { "alias", false, codedText(part(&Licence::alias), 16) },
        { "domicile", true, codedText(part(&Licence::domicile), 40) },
        { "firstDates", false, categories(&Licence::firstDates, firstDates) },
        { "categories", false, categories(&Licence::categories, kinds) }, { "printed", false, readPrinted },
        { "changes", false, listOf(16, readChange) }, { "gaiji", false, listOf(7, readGlyph) } };
}

QString readLicence(Resident &resident, const QJsonValue &value)
{
    if (!value.isObject())
        return QStringLiteral("must be an object");
    if (const auto mistake = takeFields(resident, entryFields(), value.toObject()))
        return tell(mistake);
    const bool isLicence = resident.kind == CardKind::DrivingLicence;
    const bool hasExpiry = !resident.licence.expires.isEmpty();
    const bool hasCategories = !resident.licence.categories.isEmpty();
    if (isLicence != hasExpiry || isLicence != hasCategories)
        return QStringLiteral("a licence expires and has categories, a driving-history-certificate has neither");
    return unfittingChange(resident);
}

} // namespace

QList<Field> licenceFields()
{
    return { { "name", true, codedText(&Resident::name, 36) }, { "nameKana", true, codedText(&Resident::nameKana, 16) },
        { "address", true, codedText(&Resident::address, 40) }, { "pin", false, digits(&Resident::pin, 4) },
        { "pin2", false, digits(&Resident::pin2, 4) }, { "triesLeft", false, readTries },
        { "licence", true, readLicence } };
}

} // namespace madoguchi::virtualcards
