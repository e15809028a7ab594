#include "app/preapplication/FormFit.h"

#include "app/documents/BindingWords.h"
#include "app/documents/FormData.h"

#include <QSet>

#include <algorithm>

namespace madoguchi::preapplication {

namespace {

using documents::Field;
using documents::FieldKind;
using documents::FormTemplate;

bool mayAnswer(const Field &field)
{
    return field.filler == documents::Filler::Applicant
        && (field.binding.isEmpty() || documents::isCommon(field.binding)) && field.kind != FieldKind::Today
        && documents::takesText(field.kind);
}

/// "applicant.addressRest" asks for the address, "applicant.age" for the birth date.
QString wholePart(const QString &binding)
{
    const qsizetype dot = binding.lastIndexOf(u'.');
    const QString role = binding.left(dot);
    const QString part = binding.mid(dot + 1);
    if (part.startsWith(QLatin1String("address")))
        return role + QStringLiteral(".address");
    return part == QLatin1String("age") ? role + QStringLiteral(".birthDate") : binding;
}

/// What the form's bindings ask for. Where it asks about the subject the applicant may be meant (本人).
QSet<QString> partsOf(const FormTemplate &form)
{
    QSet<QString> parts;
    for (const Field &field : form.fields) {
        if (field.binding.isEmpty() || field.filler != documents::Filler::Applicant)
            continue;
        const QString part = wholePart(field.binding);
        parts << part;
        if (part.startsWith(QLatin1String("subject.")))
            parts << QStringLiteral("applicant.") + part.mid(8);
    }
    return parts;
}

/// A value that the template allows.
bool isAllowed(const FormTemplate &form, const QString &id, const QString &value)
{
    documents::FormValues one;
    one.fields.insert(id, value);
    return documents::checkFields(one, form, {}).has_value();
}

} // namespace

Fitted fitTo(const FormTemplate &form, const PreApplication &preApplication)
{
    Fitted fitted;
    fitted.values.date = preApplication.values.date;
    const QSet<QString> parts = partsOf(form);
    const auto &bound = preApplication.values.bound;
    for (auto it = bound.cbegin(); it != bound.cend(); ++it) {
        if (parts.contains(wholePart(it.key())))
            fitted.values.bound.insert(it.key(), *it);
        else if (wholePart(it.key()) == it.key())
            fitted.leftOut << it.key();
    }
    const auto &answers = preApplication.values.fields;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        const Field *field = form.field(it.key());
        if (field && mayAnswer(*field) && isAllowed(form, it.key(), *it))
            fitted.values.fields.insert(it.key(), *it);
        else if (!it->isEmpty())
            fitted.leftOut << QStringLiteral("fields.") + it.key();
    }
    fitted.leftOut.sort();
    return fitted;
}

} // namespace madoguchi::preapplication
