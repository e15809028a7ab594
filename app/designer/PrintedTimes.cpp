// Hours, minutes and the day of the week, whose places are printed: … 時 … 分から … 時 … 分まで, 日（ … ）.

#include "app/designer/CellProposals.h"
#include "app/designer/FieldMaking.h"
#include "app/designer/Measures.h"

#include <QRegularExpression>

#include <algorithm>

namespace madoguchi::designer {

using documents::Field;
using documents::FieldKind;

namespace {

constexpr double LeastTimeMm = 3.5; ///< two digits have room
constexpr double MostTimeMm = 20; ///< more is left free for something else

/// What the mark stands for, in the form's own words; empty: nothing of a time.
QString nameOfPart(const QString &word)
{
    static const QRegularExpression time(QStringLiteral("^([時分])(から|まで|より|[～~〜―-])*$"));
    return time.match(word).captured(1);
}

/// The free place in front of the mark, behind the word before it or the beginning of the cell.
QRectF roomBefore(const QRectF &mark, const QRectF &cell, const QList<PrintedWord> &words)
{
    double begin = std::max(cell.left() + InsetMm, mark.left() - MostTimeMm);
    for (const PrintedWord &word : words) {
        const bool isBefore = word.rectMm.right() <= mark.left() + 0.1 && isOnOneLine(word.rectMm, mark);
        if (isBefore && cell.contains(word.rectMm.center()))
            begin = std::max(begin, word.rectMm.right() + InsetMm);
    }
    const double height = std::max(LineMm, mark.height() * 1.3);
    return { begin, mark.center().y() - height / 2, mark.left() - InsetMm - begin, height };
}

std::optional<Field> partAt(const QRectF &room, const QString &name, const QString &label, int page)
{
    if (room.width() < LeastTimeMm)
        return std::nullopt;
    Field field = newField(FieldKind::Text, page, room);
    field.label = { label + u'の' + name, {} };
    field.align = documents::Align::Center;
    return field;
}

/// Of a time are an hour with its minutes, and an hour of a range: 区　分 and 時　間 are words.
bool isOfTime(const PrintedWord &mark, const QString &name, const QList<PrintedWord> &words)
{
    const bool isHour = name == u"時";
    const bool isOfRange = mark.text.size() > 1;
    return (isHour && isOfRange) || std::any_of(words.begin(), words.end(), [&](const PrintedWord &other) {
        const bool isRight = other.rectMm.left() > mark.rectMm.left();
        return isOnOneLine(other.rectMm, mark.rectMm) && isRight == isHour
            && nameOfPart(other.text) == (isHour ? u"分" : u"時");
    });
}

QRectF weekdayAt(const QRectF &opening, const QList<PrintedWord> &words)
{
    constexpr double most = 30;
    const PrintedWord *next = nullptr;
    for (const PrintedWord &word : words) {
        const bool isBehind = word.rectMm.left() > opening.right() && isOnOneLine(word.rectMm, opening);
        if (isBehind && (!next || word.rectMm.left() < next->rectMm.left()))
            next = &word;
    }
    if (!next || (!next->text.startsWith(u'）') && !next->text.startsWith(u')')))
        return {};
    const double begin = opening.right() + InsetMm;
    const double width = next->rectMm.left() - InsetMm - begin;
    const double height = std::max(LineMm, opening.height() * 1.3);
    return width > most ? QRectF() : QRectF(begin, opening.center().y() - height / 2, width, height);
}

/// 　　年　　組, （　　歳）, 　　℃: what a number stands in front of; empty: nothing of the kind. 年 of a date is none.
QString unitOf(const PrintedWord &word, const QList<PrintedWord> &words)
{
    static const QRegularExpression units(QStringLiteral("^(組|歳|才|級|℃|号室)[）)]?$"));
    if (const auto match = units.match(word.text); match.hasMatch())
        return match.captured(1);
    const auto follows = [&](const QString &text) {
        return std::any_of(words.begin(), words.end(), [&](const PrintedWord &other) {
            return other.text == text && isOnOneLine(other.rectMm, word.rectMm)
                && other.rectMm.left() > word.rectMm.right();
        });
    };
    const bool isGrade = word.text == u"年" && follows(QStringLiteral("組")) && !follows(QStringLiteral("月"));
    return isGrade ? word.text : QString();
}

} // namespace

QString endOfRange(const QList<PrintedWord> &words, const QRectF &placeMm)
{
    static const QRegularExpression first(QStringLiteral("^[日分時）)]?(から|より|[～~〜])"));
    static const QRegularExpression last(QStringLiteral("^[日分時）)]?まで"));
    const PrintedWord *behind = nullptr;
    bool isSecond = false;
    for (const PrintedWord &word : words) {
        const bool isFirst = first.match(word.text).hasMatch();
        if ((!isFirst && !last.match(word.text).hasMatch()) || !isOnOneLine(word.rectMm, placeMm))
            continue;
        if (word.rectMm.left() > placeMm.left() - 0.5 && (!behind || word.rectMm.left() < behind->rectMm.left()))
            behind = &word;
        else if (word.rectMm.right() < placeMm.left() + 0.5 && isFirst)
            isSecond = true;
    }
    if (behind)
        return first.match(behind->text).hasMatch() ? RangeBegin : RangeEnd;
    return isSecond ? RangeEnd : QString();
}

bool isForWeekday(const PageReading &reading, const QRectF &openingMm)
{
    const double near = openingMm.height() * 1.2; // the bracket's ink is in the right half of its character
    if (reading.cellAround(openingMm.center()).isNull())
        return false;
    return std::any_of(reading.words().begin(), reading.words().end(), [&openingMm, near](const PrintedWord &word) {
        for (qsizetype i = 0; i < word.text.size() && isOnOneLine(word.rectMm, openingMm); ++i) {
            const double gap = openingMm.left() - word.placeOf(i, 1).right();
            if (word.text.at(i) == u'日' && gap > -0.5 && gap < near)
                return true;
        }
        return false;
    });
}

QList<Field> timeProposals(const PageReading &reading, int page)
{
    QList<Field> fields;
    for (const PrintedWord &word : reading.words()) {
        QRectF cell = reading.cellAround(word.rectMm.center());
        QString label;
        if (!cell.isNull()) {
            label = reading.labelOf(cell);
        } else if (!nameOfPart(word.text).isEmpty()) { // nothing is ruled: what stands on its line
            label = reading.rowOnLine(word.rectMm);
            constexpr double line = 120;
            cell = word.rectMm.adjusted(-line, -1, line, 1);
        }
        if (label.isEmpty() || PageReading::isToFillIn(label))
            continue;
        const QList<PrintedWord> words = reading.wordsIn(cell);
        const QRectF mark = word.placeOf(0, 1);
        const QRectF opening = word.placeOf(word.text.size() - 1, 1);
        if (const QString name = nameOfPart(word.text); !name.isEmpty() && isOfTime(word, name, words)) {
            if (auto part = partAt(roomBefore(mark, cell, words), name, label + endOfRange(words, mark), page)) {
                part->format = documents::InputFormat::Number;
                fields << *part;
            }
        } else if (const QString unit = unitOf(word, words); !unit.isEmpty() && words.size() > 1) {
            const bool isAge = unit == u"歳" || unit == u"才";
            if (auto part = partAt(roomBefore(mark, cell, words), unit, label, page)) {
                if (isAge)
                    reading.name(*part, cell, QStringLiteral("年齢"));
                else
                    part->label.ja = label + u'（' + unit + u'）';
                part->format = documents::InputFormat::Number;
                fields << *part;
            }
        } else if ((word.text.endsWith(u'（') || word.text.endsWith(u'(')) && isForWeekday(reading, opening)) {
            const QString whole = label + endOfRange(words, opening);
            if (const auto part = partAt(weekdayAt(opening, words), QStringLiteral("曜日"), whole, page))
                fields << *part;
        }
    }
    return fields;
}

} // namespace madoguchi::designer
