#include "app/designer/CellProposals.h"

#include "app/designer/DashedBoxes.h"
#include "app/designer/DesignerWords.h"
#include "app/designer/FieldMaking.h"
#include "app/designer/FieldParts.h"
#include "app/designer/FieldProblems.h"
#include "app/designer/Measures.h"
#include "app/designer/PrintedTable.h"
#include "app/designer/ProposalsTogether.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace madoguchi::designer {

using documents::Field;
using documents::FieldKind;

namespace {

constexpr double TallMm = 14; ///< two lines of text have room
constexpr double LeastWidthMm = 8;
constexpr double LeastHeightMm = 3.5;
constexpr double MostHeightMm = 80;
constexpr double InkShare = 0.004; ///< of the cell: more is something printed
constexpr int Dark = 150;

/// The share of the pixels in a rectangle that are so; 1 outside of the picture.
template <typename Is>
double shareIn(const QImage &picture, const QRectF &rectMm, double pixelsPerMm, Is is)
{
    const QRect area = QRectF(rectMm.topLeft() * pixelsPerMm, rectMm.size() * pixelsPerMm)
                           .toAlignedRect()
                           .intersected(picture.rect());
    if (area.isEmpty())
        return 1;
    qint64 count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const uchar *line = picture.constScanLine(y);
        count += std::count_if(line + area.left(), line + area.right() + 1, is);
    }
    return double(count) / (double(area.width()) * area.height());
}

double inkIn(const QImage &picture, const QRectF &rectMm, double pixelsPerMm)
{
    return shareIn(picture, rectMm, pixelsPerMm, [](uchar grey) { return grey < Dark; });
}

/// The commonest of the light greys: what the page is printed on.
int paperOf(const QImage &picture)
{
    std::array<qint64, 256> counts {};
    for (int y = 0; y < picture.height(); y += 4) {
        const uchar *line = picture.constScanLine(y);
        for (int x = 0; x < picture.width(); x += 4)
            ++counts[line[x]];
    }
    return int(std::max_element(counts.begin() + Dark, counts.end()) - counts.begin());
}

/// Printed clearly greyer than the paper, not only tinted: not to be filled in.
bool isShaded(const QImage &picture, int paper, const QRectF &rectMm, double pixelsPerMm)
{
    constexpr int clearly = 25;
    constexpr double most = 0.5;
    return shareIn(picture, rectMm, pixelsPerMm, [paper](uchar grey) { return grey >= Dark && grey < paper - clearly; })
        > most;
}

QRectF inset(const QRectF &box)
{
    return box.adjusted(InsetMm, InsetMm, -InsetMm, -InsetMm);
}

/// Without the lines around it, which on a tilted scan run into its bounds.
QRectF insideOf(const QRectF &box)
{
    constexpr double edge = 1.5;
    return box.height() > 4 * edge ? box.adjusted(edge, edge, -edge, -edge) : inset(box);
}

bool isInRow(const QRectF &box, const FoundBoxes &found)
{
    return std::any_of(found.rowsMm.begin(), found.rowsMm.end(),
        [&box](const BoxRow &row) { return row.rectMm.contains(box.center()); });
}

Field digitsFor(const BoxRow &row, const PageReading &reading, int page)
{
    Field digits = newField(FieldKind::Digits, page, row.rectMm);
    digits.boxes = row.boxes;
    reading.name(digits, row.rectMm, reading.labelOf(row.rectMm));
    return digits;
}

