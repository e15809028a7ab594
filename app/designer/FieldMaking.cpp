#include "app/designer/FieldMaking.h"

#include "app/designer/BindingCatalogue.h"
#include "app/designer/DesignerWords.h"
#include "app/designer/FieldParts.h"
#include "app/designer/Measures.h"
#include "app/documents/TemplateWriter.h"
#include "app/reception/JapaneseDate.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace madoguchi::designer {

using documents::Field;
using documents::FieldKind;
using documents::FormTemplate;
using documents::InputFormat;
using documents::Label;
using documents::Option;

namespace {

constexpr int MostBoxes = 32;
constexpr double MarkMm = 4; ///< a box to tick

/// What a new field's id begins with: letters alone.
QString baseOf(FieldKind kind)
{
    return kind == FieldKind::MultiLine ? QStringLiteral("lines") : documents::wordFor(kind);
}

void addOptions(Field &field, const QList<Option> &options)
{
    const double step = field.rectMm.width() / double(options.size());
    const double size = std::min({ MarkMm, field.rectMm.height(), step });
    for (qsizetype i = 0; i < options.size(); ++i) {
        Option option = options.at(i);
        option.rectMm
            = QRectF(field.rectMm.left() + step * double(i), field.rectMm.center().y() - size / 2, size, size);
        field.options << option;
    }
}

QList<Option> sexes()
{
    return { { QStringLiteral("male"), { QStringLiteral("男"), QStringLiteral("Male") }, {} },
        { QStringLiteral("female"), { QStringLiteral("女"), QStringLiteral("Female") }, {} } };
}

/// Of answers that nobody has named.
QString numberedLabel()
{
    return QStringLiteral("選択肢");
}

Option numbered(const Field &field)
{
    QSet<QString> taken;
    for (const Option &option : field.options)
        taken << option.value;
    int number = int(field.options.size()) + 1;
    while (taken.contains(QStringLiteral("answer%1").arg(number)))
        ++number;
    return { QStringLiteral("answer%1").arg(number),
        { numberedAnswer(number), QStringLiteral("Answer %1").arg(number) }, {} };
}

void layOutEras(Field &field)
{
    field.options.clear();
    const QRectF whole = field.rectMm;
    field.rectMm.setWidth(field.kind == FieldKind::Era ? whole.width() : whole.width() / 2);
    addOptions(field, eras());
    field.rectMm = whole;
}

} // namespace

QString freeId(const FormTemplate &form, const QString &wanted)
{
    if (!form.field(wanted))
        return wanted;
    int number = 2;
    while (form.field(wanted + QString::number(number)))
        ++number;
    return wanted + QString::number(number);
}

QString idFor(const QString &binding)
{
    QString id;
    bool isStart = false;
    static const QRegularExpression member(QStringLiteral("\\[(\\d+)\\]"));
    QString words = binding.startsWith(QLatin1String("common.")) ? binding.mid(7) : binding;
    if (const auto match = member.match(words); match.hasMatch())
        words.replace(match.captured(0), QString::number(match.captured(1).toInt() + 1));
    for (const QChar c : words) {
        if (c == u'.') {
            isStart = true;
            continue;
        }
        id += isStart ? c.toUpper() : c;
        isStart = false;
    }
    return id.left(60);
}

bool isMadeId(const Field &field)
{
    const auto madeFrom = [&field](const QString &base) {
        return !base.isEmpty()
            && QRegularExpression(QRegularExpression::anchoredPattern(base + QStringLiteral("\\d*")))
                   .match(field.id)
                   .hasMatch();
    };
    return madeFrom(baseOf(field.kind)) || madeFrom(baseOf(FieldKind::Text)) || madeFrom(idFor(field.binding));
}

void renameField(FormTemplate &form, const QString &from, const QString &to)
{
    const auto inConditions = [&](documents::Conditions &conditions) {
        for (documents::Condition &condition : conditions) {
            if (condition.field == from)
                condition.field = to;
        }
    };
    for (Field &field : form.fields) {
        if (field.id == from)
            field.id = to;
        inConditions(field.when);
        if (field.calculation)
            std::replace(field.calculation->of.begin(), field.calculation->of.end(), from, to);
    }
    for (documents::Page &page : form.pages)
        inConditions(page.when);
    for (documents::Fee &fee : form.fees) {
        if (fee.per == from)
            fee.per = to;
        inConditions(fee.when);
    }
}

qsizetype placeFor(const FormTemplate &form, const Field &field)
{
    FormTemplate with = form;
    with.fields << field;
    const QStringList order = readingOrder(with);
    const qsizetype own = order.indexOf(field.id);
    if (own == 0)
        return 0;
    const QString before = order.at(own - 1);
    const auto at = std::find_if(
        form.fields.begin(), form.fields.end(), [&before](const Field &other) { return other.id == before; });
    return std::distance(form.fields.begin(), at) + 1;
}

