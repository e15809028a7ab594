#include "app/forms/FormSession.h"

// What a session keeps of a reception on hold, and how it goes on from there.
namespace madoguchi::forms {

using documents::FormTemplate;

namespace {

QStringList idsOf(const QList<FormTemplate> &forms)
{
    QStringList ids;
    for (const FormTemplate &form : forms)
        ids << form.id;
    return ids;
}

} // namespace

HeldForms FormSession::held() const
{
    HeldForms held;
    held.chosen = idsOf(m_forms);
    held.known = idsOf(m_known.values());
    held.answers = m_answers;
    held.unreadable = m_unreadable;
    held.carried = m_carried;
    held.preApplied = m_preApplied;
    held.told = m_told;
    held.done = m_done;
    for (int form = 0; form < m_forms.size(); ++form) {
        if (signatureState(form) != SignatureState::None && stateOf(form) != FormState::Done)
            held.signedForms << m_forms.at(form).id;
    }
    held.date = m_date;
    held.subjectIsApplicant = m_same;
    return held;
}

void FormSession::takeUp(HeldForms held, const QList<FormTemplate> &known)
{
    for (const FormTemplate &form : known)
        m_known.insert(form.id, form);
    for (const QString &id : std::as_const(held.chosen)) {
        if (m_known.contains(id))
            m_forms << m_known.value(id);
    }
    m_answers = std::move(held.answers);
    m_unreadable = std::move(held.unreadable);
    m_carried = std::move(held.carried);
    m_preApplied = std::move(held.preApplied);
    m_told = std::move(held.told);
    m_done = std::move(held.done);
    m_lostSignatures = QSet<QString>(held.signedForms.begin(), held.signedForms.end());
    m_date = held.date;
    m_same = held.subjectIsApplicant;
    m_knewSubject = !m_reception.person(reception::Role::Subject).isEmpty();
    emit formsChanged();
    emit changed();
}

} // namespace madoguchi::forms
