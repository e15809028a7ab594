#include "devices/virtual/ResidentFields.h"

#include "devices/virtual/FieldReaders.h"

#include <QHash>

#include <algorithm>

namespace madoguchi::virtualcards {

namespace {

constexpr const char *kindKey = "kind";

/// What a file says as its kind.
const QHash<QString, CardKind> &kindWords()
{
    static const QHash<QString, CardKind> words { { QStringLiteral("my-number-card"), CardKind::MyNumberCard } };
    return words;
}

QString readPersonalNumber(Resident &resident, const QJsonValue &value)
{
    const QString wrong = digits(&Resident::personalNumber, 12)(resident, value);
    if (!wrong.isEmpty())
        return wrong;
    return isPersonalNumber(resident.personalNumber) ? QString()
                                                     : QStringLiteral("the check digit (the last) is wrong");
}

QString readSex(Resident &resident, const QJsonValue &value)
{
    // JIS X 0303 (ISO/IEC 5218)
    static const QHash<QString, char> codes { { QStringLiteral("male"), '1' }, { QStringLiteral("female"), '2' },
        { QStringLiteral("other"), '9' }, { QStringLiteral("unknown"), '0' } };
    if (!codes.contains(value.toString()))
        return QStringLiteral("must be \"male\", \"female\", \"other\" or \"unknown\"");
    resident.sex = codes.value(value.toString());
    return {};
}

QList<Field> myNumberFields()
{
    return { { "sex", true, readSex }, { "personalNumber", true, readPersonalNumber },
        { "numberB", true, digits(&Resident::numberB, 14) }, { "pin", true, digits(&Resident::pin, 4) },
        { "triesLeft", false, readTries } };
}

QList<Field> fieldsOf(CardKind kind)
{
    switch (kind) {
    case CardKind::MyNumberCard:
        return commonFields() + myNumberFields();
    }
    Q_UNREACHABLE();
}

/// Without "kind" it is a My Number card.
std::optional<CardKind> kindIn(const QJsonObject &object)
{
    const QJsonValue kind = object.value(QLatin1String(kindKey));
    if (kind.isUndefined())
        return CardKind::MyNumberCard;
    const auto word = kindWords().constFind(kind.toString());
    return word == kindWords().cend() ? std::nullopt : std::optional(*word);
}

std::optional<FieldMistake> unknownKeyIn(const QJsonObject &object, const QList<Field> &fields)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        const auto names = [&key](const Field &field) { return key == QLatin1String(field.key); };
        if (key != QLatin1String(kindKey) && std::none_of(fields.begin(), fields.end(), names))
            return FieldMistake { key, QStringLiteral("unknown key") };
    }
    return std::nullopt;
}

} // namespace

std::optional<FieldMistake> fillFields(Resident &resident, const QJsonObject &object)
{
    const std::optional<CardKind> kind = kindIn(object);
    if (!kind)
        return FieldMistake { QLatin1String(kindKey), QStringLiteral("is no kind of card that can be played") };
    resident.kind = *kind;
    const QList<Field> fields = fieldsOf(*kind);
    if (const auto unknown = unknownKeyIn(object, fields))
        return unknown;
    for (const Field &field : fields) {
        const QString key = QLatin1String(field.key);
        if (!object.contains(key) && !field.required)
            continue;
        const QString why
            = object.contains(key) ? field.read(resident, object.value(key)) : QStringLiteral("is missing");
        if (!why.isEmpty())
            return FieldMistake { key, why };
    }
    return std::nullopt;
}

} // namespace madoguchi::virtualcards
