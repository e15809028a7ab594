#include "app/documents/BindingWords.h"
#include "app/documents/FormData.h"
#include "app/documents/FormLogic.h"
#include "app/documents/GaijiPictures.h"
#include "app/forms/FormSession.h"
#include "app/reception/Wipe.h"

#include <algorithm>

// What a session puts onto the paper: values by binding and by field, and answers taken over from before.
namespace madoguchi::forms {

using documents::FormTemplate;
using documents::FormValues;
using reception::Role;

namespace {

/// How many copies of one certificate are wanted says nothing about the next one.
bool asksTheSame(const documents::Field &a, const documents::Field &b)
{
    if (a.format == documents::InputFormat::Count || b.format == documents::InputFormat::Count)
        return false;
    return a.id == b.id && a.kind == b.kind && a.label.ja == b.label.ja && a.filler == b.filler && a.binding.isEmpty()
        && b.binding.isEmpty();
}

/// What cannot be read does not stand on the paper in its older form either.
void keepOff(const FormTemplate &form, const FormEntry &entry, FormValues &values)
{
    for (const QString &id : entry.fields) {
        values.fields.remove(id);
        values.bound.remove(form.field(id)->binding);
    }
}

} // namespace

FormValues FormSession::values(int form) const
{
    const FormTemplate &formTemplate = m_forms.at(form);
    FormValues values;
    values.date = m_date.isValid() ? m_date : QDate::currentDate();
    bindPersons(formTemplate, values);
    for (const documents::Field &field : formTemplate.fields) {
        if (documents::isCommon(field.binding) && m_answers.contains(field.binding))
            values.bound.insert(field.binding, reception::ownCopy(m_answers.value(field.binding)));
        const QString slot = formTemplate.id + u'/' + field.id;
        if (m_answers.contains(slot))
            values.fields.insert(field.id, reception::ownCopy(m_answers.value(slot)));
    }
    for (const EntryGroup &group : allGroups(form)) {
        for (const FormEntry &entry : group.entries) {
            if (m_unreadable.contains(slotOf(form, entry)))
                keepOff(formTemplate, entry, values);
        }
    }
    addSignatures(form, values);
    return values;
}

bool FormSession::isAsked(int form, const FormEntry &entry, const FormValues &now) const
{
    if (entry.person && !comesUp(form, *entry.person))
        return false;
    const FormTemplate &paper = m_forms.at(form);
    return !entry.conditional || std::any_of(entry.fields.begin(), entry.fields.end(), [&](const QString &id) {
        const documents::Field *field = paper.field(id);
        return field && documents::isThere(paper, *field, now);
    });
}

bool FormSession::comesUp(int form, const PersonPart &part) const
{
    if (part.role != Role::Household)
        return true;
    int before = -1; // the member whom this form asks about before this one
    for (const documents::Field &field : m_forms.at(form).fields) {
        const std::optional<PersonPart> other = personPart(field.binding);
        if (other && other->member < part.member)
            before = std::max(before, other->member);
    }
    const auto isKnown = [&known = m_reception.household()](
                             int member) { return member < known.size() && !known.at(member).isEmpty(); };
    return before < 0 || isKnown(before) || isKnown(part.member);
}

QString FormSession::reckoned(int form, const FormEntry &entry) const
{
    const documents::Field *field = m_forms.at(form).field(entry.fields.value(0));
    return field ? documents::calculated(m_forms.at(form), *field, values(form)) : QString();
}

std::optional<qint64> FormSession::fee(int form) const
{
    return documents::feeOf(m_forms.at(form), values(form));
}

std::optional<qint64> FormSession::totalFee() const
{
    std::optional<qint64> total;
    for (int form = 0; form < m_forms.size(); ++form) {
        if (const std::optional<qint64> one = fee(form))
            total = total.value_or(0) + *one;
    }
    return total;
}

void FormSession::answerRelations()
{
    for (const FormTemplate &form : std::as_const(m_forms)) {
        if (!asksForSubject(form))
            continue;
        for (const documents::Field &field : form.fields) {
            if (!canBeSelf(field))
                continue;
            QString &answer = m_answers[form.id + u'/' + field.id];
            if (m_same && answer.isEmpty())
                answer = SelfAnswer;
            else if (!m_same && answer == SelfAnswer)
                answer.clear();
        }
    }
}

void FormSession::carryInto(const FormTemplate &form)
{
    for (const documents::Field &field : form.fields) {
        const QString slot = form.id + u'/' + field.id;
        if (!m_answers.value(slot).isEmpty())
            continue;
        for (const FormTemplate &earlier : std::as_const(m_known)) {
            const documents::Field *same = earlier.field(field.id);
            const QString answer = m_answers.value(earlier.id + u'/' + field.id);
            if (!same || !asksTheSame(*same, field) || answer.isEmpty())
                continue;
            m_answers.insert(slot, reception::ownCopy(answer));
            m_carried.insert(slot);
        }
    }
}

void FormSession::takePreApplied(const FormTemplate &form, const QHash<QString, QString> &answers)
{
    m_known.insert(form.id, form);
    QStringList open;
    for (const documents::Field &field : form.fields) {
        if (m_answers.value(form.id + u'/' + field.id).isEmpty())
            open << field.id;
    }
    for (const EntryGroup &group : outline(form, m_same)) {
        for (const FormEntry &entry : group.entries) {
            const QString said = answers.value(entry.fields.value(0));
            if (entry.person || entry.key == DateKey || said.isEmpty())
                continue;
            const QString slot = documents::isCommon(entry.key) ? entry.key : form.id + u'/' + entry.key;
            const QString value = tidied(entry, said);
            m_preApplied.insert(slot, reception::ownCopy(value));
            if (open.contains(entry.key) || (documents::isCommon(slot) && m_answers.value(slot).isEmpty()))
                put(slot, value, !keepsOffPaper(problemOf(entry, value, QDate::currentDate())));
        }
    }
    m_history.wipe(); // what was done before cannot be taken back one by one any more
}

void FormSession::takeTold(const QHash<QString, QString> &answers)
{
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const QString &slot = answer.key();
        if (!documents::isCommon(slot) && !slot.contains(u'/'))
            continue; // a person is told in the reception
        const QString now = m_answers.value(slot);
        if (now != *answer && (now.isEmpty() || now == m_told.value(slot)))
            put(slot, *answer, true);
        m_told.insert(slot, reception::ownCopy(*answer));
    }
    m_history.wipe(); // what was done before cannot be taken back one by one any more
}

