#include "devices/virtual/FieldReaders.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace madoguchi::virtualcards {

namespace {

/// Characters as people count them: a base with its variation selector is one.
int lengthInCharacters(const QString &text)
{
    const auto codes = text.toUcs4();
    const auto selectors
        = std::count_if(codes.begin(), codes.end(), [](uint code) { return code >= 0xE0100 && code <= 0xE01EF; });
    return static_cast<int>(codes.size() - selectors);
}

std::optional<FieldMistake> unknownKeyIn(const QJsonObject &object, const QList<Field> &fields)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        const auto names = [&key](const Field &field) { return key == QLatin1String(field.key); };
        if (std::none_of(fields.begin(), fields.end(), names))
            return FieldMistake { key, QStringLiteral("unknown key") };
    }
    return std::nullopt;
}

} // namespace

FieldReader text(const TextMember &member, int longest)
{
    return [member, longest](Resident &resident, const QJsonValue &value) -> QString {
        if (!value.isString())
            return QStringLiteral("must be a text in quotes");
        const QString given = value.toString();
        const auto isControl = [](QChar letter) { return letter.category() == QChar::Other_Control; };
        if (given.trimmed().isEmpty())
            return QStringLiteral("must not be empty");
        if (std::any_of(given.begin(), given.end(), isControl))
            return QStringLiteral("must not hold line breaks or other control characters");
        if (lengthInCharacters(given) > longest)
            return QStringLiteral("must have at most %1 characters").arg(longest);
        member(resident) = given;
        return {};
    };
}

FieldReader digits(const TextMember &member, int count)
{
    return [member, count](Resident &resident, const QJsonValue &value) -> QString {
        const QRegularExpression form(QStringLiteral("^[0-9]{%1}$").arg(count));
        if (!value.isString() || !form.match(value.toString()).hasMatch())
            return QStringLiteral("must be %1 digits in quotes").arg(count);
        member(resident) = value.toString();
        return {};
    };
}

FieldReader date(const TextMember &member)
{
    return [member](Resident &resident, const QJsonValue &value) -> QString {
        static const QRegularExpression form(QStringLiteral("^([0-9]{4})-([0-9]{2})-([0-9]{2})$"));
        const auto hit = form.match(value.toString());
        if (!hit.hasMatch())
            return QStringLiteral("must be \"YYYY-MM-DD\"; an unknown month or day is 00");
        const int year = hit.captured(1).toInt();
        const int month = hit.captured(2).toInt();
        const int day = hit.captured(3).toInt();
        const bool known = QDate(year, month == 0 ? 1 : month, day == 0 ? 1 : day).isValid();
        if (!known || year < 1868 || (month == 0 && day != 0))
            return QStringLiteral("is no day of the calendar");
        member(resident) = hit.captured(1) + hit.captured(2) + hit.captured(3);
        return {};
    };
}

QList<Field> commonFields()
{
    return { { "noteJa", true, text(&Resident::noteJa, 100) }, { "noteEn", true, text(&Resident::noteEn, 200) },
        { "birthDate", true, date(&Resident::birthDate) } };
}

QString readTries(Resident &resident, const QJsonValue &value)
{
    const int tries = value.toInt(-1);
    if (!value.isDouble() || tries < 0 || tries > 3)
        return QStringLiteral("must be a number from 0 to 3");
    resident.triesLeft = tries;
    return {};
}

std::optional<FieldMistake> takeFields(Resident &resident, const QList<Field> &fields, const QJsonObject &object)
{
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
