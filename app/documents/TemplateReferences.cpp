// What conditions, calculations and fees of a template name: it has to be there, and must not run in a circle.

#include "app/documents/BindingWords.h"
#include "app/documents/TemplateReader.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace madoguchi::documents {

namespace {

class TemplateReferences {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::documents::TemplateReferences)

public:
    TemplateReferences(const FormTemplate &form, Problems &problems)
        : m_form(form)
        , m_problems(problems)
    {
        for (const Field &field : form.fields)
            m_fields.insert(field.id, &field);
    }

    void check();

private:
    void checkConditions(const Conditions &conditions, const QString &path);
    void checkCalculation(const Field &field, const QString &path);
    void checkFees();
    void checkCircle(const Field &field, const QString &path);
    void unknownField(const QString &id, const QString &path);
    [[nodiscard]] QStringList needs(const Field &field) const;

    const FormTemplate &m_form;
    Problems &m_problems;
    QHash<QString, const Field *> m_fields;
};

void TemplateReferences::check()
{
    if (!m_form.pages.isEmpty() && !m_form.pages.first().when.isEmpty())
        //: Checking a form template. IT staff; about the conditions under which a page is printed.
        m_problems.add(QStringLiteral("pages[0].when"), tr("The first page is always printed. Remove its conditions."));
    for (qsizetype i = 0; i < m_form.pages.size(); ++i)
        checkConditions(m_form.pages[i].when, QStringLiteral("pages[%1].when").arg(i));
    for (qsizetype i = 0; i < m_form.fields.size(); ++i) {
        const QString path = QStringLiteral("fields[%1]").arg(i);
        checkConditions(m_form.fields[i].when, path + QStringLiteral(".when"));
        checkCalculation(m_form.fields[i], path);
        checkCircle(m_form.fields[i], path);
    }
    checkFees();
}

void TemplateReferences::unknownField(const QString &id, const QString &path)
{
    //: Checking a form template. IT staff; %1 is the id of a field that a condition, a sum or a fee names.
    m_problems.add(path, tr("The form has no field “%1”. Correct the id.").arg(shortened(id)));
}

void TemplateReferences::checkConditions(const Conditions &conditions, const QString &path)
{
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        const Condition &condition = conditions[i];
        const QString place = QStringLiteral("%1[%2]").arg(path).arg(i);
        if (condition.field.isEmpty())
            continue;
        const Field *field = m_fields.value(condition.field);
        if (field == nullptr) {
            unknownField(condition.field, place + QStringLiteral(".field"));
            continue;
        }
        for (const QString &answer : condition.anyOf) {
            const bool isOption = std::any_of(field->options.begin(), field->options.end(),
                [&answer](const Option &option) { return option.value == answer; });
            if (field->kind == FieldKind::Choice && !isOption)
                m_problems.add(place + QStringLiteral(".is"),
                    //: Checking a form template. IT staff; %1 is the value of an answer, %2 the id of a field.
                    tr("“%1” is no answer of “%2”. Correct it.").arg(shortened(answer), shortened(field->id)));
        }
    }
}

void TemplateReferences::checkCalculation(const Field &field, const QString &path)
{
    if (!field.calculation)
        return;
    const bool writes = field.kind == FieldKind::Text || field.kind == FieldKind::Digits;
    if (!writes)
        m_problems.add(path + QStringLiteral(".calculate"),
            //: Checking a form template. IT staff; about a field whose number is calculated.
            tr("Only a text or digits can be calculated. Change the kind of the field."));
    const QString place = path + QStringLiteral(".calculate.of");
    for (const QString &name : field.calculation->of) {
        if (!m_fields.contains(name) && !isBinding(name))
            unknownField(name, place);
    }
    const bool needsOne = field.calculation->what == Reckoning::Age;
    const bool needsSome
        = needsOne || field.calculation->what == Reckoning::Sum || field.calculation->what == Reckoning::Count;
    const qsizetype count = field.calculation->of.size();
    if (needsOne ? count != 1 : needsSome ? count == 0 : count != 0)
        m_problems.add(place,
            //: Checking a form template. IT staff; sum, count and age need to know of what; a fee or a year does not.
            tr("What is calculated from which fields does not fit. A sum and a count name fields, an age one date, "
               "fee and fiscal year none."));
}

void TemplateReferences::checkFees()
{
    for (qsizetype i = 0; i < m_form.fees.size(); ++i) {
        const QString path = QStringLiteral("fees[%1]").arg(i);
        checkConditions(m_form.fees[i].when, path + QStringLiteral(".when"));
        if (!m_form.fees[i].per.isEmpty() && !m_fields.contains(m_form.fees[i].per))
            unknownField(m_form.fees[i].per, path + QStringLiteral(".per"));
    }
}

/// The ids that have to be known before this field is.
QStringList TemplateReferences::needs(const Field &field) const
{
    QStringList ids;
    const auto addAll = [&ids](const Conditions &conditions) {
        for (const Condition &condition : conditions)
            ids << condition.field;
    };
    addAll(field.when);
    if (field.page >= 1 && field.page <= m_form.pages.size())
        addAll(m_form.pages[field.page - 1].when);
    if (!field.calculation)
        return ids;
    ids << field.calculation->of;
    if (field.calculation->what == Reckoning::Fee) {
        for (const Fee &fee : m_form.fees) {
            ids << fee.per;
            addAll(fee.when);
        }
    }
    return ids;
}

void TemplateReferences::checkCircle(const Field &field, const QString &path)
{
    QSet<QString> seen;
    QStringList open = needs(field);
    while (!open.isEmpty()) {
        const QString id = open.takeLast();
        if (id == field.id) {
            m_problems.add(path,
                //: Checking a form template. IT staff; %1 is the id of a field whose condition or calculation needs
                //: the field itself.
                tr("“%1” depends on itself through its conditions or its calculation. Remove one of them.")
                    .arg(shortened(id)));
            return;
        }
        if (const Field *needed = m_fields.value(id); needed != nullptr && !seen.contains(id)) {
            seen.insert(id);
            open << needs(*needed);
        }
    }
}

} // namespace

void checkReferences(const FormTemplate &formTemplate, Problems &problems)
{
    TemplateReferences(formTemplate, problems).check();
}

} // namespace madoguchi::documents
