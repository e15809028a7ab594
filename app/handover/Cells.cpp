#include "app/handover/Cells.h"

#include "app/documents/FormLogic.h"
#include "app/handover/Encoding.h"
#include "app/handover/WidthText.h"

#include <algorithm>

namespace madoguchi::handover {

using documents::Field;

namespace {

QString factOf(const QString &name, const RowOf &row)
{
    const Facts &facts = row.facts;
    const FinishedForm &form = row.form;
    if (name == QLatin1String("form.id"))
        return form.form.id;
    if (name == QLatin1String("form.title"))
        return form.form.title.ja;
    if (name == QLatin1String("form.version"))
        return form.form.version;
    if (name == QLatin1String("fee")) {
        const auto fee = documents::feeOf(form.form, form.values);
        return fee ? QString::number(*fee) : QString();
    }
    if (name == QLatin1String("date"))
        return form.values.date.toString(Qt::ISODate);
    if (name == QLatin1String("today"))
        return facts.now.date().toString(Qt::ISODate);
    if (name == QLatin1String("time"))
        return facts.now.toString(QStringLiteral("HHmmss"));
    if (name == QLatin1String("reception.number"))
        return facts.receptionNumber == 0 ? QString() : QString::number(facts.receptionNumber);
    if (name == QLatin1String("reception.name"))
        return facts.receptionName;
    if (name == QLatin1String("person.role"))
        return row.person.section(u'[', 0, 0);
    if (name == QLatin1String("row.number"))
        return QString::number(row.number);
    return facts.counter;
}

/// Of one answer, or of several.
tl::expected<QString, Reason> codesOf(const QString &value, const Column &column, const CodeTable &table)
{
    const auto codeOf = [&table](const QString &answer) -> std::optional<QString> {
        if (table.contains(answer))
            return table.value(answer);
        return table.contains(OtherCode) ? std::optional(table.value(OtherCode)) : std::nullopt;
    };
    QStringList codes;
    for (const QString &answer : table.contains(value) ? QStringList { value } : value.split(u',')) {
        const auto code = codeOf(answer);
        if (!code)
            return tl::unexpected(Reason::NoCode);
        codes << *code;
    }
    return codes.join(column.join);
}

/// A line's end that the text layout made is no character of a name.
QString inOneLine(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text.replace(u'\n', u' ');
}

tl::expected<QString, Reason> padded(const QString &text, const Column &column)
{
    const qsizetype length = charactersOf(text).size();
    if (column.width == 0 || length == column.width)
        return text;
    if (length > column.width)
        return tl::unexpected(Reason::TooLong);
    if (column.pad.isEmpty() || text.isEmpty())
        return text;
    const QString padding = column.pad.repeated(column.width - length);
    return column.padSide == PadSide::Left ? padding + text : text + padding;
}

} // namespace

QString valueOfBinding(const FinishedForm &form, const QString &binding)
{
    bool isAsked = false;
    for (const Field &field : form.form.fields) {
        if (field.binding != binding)
            continue;
        isAsked = true;
        if (const QString shown = documents::shownValue(form.form, field, form.values); !shown.isEmpty())
            return shown;
    }
    return isAsked ? QString() : form.values.bound.value(binding);
}

QString rawValue(const Column &column, const RowOf &row)
{
    switch (column.source.kind) {
    case Source::Kind::Constant:
        return column.source.text;
    case Source::Kind::Binding:
        return valueOfBinding(row.form, column.source.text);
    case Source::Kind::Field: {
        const Field *field = row.form.form.field(column.source.text);
        return field ? documents::shownValue(row.form.form, *field, row.form.values) : QString();
    }
    case Source::Kind::Person:
        return valueOfBinding(row.form, row.person + u'.' + column.source.text);
    case Source::Kind::Fact:
        return factOf(column.source.text, row);
    }
    return {};
}

tl::expected<QString, Reason> cellOf(const Column &column, const Mapping &mapping, const QString &raw)
{
    QString text = raw;
    if (!text.isEmpty() && !column.date.isEmpty()) {
        const auto date = reception::PartialDate::fromAny(text);
        const auto day = date ? written(*date, column.date, mapping.eras) : std::nullopt;
        if (!day)
            return tl::unexpected(Reason::BadDate);
        text = *day;
    }
    if (!text.isEmpty() && !column.table.isEmpty()) {
        const auto codes = codesOf(text, column, mapping.tables.value(column.table));
        if (!codes)
            return codes;
        text = *codes;
    }
    if (!column.keepLines)
        text = inOneLine(text);
    text.removeIf([&column](QChar c) { return column.remove.contains(c); });
    for (const Convert convert : column.convert)
        text = converted(text, convert);
    return padded(text.isEmpty() ? column.empty : text, column);
}

} // namespace madoguchi::handover
