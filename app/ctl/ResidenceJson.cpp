#include "app/ctl/ResidenceJson.h"

#include "app/ctl/ImageJson.h"

#include <QJsonArray>

namespace madoguchi::ctl {

namespace {

QJsonValue textOrNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QString withHyphens(const QString &date)
{
    return date.left(4) + u'-' + date.mid(4, 2) + u'-' + date.mid(6);
}

QJsonValue dateOrNull(const std::optional<QString> &date)
{
    return date ? QJsonValue(withHyphens(*date)) : QJsonValue();
}

QJsonArray addressesOf(const cards::ResidenceCardData &card)
{
    QJsonArray list;
    for (const cards::AddressEndorsement &one : card.addresses) {
        list.append(QJsonObject { { QStringLiteral("date"), withHyphens(one.date) },
            { QStringLiteral("municipality"), one.municipality },
            { QStringLiteral("address"), textOrNull(one.address) } });
    }
    return list;
}

} // namespace

QJsonObject residenceJson(const cards::ResidenceCardData &card)
{
    return { { QStringLiteral("generation"), card.generation }, { QStringLiteral("cardNumber"), card.cardNumber },
        { QStringLiteral("cardExpiry"), dateOrNull(card.cardExpiry) },
        { QStringLiteral("nationality"), textOrNull(card.nationality) },
        { QStringLiteral("status"), textOrNull(card.status) }, { QStringLiteral("period"), textOrNull(card.period) },
        { QStringLiteral("periodExpiry"), dateOrNull(card.periodExpiry) },
        { QStringLiteral("permissionKind"), textOrNull(card.permissionKind) },
        { QStringLiteral("permissionDate"), dateOrNull(card.permissionDate) },
        { QStringLiteral("work"), card.work ? QJsonValue(cards::toWord(*card.work)) : QJsonValue() },
        { QStringLiteral("comprehensivePermit"), textOrNull(card.comprehensivePermit) },
        { QStringLiteral("comprehensivePermitExpiry"), dateOrNull(card.comprehensivePermitExpiry) },
        { QStringLiteral("individualPermit"), textOrNull(card.individualPermit) },
        { QStringLiteral("applicationPending"),
            card.applicationPending ? QJsonValue(*card.applicationPending) : QJsonValue() },
        { QStringLiteral("note"), textOrNull(card.note) }, { QStringLiteral("addresses"), addressesOf(card) },
        { QStringLiteral("unreadableText"), card.hasUnreadableText },
        { QStringLiteral("images"),
            QJsonObject { { QStringLiteral("front"), imageOrNull(card.front) },
                { QStringLiteral("name"), imageOrNull(card.nameImage) },
                { QStringLiteral("address"), imageOrNull(card.addressImage) },
                { QStringLiteral("photo"), imageOrNull(card.photo) } } } };
}

} // namespace madoguchi::ctl
