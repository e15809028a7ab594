#include "app/reception/Reception.h"

#include "app/reception/HeldPart.h"
#include "app/reception/Snapshot.h"
#include "app/reception/Wipe.h"
#include "app/reception/WipeDocument.h"
#include "devices/cards/LicenceText.h"

#include <algorithm>

namespace madoguchi::reception {

struct Reception::State {
    int number = 0;
    QDate numberedOn; ///< the local day on which `lastNumber` was given
    int lastNumber = 0;
    QDateTime since;
    cards::DocumentKind document = cards::DocumentKind::Unknown;
    cards::Genuineness genuine = cards::Genuineness::Unchecked;
    std::map<Role, cards::IdentityDocument> documents;
    std::map<Role, Person> persons;
    std::map<Role, QString> personalNumbers;
    std::map<Role, QMap<QString, cards::Bitmap>> pictures;
    QList<Person> household;
    QList<HeldPart *> parts;

    void wipePictures(Role role)
    {
        for (cards::Bitmap &picture : pictures[role])
            reception::wipe(picture.dots);
        pictures.erase(role);
    }

    void wipe()
    {
        while (!pictures.empty())
            wipePictures(pictures.begin()->first);
        for (auto &[role, person] : persons)
            person.wipe();
        for (auto &[role, digits] : personalNumbers)
            reception::wipe(digits);
        for (Person &person : household)
            person.wipe();
        for (auto &[role, known] : documents)
            reception::wipe(known);
        persons.clear();
        personalNumbers.clear();
        documents.clear();
        household.clear();
    }
};

namespace {

void take(Person &person, PersonField field, const std::optional<QString> &text)
{
    if (text)
        person.entry(field).setFromCard(*text);
}

/// As the reception holds it; what is no date stays as the card says it, so that the clerk can see it.
std::optional<QString> birthDateOf(const cards::IdentityDocument &document)
{
    if (!document.birthDate)
        return {};
    const auto date = PartialDate::fromText(*document.birthDate);
    return date ? date->toIso() : *document.birthDate;
}

void takeHolder(Person &person, const cards::IdentityDocument &document)
{
    take(person, PersonField::Name, document.name);
    take(person, PersonField::NameKana, document.nameKana);
    take(person, PersonField::Address, document.address);
    take(person, PersonField::BirthDate, birthDateOf(document));
    if (document.sex)
        person.entry(PersonField::Sex).setFromCard(cards::toWord(*document.sex));
}

void takeHome(Person &person, const Person &filledAtHome)
{
    for (const PersonField field : PersonFields) {
        // What this form did not ask for, an earlier one may have.
        if (!filledAtHome.text(field).isEmpty())
            person.entry(field).setPreApplied(filledAtHome.text(field));
    }
}

/// True when a card has said who this is and the document says something else. A name with a mark in it says nothing.
bool differs(const Person &known, const cards::IdentityDocument &document)
{
    const auto isOther = [&known](PersonField field, const std::optional<QString> &text) {
        const QString &before = known.entry(field).original;
        return !before.isEmpty() && text && *text != before && cards::marksIn(before).isEmpty()
            && cards::marksIn(*text).isEmpty();
    };
    return isOther(PersonField::Name, document.name) || isOther(PersonField::BirthDate, birthDateOf(document));
}

/// Whom of the household a document is about.
Person &memberOf(QList<Person> &household, const cards::IdentityDocument &document)
{
    const auto isThisOne = [&document](const Person &member) {
        const bool isKnown = !member.entry(PersonField::Name).original.isEmpty();
        return isKnown && document.name && !differs(member, document);
    };
    auto found = std::find_if(household.begin(), household.end(), isThisOne);
    if (found == household.end())
        found = std::find_if(household.begin(), household.end(), [](const Person &member) { return member.isEmpty(); });
    return found == household.end() ? household.emplaceBack() : *found;
}

QString numberOf(const cards::IdentityDocument &document)
{
    if (document.residence)
        return document.residence->cardNumber;
    return document.licence ? document.licence->number : QString();
}

/// True when a document that says neither name nor birth date follows another one: nothing tells that it is the same
/// person's.
bool isUnrelated(const cards::IdentityDocument &before, const cards::IdentityDocument &document)
{
    return !document.name && !document.birthDate
        && (before.kind != document.kind || numberOf(before) != numberOf(document));
}

} // namespace

QString toWord(Role role)
{
    switch (role) {
    case Role::Applicant:
        return QStringLiteral("applicant");
    case Role::Subject:
        return QStringLiteral("subject");
    case Role::Agent:
        return QStringLiteral("agent");
    case Role::Deceased:
        return QStringLiteral("deceased");
    case Role::Child:
        return QStringLiteral("child");
    case Role::Household:
        return QStringLiteral("household");
    }
    return {};
}

Reception::Reception(QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>())
{
}

Reception::~Reception()
{
    m_state->wipe();
}

bool Reception::isOpen() const
{
    return m_state->number != 0;
}

int Reception::number() const
{
    return m_state->number;
}

QDateTime Reception::since() const
{
    return m_state->since;
}

QString Reception::name() const
{
    if (!isOpen())
        return {};
    return QStringLiteral("%1/%2").arg(since().toLocalTime().date().toString(Qt::ISODate)).arg(number());
}

cards::DocumentKind Reception::document() const
{
    return m_state->document;
}

cards::Genuineness Reception::genuineness() const
{
    const auto isFalse = [](const auto &known) { return known.second.genuine == cards::Genuineness::No; };
    const auto &documents = m_state->documents;
    const bool some = std::any_of(documents.begin(), documents.end(), isFalse);
    return some ? cards::Genuineness::No : m_state->genuine;
}

void Reception::countOnFrom(QDate day, int lastNumber)
{
    m_state->numberedOn = day;
    m_state->lastNumber = lastNumber;
}

void Reception::begin(const QDateTime &now)
{
    if (isOpen())
        return;
    const QDate today = now.toLocalTime().date();
    m_state->lastNumber = m_state->numberedOn == today ? m_state->lastNumber + 1 : 1;
    m_state->numberedOn = today;
    m_state->number = m_state->lastNumber;
    m_state->since = now.toUTC();
    emit began();
}

void Reception::takeDocument(const cards::IdentityDocument &document, Role role, const QDateTime &now)
{
    const bool first = !isOpen();
    if (first || role == Role::Applicant) {
        m_state->document = document.kind;
        m_state->genuine = document.genuine;
    }
    if (role == Role::Household) {
        takeHolder(memberOf(m_state->household, document), document);
        if (first)
            begin(now);
        emit changed();
        emit documentTaken(document.kind, role);
        return;
    }
    Person &person = m_state->persons[role];
    QString &personalNumber = m_state->personalNumbers[role];
    const cards::IdentityDocument *before = documentOf(role);
    if (differs(person, document) || (before && isUnrelated(*before, document))) {
        person.wipe();
        wipe(personalNumber);
    }
    takeHolder(person, document);
    if (document.personalNumber)
        personalNumber = ownCopy(*document.personalNumber);
    m_state->wipePictures(role);
    m_state->documents[role] = ownCopy(document);
    wipe(m_state->documents[role].personalNumber);
    if (first)
        begin(now);
    emit changed();
    emit documentTaken(document.kind, role);
}

void Reception::takePreApplied(const std::map<Role, Person> &persons, const QList<Person> &household)
{
    for (const auto &[role, person] : persons)
        takeHome(m_state->persons[role], person);
    for (qsizetype i = 0; i < household.size(); ++i) {
        if (i == m_state->household.size())
            m_state->household.append(Person());
        takeHome(m_state->household[i], household.at(i));
    }
    emit changed();
}

void Reception::end()
{
    if (!isOpen())
        return;
    m_state->wipe();
    m_state->document = cards::DocumentKind::Unknown;
    m_state->genuine = cards::Genuineness::Unchecked;
    m_state->since = {};
    m_state->number = 0;
    emit ended();
}

const Person &Reception::person(Role role) const
{
    static const Person nobody;
    const auto found = m_state->persons.find(role);
    return found == m_state->persons.end() ? nobody : found->second;
}

bool Reception::isSomebodyElse(Role role, const cards::IdentityDocument &document) const
{
    return differs(person(role), document);
}

QString Reception::personalNumber(Role role) const
{
    const auto found = m_state->personalNumbers.find(role);
    return found == m_state->personalNumbers.end() ? QString() : found->second;
}

const cards::IdentityDocument *Reception::documentOf(Role role) const
{
    const auto found = m_state->documents.find(role);
    return found == m_state->documents.end() ? nullptr : &found->second;
}

QList<Role> Reception::documented() const
{
    QList<Role> roles;
    for (const auto &[role, document] : m_state->documents)
        roles << role;
    return roles;
}

void Reception::setByHand(Role role, PersonField field, const QString &text)
{
    Entry &entry = m_state->persons[role].entry(field);
    if (entry.value == text)
        return;
    entry.setByHand(text);
    emit changed();
}

QMap<QString, cards::Bitmap> Reception::pictures(Role role) const
{
    const auto found = m_state->pictures.find(role);
    return found == m_state->pictures.end() ? QMap<QString, cards::Bitmap>() : found->second;
}

void Reception::setPictures(Role role, const QMap<QString, cards::Bitmap> &pictures)
{
    if (pictures == this->pictures(role))
        return;
    m_state->wipePictures(role);
    for (auto it = pictures.cbegin(); it != pictures.cend(); ++it) {
        const QByteArray own(it->dots.constData(), it->dots.size()); // what is shared is not overwritten
        m_state->pictures[role].insert(it.key(), { it->width, it->height, own });
    }
    emit changed();
}

const QList<Person> &Reception::household() const
{
    return m_state->household;
}

void Reception::setHousehold(const QList<Person> &members)
{
    m_state->household = members;
    emit changed();
}

void Reception::addPart(HeldPart &part)
{
    m_state->parts << &part;
}

void Reception::removePart(HeldPart &part)
{
    m_state->parts.removeAll(&part);
}

QByteArray Reception::snapshot() const
{
    Snapshot snapshot;
    snapshot.number = m_state->number;
    snapshot.since = m_state->since;
    snapshot.document = m_state->document;
    snapshot.genuine = genuineness();
    snapshot.persons = m_state->persons;
    snapshot.personalNumbers = m_state->personalNumbers;
    snapshot.household = m_state->household;
    for (const HeldPart *part : std::as_const(m_state->parts)) {
        // A program that does not know a part refuses the hold: one that holds nothing is left out.
        if (const QCborMap held = part->hold(); !held.isEmpty())
            snapshot.parts.insert(part->heldName(), held);
    }
    return toBytes(snapshot);
}

Outcome<void> Reception::restore(const QByteArray &bytes)
{
    if (isOpen())
        return failure(ErrorCode::Internal, {}, QStringLiteral("a reception is open"));
    auto snapshot = snapshotFrom(bytes);
    if (!snapshot)
        return Failure(snapshot.error());
    m_state->number = snapshot->number;
    m_state->since = snapshot->since;
    m_state->document = snapshot->document;
    m_state->genuine = snapshot->genuine;
    m_state->persons = std::move(snapshot->persons);
    m_state->personalNumbers = std::move(snapshot->personalNumbers);
    m_state->household = std::move(snapshot->household);
    emit began();
    emit changed();
    const auto taken = restoreParts(snapshot->parts);
    if (!taken)
        end();
    return taken;
}

Outcome<void> Reception::restoreParts(const QMap<QString, QCborMap> &parts)
{
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        const auto part = std::find_if(m_state->parts.cbegin(), m_state->parts.cend(),
            [&it](const HeldPart *candidate) { return candidate->heldName() == it.key(); });
        // What nobody here understands would be lost with the next hold.
        if (part == m_state->parts.cend())
            return failure(ErrorCode::StoreNewer, {}, QStringLiteral("unknown part of a reception"));
        if (auto taken = (*part)->takeUp(it.value()); !taken)
            return taken;
    }
    return {};
}

} // namespace madoguchi::reception
