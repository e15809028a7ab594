#include "forms-templates/drawing/TemplateWriter.h"

#include "app/documents/TemplateWriter.h"

#include <QMetaEnum>

#include <algorithm>

namespace madoguchi::drawing {

namespace {

/// The value that template.json calls so.
template <typename Enum>
Enum meant(const QString &word)
{
    const QMetaEnum values = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < values.keyCount(); ++i) {
        if (documents::wordFor(Enum(values.value(i))) == word)
            return Enum(values.value(i));
    }
    qFatal("no template has the word %s", qPrintable(word));
}

documents::Label labelOf(const Caption &caption)
{
    return { caption.ja, caption.en };
}

documents::Conditions conditionsOf(const QList<Condition> &when)
{
    documents::Conditions conditions;
    for (const Condition &each : when)
        conditions << documents::Condition { each.field, each.binding, each.filled, each.is };
    return conditions;
}

/// What is asked, when, and where its value comes from.
void describeContent(documents::Field &field, const FormField &drawn)
{
    field.id = drawn.id;
    field.kind = meant<documents::FieldKind>(drawn.kind);
    field.label = labelOf(drawn.label);
    field.binding = drawn.binding;
    field.required = drawn.required;
    field.filler = drawn.clerk ? documents::Filler::Clerk : documents::Filler::Applicant;
    field.when = conditionsOf(drawn.when);
    field.format = meant<documents::InputFormat>(drawn.format);
    field.several = drawn.several;
    if (!drawn.calculate.what.isEmpty())
        field.calculation
            = documents::Calculation { meant<documents::Reckoning>(drawn.calculate.what), drawn.calculate.of };
}

/// Where it stands and how it looks.
void describeLook(documents::Field &field, const FormField &drawn)
{
    field.page = drawn.page;
    field.rectMm = drawn.rect;
    field.fontFamily = drawn.font;
    field.sizePt = drawn.size;
    field.minSizePt = std::min(field.minSizePt, drawn.size);
    field.align = meant<documents::Align>(drawn.align);
    field.overflow = meant<documents::Overflow>(drawn.overflow);
    field.mark = meant<documents::Mark>(drawn.mark);
    field.boxes = drawn.boxes;
    if (!drawn.eraStyle.isEmpty())
        field.eraStyle = drawn.eraStyle;
    for (const FieldOption &option : drawn.options)
        field.options << documents::Option { option.value, labelOf(option.label), option.rect };
    for (const auto &[name, rect] : drawn.parts)
        field.partsMm.insert(name, rect);
}

documents::FormTemplate described(const Sheet &sheet)
{
    documents::FormTemplate form;
    form.id = sheet.name.id;
    form.version = sheet.name.version;
    form.title = labelOf(sheet.name.title);
    form.kana = sheet.name.kana;
    form.keywords = sheet.name.keywords;
    form.retentionYears = sheet.name.retentionYears;
    for (const Fee &fee : sheet.name.fees)
        form.fees << documents::Fee { fee.yen, fee.per, conditionsOf(fee.when) };
    form.background = QStringLiteral("background.pdf");
    for (int i = 0; i < sheet.pages.size(); ++i)
        form.pages << documents::Page { pageWidthMm, pageHeightMm, pictureName(i),
            conditionsOf(sheet.pages.at(i).when) };
    for (const FormField &drawn : sheet.fields) {
        documents::Field field;
        describeContent(field, drawn);
        describeLook(field, drawn);
        form.fields << field;
    }
    return form;
}

} // namespace

QString pictureName(int page)
{
    return QStringLiteral("page-%1.png").arg(page + 1);
}

QByteArray templateJson(const Sheet &sheet)
{
    return documents::templateJson(documents::onHundredths(described(sheet)));
}

} // namespace madoguchi::drawing