Field newField(FieldKind kind, int page, const QRectF &rectMm)
{
    Field field;
    field.id = baseOf(kind);
    field.label = firstLabel(kind);
    field.page = page;
    field.rectMm = rectMm;
    field.overflow = documents::Overflow::Shrink;
    field.fontFamily = QStringLiteral("mincho");
    field.eraStyle = QStringLiteral("word");
    // As large as the paper's own lines would be written, within what people read well.
    field.sizePt = std::clamp(std::floor(rectMm.height() * 72 / 25.4 * 0.62 * 2) / 2, 6.5, 12.0);
    changeKind(field, kind);
    return field;
}

void changeKind(Field &field, FieldKind kind)
{
    if (field.label == firstLabel(field.kind))
        field.label = firstLabel(kind);
    const auto isDate = [](FieldKind one) { return one == FieldKind::Date || one == FieldKind::Today; };
    const bool staysDate
        = isDate(field.kind) && isDate(kind) && !field.partsMm.isEmpty() && field.eraStyle != QLatin1String("circle");
    field.kind = kind;
    if (staysDate)
        return; // its parts stand where the paper has room for them
    field.partsMm.clear();
    const bool hasMarks = kind == FieldKind::Choice || kind == FieldKind::Era;
    if (!hasMarks)
        field.options.clear();
    switch (kind) {
    case FieldKind::MultiLine:
        field.overflow = documents::Overflow::Wrap;
        break;
    case FieldKind::Date:
    case FieldKind::Today:
        field.align = documents::Align::Center;
        if (field.eraStyle == QLatin1String("circle"))
            field.eraStyle = QStringLiteral("word");
        layOutDate(field);
        break;
    case FieldKind::Era:
        field.options.clear();
        layOutEras(field);
        field.mark = documents::Mark::Circle;
        break;
    case FieldKind::Choice:
        if (field.options.isEmpty()) {
            Field two = field;
            two.options << numbered(two);
            two.options << numbered(two);
            addOptions(field, two.options);
        }
        break;
    case FieldKind::Digits:
        if (field.boxes == 0)
            field.boxes = std::clamp(
                qRound(field.rectMm.width() / std::max(1.0, std::min(field.rectMm.height(), 7.0))), 1, MostBoxes);
        field.align = documents::Align::Center;
        break;
    case FieldKind::Text:
    case FieldKind::Check:
    case FieldKind::Image:
    case FieldKind::Signature:
        break;
    }
}

QList<Option> eras()
{
    return { { QStringLiteral("meiji"), { QStringLiteral("明治"), QStringLiteral("Meiji") }, {} },
        { QStringLiteral("taisho"), { QStringLiteral("大正"), QStringLiteral("Taisho") }, {} },
        { QStringLiteral("showa"), { QStringLiteral("昭和"), QStringLiteral("Showa") }, {} },
        { QStringLiteral("heisei"), { QStringLiteral("平成"), QStringLiteral("Heisei") }, {} },
        { QStringLiteral("reiwa"), { QStringLiteral("令和"), QStringLiteral("Reiwa") }, {} } };
}

void setSize(Field &field, double sizePt)
{
    field.sizePt = sizePt;
    field.minSizePt = std::min(field.minSizePt, sizePt);
}

void setEraStyle(Field &field, const QString &style)
{
    const QString era = QStringLiteral("era");
    field.eraStyle = style;
    if (style != QLatin1String("circle")) {
        field.options.clear();
        if (reception::eraWords().contains(style))
            field.partsMm.remove(era);
        else if (style != QLatin1String("western") && !field.partsMm.contains(era))
            layOutDate(field);
        return;
    }
    layOutEras(field);
    // Year, month and day share what the rings leave.
    Field right = field;
    right.rectMm.setLeft(field.rectMm.center().x());
    layOutDate(right);
    field.partsMm = right.partsMm;
    field.partsMm.remove(era);
}

qsizetype addOption(Field &field, const QRectF &rectMm)
{
    const auto isEarlier = [](const QRectF &one, const QRectF &other) {
        const double apart = std::abs(one.center().y() - other.center().y());
        const bool isOneLine = apart < std::min(one.height(), other.height()) * 0.75;
        return isOneLine ? one.left() < other.left() : one.top() < other.top();
    };
    Option option = numbered(field);
    option.rectMm = rectMm;
    qsizetype place = field.options.size();
    const bool isInOrder = std::is_sorted(field.options.begin(), field.options.end(),
        [&isEarlier](const Option &one, const Option &other) { return isEarlier(one.rectMm, other.rectMm); });
    while (isInOrder && place > 0 && isEarlier(rectMm, field.options.at(place - 1).rectMm))
        --place;
    field.options.insert(place, option);
    field.rectMm |= rectMm;
    return place;
}

