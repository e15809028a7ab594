#include "app/documents/TemplateReader.h"

#include "app/documents/BindingWords.h"
#include "app/documents/LogicReader.h"
#include "app/documents/NumberParts.h"
#include "app/documents/ObjectReader.h"
#include "app/settings/NearestWord.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace madoguchi::documents {

namespace {

using Need = ObjectReader::Need;

class TemplateReaderText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::documents::TemplateReader)
};

QString element(const QString &list, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(text).hasMatch();
}

Label readLabel(ObjectReader &parent, const QString &key, Problems &problems)
{
    if (!parent.has(key)) {
        static_cast<void>(parent.text(key, Need::Required));
        return {};
    }
    ObjectReader reader(
        parent.value(key), parent.pathOf(key), { QStringLiteral("ja"), QStringLiteral("en") }, problems);
    return { reader.text(QStringLiteral("ja"), Need::Required), reader.text(QStringLiteral("en"), Need::Optional) };
}

Option readOption(const QJsonValue &value, const QString &path, Problems &problems)
{
    static const QStringList keys = { QStringLiteral("value"), QStringLiteral("label"), QStringLiteral("rect") };
    ObjectReader reader(value, path, keys, problems);
    Option option;
    option.value = reader.text(keys[0], Need::Required);
    if (!option.value.isEmpty() && !matches(option.value, "[A-Za-z0-9_.-]{1,64}"))
        reader.complain(keys[0],
            //: Checking a form template. IT staff; about the value of an answer that can be ticked.
            TemplateReaderText::tr(
                "A value has only Latin letters, digits, hyphens, dots and underscores. Correct it."));
    option.label = readLabel(reader, keys[1], problems);
    option.rectMm = reader.rect(keys[2], Need::Required);
    return option;
}

void readParts(ObjectReader &parent, Field &field, Problems &problems)
{
    const QString key = QStringLiteral("parts");
    if (!parent.has(key))
        return;
    const QStringList names
        = QStringList { QStringLiteral("era"), QStringLiteral("year"), QStringLiteral("month"), QStringLiteral("day") }
        + numberPartNames();
    ObjectReader reader(parent.value(key), parent.pathOf(key), names, problems);
    for (const QString &name : names) {
        if (reader.has(name))
            field.partsMm.insert(name, reader.rect(name, Need::Optional));
    }
}

void readBinding(ObjectReader &reader, Field &field)
{
    const QString key = QStringLiteral("binding");
    field.binding = reader.text(key, Need::Optional);
    if (!reader.has(key) || isBinding(field.binding))
        return;
    const QString meant = settings::nearestWord(shortened(field.binding), knownBindings());
    reader.complain(key,
        meant.isEmpty()
            //: Checking a form template. IT staff; %1 is a binding such as applicant.name.
            ? TemplateReaderText::tr("The binding “%1” is not known. Correct or remove it.")
                  .arg(shortened(field.binding))
            //: Checking a form template. IT staff; %1 is a binding such as aplicant.name, %2 the one probably meant.
            : TemplateReaderText::tr("The binding “%1” is not known. Did you mean “%2”?")
                  .arg(shortened(field.binding), meant));
}

void readWords(ObjectReader &reader, Field &field)
{
    field.kind = reader.word<FieldKind>(QStringLiteral("kind"),
        { { QLatin1String("text"), FieldKind::Text }, { QLatin1String("multi-line"), FieldKind::MultiLine },
            { QLatin1String("date"), FieldKind::Date }, { QLatin1String("era"), FieldKind::Era },
            { QLatin1String("check"), FieldKind::Check }, { QLatin1String("choice"), FieldKind::Choice },
            { QLatin1String("digits"), FieldKind::Digits }, { QLatin1String("today"), FieldKind::Today },
            { QLatin1String("image"), FieldKind::Image }, { QLatin1String("signature"), FieldKind::Signature } },
        FieldKind::Text, Need::Required);
    field.filler = reader.word<Filler>(QStringLiteral("filledBy"),
        { { QLatin1String("applicant"), Filler::Applicant }, { QLatin1String("clerk"), Filler::Clerk } },
        Filler::Applicant, Need::Optional);
    field.align = reader.word<Align>(QStringLiteral("align"),
        { { QLatin1String("left"), Align::Left }, { QLatin1String("center"), Align::Center },
            { QLatin1String("right"), Align::Right } },
        Align::Left, Need::Optional);
    field.overflow = reader.word<Overflow>(QStringLiteral("overflow"),
        { { QLatin1String("refuse"), Overflow::Refuse }, { QLatin1String("shrink"), Overflow::Shrink },
            { QLatin1String("wrap"), Overflow::Wrap } },
        Overflow::Shrink, Need::Optional);
    field.mark = reader.word<Mark>(QStringLiteral("mark"),
        { { QLatin1String("check"), Mark::Check }, { QLatin1String("circle"), Mark::Circle } }, Mark::Check,
        Need::Optional);
    field.format = reader.word<InputFormat>(QStringLiteral("format"),
        { { QLatin1String("count"), InputFormat::Count }, { QLatin1String("number"), InputFormat::Number },
            { QLatin1String("kana"), InputFormat::Kana }, { QLatin1String("hiragana"), InputFormat::Hiragana },
            { QLatin1String("phone"), InputFormat::Phone }, { QLatin1String("postal-code"), InputFormat::PostalCode },
            { QLatin1String("past-date"), InputFormat::PastDate },
            { QLatin1String("future-date"), InputFormat::FutureDate },
            { QLatin1String("account-holder"), InputFormat::AccountHolder } },
        InputFormat::Any, Need::Optional);
    const QString mincho = QStringLiteral("mincho");
    field.fontFamily = reader.word<QString>(QStringLiteral("font"),
        { { QLatin1String("mincho"), mincho }, { QLatin1String("gothic"), QStringLiteral("gothic") } }, mincho,
        Need::Optional);
    const QString word = QStringLiteral("word");
    field.eraStyle = reader.word<QString>(QStringLiteral("eraStyle"),
        { { QLatin1String("word"), word }, { QLatin1String("initial"), QStringLiteral("initial") },
            { QLatin1String("circle"), QStringLiteral("circle") },
            { QLatin1String("western"), QStringLiteral("western") },
            { QLatin1String("meiji"), QStringLiteral("meiji") }, { QLatin1String("taisho"), QStringLiteral("taisho") },
            { QLatin1String("showa"), QStringLiteral("showa") }, { QLatin1String("heisei"), QStringLiteral("heisei") },
            { QLatin1String("reiwa"), QStringLiteral("reiwa") } },
        word, Need::Optional);
}

