#include "app/reception/Snapshot.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>
#include <array>

namespace madoguchi::reception {

namespace {

constexpr int Version = 1;
constexpr qint64 LastMoment = 253'402'300'799'999; ///< end of the year 9999
constexpr std::array Documents { cards::DocumentKind::MyNumberCard, cards::DocumentKind::DrivingLicence,
    cards::DocumentKind::DrivingHistoryCertificate, cards::DocumentKind::ResidenceCard,
    cards::DocumentKind::SpecialPermanentResidentCertificate, cards::DocumentKind::MyNumberLicence,
    cards::DocumentKind::BasicResidentRegistrationCard, cards::DocumentKind::Unknown };
constexpr std::array Results { cards::Genuineness::Unchecked, cards::Genuineness::Yes, cards::Genuineness::No };

Failure bad(const char *what)
{
    return failure(ErrorCode::BadFile, {}, QStringLiteral("held reception: ") + QLatin1String(what));
}

/// −1 for what is no integer: toInteger() alone also converts doubles that no integer holds.
qint64 integerOf(const QCborValue &value)
{
    return value.isInteger() ? value.toInteger() : -1;
}

/// The value whose word this is.
template <typename Values>
auto fromWord(const Values &values, const QCborValue &word) -> std::optional<typename Values::value_type>
{
    const auto found = std::find_if(values.begin(), values.end(),
        [&word](auto value) { return word.isString() && toWord(value) == word.toString(); });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

QCborArray toCbor(const Entry &entry)
{
    QCborArray parts { entry.value, static_cast<int>(entry.origin), entry.original };
    if (!entry.preApplied.isEmpty())
        parts << entry.preApplied;
    return parts;
}

QCborMap toCbor(const Person &person)
{
    QCborMap map;
    for (const PersonField field : PersonFields) {
        const Entry &entry = person.entry(field);
        if (entry != Entry())
            map.insert(toWord(field), toCbor(entry));
    }
    return map;
}

std::optional<Entry> entryFrom(const QCborValue &value)
{
    const QCborArray parts = value.toArray();
    const bool isWhole = parts.size() == 3 || (parts.size() == 4 && parts.at(3).isString());
    if (!value.isArray() || !isWhole || !parts.at(0).isString() || !parts.at(2).isString())
        return std::nullopt;
    const qint64 origin = integerOf(parts.at(1));
    if (origin < 0 || origin > static_cast<qint64>(Origin::PreApplied))
        return std::nullopt;
    return Entry { parts.at(0).toString(), static_cast<Origin>(origin), parts.at(2).toString(),
        parts.size() == 4 ? parts.at(3).toString() : QString() };
}

std::optional<Person> personFrom(const QCborValue &value)
{
    if (!value.isMap())
        return std::nullopt;
    Person person;
    for (const auto &[word, content] : value.toMap()) {
        const auto field = fromWord(PersonFields, word);
        const auto entry = entryFrom(content);
        if (!field || !entry)
            return std::nullopt;
        person.entry(*field) = *entry;
    }
    return person;
}

bool isPersonalNumber(const QCborValue &value)
{
    const QString digits = value.toString();
    return digits.size() == 12
        && std::all_of(digits.begin(), digits.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}

Outcome<void> readPersons(const QCborMap &map, Snapshot &snapshot)
{
    for (const auto &[word, content] : map.value(u"persons"_qs).toMap()) {
        const auto role = fromWord(PersonRoles, word);
        const auto person = personFrom(content);
        if (!role || !person)
            return bad("person");
        snapshot.persons[*role] = *person;
    }
    for (const auto &[word, content] : map.value(u"numbers"_qs).toMap()) {
        const auto role = fromWord(PersonRoles, word);
        if (!role || !isPersonalNumber(content))
            return bad("number");
        snapshot.personalNumbers[*role] = content.toString();
    }
    for (const auto &member : map.value(u"household"_qs).toArray()) {
        const auto person = personFrom(member);
        if (!person)
            return bad("household");
        snapshot.household << *person;
    }
    return {};
}

Outcome<void> readHead(const QCborMap &map, Snapshot &snapshot)
{
    const qint64 number = integerOf(map.value(u"number"_qs));
    const qint64 since = integerOf(map.value(u"since"_qs));
    const auto document = fromWord(Documents, map.value(u"document"_qs));
    const QCborValue unchecked(toWord(cards::Genuineness::Unchecked));
    const auto genuine = fromWord(Results, map.contains(u"genuine"_qs) ? map.value(u"genuine"_qs) : unchecked);
    if (number < 1 || number > std::numeric_limits<int>::max() || since < 0 || since > LastMoment || !document
        || !genuine)
        return bad("head");
    snapshot.number = static_cast<int>(number);
    snapshot.since = QDateTime::fromMSecsSinceEpoch(since, Qt::UTC);
    snapshot.document = *document;
    snapshot.genuine = *genuine;
    return {};
}

Outcome<void> readParts(const QCborMap &map, Snapshot &snapshot)
{
    for (const auto &[name, content] : map.value(u"parts"_qs).toMap()) {
        if (!name.isString() || !content.isMap())
            return bad("part");
        snapshot.parts.insert(name.toString(), content.toMap());
    }
    return {};
}

/// The kinds of the map's values, so that a missing one is not taken for an empty one.
bool hasItsShape(const QCborMap &map)
{
    const int known = map.contains(u"genuine"_qs) ? 9 : 8;
    return map.size() == known && map.value(u"persons"_qs).isMap() && map.value(u"numbers"_qs).isMap()
        && map.value(u"household"_qs).isArray() && map.value(u"parts"_qs).isMap();
}

} // namespace

QByteArray toBytes(const Snapshot &snapshot)
{
    QCborMap persons;
    for (const auto &[role, person] : snapshot.persons) {
        if (!person.isEmpty())
            persons.insert(toWord(role), toCbor(person));
    }
    QCborMap numbers;
    for (const auto &[role, digits] : snapshot.personalNumbers) {
        if (!digits.isEmpty())
            numbers.insert(toWord(role), digits);
    }
    QCborArray household;
    for (const Person &member : snapshot.household)
        household << toCbor(member);
    QCborMap parts;
    for (auto it = snapshot.parts.cbegin(); it != snapshot.parts.cend(); ++it)
        parts.insert(it.key(), it.value());
    const QCborMap map { { u"genuine"_qs, toWord(snapshot.genuine) }, { u"v"_qs, Version },
        { u"number"_qs, snapshot.number }, { u"since"_qs, snapshot.since.toMSecsSinceEpoch() },
        { u"document"_qs, toWord(snapshot.document) }, { u"persons"_qs, persons }, { u"numbers"_qs, numbers },
        { u"household"_qs, household }, { u"parts"_qs, parts } };
    return map.toCborValue().toCbor();
}

Outcome<Snapshot> snapshotFrom(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || error.offset != bytes.size() || !value.isMap())
        return bad("no CBOR map");
    const QCborMap map = value.toMap();
    if (integerOf(map.value(u"v"_qs)) > Version)
        return failure(ErrorCode::StoreNewer, {}, QStringLiteral("held reception of a later version"));
    if (integerOf(map.value(u"v"_qs)) != Version || !hasItsShape(map))
        return bad("shape");
    Snapshot snapshot;
    for (const auto read : { readHead, readPersons, readParts }) {
        if (const auto done = read(map, snapshot); !done)
            return Failure(done.error());
    }
    return snapshot;
}

} // namespace madoguchi::reception
