#include "app/designer/PrintedTable.h"

#include "app/designer/Measures.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace madoguchi::designer {

namespace {

constexpr double SameMm = 1.5; ///< two edges are one

bool isAsWide(const QRectF &one, const QRectF &other)
{
    return std::abs(one.left() - other.left()) < SameMm && std::abs(one.right() - other.right()) < SameMm;
}

template <typename Touches>
QRectF neighbour(const QRectF &cell, const PageReading &reading, Touches touches)
{
    for (const QRectF &box : reading.found().boxesMm) {
        if (box != cell && isAsWide(box, cell) && touches(box) && reading.isCell(box)
            && !reading.found().checksMm.contains(box))
            return box;
    }
    return {};
}

QRectF cellAbove(const QRectF &cell, const PageReading &reading)
{
    return neighbour(
        cell, reading, [&cell](const QRectF &box) { return std::abs(box.bottom() - cell.top()) < TouchMm; });
}

bool says(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern).match(text).hasMatch();
}

/// A column from its head down.
struct Column {
    QList<QRectF> heads; ///< the nearest first
    int above = 0; ///< places alike between the heads and the place
    int below = 0;
};

/// 自宅（　　） is a place to write into, no head of what is below it.
bool hasBlank(const QRectF &cell, const PageReading &reading)
{
    constexpr double blank = 5;
    const QList<PrintedWord> words = reading.wordsIn(cell);
    return std::any_of(words.begin(), words.end(), [&words](const PrintedWord &opening) {
        return (opening.text.endsWith(u'（') || opening.text.endsWith(u'('))
            && std::any_of(words.begin(), words.end(), [&opening](const PrintedWord &closing) {
                   return (closing.text.startsWith(u'）') || closing.text.startsWith(u')'))
                       && closing.rectMm.left() - opening.rectMm.right() > blank
                       && isOnOneLine(closing.rectMm, opening.rectMm);
               });
    });
}

Column columnOf(const QRectF &place, const PageReading &reading)
{
    const QString printed = reading.textIn(place); // nothing, or what every row has: 年月日
    Column column;
    QRectF cell = cellAbove(place, reading);
    for (; !cell.isNull() && reading.textIn(cell) == printed; cell = cellAbove(cell, reading))
        ++column.above;
    for (; !cell.isNull() && !reading.textIn(cell).isEmpty() && !hasBlank(cell, reading);
         cell = cellAbove(cell, reading))
        column.heads << cell;
    for (cell = cellBelow(place, reading); !cell.isNull() && reading.textIn(cell) == printed;
         cell = cellBelow(cell, reading))
        ++column.below;
    return column;
}

bool isHead(const QString &text)
{
    return !text.isEmpty() && !PageReading::isUnit(text) && !PageReading::isToFillIn(text);
}

/// The heads that stand beside this one.
QStringList headsBeside(const QRectF &head, const PageReading &reading)
{
    QStringList heads;
    for (const QRectF &box : reading.found().boxesMm) {
        const bool isBeside = isOnOneLine(box, head) && reading.isCell(box) && box.height() < head.height() * 1.5;
        if (const QString text = isBeside ? reading.textIn(box) : QString(); isHead(text))
            heads << text;
    }
    return heads;
}

/// What is printed in front of the row; numbers say nothing.
QString rowHeadingOf(const QRectF &place, const PageReading &reading)
{
    QString heading;
    double left = place.left();
    for (const QRectF &box : reading.found().boxesMm) {
        const bool isOfRow = box.right() < place.left() + TouchMm && std::abs(box.top() - place.top()) < SameMm
            && std::abs(box.bottom() - place.bottom()) < SameMm && reading.isCell(box);
        if (!isOfRow || box.left() >= left)
            continue;
        if (const QString text = reading.textIn(box); isHead(text)) {
            heading = text;
            left = box.left();
        }
    }
    return heading;
}

/// Another column to fill in beside this one: where there is none, the words in front of the place name it.
bool hasOtherColumns(const QRectF &place, int above, const PageReading &reading)
{
    return std::any_of(reading.found().boxesMm.begin(), reading.found().boxesMm.end(), [&](const QRectF &box) {
        const bool isOfRow = !isAsWide(box, place) && std::abs(box.top() - place.top()) < SameMm
            && std::abs(box.bottom() - place.bottom()) < SameMm && reading.isCell(box);
        const QString text = isOfRow ? reading.textIn(box) : QString();
        if (!isOfRow || isHead(text))
            return false;
        const Column column = columnOf(box, reading);
        return column.above == above && !column.heads.isEmpty();
    });
}

/// One head above two places of each row, a lower and a higher one: the reading and the name.
bool isPaired(const QRectF &place, const Column &column, const PageReading &reading)
{
    const QRectF partner = column.above % 2 == 0 ? cellBelow(place, reading) : cellAbove(place, reading);
    return std::abs(partner.height() - place.height()) > 1;
}

} // namespace

QString TableCell::label() const
{
    if (!rowHeading.isEmpty())
        return rowHeading + u'の' + head;
    // The form's own words, whatever the screen's language is.
    return head + (hasPeople ? QStringLiteral("（%1人目）") : QStringLiteral("（%1行目）")).arg(row + 1);
}

QRectF cellBelow(const QRectF &cell, const PageReading &reading)
{
    return neighbour(
        cell, reading, [&cell](const QRectF &box) { return std::abs(box.top() - cell.bottom()) < TouchMm; });
}

bool isColumnHead(const QRectF &cell, const PageReading &reading)
{
    const QRectF below = cellBelow(cell, reading);
    return !below.isNull() && reading.textIn(below).isEmpty();
}

std::optional<TableCell> tableCellAt(const QRectF &place, const PageReading &reading)
{
    const Column column = columnOf(place, reading);
    const int rows = column.above + 1 + column.below;
    if (column.heads.isEmpty() || rows < 2)
        return std::nullopt;
    QRectF head = column.heads.first();
    TableCell cell;
    cell.row = column.above;
    // The reading above each name: the heads stand above each other as the places of a row do.
    const QString second = column.heads.size() > 1 ? reading.textIn(column.heads.at(1)) : QString();
    if (rows % 2 == 0 && says(second, QStringLiteral("フリガナ|ふりがな|カナ"))) {
        cell.row = column.above / 2;
        head = column.above % 2 == 0 ? column.heads.at(1) : head;
    }
    cell.head = reading.textIn(head);
    cell.headMm = column.heads.last();
    static const QRegularExpression both(QStringLiteral("^(フリガナ|ふりがな|カナ)(.*(?:氏名|名前).*)$"));
    if (const auto names = both.match(cell.head);
        names.hasMatch() && rows % 2 == 0 && isPaired(place, column, reading)) {
        cell.row = column.above / 2;
        cell.head = names.captured(column.above % 2 == 0 ? 1 : 2);
    }
    if (!isHead(cell.head))
        return std::nullopt;
    cell.rowHeading = rowHeadingOf(place, reading);
    if (!cell.rowHeading.isEmpty() && !hasOtherColumns(place, column.above, reading))
        return std::nullopt;
    const QString heads = headsBeside(column.heads.first(), reading).join(u' ');
    const QString block = reading.headingOf(place, cell.rowHeading);
    cell.hasPeople = says(heads, QStringLiteral("氏名|名前"));
    cell.isHousehold = cell.hasPeople && cell.rowHeading.isEmpty()
        && says(heads + block, QStringLiteral("続柄|世帯|異動|家族|同居|転入|転出"));
    return cell;
}

} // namespace madoguchi::designer
