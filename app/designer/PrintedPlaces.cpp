// Places that are not empty cells: dates between their printed words, squares to tick.

#include "app/designer/CellProposals.h"
#include "app/designer/FieldMaking.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace madoguchi::designer {

using documents::Field;
using documents::FieldKind;
using documents::Option;

namespace {

constexpr double MostStepMm = 35; ///< from 年 to 月, from 月 to 日
constexpr double LeastPartMm = 3.5; ///< two digits have room
constexpr double YearMm = 16; ///< at most, before 年
constexpr double EraMm = 10; ///< more room than this before the year is for the era

const PrintedWord *next(const PageReading &reading, const PrintedWord &after, QChar character)
{
    const PrintedWord *nearest = nullptr;
    for (const PrintedWord &word : reading.words()) {
        const double gap = word.rectMm.left() - after.rectMm.right();
        if (word.text == character && gap > LeastPartMm && gap < MostStepMm && isOnOneLine(word.rectMm, after.rectMm)
            && (!nearest || word.rectMm.left() < nearest->rectMm.left()))
            nearest = &word;
    }
    return nearest;
}

const PrintedWord *before(const PageReading &reading, const PrintedWord &year)
{
    const PrintedWord *nearest = nullptr;
    for (const PrintedWord &word : reading.words()) {
        if (word.rectMm.right() <= year.rectMm.left() && isOnOneLine(word.rectMm, year.rectMm)
            && (!nearest || word.rectMm.right() > nearest->rectMm.right()))
            nearest = &word;
    }
    return nearest;
}

/// The printed eras, each with its place within the word.
QList<Option> erasIn(const PrintedWord &word)
{
    QList<Option> known = eras();
    known << Option { QStringLiteral("western"), { QStringLiteral("西暦"), QStringLiteral("Western year") }, {} };
    QList<Option> options;
    const double step = word.rectMm.width() / double(word.text.size());
    const double size = std::min(word.rectMm.height(), 5.0);
    for (Option &era : known) {
        // 明・大・昭・平・令, but 西暦: 西 alone is a direction.
        const QString printed = era.value == QLatin1String("western") ? era.label.ja : era.label.ja.left(1);
        const qsizetype at = word.text.indexOf(printed);
        if (at < 0)
            continue;
        const double width = std::max(size, step * double(printed.size()));
        const double middle = word.rectMm.left() + step * (double(at) + double(printed.size()) / 2);
        era.rectMm = { middle - width / 2, word.rectMm.center().y() - size / 2, width, size };
        options << era;
    }
    return options;
}

bool isToday(const QString &label)
{
    static const QRegularExpression day(QStringLiteral("(請求|申請|届出|提出|委任|作成|記入).*(年月日|日)"));
    return day.match(label).hasMatch();
}

std::optional<Field> dateAt(const PageReading &reading, const PrintedWord &year, int page)
{
    const PrintedWord *month = next(reading, year, u'月');
    const PrintedWord *day = month ? next(reading, *month, u'日') : nullptr;
    if (!day)
        return std::nullopt;
    const PrintedWord *inFront = before(reading, year);
    const QRectF cell = reading.cellAround(year.rectMm.center());
    double left = year.rectMm.left() - YearMm - EraMm;
    if (!cell.isNull())
        left = std::max(left, cell.left() + 0.5);
    if (inFront)
        left = std::max(left, inFront->rectMm.right() + 0.5);
    const double height = std::max(5.0, year.rectMm.height() * 1.5);
    const double top = year.rectMm.center().y() - height / 2;
    const auto between = [top, height](double from, double to) { return QRectF(from, top, to - from, height); };
    const double room = year.rectMm.left() - left;
    if (room < LeastPartMm)
        return std::nullopt;
    Field field = newField(FieldKind::Date, page, between(left, day->rectMm.left()));
    field.sizePt = std::min(field.sizePt, 11.0);
    field.partsMm.clear();
    const QList<Option> eras = inFront ? erasIn(*inFront) : QList<Option>();
    const bool hasEra = eras.isEmpty() && room > EraMm;
    if (eras.size() > 1) {
        field.eraStyle = QStringLiteral("circle");
        field.options = eras;
        field.rectMm |= inFront->rectMm;
    }
    const double yearFrom = hasEra ? left + room * 0.55 : left;
    if (hasEra)
        field.partsMm.insert(QStringLiteral("era"), between(left, yearFrom));
    field.partsMm.insert(QStringLiteral("year"), between(yearFrom, year.rectMm.left()));
    field.partsMm.insert(QStringLiteral("month"), between(year.rectMm.right(), month->rectMm.left()));
    field.partsMm.insert(QStringLiteral("day"), between(month->rectMm.right(), day->rectMm.left()));
    const QString label = reading.labelOf(cell.isNull() ? field.rectMm : cell);
    const bool isAlone = label.isEmpty() && cell.isNull(); // above everything, without a word
    if (isToday(label) || isAlone)
        field.kind = FieldKind::Today;
    if (isAlone)
        field.label = newField(FieldKind::Today, page, field.rectMm).label;
    reading.name(field, cell.isNull() ? field.rectMm : cell, label);
    return field;
}

QString valueFor(const QString &label, qsizetype number)
{
    // What the counter already knows: the answer "I am the person concerned".
    return label == QStringLiteral("本人") ? QStringLiteral("self") : QStringLiteral("answer%1").arg(number);
}

Field choiceOf(const PageReading &reading, const QRectF &cell, const QList<QRectF> &squares, int page)
{
    static const QRegularExpression many(QStringLiteral("種類|記載|書類|添付|確認|必要な|証明書"));
    QRectF whole;
    for (const QRectF &square : squares)
        whole |= square;
    Field field = newField(FieldKind::Choice, page, whole);
    field.options.clear();
    for (const QRectF &square : squares) {
        const QString label = reading.rightOf(square);
        const auto number = field.options.size() + 1;
        field.options << Option { valueFor(label, number),
            { label.isEmpty() ? QStringLiteral("選択肢%1").arg(number) : label, {} }, square };
    }
    const QString label = reading.labelOf(cell);
    reading.name(field, cell, label);
    constexpr qsizetype seldomOne = 5;
    field.several = many.match(label).hasMatch() || squares.size() > seldomOne;
    return field;
}

} // namespace

QList<Field> dateProposals(const PageReading &reading, int page)
{
    QList<Field> dates;
    for (const PrintedWord &word : reading.words()) {
        if (word.text != u'年')
            continue;
        if (const auto date = dateAt(reading, word, page))
            dates << *date;
    }
    return dates;
}

QList<Field> choiceProposals(const PageReading &reading, int page)
{
    QList<Field> choices;
    QList<std::pair<QRectF, QList<QRectF>>> groups;
    for (const QRectF &square : reading.found().checksMm) {
        const QRectF cell = reading.cellAround(square.center());
        const auto same = std::find_if(
            groups.begin(), groups.end(), [&cell](const auto &group) { return !cell.isNull() && group.first == cell; });
        if (same == groups.end())
            groups.append({ cell, { square } });
        else
            same->second << square;
    }
    for (const auto &[cell, squares] : std::as_const(groups)) {
        if (squares.size() > 1) {
            choices << choiceOf(reading, cell, squares, page);
            continue;
        }
        Field check = newField(FieldKind::Check, page, squares.first());
        if (const QString label = reading.rightOf(squares.first()); !label.isEmpty())
            check.label = { label, {} };
        choices << check;
    }
    return choices;
}

} // namespace madoguchi::designer