const QStringList &fieldKeys()
{
    static const QStringList keys
        = QStringLiteral("id kind label page rect binding required filledBy font size "
                         "minSize align overflow mark several options boxes parts eraStyle when "
                         "calculate format")
              .split(u' ');
    return keys;
}

Field readField(const QJsonValue &value, const QString &path, Problems &problems)
{
    ObjectReader reader(value, path, fieldKeys(), problems);
    Field field;
    field.id = reader.text(QStringLiteral("id"), Need::Required);
    if (!field.id.isEmpty() && !matches(field.id, "[a-z][A-Za-z0-9]{0,63}"))
        reader.complain(QStringLiteral("id"),
            //: Checking a form template. IT staff; about the id of a field.
            TemplateReaderText::tr(
                "An id begins with a small Latin letter and has only letters and digits. Correct it."));
    field.label = readLabel(reader, QStringLiteral("label"), problems);
    field.page = reader.integer(QStringLiteral("page"), 1, 1, static_cast<int>(MaxPages), Need::Optional);
    field.rectMm = reader.rect(QStringLiteral("rect"), Need::Required);
    readBinding(reader, field);
    readWords(reader, field);
    field.required = reader.flag(QStringLiteral("required"));
    field.several = reader.flag(QStringLiteral("several"));
    field.sizePt = reader.number(QStringLiteral("size"), field.sizePt, 1, 72, Need::Optional);
    const double least
        = reader.has(QStringLiteral("minSize")) ? field.minSizePt : std::min(field.minSizePt, field.sizePt);
    field.minSizePt = reader.number(QStringLiteral("minSize"), least, 1, 72, Need::Optional);
    field.boxes = reader.integer(QStringLiteral("boxes"), 0, 1, 32, Need::Optional);
    readParts(reader, field, problems);
    field.when = readConditions(reader, problems);
    field.calculation = readCalculation(reader, problems);
    const QJsonArray options = reader.array(QStringLiteral("options"), MaxOptions, Need::Optional);
    for (qsizetype i = 0; i < options.size(); ++i)
        field.options.append(readOption(options[i], element(reader.pathOf(QStringLiteral("options")), i), problems));
    return field;
}

Page readPage(const QJsonValue &value, const QString &path, const QDir &folder, Problems &problems)
{
    static const QStringList keys = QStringLiteral("width height picture when").split(u' ');
    ObjectReader reader(value, path, keys, problems);
    Page page;
    page.widthMm = reader.number(keys[0], page.widthMm, 10, 1189, Need::Required);
    page.heightMm = reader.number(keys[1], page.heightMm, 10, 1189, Need::Required);
    page.picture = folder.filePath(reader.text(keys[2], Need::Required));
    page.when = readConditions(reader, problems);
    return page;
}

} // namespace

FormTemplate readTemplate(const QJsonObject &json, const QString &folder, Problems &problems)
{
    static const QStringList keys
        = QStringLiteral("$schema id version title kana keywords mayCarryPersonalNumber fees retentionYears background "
                         "pages fields")
              .split(u' ');
    ObjectReader reader(json, {}, keys, problems);
    const QDir directory(folder);
    FormTemplate result;
    result.folder = folder;
    result.id = reader.text(QStringLiteral("id"), Need::Required);
    if (!result.id.isEmpty() && !matches(result.id, "[a-z][a-z0-9-]{0,63}"))
        reader.complain(QStringLiteral("id"),
            //: Checking a form template. IT staff; about the id of the whole form.
            TemplateReaderText::tr("A form's id begins with a small Latin letter and has only small letters, digits "
                                   "and hyphens. Correct it."));
    static_cast<void>(reader.text(QStringLiteral("$schema"), Need::Optional));
    result.version = reader.text(QStringLiteral("version"), Need::Required);
    result.title = readLabel(reader, QStringLiteral("title"), problems);
    result.kana = reader.text(QStringLiteral("kana"), Need::Optional);
    result.keywords = reader.texts(QStringLiteral("keywords"));
    result.mayCarryPersonalNumber = reader.flag(QStringLiteral("mayCarryPersonalNumber"));
    result.fees = readFees(reader, problems);
    result.retentionYears = reader.integer(QStringLiteral("retentionYears"), 0, 0, 100, Need::Optional);
    result.background = directory.filePath(reader.text(QStringLiteral("background"), Need::Required));
    const QJsonArray pages = reader.array(QStringLiteral("pages"), MaxPages, Need::Required);
    for (qsizetype i = 0; i < pages.size(); ++i)
        result.pages.append(readPage(pages[i], element(QStringLiteral("pages"), i), directory, problems));
    const QJsonArray fields = reader.array(QStringLiteral("fields"), MaxFields, Need::Required);
    for (qsizetype i = 0; i < fields.size(); ++i)
        result.fields.append(readField(fields[i], element(QStringLiteral("fields"), i), problems));
    return result;
}

} // namespace madoguchi::documents