/// A cell in which nothing but a unit is printed: the number stands before it.
std::optional<Field> amountIn(const QRectF &cell, const PageReading &reading, int page)
{
    static const QRegularExpression era(QStringLiteral("^(令和|平成|昭和)"));
    const QString unit = reading.textIn(cell).remove(era); // 令和 … 年度
    if (!PageReading::isUnit(unit))
        return std::nullopt;
    QRectF room = inset(cell);
    double end = cell.left();
    for (const PrintedWord &word : reading.words()) {
        if (!cell.contains(word.rectMm.center()))
            continue;
        if (era.match(word.text).hasMatch() && word.text.size() == 2) {
            room.setLeft(word.rectMm.right() + InsetMm);
            continue;
        }
        room.setRight(std::min(room.right(), word.rectMm.left() - InsetMm));
        end = std::max(end, word.rectMm.right());
    }
    const bool isHeading = cell.right() - end > room.width() / 2 // in the middle of its cell, above a column
        && (reading.labelInRow(cell).isEmpty() || isColumnHead(cell, reading));
    if (isHeading || room.width() < LeastWidthMm / 2)
        return std::nullopt;
    Field field = newField(FieldKind::Text, page, room);
    const QString label = reading.labelOf(cell);
    reading.name(field, cell, label);
    const bool isCopies = unit == u"通";
    const bool isYear = unit.startsWith(u'年');
    const QString what = isCopies ? QStringLiteral("通数") : isYear ? unit : QString(); // else the label says it
    if (field.binding.isEmpty())
        field.id = isCopies ? QStringLiteral("copies") : isYear ? QStringLiteral("year") : QStringLiteral("amount");
    if (!what.isEmpty() && !label.isEmpty())
        field.label.ja = label.endsWith(what) ? label : label + u'の' + what; // a table's head says it, too
    else
        field.label.ja = what.isEmpty() ? (label.isEmpty() ? unit : label) : what;
    field.format = isCopies ? documents::InputFormat::Count : documents::InputFormat::Number;
    field.align = documents::Align::Right;
    return field;
}

Field textIn(const QRectF &cell, const PageReading &reading, int page)
{
    Field field = newField(cell.height() >= TallMm ? FieldKind::MultiLine : FieldKind::Text, page, inset(cell));
    reading.name(field, cell, reading.labelOf(cell));
    const bool isOneLine = !field.binding.isEmpty() && !field.binding.endsWith(QLatin1String("ddress"));
    if (isOneLine && field.kind == FieldKind::MultiLine)
        changeKind(field, FieldKind::Text); // a name stays on its line, however high the cell is
    letWrapLong(field);
    return field;
}

/// A cell that is named 「フリガナ 氏名」 has both, the reading above.
QList<Field> textsIn(const QRectF &cell, const PageReading &reading, int page)
{
    static const QRegularExpression both(QStringLiteral("^(フリガナ|ふりがな|カナ)(.*(?:氏名|名前|世帯主).*)$"));
    const QString label = reading.labelOf(cell);
    const auto match = both.match(label);
    if (!match.hasMatch() || cell.height() < 2 * LeastHeightMm)
        return { textIn(cell, reading, page) };
    constexpr double share = 0.38; // of the reading
    const QRectF room = inset(cell);
    QRectF above = room;
    above.setHeight(room.height() * share);
    QRectF below = room;
    below.setTop(above.bottom());
    Field kana = newField(FieldKind::Text, page, above);
    Field name = newField(FieldKind::Text, page, below);
    // 「フリガナ氏名（2人目）」: the row is of both
    const QString row = match.captured(2).section(u'（', 1);
    reading.name(kana, cell, match.captured(1) + (row.isEmpty() ? QString() : u'（' + row));
    reading.name(name, cell, match.captured(2));
    return { kana, name };
}

/// The corner above row numbers: nobody writes into it.
bool isCorner(const QRectF &cell, const PageReading &reading)
{
    static const QRegularExpression number(QStringLiteral("^[0-9０-９①-⑳]+$"));
    const QRectF below = cellBelow(cell, reading);
    return !below.isNull() && number.match(reading.textIn(below)).hasMatch();
}

/// What lies where a proposal lies already is no further one.
void add(QList<Field> &proposals, const Field &more)
{
    if (std::none_of(
            proposals.begin(), proposals.end(), [&more](const Field &other) { return sharePlace(more, other); }))
        proposals << more;
}

} // namespace

QList<Field> proposalsFor(const QRectF &boxMm, const PageReading &reading, int page)
{
    QList<Field> inside;
    for (const QList<Field> &proposals :
        { numberProposals(reading, page), dateProposals(reading, page), timeProposals(reading, page),
            choiceProposals(reading, page), gapProposals(reading, page), lineProposals(reading, page) }) {
        for (const Field &proposal : proposals) {
            if (boxMm.contains(proposal.rectMm.center()) && boxMm.contains(proposal.rectMm))
                add(inside, proposal);
        }
    }
    tieWriteIns(inside, reading);
    if (!inside.isEmpty())
        return inside;
    for (const BoxRow &row : reading.found().rowsMm) {
        if (row.rectMm.contains(boxMm.center()))
            return { digitsFor(row, reading, page) };
    }
    if (const auto amount = amountIn(boxMm, reading, page))
        return { *amount };
    return textsIn(boxMm, reading, page);
}

