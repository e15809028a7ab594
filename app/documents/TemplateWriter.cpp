#include "app/documents/TemplateWriter.h"

#include "app/documents/JsonPieces.h"
#include "app/documents/LogicWriter.h"
#include "app/documents/NumberParts.h"

#include <QDir>

#include <algorithm>
#include <cmath>

namespace madoguchi::documents {

using namespace json;

namespace {

QString label(const Label &label)
{
    QStringList members { text(QLatin1String("ja"), label.ja) };
    if (!label.en.isEmpty())
        members << text(QLatin1String("en"), label.en);
    return object(members);
}

/// The members that say how a text looks, each only where it is not the default.
QStringList looks(const Field &field)
{
    const Field usual;
    QStringList members;
    if (field.fontFamily != usual.fontFamily)
        members << text(QLatin1String("font"), field.fontFamily);
    if (field.sizePt != usual.sizePt)
        members << pair(QLatin1String("size"), number(field.sizePt));
    if (field.minSizePt != std::min(usual.minSizePt, field.sizePt))
        members << pair(QLatin1String("minSize"), number(field.minSizePt));
    if (field.align != usual.align)
        members << text(QLatin1String("align"), wordFor(field.align));
    if (field.overflow != usual.overflow)
        members << text(QLatin1String("overflow"), wordFor(field.overflow));
    if (field.mark != usual.mark)
        members << text(QLatin1String("mark"), wordFor(field.mark));
    return members;
}

QString partsOf(const Field &field)
{
    QStringList parts;
    const QStringList names
        = QStringList { QStringLiteral("era"), QStringLiteral("year"), QStringLiteral("month"), QStringLiteral("day") }
        + numberPartNames();
    for (const QString &name : names) {
        if (field.partsMm.contains(name))
            parts << pair(QLatin1String(name.toLatin1()), array(field.partsMm.value(name)));
    }
    return pair(QLatin1String("parts"), object(parts));
}

QString optionsOf(const Field &field)
{
    QStringList options;
    for (const Option &option : field.options)
        options << QStringLiteral("{ %1, %2,\n                  %3 }")
                       .arg(text(QLatin1String("value"), option.value),
                           pair(QLatin1String("label"), label(option.label)),
                           pair(QLatin1String("rect"), array(option.rectMm)));
    return pair(QLatin1String("options"), lines(options, 12));
}

/// What the kind needs beyond a rectangle, and what the field depends on.
QStringList kindParts(const Field &field)
{
    QStringList members;
    if (field.several)
        members << pair(QLatin1String("several"), QStringLiteral("true"));
    if (!field.options.isEmpty())
        members << optionsOf(field);
    if (field.boxes != 0)
        members << pair(QLatin1String("boxes"), QString::number(field.boxes));
    if (!field.partsMm.isEmpty())
        members << partsOf(field);
    members << logicOf(field);
    if (field.eraStyle != Field().eraStyle)
        members << text(QLatin1String("eraStyle"), field.eraStyle);
    return members;
}

QString fieldObject(const Field &field)
{
    QStringList members { text(QLatin1String("id"), field.id) + QStringLiteral(", ")
            + text(QLatin1String("kind"), wordFor(field.kind)),
        pair(QLatin1String("label"), label(field.label)) };
    if (field.page != 1)
        members << pair(QLatin1String("page"), QString::number(field.page));
    members << pair(QLatin1String("rect"), array(field.rectMm));
    if (!field.binding.isEmpty())
        members << text(QLatin1String("binding"), field.binding);
    if (field.required)
        members << pair(QLatin1String("required"), QStringLiteral("true"));
    if (field.filler != Filler::Applicant)
        members << text(QLatin1String("filledBy"), wordFor(field.filler));
    if (const QStringList look = looks(field); !look.isEmpty())
        members << look.join(QStringLiteral(", "));
    members << kindParts(field);
    return QStringLiteral("{\n            %1\n        }").arg(members.join(QStringLiteral(",\n            ")));
}

QString nameIn(const QString &folder, const QString &path)
{
    return path.isEmpty() || path.endsWith(u'/') ? QString() : QDir(folder).relativeFilePath(path);
}

QString pagesOf(const FormTemplate &form)
{
    QStringList pages;
    for (const Page &page : form.pages) {
        const QStringList members { pair(QLatin1String("width"), number(page.widthMm)),
            pair(QLatin1String("height"), number(page.heightMm)),
            text(QLatin1String("picture"), nameIn(form.folder, page.picture)) };
        pages << object(members + conditionsOf(page.when));
    }
    return pair(QLatin1String("pages"), pages.isEmpty() ? QStringLiteral("[]") : lines(pages, 4));
}

QString fieldsOf(const FormTemplate &form)
{
    QStringList fields;
    for (const Field &field : form.fields)
        fields << fieldObject(field);
    return pair(QLatin1String("fields"), fields.isEmpty() ? QStringLiteral("[]") : lines(fields, 4));
}

double hundredths(double value)
{
    return std::round(value * 100) / 100;
}

QRectF hundredths(const QRectF &rect)
{
    return { hundredths(rect.x()), hundredths(rect.y()), hundredths(rect.width()), hundredths(rect.height()) };
}

} // namespace

QByteArray templateJson(const FormTemplate &form)
{
    QStringList members { text(QLatin1String("$schema"), QStringLiteral("../schema/template.schema.json")),
        text(QLatin1String("id"), form.id), text(QLatin1String("version"), form.version),
        pair(QLatin1String("title"), label(form.title)) };
    if (!form.kana.isEmpty())
        members << text(QLatin1String("kana"), form.kana);
    if (!form.keywords.isEmpty())
        members << pair(QLatin1String("keywords"), list(form.keywords));
    if (form.mayCarryPersonalNumber)
        members << pair(QLatin1String("mayCarryPersonalNumber"), QStringLiteral("true"));
    members << feesOf(form);
    if (form.retentionYears != 0)
        members << pair(QLatin1String("retentionYears"), QString::number(form.retentionYears));
    members << text(QLatin1String("background"), nameIn(form.folder, form.background)) << pagesOf(form)
            << fieldsOf(form);
    return QStringLiteral("{\n    %1\n}\n").arg(members.join(QStringLiteral(",\n    "))).toUtf8();
}

FormTemplate onHundredths(FormTemplate form)
{
    for (Page &page : form.pages) {
        page.widthMm = hundredths(page.widthMm);
        page.heightMm = hundredths(page.heightMm);
    }
    for (Field &field : form.fields) {
        field.rectMm = hundredths(field.rectMm);
        for (QRectF &part : field.partsMm)
            part = hundredths(part);
        for (Option &option : field.options)
            option.rectMm = hundredths(option.rectMm);
    }
    return form;
}

} // namespace madoguchi::documents
