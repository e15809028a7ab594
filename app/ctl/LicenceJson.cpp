#include "app/ctl/LicenceJson.h"

#include "app/ctl/ImageJson.h"

#include <QJsonArray>

namespace madoguchi::ctl {

namespace {

QJsonValue orNull(const std::optional<QString> &text)
{
    return text && !text->isEmpty() ? QJsonValue(*text) : QJsonValue();
}

QJsonValue iso(const std::optional<QString> &date)
{
    if (!date || date->isEmpty())
        return {};
    return QStringLiteral("%1-%2-%3").arg(date->left(4), date->mid(4, 2), date->mid(6));
}

QJsonArray toJson(const QList<cards::LicenceCategory> &categories)
{
    QJsonArray list;
    for (const cards::LicenceCategory &category : categories)
        list.append(QJsonObject {
            { QStringLiteral("category"), category.name }, { QStringLiteral("since"), iso(category.since) } });
    return list;
}

QJsonArray toJson(const QList<cards::LicenceChange> &changes)
{
    QJsonArray list;
    for (const cards::LicenceChange &change : changes) {
        QJsonObject object { { QStringLiteral("what"), toWord(change.what) },
            { QStringLiteral("date"), iso(change.date) }, { QStringLiteral("commission"), change.commission } };
        if (!change.text.isEmpty())
            object.insert(QStringLiteral("text"), change.text);
        list.append(object);
    }
    return list;
}

/// Rows of dots, '#' black and '.' white.
QJsonValue toJson(const std::optional<cards::Bitmap> &picture)
{
    if (!picture)
        return {};
    QJsonArray rows;
    for (int y = 0; y < picture->height; ++y) {
        QString row;
        for (int x = 0; x < picture->width; ++x)
            row += picture->isBlack(x, y) ? u'#' : u'.';
        rows.append(row);
    }
    return rows;
}

QJsonArray toJson(const QList<cards::Gaiji> &gaiji)
{
    QJsonArray list;
    for (const cards::Gaiji &character : gaiji)
        list.append(QJsonObject {
            { QStringLiteral("mark"), character.mark }, { QStringLiteral("picture"), toJson(character.picture) } });
    return list;
}

/// What the card was made with, where a change has replaced it.
QJsonObject printedOf(const cards::DrivingLicence &licence)
{
    const std::pair<QString, std::optional<QString>> parts[] { { QStringLiteral("name"), licence.printedName },
        { QStringLiteral("nameKana"), licence.printedNameKana },
        { QStringLiteral("address"), licence.printedAddress } };
    QJsonObject printed;
    for (const auto &[key, text] : parts) {
        if (text)
            printed.insert(key, orNull(text));
    }
    return printed;
}

} // namespace

QJsonObject licenceJson(const cards::DrivingLicence &licence)
{
    return { { QStringLiteral("specification"), licence.specification }, { QStringLiteral("hasPins"), licence.hasPins },
        { QStringLiteral("number"), orNull(licence.number) }, { QStringLiteral("issued"), iso(licence.issued) },
        { QStringLiteral("expires"), iso(licence.expires) }, { QStringLiteral("colour"), orNull(licence.colour) },
        { QStringLiteral("conditions"), QJsonArray::fromStringList(licence.conditions) },
        { QStringLiteral("commission"), orNull(licence.commission) },
        { QStringLiteral("reference"), orNull(licence.reference) }, { QStringLiteral("alias"), orNull(licence.alias) },
        { QStringLiteral("firstDates"), toJson(licence.firstDates) },
        { QStringLiteral("categories"), toJson(licence.categories) },
        { QStringLiteral("domicile"), orNull(licence.domicile) },
        { QStringLiteral("domicileChanged"), licence.domicileChanged },
        { QStringLiteral("unreadableText"), licence.hasUnreadableText },
        { QStringLiteral("changes"), toJson(licence.changes) }, { QStringLiteral("printed"), printedOf(licence) },
        { QStringLiteral("gaiji"), toJson(licence.gaiji) }, { QStringLiteral("photo"), imageOrNull(licence.photo) } };
}

} // namespace madoguchi::ctl
