#include "devices/virtual/ResidentFields.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace madoguchi::virtualcards {

namespace {

using Mistake = std::optional<FieldMistake>;

/// Takes one value over; returns why it cannot, empty when it did.
using Reader = std::function<QString(Resident &, const QJsonValue &)>;

struct Field {
    const char *key;
    bool required;
    Reader read;
};

/// Characters as people count them: a base with its variation selector is one.
int lengthInCharacters(const QString &text)
{
    const auto codes = text.toUcs4();
    const auto selectors
        = std::count_if(codes.begin(), codes.end(), [](uint code) { return code >= 0xE0100 && code <= 0xE01EF; });
    return static_cast<int>(codes.size() - selectors);
}

Reader text(QString Resident::*member, int longest)
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
        resident.*member = given;
        return {};
    };
}

Reader digits(QString Resident::*member, int count)
{
    return [member, count](Resident &resident, const QJsonValue &value) -> QString {
        const QRegularExpression form(QStringLiteral("^[0-9]{%1}$").arg(count));
        if (!value.isString() || !form.match(value.toString()).hasMatch())
            return QStringLiteral("must be %1 digits in quotes").arg(count);
        resident.*member = value.toString();
        return {};
    };
}

QString readPersonalNumber(Resident &resident, const QJsonValue &value)
{
    const QString wrong = digits(&Resident::personalNumber, 12)(resident, value);
    if (!wrong.isEmpty())
        return wrong;
    return isPersonalNumber(resident.personalNumber) ? QString()
                                                     : QStringLiteral("the check digit (the last) is wrong");
}

QString readBirthDate(Resident &resident, const QJsonValue &value)
{
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
    resident.birthDate = hit.captured(1) + hit.captured(2) + hit.captured(3);
    return {};
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

QString readTries(Resident &resident, const QJsonValue &value)
{
    const int tries = value.toInt(-1);
    if (!value.isDouble() || tries < 0 || tries > 3)
        return QStringLiteral("must be a number from 0 to 3");
    resident.triesLeft = tries;
    return {};
}

const QList<Field> &fields()
{
    static const QList<Field> all { { "noteJa", true, text(&Resident::noteJa, 100) },
        { "noteEn", true, text(&Resident::noteEn, 200) }, { "name", true, text(&Resident::name, longestName) },
        { "address", true, text(&Resident::address, longestAddress) }, { "birthDate", true, readBirthDate },
        { "sex", true, readSex }, { "personalNumber", true, readPersonalNumber },
        { "numberB", true, digits(&Resident::numberB, 14) }, { "pin", true, digits(&Resident::pin, 4) },
        { "triesLeft", false, readTries } };
    return all;
}

Mistake unknownKeyIn(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        const auto names = [&key](const Field &field) { return key == QLatin1String(field.key); };
        if (std::none_of(fields().begin(), fields().end(), names))
            return FieldMistake { key, QStringLiteral("unknown key") };
    }
    return std::nullopt;
}

} // namespace

std::optional<FieldMistake> fillFields(Resident &resident, const QJsonObject &object)
{
    if (const Mistake unknown = unknownKeyIn(object))
        return unknown;
    for (const Field &field : fields()) {
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
