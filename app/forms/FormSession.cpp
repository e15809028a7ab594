#include "app/forms/FormSession.h"

#include "app/documents/BindingWords.h"
#include "app/documents/FormData.h"
#include "app/reception/Members.h"
#include "app/reception/Wipe.h"
#include "devices/cards/LicenceText.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace madoguchi::forms {

using documents::FormTemplate;
using documents::FormValues;
using reception::Origin;
using reception::PartialDate;
using reception::Person;
using reception::Role;

namespace {

const QString SameSlot = QStringLiteral("subject=applicant");
const QString VisitorSlot = QStringLiteral("applicant=household."); ///< and the member's number

void wipeTexts(QHash<QString, QString> &texts)
{
    for (QString &text : texts)
        reception::wipe(text);
    texts.clear();
}

std::optional<FormEntry> entryWithKey(const QList<EntryGroup> &groups, const QString &key)
{
    for (const EntryGroup &group : groups) {
        const auto entry = std::find_if(
            group.entries.begin(), group.entries.end(), [&key](const FormEntry &e) { return e.key == key; });
        if (entry != group.entries.end())
            return *entry;
    }
    return std::nullopt;
}

} // namespace

FormSession::FormSession(reception::Reception &reception, const settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_reception(reception)
    , m_settings(settings)
{
    connect(&m_reception, &reception::Reception::began, this,
        [this] { m_date = m_reception.since().toLocalTime().date(); });
    connect(&m_reception, &reception::Reception::changed, this, &FormSession::receptionChanged);
    connect(&m_reception, &reception::Reception::ended, this, &FormSession::wipe);
}

FormSession::~FormSession()
{
    const QSignalBlocker quiet(this);
    wipe();
}

void FormSession::choose(const QList<FormTemplate> &forms)
{
    m_forms = forms;
    for (const FormTemplate &form : forms) {
        carryInto(form);
        m_known.insert(form.id, form);
    }
    answerRelations();
    emit formsChanged();
    emit changed();
}

const QList<FormTemplate> &FormSession::forms() const
{
    return m_forms;
}

FormState FormSession::stateOf(int form) const
{
    const auto done = m_done.find(m_forms.at(form).id);
    if (done != m_done.end() && *done == values(form))
        return FormState::Done;
    return missing(form).isEmpty() && unreadable(form).isEmpty() ? FormState::Ready : FormState::Incomplete;
}

void FormSession::markDone(const QString &formId, const FormValues &values)
{
    m_done.insert(formId, values);
    emit changed();
}

bool FormSession::subjectIsApplicant() const
{
    return m_same;
}

void FormSession::setSubjectIsApplicant(bool same)
{
    if (same == m_same)
        return;
    m_history.closeStep();
    m_history.record(SameSlot, m_same ? QStringLiteral("true") : QString(), same ? QStringLiteral("true") : QString());
    m_history.closeStep();
    m_same = same;
    answerRelations();
    emit formsChanged();
    emit changed();
}

bool FormSession::canAddApplicant() const
{
    return reception::canAddApplicant(m_reception);
}

void FormSession::addApplicant(int member)
{
    if (!canAddApplicant())
        return;
    m_history.closeStep();
    m_history.record(VisitorSlot + QString::number(member), {}, QStringLiteral("true"));
    m_history.closeStep();
    setApplicantAsMember(member, true);
    emit changed();
}

void FormSession::setApplicantAsMember(int member, bool isMember)
{
    const QScopedValueRollback applying(m_applying, true);
    if (isMember)
        reception::addApplicant(m_reception, member);
    else
        reception::removeMember(m_reception, member);
}

QList<EntryGroup> FormSession::allGroups(int form) const
{
    return outline(m_forms.at(form), m_same);
}

QList<EntryGroup> FormSession::groups(int form) const
{
    const FormValues now = values(form);
    QList<EntryGroup> asked;
    for (EntryGroup &group : allGroups(form)) {
        group.entries.removeIf([&](const FormEntry &entry) { return !isAsked(form, entry, now); });
        if (!group.entries.isEmpty())
            asked << std::move(group);
    }
    return asked;
}

EntryState FormSession::state(int form, const FormEntry &entry) const
{
    const QString slot = slotOf(form, entry);
    EntryState state;
    state.value = shown(slot);
    state.origin = state.value.isEmpty() ? Origin::Empty : Origin::Typed;
    if (const Person *person = entry.person && entry.person->field ? personOf(*entry.person) : nullptr) {
        state.origin = person->entry(*entry.person->field).origin;
        state.original = person->entry(*entry.person->field).original;
        state.preApplied = person->entry(*entry.person->field).preApplied;
    } else if (entry.person && !entry.person->field) {
        state.original = numberOnCard(*entry.person);
        if (state.origin == Origin::Typed && !state.original.isEmpty())
            state.origin = state.value == state.original ? Origin::Card : Origin::Changed;
    }
    if (const auto answered = m_preApplied.constFind(slot); answered != m_preApplied.constEnd()) {
        state.preApplied = *answered;
        if (state.value == *answered)
            state.origin = Origin::PreApplied;
    }
    if (state.preApplied == state.value)
        state.preApplied.clear(); // nothing to compare
    if (m_unreadable.contains(slot))
        state.origin = state.original.isEmpty() ? Origin::Typed : Origin::Changed;
    state.carried = m_carried.contains(slot);
    if (entry.calculated && state.value.isEmpty()) {
        state.value = reckoned(form, entry);
        state.calculated = !state.value.isEmpty();
    }
    state.asked = isAsked(form, entry, entry.conditional ? values(form) : FormValues());
    state.missing = entry.required && state.asked && state.value.isEmpty();
    state.problem = problemOf(entry, state.value, QDate::currentDate());
    if (entry.person)
        state.pictures = picturesIn(*entry.person, state.value);
    if (state.problem == Problem::CharacterNotChosen && state.pictures == cards::marksIn(state.value))
        state.problem = Problem::None;
    state.replaced = replacedIn(slot, state.value);
    state.hasPicture
        = state.problem == Problem::CharacterNotChosen && entry.person && hasPicture(*entry.person, state.value);
    return state;
}

void FormSession::enter(int form, const FormEntry &entry, const QString &typed)
{
    const QString slot = slotOf(form, entry);
    const QString before = shown(slot);
    const QString after = tidied(entry, typed);
    m_carried.remove(slot);
    if (after == before)
        return;
    m_history.record(slot, before, after);
    put(slot, after, !keepsOffPaper(problemOf(entry, after, QDate::currentDate())));
    emit changed();
}

QString FormSession::valueOf(const PersonPart &part) const
{
    const Person *person = part.field ? personOf(part) : nullptr;
    return person ? person->text(*part.field) : QString();
}

void FormSession::closeStep()
{
    m_history.closeStep();
}

void FormSession::undo()
{
    if (const std::optional<EntryHistory::Change> change = m_history.undo())
        replay(change->slot, change->before);
}

void FormSession::redo()
{
    if (const std::optional<EntryHistory::Change> change = m_history.redo())
        replay(change->slot, change->after);
}

bool FormSession::canUndo() const
{
    return m_history.canUndo();
}

bool FormSession::canRedo() const
{
    return m_history.canRedo();
}

EntryCounts FormSession::counts(int form) const
{
    EntryCounts counts;
    for (const EntryGroup &group : groups(form)) {
        for (const FormEntry &entry : group.entries) {
            if (entry.key == DateKey)
                continue;
            switch (state(form, entry).origin) {
            case Origin::Empty:
                break;
            case Origin::Card:
                ++counts.fromCard;
                break;
            case Origin::Typed:
                ++counts.byHand;
                break;
            case Origin::Changed:
                ++counts.changed;
                break;
            case Origin::PreApplied:
                ++counts.preApplied;
                break;
            }
        }
    }
    return counts;
}

QString FormSession::keyOfField(int form, const QString &fieldId) const
{
    for (const EntryGroup &group : allGroups(form)) {
        for (const FormEntry &entry : group.entries) {
            if (entry.fields.contains(fieldId))
                return entry.key;
        }
    }
    return {};
}

void FormSession::wipe()
{
    wipeTexts(m_answers);
    wipeTexts(m_unreadable);
    wipeTexts(m_preApplied);
    wipeTexts(m_told);
    m_history.wipe();
    m_carried.clear();
    m_replaced.clear();
    for (FormValues &values : m_done)
        documents::wipe(values);
    m_done.clear();
    wipeSignatures();
    m_known.clear();
    m_forms.clear();
    m_date = {};
    m_same = true;
    m_knewSubject = false;
    emit wiped();
    emit formsChanged();
    emit changed();
}

QString FormSession::slotOf(int form, const FormEntry &entry) const
{
    return entry.person || entry.key == DateKey || documents::isCommon(entry.key)
        ? entry.key
        : m_forms.at(form).id + u'/' + entry.key;
}

const Person *FormSession::personOf(const PersonPart &part) const
{
    if (part.role != Role::Household)
        return &m_reception.person(part.role);
    return part.member < m_reception.household().size() ? &m_reception.household().at(part.member) : nullptr;
}

QString FormSession::numberOnCard(const PersonPart &part) const
{
    return part.role == Role::Household ? QString() : m_reception.personalNumber(part.role);
}

QString FormSession::held(const QString &slot) const
{
    if (slot == DateKey)
        return PartialDate(m_date.isValid() ? m_date : QDate::currentDate()).toIso();
    if (slot.contains(u'/'))
        return m_answers.value(slot);
    const std::optional<PersonPart> part = personPart(slot);
    if (!part || !part->field)
        return m_answers.value(slot, part ? numberOnCard(*part) : QString());
    const Person *person = personOf(*part);
    return person ? person->text(*part->field) : QString();
}

QString FormSession::shown(const QString &slot) const
{
    const auto unreadable = m_unreadable.find(slot);
    return unreadable != m_unreadable.end() ? *unreadable : held(slot);
}

void FormSession::put(const QString &slot, const QString &value, bool readable)
{
    m_unreadable.remove(slot);
    if (!readable) {
        m_unreadable.insert(slot, reception::ownCopy(value));
        return;
    }
    if (slot == DateKey) {
        const std::optional<PartialDate> day = PartialDate::fromText(value);
        m_date = day ? day->toDate() : QDate();
    } else if (const std::optional<PersonPart> part = personPart(slot); part && part->field) {
        putPerson(*part, value);
    } else {
        answer(slot, value);
    }
}

void FormSession::putPerson(const PersonPart &part, const QString &value)
{
    const QScopedValueRollback applying(m_applying, true);
    if (part.role != Role::Household) {
        m_reception.setByHand(part.role, *part.field, value);
        m_knewSubject = !m_reception.person(Role::Subject).isEmpty();
        return;
    }
    QList<Person> members = m_reception.household();
    while (members.size() <= part.member)
        members << Person();
    members[part.member].entry(*part.field).setByHand(value);
    m_reception.setHousehold(members);
}

void FormSession::replay(const QString &slot, const QString &value)
{
    if (slot == SameSlot) {
        m_same = !value.isEmpty();
        answerRelations();
        emit formsChanged();
        emit changed();
        emit undone({});
        return;
    }
    if (slot.startsWith(VisitorSlot)) {
        setApplicantAsMember(slot.mid(VisitorSlot.size()).toInt(), !value.isEmpty());
        emit changed();
        emit undone({});
        return;
    }
    const QString key = slot.mid(slot.indexOf(u'/') + 1);
    bool readable = true;
    for (int form = 0; form < m_forms.size(); ++form) {
        const std::optional<FormEntry> entry = entryWithKey(allGroups(form), key);
        if (entry && slotOf(form, *entry) == slot)
            readable = !keepsOffPaper(problemOf(*entry, value, QDate::currentDate()));
    }
    put(slot, value, readable);
    emit changed();
    emit undone(key);
}

void FormSession::receptionChanged()
{
    if (m_applying)
        return;
    // Something else than this tab changed the persons: what was done here cannot be taken back one by one any more.
    m_history.wipe();
    const bool knowsSubject = !m_reception.person(Role::Subject).isEmpty();
    if (knowsSubject && !m_knewSubject)
        m_same = false;
    m_knewSubject = knowsSubject;
    answerRelations();
    for (auto it = m_unreadable.begin(); it != m_unreadable.end();)
        it = it.key().contains(u'/') ? std::next(it) : m_unreadable.erase(it);
    emit formsChanged();
    emit changed();
}

} // namespace madoguchi::forms
