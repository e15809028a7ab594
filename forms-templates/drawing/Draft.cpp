#include "forms-templates/drawing/Draft.h"

#include <cmath>

namespace madoguchi::drawing {

namespace {

constexpr double labelGrey = 0.94;
constexpr double boxMm = 3.4; // the printed square that takes the check mark
constexpr double answerPt = 8.5;
constexpr double answerGapMm = 4.5;
constexpr double millimetresPerPoint = 25.4 / 72;

/// BIZ UDGothic has one width: full, and half of it for ASCII.
double widthMm(const QString &text, double sizePt)
{
    double ems = 0;
    for (const QChar &character : text)
        ems += character.unicode() < 0x80 ? 0.5 : 1;
    return ems * sizePt * millimetresPerPoint;
}

QRectF around(double left, double middle, double width, double height)
{
    return { left, middle - height / 2, width, height };
}

} // namespace

Draft::Draft(FormName name)
    : m_sheet { std::move(name) }
{
}

void Draft::beginPage(const QList<Condition> &when)
{
    m_sheet.pages << SheetPage { .when = when };
}

void Draft::tint(const QRectF &area, double grey)
{
    if (m_printing)
        page().tints << Tint { area, grey };
}

void Draft::frame(const QRectF &area, double widthMm)
{
    if (m_printing)
        page().strokes << Stroke { area, widthMm };
}

void Draft::rule(QPointF from, QPointF to, double widthMm)
{
    if (m_printing)
        page().strokes << Stroke { QRectF(from, to), widthMm };
}

void Draft::dotted(QPointF from, QPointF to)
{
    if (m_printing)
        page().strokes << Stroke { QRectF(from, to), thinMm, true };
}

void Draft::write(const QRectF &cell, const QString &text, double sizePt, Place place, bool bold)
{
    if (m_printing)
        page().words << Words { cell, text, sizePt, place, bold };
}

void Draft::label(const QRectF &cell, const QString &text, double sizePt)
{
    tint(cell, labelGrey);
    frame(cell);
    const bool spreads = text.size() > 1 && !text.contains(u'\n') && !text.contains(u'（');
    const double inset = std::min(3.0, cell.width() / 8);
    const QRectF inner = cell.adjusted(inset, 0, -inset, 0);
    const bool fits = widthMm(text, sizePt) <= inner.width();
    write(fits ? inner : cell.adjusted(0.5, 0, -0.5, 0), text, sizePt, spreads ? Place::Spread : Place::Center);
}

void Draft::section(const QRectF &cell, const QString &text)
{
    tint(cell, labelGrey);
    frame(cell);
    write(cell.adjusted(0.5, 1, -0.5, -1), text, 9, Place::Down, true);
}

void Draft::add(FormField field)
{
    field.page = int(m_sheet.pages.size());
    field.when = m_when + field.when;
    m_sheet.fields << std::move(field);
}

void Draft::addIn(const QRectF &cell, FormField field)
{
    field.cell = cell;
    field.rect = cell.adjusted(1.5, 0.4, -1.5, -0.4);
    add(std::move(field));
}

void Draft::choices(FormField field, const QRectF &cell, const QList<Choice> &answers, int columns)
{
    field.kind = QStringLiteral("choice");
    field.cell = cell;
    field.rect = cell.adjusted(0.4, 0.4, -0.4, -0.4);
    const int rows = columns > 0 ? int(std::ceil(double(answers.size()) / columns)) : 1;
    const double pitch = cell.width() / std::max(columns, 1);
    QList<FormField> bracketFields; // asked after the choice
    double x = cell.left() + 2;
    for (int i = 0; i < answers.size(); ++i) {
        if (answers.at(i).value.isEmpty())
            continue;
        const int row = columns > 0 ? i / columns : 0;
        const double middle = cell.top() + cell.height() * (row + 0.5) / rows;
        if (columns > 0)
            x = cell.left() + 2 + pitch * (i % columns);
        const double end = choice(field, answers.at(i), x, middle);
        if (!answers.at(i).textId.isEmpty())
            bracketFields << bracketed(answers.at(i), field, end, middle);
        x = end + answerGapMm + (answers.at(i).textId.isEmpty() ? 0 : answers.at(i).textWidth + 4);
    }
    add(std::move(field));
    for (const FormField &text : std::as_const(bracketFields))
        add(text);
}

/// Returns where the words end.
double Draft::choice(FormField &field, const Choice &answer, double x, double middle)
{
    const QRectF box = around(x, middle, boxMm, boxMm);
    frame(box);
    field.options << FieldOption { answer.value, answer.label, box };
    const double width = widthMm(answer.label.ja, answerPt);
    const double begin = box.right() + 1.2;
    write(around(begin, middle, width + 0.5, 5), answer.label.ja, answerPt);
    return begin + width;
}

FormField Draft::bracketed(const Choice &answer, const FormField &field, double x, double middle)
{
    write(around(x, middle, 2, 5), QStringLiteral("("), answerPt, Place::Center);
    const QRectF inner = around(x + 2.5, middle, answer.textWidth - 0.5, 5.6);
    FormField text { .id = answer.textId, .label = answer.textLabel };
    text.rect = inner;
    text.cell = field.cell;
    text.clerk = field.clerk;
    text.size = 9;
    text.when = field.when + QList { Condition { .field = field.id, .is = { answer.value } } };
    write(around(inner.right(), middle, 2, 5), QStringLiteral(")"), answerPt, Place::Center);
    return text;
}

double Draft::datePart(FormField &field, const QString &part, const QRectF &place, const QString &unit, double unitPt)
{
    constexpr double unitWidth = 4;
    field.parts << std::pair(part, place);
    if (unit.isEmpty())
        return place.right();
    write(around(place.right(), place.center().y(), unitWidth, 5), unit, unitPt, Place::Center);
    return place.right() + unitWidth;
}

/// The printed eras, `step` from one to the next. Returns where the year begins.
double Draft::eras(FormField &field, double x, double middle, double step, double sizePt)
{
    static const QList<FieldOption> all {
        { QStringLiteral("meiji"), { QStringLiteral("明治"), QStringLiteral("Meiji") }, {} },
        { QStringLiteral("taisho"), { QStringLiteral("大正"), QStringLiteral("Taisho") }, {} },
        { QStringLiteral("showa"), { QStringLiteral("昭和"), QStringLiteral("Showa") }, {} },
        { QStringLiteral("heisei"), { QStringLiteral("平成"), QStringLiteral("Heisei") }, {} },
        { QStringLiteral("reiwa"), { QStringLiteral("令和"), QStringLiteral("Reiwa") }, {} },
        { QStringLiteral("western"), { QStringLiteral("西暦"), QStringLiteral("Western year") }, {} },
    };
    const double one = step - 1.2;
    for (FieldOption era : all) {
        const bool western = era.value == QLatin1String("western");
        const double width = western ? 2 * one - 2 : one;
        era.rect = around(x, middle, width, 5);
        write(era.rect, western ? era.label.ja : era.label.ja.left(1), sizePt, Place::Center);
        field.options << era;
        x += width;
        if (!western)
            write(around(x - 0.2, middle, 1.6, 5), QStringLiteral("·"), sizePt, Place::Center);
        x += western ? 1.8 : 1.2;
    }
    return x;
}

namespace {

void makeEraDate(FormField &field, const QRectF &cell)
{
    field.kind = QStringLiteral("date");
    field.eraStyle = QStringLiteral("circle");
    field.align = QStringLiteral("center");
    field.cell = cell;
    field.rect = cell.adjusted(0.4, 0.4, -0.4, -0.4);
}

} // namespace

void Draft::eraDate(FormField field, const QRectF &cell)
{
    makeEraDate(field, cell);
    const double middle = cell.center().y();
    double x = eras(field, cell.left() + 1.5, middle, 6.2, 9);
    x = datePart(field, QStringLiteral("year"), around(x, middle, 11, 6), QStringLiteral("年"));
    x = datePart(field, QStringLiteral("month"), around(x, middle, 7.5, 6), QStringLiteral("月"));
    datePart(field, QStringLiteral("day"), around(x, middle, 7.5, 6), QStringLiteral("日"));
    add(std::move(field));
}

void Draft::stackedDate(FormField field, const QRectF &cell)
{
    makeEraDate(field, cell);
    field.size = std::min(field.size, 10.0);
    const double middle = cell.center().y();
    const double lower = middle + 2.5;
    constexpr double erasWidth = 5 * 5.4 + 6.4;
    eras(field, cell.center().x() - erasWidth / 2, middle - 2.5, 5.4, 7.5);
    double x = cell.center().x() - (10.5 + 6.5 + 6.5 + 12) / 2;
    x = datePart(field, QStringLiteral("year"), around(x, lower, 10.5, 4.6), QStringLiteral("年"), 8);
    x = datePart(field, QStringLiteral("month"), around(x, lower, 6.5, 4.6), QStringLiteral("月"), 8);
    datePart(field, QStringLiteral("day"), around(x, lower, 6.5, 4.6), QStringLiteral("日"), 8);
    add(std::move(field));
}

void Draft::wordDate(FormField field, const QRectF &cell)
{
    field.kind = QStringLiteral("date");
    field.eraStyle = QStringLiteral("word");
    field.align = QStringLiteral("center");
    field.cell = cell;
    field.rect = cell.adjusted(0.4, 0.4, -0.4, -0.4);
    field.size = std::min(field.size, 10.5);
    const double middle = cell.center().y();
    double x = datePart(field, QStringLiteral("era"), around(cell.left() + 1, middle, 9, 5.4), {});
    x = datePart(field, QStringLiteral("year"), around(x, middle, 8, 5.4), QStringLiteral("年"));
    x = datePart(field, QStringLiteral("month"), around(x, middle, 6.5, 5.4), QStringLiteral("月"));
    datePart(field, QStringLiteral("day"), around(x, middle, 6.5, 5.4), QStringLiteral("日"));
    add(std::move(field));
}

void Draft::digits(FormField field, const QRectF &cell, double boxWidthMm)
{
    field.kind = QStringLiteral("digits");
    field.cell = cell;
    const double height = std::min(cell.height() - 1, 7.0);
    field.rect = around(cell.left() + 2, cell.center().y(), boxWidthMm * field.boxes, height);
    frame(field.rect);
    for (int i = 1; i < field.boxes; ++i) {
        const double x = field.rect.left() + boxWidthMm * i;
        dotted({ x, field.rect.top() }, { x, field.rect.bottom() });
    }
    add(std::move(field));
}

void Draft::amount(FormField field, const QRectF &cell, const QString &unit)
{
    const double unitWidth = widthMm(unit, 9) + 2;
    if (field.format.isEmpty())
        field.format = unit == QStringLiteral("通") ? QStringLiteral("count") : QStringLiteral("number");
    field.cell = cell;
    field.rect = cell.adjusted(1, 0.4, -unitWidth, -0.4);
    field.align = QStringLiteral("center");
    write({ cell.right() - unitWidth, cell.top(), unitWidth - 1, cell.height() }, unit, 9, Place::Center);
    add(std::move(field));
}

} // namespace madoguchi::drawing