void FormSession::answer(const QString &slot, const QString &value)
{
    const QStringList before = m_answers.value(slot).split(u',');
    m_answers.insert(slot, reception::ownCopy(value));
    countChosen(slot, before, value.split(u','));
}

void FormSession::countChosen(const QString &slot, const QStringList &before, const QStringList &now)
{
    const QString formId = slot.left(slot.indexOf(u'/'));
    const FormTemplate form = m_known.value(formId);
    const documents::Field *choice = form.field(slot.mid(slot.indexOf(u'/') + 1));
    if (!choice || choice->kind != documents::FieldKind::Choice || !choice->several) // one answer is no certificate
        return;
    for (const documents::Option &option : choice->options) {
        const QString id = copiesOf(option.value);
        const bool isChosen = now.contains(option.value);
        if (!form.field(id) || isChosen == before.contains(option.value))
            continue;
        QString &copies = m_answers[formId + u'/' + id];
        if (isChosen && copies.isEmpty())
            copies = QStringLiteral("1");
        else if (!isChosen && copies == QLatin1String("1"))
            copies.clear();
    }
}

void FormSession::bindPersons(const FormTemplate &form, FormValues &values) const
{
    for (const Role role : reception::PersonRoles) {
        const Role who = role == Role::Subject && m_same ? Role::Applicant : role;
        documents::bindPerson(values, toWord(role), m_reception.person(who), values.date);
        const QMap<QString, cards::Bitmap> pictures = m_reception.pictures(who);
        for (auto it = pictures.cbegin(); it != pictures.cend(); ++it)
            values.pictures.insert(documents::pictureKey(toWord(role), it.key()), documents::inlinePicture(*it));
        const QString number = toWord(role) + QStringLiteral(".personalNumber");
        if (forms::wantsPersonalNumber(form))
            values.bound.insert(number, reception::ownCopy(held(toWord(who) + QStringLiteral(".personalNumber"))));
    }
    for (int member = 0; member < m_reception.household().size(); ++member) {
        const QString who = QStringLiteral("household[%1]").arg(member);
        documents::bindPerson(values, who, m_reception.household().at(member), values.date);
    }
    documents::bindOffice(values, m_settings.municipality, m_settings.mayorTitle);
}

} // namespace madoguchi::forms
