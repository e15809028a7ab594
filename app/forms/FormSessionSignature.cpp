#include "app/documents/FormData.h"
#include "app/documents/FormLogic.h"
#include "app/forms/FormSession.h"

// The visitor's signature, as it was written on the second display.
namespace madoguchi::forms {

using documents::Field;
using documents::FormValues;

const Field *FormSession::signatureField(int form) const
{
    const documents::FormTemplate &paper = m_forms.at(form);
    std::optional<FormValues> now;
    for (const Field &field : paper.fields) {
        if (field.kind != documents::FieldKind::Signature)
            continue;
        if (!now)
            now = values(form);
        if (documents::isThere(paper, field, *now))
            return &field;
    }
    return nullptr;
}

FormValues FormSession::seen(int form) const
{
    FormValues seen = values(form);
    seen.signatures.clear();
    const auto isEmpty = [](const auto &value) { return value->isEmpty(); };
    seen.fields.removeIf(isEmpty);
    seen.bound.removeIf(isEmpty);
    return seen;
}

bool FormSession::wantsSignatureAgain(int form) const
{
    const SignatureState state = signatureState(form);
    return state == SignatureState::Outdated || state == SignatureState::Lost;
}

SignatureState FormSession::signatureState(int form) const
{
    const Field *field = signatureField(form);
    const auto signature
        = field ? m_signatures.constFind(m_forms.at(form).id + u'/' + field->id) : m_signatures.constEnd();
    if (signature == m_signatures.constEnd())
        return field && m_lostSignatures.contains(m_forms.at(form).id) ? SignatureState::Lost : SignatureState::None;
    return seen(form) == signature->seen ? SignatureState::Signed : SignatureState::Outdated;
}

void FormSession::sign(int form, const documents::Strokes &strokes, const FormValues &seen)
{
    const Field *field = signatureField(form);
    if (!field)
        return;
    Signature &signature = m_signatures[m_forms.at(form).id + u'/' + field->id];
    documents::wipe(signature.strokes);
    signature.strokes = documents::ownCopy(strokes);
    signature.seen = seen;
    emit changed();
}

void FormSession::addSignatures(int form, FormValues &values) const
{
    const documents::FormTemplate &paper = m_forms.at(form);
    for (const Field &field : paper.fields) {
        const auto signature = m_signatures.constFind(paper.id + u'/' + field.id);
        if (signature != m_signatures.constEnd())
            values.signatures.insert(field.id, documents::ownCopy(signature->strokes));
    }
}

void FormSession::wipeSignatures()
{
    for (Signature &signature : m_signatures) {
        documents::wipe(signature.strokes);
        documents::wipe(signature.seen);
    }
    m_signatures.clear();
    m_lostSignatures.clear();
}

} // namespace madoguchi::forms