Field drawnField(FieldKind kind, const QRectF &rectMm, const PageReading &reading, int page)
{
    const bool isDate = kind == FieldKind::Date || kind == FieldKind::Today || kind == FieldKind::Era;
    const bool isNumber = kind == FieldKind::Text || kind == FieldKind::Digits;
    const auto isMeant = [&](const Field &printed) {
        const double both = areaOf(printed.rectMm & rectMm);
        // A text drawn over a whole cell is for all of it, not for the code in its corner.
        return both > areaOf(printed.rectMm) / 2 && (!isNumber || both > areaOf(rectMm) / 2);
    };
    if (const auto choice = kind == FieldKind::Choice ? choiceWithin(rectMm, reading, page) : std::nullopt)
        return *choice;
    for (Field &field : isDate ? dateProposals(reading, page)
            : isNumber         ? numberProposals(reading, page)
                               : choiceProposals(reading, page)) {
        if (!isMeant(field))
            continue;
        if (field.kind == kind)
            return field;
        if (isDate && kind != FieldKind::Era) {
            field.kind = kind; // with the places that are printed
            return field;
        }
        if (kind == FieldKind::Era && !field.options.isEmpty()) {
            Field eras = newField(kind, page, field.rectMm);
            eras.label = field.label;
            eras.options = field.options;
            return eras;
        }
    }
    Field field = newField(kind, page, rectMm);
    if (const QString label = reading.labelOf(rectMm); !label.isEmpty())
        field.label = { label, {} };
    return field;
}

QList<Field> proposalsFromPage(const PageReading &reading, const QImage &picture, const QSizeF &sheetMm, int page)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const double pixelsPerMm = grey.width() / sheetMm.width();
    const int paper = paperOf(grey);
    const FoundBoxes &found = reading.found();
    QList<Field> proposals;
    for (const Field &number : numberProposals(reading, page))
        add(proposals, number);
    for (const BoxRow &row : found.rowsMm) {
        const QString printed = reading.textIn(row.rectMm);
        const auto digits = std::count_if(printed.begin(), printed.end(), [](QChar c) { return c.isDigit(); });
        if (digits * 2 < row.boxes) // else they are printed
            add(proposals, digitsFor(row, reading, page));
    }
    for (const Field &date : dateProposals(reading, page))
        add(proposals, date);
    for (const Field &time : timeProposals(reading, page))
        add(proposals, time);
    for (const Field &choice : choiceProposals(reading, page))
        add(proposals, choice);
    for (const Field &gap : gapProposals(reading, page))
        add(proposals, gap);
    for (const Field &line : lineProposals(reading, page))
        add(proposals, line);
    QList<Field> texts;
    for (const QRectF &box : found.boxesMm) {
        const bool fits = box.width() >= LeastWidthMm && box.height() >= LeastHeightMm && box.height() <= MostHeightMm;
        if (!fits || isInRow(box, found) || found.checksMm.contains(box) || !reading.isCell(box))
            continue;
        const bool isWordless = reading.wordsIn(box).isEmpty() && !isCorner(box, reading)
            && !isShaded(grey, paper, insideOf(box), pixelsPerMm);
        if (const auto amount = amountIn(box, reading, page))
            add(proposals, *amount);
        else if (const int boxes = isWordless ? dashedBoxes(grey, inset(box), pixelsPerMm) : 0)
            add(proposals, digitsFor({ box, boxes }, reading, page));
        else if (isWordless && inkIn(grey, insideOf(box), pixelsPerMm) < InkShare)
            texts << textsIn(box, reading, page);
    }
    for (const Field &text : std::as_const(texts))
        add(proposals, text);
    // The law says where 個人番号 may be asked for: it is left to be written by hand.
    proposals.removeIf([](const Field &field) {
        return field.kind != FieldKind::Choice && field.kind != FieldKind::Check
            && namesIndividualNumber(field.label.ja);
    });
    proposals = inReadingOrder(proposals);
    settleTogether(proposals, reading);
    return proposals;
}

} // namespace madoguchi::designer
