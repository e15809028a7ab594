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

QString fieldObject(const FormField &field)
{
    QStringList lines { pair(QStringLiteral("id"), quoted(field.id)) + QStringLiteral(", ")
            + pair(QStringLiteral("kind"), quoted(field.kind)),
        pair(QStringLiteral("label"), object(field.label)), pair(QStringLiteral("rect"), array(field.rect)) };
    if (!field.binding.isEmpty())
        lines << pair(QStringLiteral("binding"), quoted(field.binding));
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

} // namespace

QByteArray templateJson(const Sheet &sheet)
{
    QStringList fields;
    for (const FormField &field : sheet.fields)
        fields << fieldObject(field);
    const QStringList members {
        pair(QStringLiteral("$schema"), quoted(QStringLiteral("../schema/template.schema.json"))),
        pair(QStringLiteral("id"), quoted(sheet.name.id)),
        pair(QStringLiteral("version"), quoted(sheet.name.version)),
        pair(QStringLiteral("title"), object(sheet.name.title)),
        pair(QStringLiteral("kana"), quoted(sheet.name.kana)),
        pair(QStringLiteral("keywords"), list(sheet.name.keywords)),
        pair(QStringLiteral("mayCarryPersonalNumber"), QStringLiteral("false")),
        pair(QStringLiteral("background"), quoted(QStringLiteral("background.pdf"))),
        QStringLiteral("\"pages\": [{ \"width\": %1, \"height\": %2, \"picture\": \"page-1.png\" }]")
            .arg(number(pageWidthMm), number(pageHeightMm)),
        QStringLiteral("\"fields\": [\n%1\n    ]").arg(fields.join(QStringLiteral(",\n"))),
    };
    return QStringLiteral("{\n    %1\n}\n").arg(members.join(QStringLiteral(",\n    "))).toUtf8();
}

} // namespace madoguchi::drawing
