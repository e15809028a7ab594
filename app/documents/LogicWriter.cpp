#include "app/documents/LogicWriter.h"

#include "app/documents/JsonPieces.h"
#include "app/documents/TemplateWriter.h"

namespace madoguchi::documents {

using namespace json;

namespace {

QString condition(const Condition &condition)
{
    QStringList members;
    if (!condition.field.isEmpty())
        members << text(QLatin1String("field"), condition.field);
    if (!condition.binding.isEmpty())
        members << text(QLatin1String("binding"), condition.binding);
    if (!condition.anyOf.isEmpty())
        members << pair(QLatin1String("is"), list(condition.anyOf));
    if (!condition.filled)
        members << pair(QLatin1String("filled"), QStringLiteral("false"));
    return object(members);
}

QString calculation(const Calculation &calculation)
{
    QStringList members { text(QLatin1String("what"), wordFor(calculation.what)) };
    if (!calculation.of.isEmpty())
        members << pair(QLatin1String("of"), list(calculation.of));
    return object(members);
}

} // namespace

QStringList conditionsOf(const Conditions &when)
{
    QStringList conditions;
    for (const Condition &one : when)
        conditions << condition(one);
    if (conditions.isEmpty())
        return {};
    return { pair(QLatin1String("when"), u'[' + conditions.join(QStringLiteral(", ")) + u']') };
}

QStringList logicOf(const Field &field)
{
    QStringList members = conditionsOf(field.when);
    if (field.calculation)
        members << pair(QLatin1String("calculate"), calculation(*field.calculation));
    if (field.format != InputFormat::Any)
        members << text(QLatin1String("format"), wordFor(field.format));
    return members;
}

QStringList feesOf(const FormTemplate &form)
{
    QStringList fees;
    for (const Fee &fee : form.fees) {
        QStringList members { pair(QLatin1String("yen"), QString::number(fee.yen)) };
        if (!fee.per.isEmpty())
            members << text(QLatin1String("per"), fee.per);
        fees << object(members + conditionsOf(fee.when));
    }
    if (fees.isEmpty())
        return {};
    return { pair(QLatin1String("fees"), lines(fees, 4)) };
}

} // namespace madoguchi::documents
