#include "app/documents/FormLogic.h"

#include "app/documents/DateParts.h"
#include "app/reception/JapaneseDate.h"

#include <QRegularExpression>

#include <algorithm>

namespace madoguchi::documents {

namespace {

/// More is no number of copies; the sums stay far from the end of qint64.
constexpr qint64 MostCopies = 9999;

QString valueNamed(const FormTemplate &form, const QString &name, const FormValues &values)
{
    const Field *field = form.field(name);
    return field != nullptr ? shownValue(form, *field, values) : values.bound.value(name);
}

bool holds(const FormTemplate &form, const Condition &condition, const FormValues &values)
{
    const QString value = valueNamed(form, condition.field.isEmpty() ? condition.binding : condition.field, values);
    if (condition.anyOf.isEmpty())
        return value.isEmpty() != condition.filled;
    const QStringList answers = value.split(u',');
    return std::any_of(answers.begin(), answers.end(),
        [&condition](const QString &answer) { return condition.anyOf.contains(answer); });
}

bool holdAll(const FormTemplate &form, const Conditions &conditions, const FormValues &values)
{
    return std::all_of(conditions.begin(), conditions.end(),
        [&](const Condition &condition) { return holds(form, condition, values); });
}

/// The number of copies in a field; 0 where there is none.
qint64 numberIn(const FormTemplate &form, const QString &name, const FormValues &values)
{
    bool isNumber = false;
    const qint64 number = valueNamed(form, name, values).toLongLong(&isNumber);
    return isNumber && number > 0 && number <= MostCopies ? number : 0;
}

QString unlessZero(qint64 number)
{
    return number == 0 ? QString() : QString::number(number);
}

QString fiscalYear(QDate day)
{
    if (!day.isValid())
        return {};
    constexpr int April = 4;
    const QDate begin(day.month() < April ? day.year() - 1 : day.year(), April, 1);
    // The year in which an era began in April or May is called after the new one (令和元年度).
    const QDate name(begin.year(), 12, 31);
    return dateParts(reception::PartialDate(name), QStringLiteral("word")).part(QStringLiteral("year"));
}

/// "applicant" of applicant.addressRest; empty: another binding.
QString whoseRest(const Field &field)
{
    const QLatin1String rest(".addressRest");
    return field.binding.endsWith(rest) ? field.binding.chopped(rest.size()) : QString();
}

/// 大鰐町 of 南津軽郡大鰐町.
QString withoutDistrict(QString municipality)
{
    static const QRegularExpression district(QStringLiteral("^.+郡(?=.+[町村]$)"));
    return municipality.remove(district);
}

/// What stands behind the city's name, which is printed on the paper: who lives elsewhere has the whole address there.
QString addressBehindCity(const FormTemplate &form, const QString &whose, const FormValues &values)
{
    const QString rest = values.bound.value(whose + QStringLiteral(".addressRest"));
    const QString name = whose + QStringLiteral(".addressMunicipality");
    const QString ours = withoutDistrict(values.bound.value(QStringLiteral("office.municipality")));
    const QString theirs = withoutDistrict(values.bound.value(name));
    const bool hasPlace = std::any_of(
        form.fields.begin(), form.fields.end(), [&name](const Field &field) { return field.binding == name; });
    if (hasPlace || ours.isEmpty() || theirs.isEmpty() || theirs == ours)
        return rest;
    if (theirs.startsWith(ours) && theirs.endsWith(u'区')) // a ward of the city
        return theirs.mid(ours.size()) + rest;
    return values.bound.value(whose + QStringLiteral(".address"));
}

} // namespace

bool isThere(const FormTemplate &form, const Page &page, const FormValues &values)
{
    return page.when.isEmpty() || holdAll(form, page.when, values);
}

bool isThere(const FormTemplate &form, const Field &field, const FormValues &values)
{
    const qsizetype page = field.page - 1;
    if (page >= 0 && page < form.pages.size() && !isThere(form, form.pages.at(page), values))
        return false;
    return field.when.isEmpty() || holdAll(form, field.when, values);
}

QString shownValue(const FormTemplate &form, const Field &field, const FormValues &values)
{
    if (!isThere(form, field, values))
        return {};
    if (const QString own = values.fields.value(field.id); !own.isEmpty())
        return own;
    if (field.calculation)
        return calculated(form, field, values);
    if (const QString whose = whoseRest(field); !whose.isEmpty())
        return addressBehindCity(form, whose, values);
    const QString bound = values.valueOf(field);
    return field.kind == FieldKind::Today && bound.isEmpty() ? values.date.toString(Qt::ISODate) : bound;
}

QString calculated(const FormTemplate &form, const Field &field, const FormValues &values)
{
    if (!field.calculation)
        return {};
    const QStringList &of = field.calculation->of;
    switch (field.calculation->what) {
    case Reckoning::Sum: {
        qint64 sum = 0;
        for (const QString &name : of)
            sum += numberIn(form, name, values);
        return unlessZero(sum);
    }
    case Reckoning::Count:
        return unlessZero(std::count_if(
            of.begin(), of.end(), [&](const QString &name) { return !valueNamed(form, name, values).isEmpty(); }));
    case Reckoning::Fee: {
        const std::optional<qint64> fee = feeOf(form, values);
        return fee ? unlessZero(*fee) : QString();
    }
    case Reckoning::FiscalYear:
        return fiscalYear(values.date);
    case Reckoning::Age: {
        const auto birth = reception::PartialDate::fromAny(valueNamed(form, of.value(0), values));
        const auto age = birth ? reception::ageOn(*birth, values.date) : std::nullopt;
        return age ? QString::number(*age) : QString();
    }
    }
    return {};
}

std::optional<qint64> feeOf(const FormTemplate &form, const FormValues &values)
{
    if (form.fees.isEmpty())
        return std::nullopt;
    qint64 sum = 0;
    for (const Fee &fee : form.fees) {
        if (holdAll(form, fee.when, values))
            sum += fee.yen * (fee.per.isEmpty() ? 1 : numberIn(form, fee.per, values));
    }
    return sum;
}

} // namespace madoguchi::documents
