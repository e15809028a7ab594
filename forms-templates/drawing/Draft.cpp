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

void Draft::tint(const QRectF &area, double grey)
{
    m_sheet.tints << Tint { area, grey };
}

void Draft::frame(const QRectF &area, double widthMm)
{
    m_sheet.strokes << Stroke { area, widthMm };
}

void Draft::rule(QPointF from, QPointF to, double widthMm)
{
    m_sheet.strokes << Stroke { QRectF(from, to), widthMm };
}

void Draft::dotted(QPointF from, QPointF to)
{
    m_sheet.strokes << Stroke { QRectF(from, to), thinMm, true };
}

void Draft::write(const QRectF &cell, const QString &text, double sizePt, Place place, bool bold)
{
    m_sheet.words << Words { cell, text, sizePt, place, bold };
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
    m_sheet.fields << bracketFields;
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
    write(around(inner.right(), middle, 2, 5), QStringLiteral(")"), answerPt, Place::Center);
    return text;
}

double Draft::datePart(FormField &field, const QString &part, double x, double width, const QString &unit)
{
    const double middle = field.cell.center().y();
    field.parts << std::pair(part, around(x, middle, width, 6));
    if (unit.isEmpty())
        return x + width;
    write(around(x + width, middle, 4, 6), unit, 9, Place::Center);
    return x + width + 4;
}

void Draft::eraDate(FormField field, const QRectF &cell)
{
    static const QList<FieldOption> eras {
        { QStringLiteral("meiji"), { QStringLiteral("明治"), QStringLiteral("Meiji") }, {} },
        { QStringLiteral("taisho"), { QStringLiteral("大正"), QStringLiteral("Taisho") }, {} },
        { QStringLiteral("showa"), { QStringLiteral("昭和"), QStringLiteral("Showa") }, {} },
        { QStringLiteral("heisei"), { QStringLiteral("平成"), QStringLiteral("Heisei") }, {} },
        { QStringLiteral("reiwa"), { QStringLiteral("令和"), QStringLiteral("Reiwa") }, {} },
        { QStringLiteral("western"), { QStringLiteral("西暦"), QStringLiteral("Western year") }, {} },
    };
    field.kind = QStringLiteral("date");
    field.eraStyle = QStringLiteral("circle");
    field.align = QStringLiteral("center");
    field.cell = cell;
    field.rect = cell.adjusted(0.4, 0.4, -0.4, -0.4);
    const double middle = cell.center().y();
    double x = cell.left() + 1.5;
    for (FieldOption era : eras) {
        const bool western = era.value == QLatin1String("western");
        const double width = western ? 8 : 5;
        era.rect = around(x, middle, width, 5);
        write(era.rect, western ? era.label.ja : era.label.ja.left(1), 9, Place::Center);
        field.options << era;
        x += width;
        if (!western)
            write(around(x - 0.2, middle, 1.6, 5), QStringLiteral("·"), 9, Place::Center);
        x += western ? 1.8 : 1.2;
    }
    x = datePart(field, QStringLiteral("year"), x, 11, QStringLiteral("年"));
    x = datePart(field, QStringLiteral("month"), x, 7.5, QStringLiteral("月"));
    datePart(field, QStringLiteral("day"), x, 7.5, QStringLiteral("日"));
    add(std::move(field));
}

void Draft::amount(FormField field, const QRectF &cell, const QString &unit)
{
    const double unitWidth = widthMm(unit, 9) + 2;
    field.cell = cell;
    field.rect = cell.adjusted(1, 0.4, -unitWidth, -0.4);
    field.align = QStringLiteral("center");
    write({ cell.right() - unitWidth, cell.top(), unitWidth - 1, cell.height() }, unit, 9, Place::Center);
    add(std::move(field));
}

} // namespace madoguchi::drawing
