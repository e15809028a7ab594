// What is left free for writing between printed words: in front of the last word of a cell, behind each of several, and
// on a line.

#include "app/designer/BindingCatalogue.h"
#include "app/designer/CellProposals.h"
#include "app/designer/FieldMaking.h"
#include "app/designer/PrintedTable.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace madoguchi::designer {

using documents::Field;
using documents::FieldKind;

namespace {

constexpr double FromLineMm = 0.5;
constexpr double LeastFrontMm = 15; ///< in front of a word at the end of a cell
constexpr double AtEndMm = 4; ///< from there to the end of the cell
constexpr double LeastBlankMm = 20; ///< behind a word
constexpr double LeastLineMm = 40; ///< behind one word alone
constexpr double MostUnderlineMm = 150; ///< longer ones divide the page
constexpr double AboveLineMm = 7; ///< room for letters
constexpr double BeforeLineMm = 12; ///< from the word that names a line to write on
constexpr qsizetype LongestWord = 8; ///< a sentence asks for nothing

/// Words without a blank between them.
struct Run {
    QString text;
    QRectF rectMm;
};

QList<Run> runsOf(QList<PrintedWord> words)
{
    std::sort(words.begin(), words.end(),
        [](const PrintedWord &one, const PrintedWord &other) { return one.rectMm.left() < other.rectMm.left(); });
    QList<Run> runs;
    for (const PrintedWord &word : std::as_const(words)) {
        if (!runs.isEmpty() && word.rectMm.left() - runs.last().rectMm.right() < LeastBlankMm) {
            runs.last().text += word.text;
            runs.last().rectMm |= word.rectMm;
        } else {
            runs << Run { word.text, word.rectMm };
        }
    }
    for (Run &run : runs)
        run.text = PageReading::tidied(run.text);
    return runs;
}

bool isName(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestWord && !PageReading::isToFillIn(text)
        && !PageReading::isUnit(text);
}

bool isOneLine(const QList<PrintedWord> &words)
{
    return std::all_of(words.begin(), words.end(),
        [&words](const PrintedWord &word) { return isOnOneLine(word.rectMm, words.first().rectMm); });
}

Field textAt(const QRectF &room, const PageReading &reading, int page, const QString &label)
{
    Field field = newField(FieldKind::Text, page, room);
    reading.name(field, room, label);
    letWrapLong(field);
    return field;
}

QRectF roomIn(const QRectF &cell, double from, double to)
{
    return { QPointF(from + FromLineMm, cell.top() + FromLineMm),
        QPointF(to - FromLineMm, cell.bottom() - FromLineMm) };
}

/// ［          銀行・信用金庫］ and 農協 below it: the kinds that follow the name, at the end of the cell.
void addBeforeBlock(
    const QRectF &cell, const QList<PrintedWord> &words, const PageReading &reading, int page, QList<Field> &fields)
{
    QRectF block;
    for (const PrintedWord &word : words) {
        if (!isName(PageReading::tidied(word.text)))
            return;
        block |= word.rectMm;
    }
    const QString label = reading.labelInRow(cell);
    const bool isAtEnd = cell.right() - block.right() < AtEndMm && block.left() - cell.left() > cell.width() / 2;
    if (isAtEnd && block.left() - cell.left() > LeastFrontMm && !label.isEmpty())
        fields << textAt(roomIn(cell, cell.left(), block.left()), reading, page, label);
}

void addFromCell(const QRectF &cell, const PageReading &reading, int page, QList<Field> &fields)
{
    const QList<PrintedWord> words = reading.wordsIn(cell);
    const bool hasSquares = std::any_of(reading.squares().begin(), reading.squares().end(),
        [&cell](const QRectF &square) { return cell.contains(square.center()); });
    if (words.isEmpty() || hasSquares)
        return;
    if (!isOneLine(words)) {
        addBeforeBlock(cell, words, reading, page, fields);
        return;
    }
    const QList<Run> runs = runsOf(words);
    const Run &last = runs.last();
    const double behind = cell.right() - last.rectMm.right();
    const bool isBefore
        = runs.size() == 1 && last.rectMm.left() - cell.left() > LeastFrontMm && behind < AtEndMm; // [          小学校]
    const bool isBehind = runs.size() > 1 && behind > LeastBlankMm; // [第1希望          第2希望          ]
    const bool isNamed = runs.size() == 1 && last.rectMm.left() - cell.left() < AtEndMm && behind > LeastLineMm
        && !partSaidBy(last.text).isEmpty() && !isColumnHead(cell, reading); // [住所                    ]
    if ((!isBefore && !isBehind && !isNamed)
        || !std::all_of(runs.begin(), runs.end(), [](const Run &run) { return isName(run.text); }))
        return;
    const QString label = reading.labelInRow(cell);
    if (label.isEmpty())
        return; // a heading by itself
    if (isBefore) {
        fields << textAt(roomIn(cell, cell.left(), last.rectMm.left()), reading, page, label);
        return;
    }
    if (isNamed) {
        const QRectF room = roomIn(cell, last.rectMm.right(), cell.right());
        fields << textAt(room, reading, page, label + u'の' + last.text);
        return;
    }
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const double end = i + 1 < runs.size() ? runs.at(i + 1).rectMm.left() : cell.right();
        Field field = textAt(roomIn(cell, runs.at(i).rectMm.right(), end), reading, page, label);
        unbindField(field); // there are several
        field.label = { label + u'（' + runs.at(i).text + u'）', {} };
        fields << field;
    }
}

/// A line that is the edge of nothing.
bool isUnderline(const QLineF &line, const FoundBoxes &found)
{
    constexpr double same = 1;
    if (std::abs(line.dy()) > same || line.dx() < LeastBlankMm || line.dx() > MostUnderlineMm)
        return false;
    const auto isEdge = [&line](const QRectF &box) {
        const bool isAlong = std::min(box.right(), line.x2()) - std::max(box.left(), line.x1()) > 0;
        return isAlong && (std::abs(box.top() - line.y1()) < same || std::abs(box.bottom() - line.y1()) < same);
    };
    return std::none_of(found.boxesMm.begin(), found.boxesMm.end(), isEdge);
}

/// 氏名＿＿＿＿: the words in front of the line, or above its beginning.
void addFromLine(const QLineF &line, const PageReading &reading, int page, QList<Field> &fields)
{
    QRectF room(line.x1(), line.y1() - AboveLineMm, line.dx(), AboveLineMm - FromLineMm);
    const QRectF around = room.adjusted(-BeforeLineMm, 0, 0, 1);
    QList<PrintedWord> words;
    std::copy_if(
        reading.words().begin(), reading.words().end(), std::back_inserter(words), [&around](const PrintedWord &word) {
            return around.contains(QPointF(word.rectMm.right(), word.rectMm.center().y()));
        });
    const QList<Run> runs = runsOf(words);
    if (runs.size() != 1 || runs.first().rectMm.left() > line.x1() + 1 || !isName(runs.first().text))
        return;
    room.setLeft(std::max(room.left(), runs.first().rectMm.right() + FromLineMm));
    if (room.width() >= LeastBlankMm)
        fields << textAt(room, reading, page, runs.first().text);
}

} // namespace

QList<Field> gapProposals(const PageReading &reading, int page)
{
    QList<Field> fields;
    for (const QRectF &box : reading.found().boxesMm) {
        if (reading.isCell(box))
            addFromCell(box, reading, page, fields);
    }
    for (const QLineF &line : reading.found().linesMm) {
        if (isUnderline(line, reading.found()))
            addFromLine(line, reading, page, fields);
    }
    return fields;
}

} // namespace madoguchi::designer
