#include "devices/virtual/ResidentFields.h"

#include "devices/virtual/ChipLicenceFiles.h"
#include "devices/virtual/LicenceFields.h"
#include "devices/virtual/ResidenceFields.h"

#include <QHash>
#include <QRegularExpression>

namespace madoguchi::virtualcards {

namespace {

constexpr const char *kindKey = "kind";

/// What a file says as its kind.
const QHash<QString, CardKind> &kindWords()
{
    static const QHash<QString, CardKind> words { { QStringLiteral("my-number-card"), CardKind::MyNumberCard },
        { QStringLiteral("driving-licence"), CardKind::DrivingLicence },
        { QStringLiteral("driving-history-certificate"), CardKind::DrivingHistoryCertificate },
        { QStringLiteral("residence-card"), CardKind::ResidenceCard },
        { QStringLiteral("special-permanent-resident-certificate"), CardKind::SpecialPermanentResidentCertificate } };
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

QString readPassword(Resident &resident, const QJsonValue &value)
{
    static const QRegularExpression form(QStringLiteral("^[0-9A-Z]{6,16}$"));
    if (!form.match(value.toString()).hasMatch())
        return QStringLiteral("must be 6 to 16 capital letters and digits");
    resident.myNumber.signingPassword = value.toString();
    return {};
}

QString readResidence(Resident &resident, const QJsonValue &value)
{
    if (!value.isBool())
        return QStringLiteral("must be true or false");
    resident.myNumber.isResidenceCard = value.toBool();
    return {};
}

QList<Field> myNumberFields()
{
    const TextMember authenticationPin
        = [](Resident &resident) -> QString & { return resident.myNumber.authenticationPin; };
    return { { "name", true, text(&Resident::name, longestName) },
        { "address", true, text(&Resident::address, longestAddress) }, { "sex", true, readSex },
        { "personalNumber", true, readPersonalNumber }, { "numberB", true, digits(&Resident::numberB, 14) },
        { "pin", true, digits(&Resident::pin, 4) }, { "authenticationPin", false, digits(authenticationPin, 4) },
        { "signingPassword", false, readPassword }, { "chipLicence", false, chipLicenceReader() },
        { "chipResidenceCard", false, readResidence }, { "triesLeft", false, readTries } };
}

QList<Field> fieldsOf(CardKind kind)
{
    switch (kind) {
    case CardKind::MyNumberCard:
        return commonFields() + myNumberFields();
    case CardKind::DrivingLicence:
    case CardKind::DrivingHistoryCertificate:
        return commonFields() + licenceFields();
    case CardKind::ResidenceCard:
    case CardKind::SpecialPermanentResidentCertificate:
        return commonFields() + residenceFields(kind);
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

} // namespace

std::optional<FieldMistake> fillFields(Resident &resident, const QJsonObject &object)
{
    const std::optional<CardKind> kind = kindIn(object);
    if (!kind)
        return FieldMistake { QLatin1String(kindKey), QStringLiteral("is no kind of card that can be played") };
    resident.kind = *kind;
    QJsonObject rest = object;
    rest.remove(QLatin1String(kindKey));
    return takeFields(resident, fieldsOf(*kind), rest);
}

} // namespace madoguchi::virtualcards
