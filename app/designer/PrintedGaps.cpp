// What is left free for writing between the printed words of a cell.

#include "app/designer/BindingCatalogue.h"
#include "app/designer/CellProposals.h"
#include "app/designer/FieldMaking.h"
#include "app/designer/Measures.h"
#include "app/designer/PrintedTable.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace madoguchi::designer {

using documents::Field;
using documents::FieldKind;

namespace {

constexpr double LeastFrontMm = 15; ///< in front of a word at the end of a cell
constexpr double AtEndMm = 4; ///< from there to the end of the cell
constexpr double LeastBlankMm = 20; ///< behind a word
constexpr double LeastLineMm = 40; ///< behind one word alone
constexpr qsizetype LongestWord = 12; ///< a sentence asks for nothing

/// Words without a blank between them.
struct Run {
    QString text;
    QRectF rectMm;
    QString last; ///< its last word
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
            runs.last().last = word.text;
        } else {
            runs << Run { word.text, word.rectMm, word.text };
        }
    }
    for (Run &run : runs) {
        run.text = PageReading::tidied(run.text);
        run.last = PageReading::tidied(run.last);
    }
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
    return { QPointF(from + InsetMm, cell.top() + InsetMm), QPointF(to - InsetMm, cell.bottom() - InsetMm) };
}

/// 銀行 behind the room says more of it than the words in front of the row; empty: no kind of bank or branch.
QString namedByKind(const QString &behind)
{
    static const QRegularExpression bank(QStringLiteral("銀行|金庫|信用組合|農協"));
    static const QRegularExpression branch(QStringLiteral("^(本店|支店|出張所|支所)+"));
    if (bank.match(behind).hasMatch())
        return QStringLiteral("金融機関名");
    return branch.match(behind).hasMatch() ? QStringLiteral("支店名") : QString();
}

/// ［          銀行・信用金庫］ and 農協 below it: the kinds that follow the name, at the end of the cell.
void addBeforeBlock(
    const QRectF &cell, const QList<PrintedWord> &words, const PageReading &reading, int page, QList<Field> &fields)
{
    QRectF block;
    QString said;
    for (const PrintedWord &word : words) {
        if (!isName(PageReading::tidied(word.text)) && word.text.size() > 1)
            return;
        said += PageReading::tidied(word.text);
        block |= word.rectMm;
    }
    const QString kind = namedByKind(said);
    const QString label = kind.isEmpty() ? reading.labelInRow(cell) : kind;
    // Kinds of banks may stand in the middle of the cell: what is in front of them is the name's all the same.
    const bool isAtEnd
        = !kind.isEmpty() || (cell.right() - block.right() < AtEndMm && block.left() - cell.left() > cell.width() / 2);
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
    const QString kind = namedByKind(last.text);
    const bool isBefore = runs.size() == 1 && last.rectMm.left() - cell.left() > LeastFrontMm
        && (behind < AtEndMm || !kind.isEmpty()); // [          小学校]
    const bool isBehind = (runs.size() > 1 && behind > LeastBlankMm) // [第1希望          第2希望          ]
        || runs.size() > 2; // [第1希望      学校　第2希望      学校]
    const bool isNamed = runs.size() == 1 && last.rectMm.left() - cell.left() < AtEndMm && behind > LeastLineMm
        && !partSaidBy(last.text).isEmpty() && !isColumnHead(cell, reading); // [住所                    ]
    if ((!isBefore && !isBehind && !isNamed)
        || !std::all_of(runs.begin(), runs.end(), [](const Run &run) { return isName(run.text); }))
        return;
    const QString label = reading.labelInRow(cell);
    if (label.isEmpty())
        return; // a heading by itself
    if (isBefore) {
        fields << textAt(roomIn(cell, cell.left(), last.rectMm.left()), reading, page, kind.isEmpty() ? label : kind);
        return;
    }
    if (isNamed) {
        const QRectF room = roomIn(cell, last.rectMm.right(), cell.right());
        fields << textAt(room, reading, page, label + u'の' + last.text);
        return;
    }
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const double end = i + 1 < runs.size() ? runs.at(i + 1).rectMm.left() : cell.right();
        if (end - runs.at(i).rectMm.right() < LeastBlankMm)
            continue; // behind the last word
        Field field = textAt(roomIn(cell, runs.at(i).rectMm.right(), end), reading, page, label);
        unbindField(field); // there are several
        field.label = { label + u'（' + runs.at(i).last + u'）', {} };
        fields << field;
    }
}

} // namespace

QList<Field> gapProposals(const PageReading &reading, int page)
{
    QList<Field> fields;
    for (const QRectF &box : reading.found().boxesMm) {
        if (reading.isCell(box))
            addFromCell(box, reading, page, fields);
    }
    return fields;
}

} // namespace madoguchi::designer
