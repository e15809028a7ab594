#include "forms-templates/drawing/TemplateWriter.h"

#include <cmath>

namespace madoguchi::drawing {

namespace {

QString quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + escaped + u'"';
}

QString number(double value)
{
    return QString::number(std::round(value * 100) / 100, 'g', 8);
}

QString array(const QRectF &rect)
{
    return QStringLiteral("[%1, %2, %3, %4]")
        .arg(number(rect.x()), number(rect.y()), number(rect.width()), number(rect.height()));
}

QString pair(const QString &key, const QString &value)
{
    return QStringLiteral("\"%1\": %2").arg(key, value);
}

QString object(const Caption &label)
{
    return QStringLiteral("{ %1, %2 }")
        .arg(pair(QStringLiteral("ja"), quoted(label.ja)), pair(QStringLiteral("en"), quoted(label.en)));
}

QString list(const QStringList &texts)
{
    QStringList items;
    for (const QString &text : texts)
        items << quoted(text);
    return u'[' + items.join(QStringLiteral(", ")) + u']';
}

QString condition(const Condition &each)
{
    QStringList members { each.field.isEmpty() ? pair(QStringLiteral("binding"), quoted(each.binding))
                                               : pair(QStringLiteral("field"), quoted(each.field)) };
    if (!each.is.isEmpty())
        members << pair(QStringLiteral("is"), list(each.is));
    if (!each.filled)
        members << pair(QStringLiteral("filled"), QStringLiteral("false"));
    return QStringLiteral("{ %1 }").arg(members.join(QStringLiteral(", ")));
}

QString whenMember(const QList<Condition> &when)
{
    QStringList conditions;
    for (const Condition &each : when)
        conditions << condition(each);
    return pair(QStringLiteral("when"), u'[' + conditions.join(QStringLiteral(", ")) + u']');
}

QString calculation(const Calculation &calculate)
{
    QStringList members { pair(QStringLiteral("what"), quoted(calculate.what)) };
    if (!calculate.of.isEmpty())
        members << pair(QStringLiteral("of"), list(calculate.of));
    return QStringLiteral("{ %1 }").arg(members.join(QStringLiteral(", ")));
}

QString feeObject(const Fee &fee)
{
    QStringList members { pair(QStringLiteral("yen"), QString::number(fee.yen)) };
    if (!fee.per.isEmpty())
        members << pair(QStringLiteral("per"), quoted(fee.per));
    if (!fee.when.isEmpty())
        members << whenMember(fee.when);
    return QStringLiteral("        { %1 }").arg(members.join(QStringLiteral(", ")));
}

QString pageObject(const SheetPage &page, int index)
{
    QStringList members { pair(QStringLiteral("width"), number(pageWidthMm)),
        pair(QStringLiteral("height"), number(pageHeightMm)),
        pair(QStringLiteral("picture"), quoted(pictureName(index))) };
    if (!page.when.isEmpty())
        members << whenMember(page.when);
    return QStringLiteral("        { %1 }").arg(members.join(QStringLiteral(", ")));
}

/// The members that say how a text looks, each only where it is not the default.
QStringList looks(const FormField &field)
{
    const FormField usual;
    QStringList members;
    if (field.font != usual.font)
        members << pair(QStringLiteral("font"), quoted(field.font));
    if (field.size != usual.size)
        members << pair(QStringLiteral("size"), number(field.size));
    if (field.align != usual.align)
        members << pair(QStringLiteral("align"), quoted(field.align));
    if (field.overflow != usual.overflow)
        members << pair(QStringLiteral("overflow"), quoted(field.overflow));
    if (field.mark != usual.mark)
        members << pair(QStringLiteral("mark"), quoted(field.mark));
    if (field.boxes > 0)
        members << pair(QStringLiteral("boxes"), QString::number(field.boxes));
    return members;
}

QString partsOf(const FormField &field)
{
    QStringList parts;
    for (const auto &[name, rect] : field.parts)
        parts << pair(name, array(rect));
    return pair(QStringLiteral("parts"), QStringLiteral("{ %1 }").arg(parts.join(QStringLiteral(", "))));
}

QString optionsOf(const FormField &field)
{
    QStringList options;
    for (const FieldOption &option : field.options)
        options << QStringLiteral("                { %1, %2,\n                  %3 }")
                       .arg(pair(QStringLiteral("value"), quoted(option.value)),
                           pair(QStringLiteral("label"), object(option.label)),
                           pair(QStringLiteral("rect"), array(option.rect)));
    return pair(
        QStringLiteral("options"), QStringLiteral("[\n%1\n            ]").arg(options.join(QStringLiteral(",\n"))));
}

/// The members that say where the value comes from and when it is asked.
QStringList filling(const FormField &field)
{
    QStringList members;
    if (!field.binding.isEmpty())
        members << pair(QStringLiteral("binding"), quoted(field.binding));
    if (!field.when.isEmpty())
        members << whenMember(field.when);
    if (!field.calculate.what.isEmpty())
        members << pair(QStringLiteral("calculate"), calculation(field.calculate));
    if (!field.format.isEmpty())
        members << pair(QStringLiteral("format"), quoted(field.format));
    return members;
}

QString fieldObject(const FormField &field)
{
    QStringList lines { pair(QStringLiteral("id"), quoted(field.id)) + QStringLiteral(", ")
            + pair(QStringLiteral("kind"), quoted(field.kind)),
        pair(QStringLiteral("label"), object(field.label)), pair(QStringLiteral("rect"), array(field.rect)) };
    if (field.page > 1)
        lines << pair(QStringLiteral("page"), QString::number(field.page));
    lines << filling(field);
    if (field.required)
        lines << pair(QStringLiteral("required"), QStringLiteral("true"));
    if (field.clerk)
        lines << pair(QStringLiteral("filledBy"), quoted(QStringLiteral("clerk")));
    if (const QStringList members = looks(field); !members.isEmpty())
        lines << members.join(QStringLiteral(", "));
    if (field.several)
        lines << pair(QStringLiteral("several"), QStringLiteral("true"));
    if (!field.eraStyle.isEmpty())
        lines << pair(QStringLiteral("eraStyle"), quoted(field.eraStyle));
    if (!field.parts.isEmpty())
        lines << partsOf(field);
    if (!field.options.isEmpty())
        lines << optionsOf(field);
    return QStringLiteral("        {\n            %1\n        }").arg(lines.join(QStringLiteral(",\n            ")));
}

QString listOf(const QString &key, const QStringList &items)
{
    return pair(key, QStringLiteral("[\n%1\n    ]").arg(items.join(QStringLiteral(",\n"))));
}

QStringList costs(const FormName &name)
{
    QStringList fees;
    for (const Fee &fee : name.fees)
        fees << feeObject(fee);
    QStringList members;
    if (!fees.isEmpty())
        members << listOf(QStringLiteral("fees"), fees);
    members << pair(QStringLiteral("retentionYears"), QString::number(name.retentionYears));
    return members;
}

} // namespace

