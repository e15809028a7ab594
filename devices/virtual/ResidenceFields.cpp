#include "devices/virtual/ResidenceFields.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace madoguchi::virtualcards {

namespace {

constexpr int longestPermit = 60; // characters; 120 bytes in Shift_JIS, and in UTF-8 as long as they fit
constexpr qsizetype permitBytes = 120;
constexpr qsizetype noteBytes = 200;
constexpr qsizetype addressBytes = 320;

auto in(QString ResidenceRecord::*member)
{
    return [member](Resident &resident) -> QString & { return resident.residence.*member; };
}

/// A text of a form; `why` tells it.
FieldReader formed(const TextMember &member, const QString &pattern, const QString &why)
{
    return [member, form = QRegularExpression(QRegularExpression::anchoredPattern(pattern)), why](
               Resident &resident, const QJsonValue &value) -> QString {
        if (!value.isString() || !form.match(value.toString()).hasMatch())
            return why;
        member(resident) = value.toString();
        return {};
    };
}

/// A text that must not need more bytes in UTF-8 than the chip has for it.
FieldReader fitting(const TextMember &member, int longest, qsizetype bytes)
{
    return [member, longest, bytes](Resident &resident, const QJsonValue &value) -> QString {
        const QString wrong = text(member, longest)(resident, value);
        if (!wrong.isEmpty())
            return wrong;
        return member(resident).toUtf8().size() > bytes
            ? QStringLiteral("must have at most %1 bytes in UTF-8").arg(bytes)
            : QString();
    };
}

/// Text on the first generation, a code of one digit on the second ("generation" was read before).
FieldReader permit(const TextMember &member)
{
    return [member](Resident &resident, const QJsonValue &value) {
        if (resident.residence.generation == 1)
            return fitting(member, longestPermit, permitBytes)(resident, value);
        return formed(member, QStringLiteral("[0-2]"), QStringLiteral("must be \"0\", \"1\" or \"2\""))(
            resident, value);
    };
}

FieldReader word(const TextMember &member, const QHash<QString, QString> &codes)
{
    return [member, codes](Resident &resident, const QJsonValue &value) -> QString {
        const auto code = codes.constFind(value.toString());
        if (code == codes.cend())
            return QStringLiteral("must be one of: ") + QStringList(codes.keys()).join(QStringLiteral(", "));
        member(resident) = *code;
        return {};
    };
}

QString readGeneration(Resident &resident, const QJsonValue &value)
{
    const int generation = value.toInt();
    if (generation != 1 && generation != 2)
        return QStringLiteral("must be 1 or 2");
    resident.residence.generation = generation;
    return {};
}

QString readPending(Resident &resident, const QJsonValue &value)
{
    if (!value.isBool())
        return QStringLiteral("must be true or false");
    resident.residence.applicationPending = value.toBool();
    return {};
}

QString readSexOfCard(Resident &resident, const QJsonValue &value)
{
    static const QHash<QString, char> codes { { QStringLiteral("male"), '1' }, { QStringLiteral("female"), '2' },
        { QStringLiteral("other"), '9' } };
    if (!codes.contains(value.toString()))
        return QStringLiteral("must be \"male\", \"female\" or \"other\"");
    resident.sex = codes.value(value.toString());
    return {};
}

/// One entry of "addresses", read into the resident's name and so on of an empty one.
QString readAddress(EndorsedAddress &address, const QJsonObject &object)
{
    static const QRegularExpression hexForm(QStringLiteral("\\A([0-9A-Fa-f]{2})*\\z"));
    Resident entry;
    const QList<Field> fields { { "date", true, date(&Resident::birthDate) },
        { "municipality", true, digits(&Resident::personalNumber, 6) },
        { "address", true, fitting(&Resident::address, longestAddress, addressBytes) } };
    for (const Field &field : fields) {
        const QString why = field.read(entry, object.value(QLatin1String(field.key)));
        if (!why.isEmpty())
            return QLatin1String(field.key) + u' ' + why;
    }
    const QString bytes = object.value(QStringLiteral("bytes")).toString();
    if (!hexForm.match(bytes).hasMatch() || bytes.size() > 2 * addressBytes)
        return QStringLiteral("bytes must be hexadecimal, at most %1").arg(addressBytes);
    address = { entry.birthDate, entry.personalNumber, entry.address, QByteArray::fromHex(bytes.toLatin1()) };
    return {};
}

QString readAddresses(Resident &resident, const QJsonValue &value)
{
    if (!value.isArray())
        return QStringLiteral("must be a list of addresses");
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries) {
        EndorsedAddress address;
        const QString why = readAddress(address, entry.toObject());
        if (!why.isEmpty())
            return why;
        resident.residence.addresses << address;
    }
    return {};
}

QList<Field> residenceEntryFields()
{
    return { { "cardExpiry", false, date(in(&ResidenceRecord::cardExpiry)) },
        { "nationality", false,
            formed(in(&ResidenceRecord::nationality), QStringLiteral("[A-Z]{3}"),
                QStringLiteral("must be three capital letters")) },
        { "status", false,
            formed(in(&ResidenceRecord::status), QStringLiteral("[0-9A-Z]{10}"),
                QStringLiteral("must be ten digits or capital letters")) },
        { "period", false,
            formed(in(&ResidenceRecord::period), QStringLiteral("[0-9]{3,4}"),
                QStringLiteral("must be YYMM or DDD in quotes")) } };
}

QList<Field> stayFields()
{
    const QHash<QString, QString> work { { QStringLiteral("none"), QStringLiteral("1") },
        { QStringLiteral("as-status-allows"), QStringLiteral("2") },
        { QStringLiteral("as-designated"), QStringLiteral("4") },
        { QStringLiteral("not-permitted"), QStringLiteral("9") } };
    return { { "periodExpiry", false, date(in(&ResidenceRecord::periodExpiry)) },
        { "permissionKind", false, digits(in(&ResidenceRecord::permissionKind), 2) },
        { "permissionDate", false, date(in(&ResidenceRecord::permissionDate)) },
        { "work", false, word(in(&ResidenceRecord::work), work) },
        { "comprehensivePermit", false, permit(in(&ResidenceRecord::comprehensivePermit)) },
        { "comprehensivePermitExpiry", false, date(in(&ResidenceRecord::comprehensivePermitExpiry)) },
        { "individualPermit", false, permit(in(&ResidenceRecord::individualPermit)) },
        { "applicationPending", false, readPending } };
}

} // namespace

QList<Field> residenceFields(CardKind kind)
{
    QList<Field> fields { { "generation", true, readGeneration }, { "name", true, text(&Resident::name, longestName) },
        { "address", true, text(&Resident::address, longestAddress) },
        { "cardNumber", true,
            formed(in(&ResidenceRecord::cardNumber), QStringLiteral("[A-Z]{2}[0-9]{8}[A-Z]{2}"),
                QStringLiteral("must be two capital letters, eight digits and two capital letters")) },
        { "sex", true, readSexOfCard }, { "addresses", false, readAddresses },
        { "note", false, fitting(in(&ResidenceRecord::note), int(noteBytes), noteBytes) } };
    fields += residenceEntryFields();
    return kind == CardKind::ResidenceCard ? fields + stayFields() : fields;
}

} // namespace madoguchi::virtualcards
