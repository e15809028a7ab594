#include "app/designer/CellProposals.h"

#include "app/designer/DesignerWords.h"
#include "app/designer/FieldMaking.h"
#include "app/designer/FieldParts.h"
#include "app/designer/Measures.h"
#include "app/designer/PrintedTable.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
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

double inkIn(const QImage &picture, const QRectF &rectMm, double pixelsPerMm)
{
    const QRect area = QRectF(rectMm.topLeft() * pixelsPerMm, rectMm.size() * pixelsPerMm)
                           .toAlignedRect()
                           .intersected(picture.rect());
    if (area.isEmpty())
        return 1;
    qint64 dark = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const uchar *line = picture.constScanLine(y);
        dark += std::count_if(line + area.left(), line + area.right() + 1, [](uchar grey) { return grey < Dark; });
    }
    return double(dark) / (double(area.width()) * area.height());
}

QRectF inset(const QRectF &box)
{
    return box.adjusted(InsetMm, InsetMm, -InsetMm, -InsetMm);
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
    const bool isHeading = cell.right() - end > room.width() / 2; // in the middle of its cell, above a column
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
    const bool isLong
        = field.binding.endsWith(QLatin1String(".name")) || field.binding.endsWith(QLatin1String("ddress"));
    if (isLong && cell.height() >= TwoLinesMm)
        field.overflow = documents::Overflow::Wrap; // sixty characters are allowed: then in two lines
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
    const auto covers = [&more](const Field &other) {
        const QRectF extent = extentOf(other);
        return extent.contains(more.rectMm.center()) || more.rectMm.contains(extent.center());
    };
    if (std::none_of(proposals.begin(), proposals.end(), covers))
        proposals << more;
}

/// 住所・氏名 printed once for two lines: the first is the address.
void nameByTurns(QList<Field> &proposals, const PageReading &reading)
{
    static const QRegularExpression both(QStringLiteral("^(.*)住所(?:及び|および|、)?(氏名|名称|名前)$"));
    for (qsizetype i = 0; i + 1 < proposals.size(); ++i) {
        Field &address = proposals[i];
        Field &name = proposals[i + 1];
        const auto match = both.match(address.label.ja);
        if (!match.hasMatch() || name.label.ja != address.label.ja || name.kind != address.kind)
            continue;
        const QString whose = match.captured(1);
        const QString label = match.captured(2);
        unbindField(address);
        unbindField(name);
        reading.name(address, address.rectMm, whose + QStringLiteral("住所"));
        reading.name(name, name.rectMm, whose + label);
    }
}

/// A person has one number here, and a form one account: where the paper has 自宅 and 携帯, or the holder in kana and
/// in kanji, the other is asked for by itself.
void bindOnce(QList<Field> &proposals)
{
    QHash<QString, qsizetype> bound;
    const auto isKana = [](const Field &field) {
        static const QRegularExpression kana(QStringLiteral("カナ|ｶﾅ|フリガナ"));
        return kana.match(field.label.ja).hasMatch();
    };
    const auto ask = [](Field &field) {
        const documents::InputFormat format = field.format;
        const bool isPhone = field.binding.endsWith(QLatin1String(".phone"));
        unbindField(field);
        field.format = isPhone ? documents::InputFormat::Phone : format;
    };
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        Field &field = proposals[i];
        const bool isOne = field.binding.endsWith(QLatin1String(".phone")) || field.binding == u"common.accountHolder";
        if (!isOne)
            continue;
        const auto first = bound.find(field.binding);
        if (first == bound.end()) {
            bound.insert(field.binding, i);
        } else if (proposals.at(*first).label.ja == field.label.ja) { // the same once more, on a 控え
            continue;
        } else if (isKana(field) && !isKana(proposals.at(*first))) { // as banks write it
            ask(proposals[*first]);
            *first = i;
        } else {
            ask(field);
        }
    }
}

/// Fields below each other that have one name, because it is printed once for all of them, are numbered.
void numberTheSame(QList<Field> &proposals)
{
    const auto isSame = [](const Field &one, const Field &other) {
        return one.label.ja == other.label.ja && one.binding.isEmpty() && other.binding.isEmpty()
            && std::abs(one.rectMm.left() - other.rectMm.left()) < 1 && one.label != firstLabel(one.kind);
    };
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        const Field first = proposals.at(i);
        int row = 1;
        for (qsizetype other = i + 1; other < proposals.size(); ++other) {
            if (isSame(first, proposals.at(other)))
                proposals[other].label.ja += QStringLiteral("（%1）").arg(++row);
        }
        if (row > 1)
            proposals[i].label.ja += QStringLiteral("（1）");
    }
}

} // namespace

QList<Field> proposalsFor(const QRectF &boxMm, const PageReading &reading, int page)
{
    QList<Field> inside;
    for (const QList<Field> &proposals : { numberProposals(reading, page), dateProposals(reading, page),
             choiceProposals(reading, page), gapProposals(reading, page) }) {
        for (const Field &proposal : proposals) {
            if (boxMm.contains(proposal.rectMm.center()) && boxMm.contains(proposal.rectMm))
                add(inside, proposal);
        }
    }
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
    const FoundBoxes &found = reading.found();
    QList<Field> proposals;
    for (const Field &number : numberProposals(reading, page))
        add(proposals, number);
    for (const BoxRow &row : found.rowsMm)
        add(proposals, digitsFor(row, reading, page));
    for (const Field &date : dateProposals(reading, page))
        add(proposals, date);
    for (const Field &choice : choiceProposals(reading, page))
        add(proposals, choice);
    for (const Field &gap : gapProposals(reading, page))
        add(proposals, gap);
    QList<Field> texts;
    for (const QRectF &box : found.boxesMm) {
        const bool fits = box.width() >= LeastWidthMm && box.height() >= LeastHeightMm && box.height() <= MostHeightMm;
        if (!fits || isInRow(box, found) || found.checksMm.contains(box) || !reading.isCell(box))
            continue;
        if (const auto amount = amountIn(box, reading, page))
            add(proposals, *amount);
        else if (inkIn(grey, inset(box), pixelsPerMm) < InkShare && reading.wordsIn(box).isEmpty()
            && !isCorner(box, reading))
            texts << textsIn(box, reading, page);
    }
    for (const Field &text : std::as_const(texts))
        add(proposals, text);
    proposals = inReadingOrder(proposals);
    nameByTurns(proposals, reading);
    bindOnce(proposals);
    numberTheSame(proposals);
    return proposals;
}

} // namespace madoguchi::designer