QString pictureName(int page)
{
    return QStringLiteral("page-%1.png").arg(page + 1);
}

QByteArray templateJson(const Sheet &sheet)
{
    QStringList pages;
    for (int i = 0; i < sheet.pages.size(); ++i)
        pages << pageObject(sheet.pages.at(i), i);
    QStringList fields;
    for (const FormField &field : sheet.fields)
        fields << fieldObject(field);
    QStringList members {
        pair(QStringLiteral("$schema"), quoted(QStringLiteral("../schema/template.schema.json"))),
        pair(QStringLiteral("id"), quoted(sheet.name.id)),
        pair(QStringLiteral("version"), quoted(sheet.name.version)),
        pair(QStringLiteral("title"), object(sheet.name.title)),
        pair(QStringLiteral("kana"), quoted(sheet.name.kana)),
        pair(QStringLiteral("keywords"), list(sheet.name.keywords)),
        pair(QStringLiteral("mayCarryPersonalNumber"), QStringLiteral("false")),
    };
    members << costs(sheet.name) << pair(QStringLiteral("background"), quoted(QStringLiteral("background.pdf")))
            << listOf(QStringLiteral("pages"), pages) << listOf(QStringLiteral("fields"), fields);
    return QStringLiteral("{\n    %1\n}\n").arg(members.join(QStringLiteral(",\n    "))).toUtf8();
}

} // namespace madoguchi::drawing