void removeOption(Field &field, qsizetype place)
{
    field.options.removeAt(place);
    if (field.kind != FieldKind::Choice || field.options.isEmpty())
        return;
    field.rectMm = {};
    for (const Option &option : std::as_const(field.options))
        field.rectMm |= option.rectMm;
}

bool lacksName(const Field &field)
{
    if (!documents::takesText(field.kind) || field.kind == FieldKind::Today)
        return false;
    return field.label.ja.isEmpty() || field.label == firstLabel(field.kind);
}

bool lacksAnswers(const Field &field)
{
    return std::any_of(field.options.begin(), field.options.end(),
        [](const Option &option) { return option.label.ja.isEmpty() || option.label.ja.startsWith(numberedLabel()); });
}

QString numberedAnswer(qsizetype number)
{
    return numberedLabel() + QString::number(number);
}

void letWrapLong(Field &field)
{
    constexpr double twoLines = TwoLinesMm - 2 * InsetMm; // the field is that much lower than its cell
    const bool isLong
        = field.binding.endsWith(QLatin1String(".name")) || field.binding.endsWith(QLatin1String("ddress"));
    if (isLong && field.kind == FieldKind::Text && field.rectMm.height() >= twoLines)
        field.overflow = documents::Overflow::Wrap;
}

void unbindField(Field &field)
{
    const InputFormat format = field.format;
    bindField(field, {});
    field.id = baseOf(field.kind);
    field.format = format;
    field.required = false;
}

void putBehindCity(Field &field)
{
    if (!field.binding.endsWith(QLatin1String(".address")))
        return;
    const Label label = field.label; // the paper's
    bindField(field, field.binding + QStringLiteral("Rest"));
    field.label.ja = label.ja;
}

bool isMunicipality(const QString &text)
{
    static const QRegularExpression name(
        QStringLiteral("^(?!都道府県|市区町村|市町村|.*(行政区|地区|校区|学区|自治区|町内)$)"
                       "[\\p{Han}\\p{Hiragana}\\p{Katakana}ー]{1,12}[市区町村]$"));
    return name.match(text).hasMatch();
}

bool isProposedAsRequired(const QString &binding)
{
    return binding == QLatin1String("applicant.name") || binding == QLatin1String("applicant.address")
        || binding == QLatin1String("applicant.addressRest");
}

void bindField(Field &field, const QString &binding)
{
    const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::MultiLine;
    const bool isUnnamed
        = field.label.ja.isEmpty() || field.label == firstLabel(field.kind) || field.label == labelFor(field.binding);
    const Label label = labelFor(binding);
    if (isUnnamed && !label.ja.isEmpty())
        field.label = label;
    else if (field.label.en == labelFor(field.binding).en)
        field.label.en = label.en; // the paper's words stay, the translation was made of the binding
    const bool isSamePart = binding.section(u'.', 1) == field.binding.section(u'.', 1); // of another person
    if (isProposedAsRequired(field.binding) && !isProposedAsRequired(binding) && !isSamePart)
        field.required = false;
    const QLatin1String kana("Kana");
    if (field.binding.endsWith(kana) && !binding.endsWith(kana))
        field.format = documents::InputFormat::Any;
    field.binding = binding;
    if (isText && binding.endsWith(kana) && !isSamePart)
        field.format = field.label.ja.contains(QStringLiteral("ふりがな")) ? documents::InputFormat::Hiragana
                                                                           : documents::InputFormat::Kana;
    if (isText && binding.endsWith(QLatin1String(".sex"))) {
        field.kind = FieldKind::Choice;
        field.partsMm.clear();
        field.mark = documents::Mark::Circle;
        addOptions(field, sexes());
    }
    nameAnswers(field);
}

void nameAnswers(Field &field)
{
    if (field.kind != FieldKind::Choice || !field.binding.endsWith(QLatin1String(".sex")))
        return;
    const QList<Option> known = sexes();
    const bool isUnnamed = std::all_of(field.options.cbegin(), field.options.cend(),
        [](const Option &option) { return option.label.ja.startsWith(numberedLabel()); });
    for (qsizetype i = 0; i < field.options.size(); ++i) {
        Option &option = field.options[i];
        const auto same = std::find_if(known.cbegin(), known.cend(), [&option](const Option &one) {
            return option.label.ja == one.label.ja || option.label.ja == one.label.ja + u'性';
        });
        const bool isFree = same != known.cend()
            && std::none_of(field.options.cbegin(), field.options.cend(),
                [&same](const Option &other) { return other.value == same->value; });
        if (isFree)
            option.value = same->value;
        else if (isUnnamed && field.options.size() == known.size())
            option = { known.at(i).value, known.at(i).label, option.rectMm };
    }
}

} // namespace madoguchi::designer
