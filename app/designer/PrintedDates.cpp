// Dates whose places are printed: between 年, 月 and 日, their eras in front of them or above.

#include "app/designer/CellProposals.h"
#include "app/designer/DesignerWords.h"
#include "app/designer/FieldMaking.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
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
constexpr double LeastEraMm = 7; ///< and this much for its first character
constexpr double AroundLetters = 1.35; ///< an ellipse around a rectangle, its corners cut a little
constexpr double AboveMm = 9; ///< eras may be printed on one or two lines above the year

/// Nothing but eras: 明・大・昭・平・令, 平成, S.H.R
bool isEras(const QString &text)
{
    static const QRegularExpression eras(QStringLiteral(
        "^(明治?|大正?|昭和?|平成?|令和?|西暦|[MTSHRＭＴＳＨＲ]|[・･.,、，．/／\\s(（)）]|[0-9０-９]|生)+$"));
    static const QRegularExpression era(QStringLiteral("[明大昭平令暦MTSHRＭＴＳＨＲ]"));
    return eras.match(text).hasMatch() && text.contains(era);
}

const PrintedWord *next(const QList<PrintedWord> &words, const PrintedWord &after, QChar character)
{
    const PrintedWord *nearest = nullptr;
    for (const PrintedWord &word : words) {
        const double gap = word.rectMm.left() - after.rectMm.right();
        if (word.text == character && gap > LeastPartMm && gap < MostStepMm && isOnOneLine(word.rectMm, after.rectMm)
            && (!nearest || word.rectMm.left() < nearest->rectMm.left()))
            nearest = &word;
    }
    return nearest;
}

const PrintedWord *before(const QList<PrintedWord> &words, const PrintedWord &year)
{
    const PrintedWord *nearest = nullptr;
    for (const PrintedWord &word : words) {
        if (word.rectMm.right() <= year.rectMm.left() + 0.1 && isOnOneLine(word.rectMm, year.rectMm)
            && (!nearest || word.rectMm.right() > nearest->rectMm.right()))
            nearest = &word;
    }
    return nearest;
}

/// "年月日" with room between its words may come as one word, and "令和 年" too: each of these characters alone.
QList<PrintedWord> withoutRuns(const QList<PrintedWord> &words)
{
    static const QRegularExpression run(QStringLiteral("^(.*?)([年月日]+)$"));
    // 日から, 日（, 日から令和
    static const QRegularExpression more(
        QStringLiteral("^([年月日]?)(から|まで|より|[～~〜]|(?<=[年月日])[（(])(明治|大正|昭和|平成|令和|西暦)?(.*)$"));
    QList<PrintedWord> apart;
    for (const PrintedWord &word : words) {
        const auto parts = more.match(word.text);
        if (parts.hasMatch() && parts.capturedLength(1) + parts.capturedLength(3) > 0) {
            for (const int group : { 1, 2, 3, 4 }) {
                const qsizetype from = parts.capturedStart(group);
                const qsizetype count = parts.capturedLength(group);
                if (count > 0)
                    apart << PrintedWord { parts.captured(group), word.placeOf(from, count),
                        word.charactersMm.mid(from, count) };
            }
            continue;
        }
        const auto match = run.match(word.text);
        const qsizetype from = match.hasMatch() ? match.capturedStart(2) : word.text.size();
        // 生年月日 and 年月日 without room are names of something, not places.
        const bool hasRoom = from + 1 >= word.text.size()
            || word.placeOf(from + 1, 1).left() - word.placeOf(from, 1).right() > LeastPartMm;
        const bool isMark = match.hasMatch() && hasRoom && (from == 0 || isEras(word.text.left(from)));
        if (!isMark || word.text.size() == 1) {
            apart << word;
            continue;
        }
        if (from > 0)
            apart << PrintedWord { word.text.left(from), word.placeOf(0, from), word.charactersMm.mid(0, from) };
        for (qsizetype i = from; i < word.text.size(); ++i)
            apart << PrintedWord { word.text.mid(i, 1), word.placeOf(i, 1), word.charactersMm.mid(i, 1) };
    }
    return apart;
}

/// What of an era's name is printed in the word, and from which character on; the longer first.
std::optional<std::pair<qsizetype, qsizetype>> placeOfEra(const Option &era, const QString &word)
{
    static const QHash<QString, QString> letters { { QStringLiteral("meiji"), QStringLiteral("MＭ") },
        { QStringLiteral("taisho"), QStringLiteral("TＴ") }, { QStringLiteral("showa"), QStringLiteral("SＳ") },
        { QStringLiteral("heisei"), QStringLiteral("HＨ") }, { QStringLiteral("reiwa"), QStringLiteral("RＲ") } };
    const bool isWestern = era.value == QLatin1String("western"); // 西暦: 西 alone is a direction
    for (const QString &name : { era.label.ja, isWestern ? era.label.ja : era.label.ja.left(1) }) {
        if (const qsizetype at = word.indexOf(name); at >= 0)
            return std::pair(at, name.size());
    }
    for (const QChar letter : letters.value(era.value)) {
        if (const qsizetype at = word.indexOf(letter); at >= 0)
            return std::pair(at, qsizetype(1));
    }
    return std::nullopt;
}

/// The printed eras, each with its place.
QList<Option> erasIn(const QList<PrintedWord> &words)
{
    QList<Option> known = eras();
    known << Option { QStringLiteral("western"), { QStringLiteral("西暦"), QStringLiteral("Western year") }, {} };
    QList<Option> options;
    for (Option &era : known) {
        for (const PrintedWord &word : words) {
            const auto place = placeOfEra(era, word.text);
            if (!place)
                continue;
            const QRectF printed = word.placeOf(place->first, place->second);
            // A ring around the letters, not within them.
            const double height = std::min(word.rectMm.height(), 5.0) * AroundLetters;
            const double width = std::max(height, printed.width() * AroundLetters);
            era.rectMm = { printed.center().x() - width / 2, word.rectMm.center().y() - height / 2, width, height };
            options << era;
            break;
        }
    }
    return options;
}

/// The words with eras of this date: in front of it, or on the line above, in its cell if it has one.
QList<PrintedWord> eraWords(
    const QList<PrintedWord> &words, const QRectF &cell, const PrintedWord &year, const PrintedWord &day)
{
    QList<PrintedWord> found;
    for (const PrintedWord &word : words) {
        const QRectF &place = word.rectMm;
        const double up = year.rectMm.center().y() - place.center().y();
        const bool isInFront = isOnOneLine(place, year.rectMm) && place.right() <= year.rectMm.left() + 0.1
            && year.rectMm.left() - place.right() < YearMm + EraMm;
        const bool isAbove = up > 0 && up < AboveMm && place.right() > year.rectMm.left() - YearMm - EraMm
            && place.left() < day.rectMm.right();
        const bool isHere
            = cell.isNull() ? isInFront || isAbove : cell.contains(place.center()) && (isInFront || up > 0);
        if (isHere && isEras(word.text))
            found << word;
    }
    return found;
}

bool isToday(const QString &label)
{
    static const QRegularExpression day(QStringLiteral("(請求|申請|届出|提出|委任|作成|記入).*(年月日|日)"));
    return day.match(label).hasMatch();
}

/// What is printed behind the year, the month and the day.
struct DateMarks {
    PrintedWord year;
    PrintedWord month;
    PrintedWord day;
};

std::optional<DateMarks> marksFrom(const QList<PrintedWord> &words, const PrintedWord &year)
{
    const PrintedWord *month = next(words, year, u'月');
    const PrintedWord *day = month ? next(words, *month, u'日') : nullptr;
    return day ? std::optional(DateMarks { year, *month, *day }) : std::nullopt;
}

/// ［　　・　　・　　］: two dots in a cell, with nothing but eras beside them.
std::optional<DateMarks> dotsIn(const QRectF &cell, const PageReading &reading)
{
    static const QString dots = QStringLiteral("・．./／");
    QList<PrintedWord> found;
    for (const PrintedWord &word : reading.wordsIn(cell)) {
        const bool isDots = std::all_of(word.text.begin(), word.text.end(), [](QChar c) { return dots.contains(c); });
        for (qsizetype i = 0; isDots && i < word.text.size(); ++i)
            found << PrintedWord { word.text.mid(i, 1), word.placeOf(i, 1) };
        if (!isDots && !isEras(word.text))
            return std::nullopt;
    }
    std::sort(found.begin(), found.end(),
        [](const PrintedWord &one, const PrintedWord &other) { return one.rectMm.left() < other.rectMm.left(); });
    if (found.size() != 2 || found.first().text != found.last().text
        || !isOnOneLine(found.first().rectMm, found.last().rectMm))
        return std::nullopt;
    const double month = found.last().rectMm.left() - found.first().rectMm.right();
    const QRectF last = found.last().rectMm;
    const double day = cell.right() - last.right();
    if (std::min(month, day) < LeastPartMm)
        return std::nullopt;
    const double end = std::min(cell.right() - 0.5, last.right() + std::max(month, LeastEraMm));
    return DateMarks { found.first(), found.last(), { {}, { end, last.top(), 0, last.height() } } };
}

/// Of two dates in one cell, 年月日から 年月日まで: which it is. One alone is no range: 年 月 日 時から 時まで.
QString endOf(const QList<PrintedWord> &words, const QRectF &cell, const QRectF &day)
{
    constexpr double most = 12; // behind 日
    QList<PrintedWord> here = words;
    here.removeIf([&cell](const PrintedWord &word) { return !cell.isNull() && !cell.contains(word.rectMm.center()); });
    const auto years
        = std::count_if(here.begin(), here.end(), [](const PrintedWord &word) { return word.text == u'年'; });
    if (cell.isNull() || years < 2) {
        here.removeIf([&day](const PrintedWord &word) {
            return word.rectMm.right() < day.left() || word.rectMm.left() - day.right() > most;
        });
    }
    return endOfRange(here, day);
}

std::optional<Field> dateAt(
    const PageReading &reading, const QList<PrintedWord> &words, const DateMarks &marks, int page)
{
    const PrintedWord &year = marks.year;
    const PrintedWord *inFront = before(words, year);
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
    Field field = newField(FieldKind::Date, page, between(left, marks.day.rectMm.left()));
    field.sizePt = std::min(field.sizePt, 11.0);
    field.partsMm.clear();
    const QList<PrintedWord> printedEras = eraWords(words, cell, year, marks.day);
    const QList<Option> eras = erasIn(printedEras);
    const bool hasEra = eras.isEmpty() && room > LeastEraMm;
    if (hasEra && room <= EraMm)
        field.eraStyle = QStringLiteral("initial");
    if (eras.size() > 1) {
        field.eraStyle = QStringLiteral("circle");
        field.options = eras;
        for (const PrintedWord &word : printedEras)
            field.rectMm |= word.rectMm;
    } else if (eras.size() == 1) {
        field.eraStyle = eras.first().value;
    }
    const double yearFrom = hasEra ? left + room * 0.55 : left;
    if (hasEra)
        field.partsMm.insert(QStringLiteral("era"), between(left, yearFrom));
    field.partsMm.insert(QStringLiteral("year"), between(yearFrom, year.rectMm.left()));
    field.partsMm.insert(QStringLiteral("month"), between(year.rectMm.right(), marks.month.rectMm.left()));
    field.partsMm.insert(QStringLiteral("day"), between(marks.month.rectMm.right(), marks.day.rectMm.left()));
    QString label = reading.labelOf(cell.isNull() ? field.rectMm : cell);
    if (isEras(label) || PageReading::isToFillIn(label))
        label.clear(); // 令和 in front of the year is no name
    if (label.isEmpty() && cell.isNull())
        label = reading.nameOnLine(field.rectMm);
    if (!label.isEmpty())
        label += endOf(words, cell, marks.day.rectMm);
    // Above everything, without a word; or in the era of today.
    const bool isAlone = label.isEmpty() && (cell.isNull() || eras.size() == 1);
    if (isToday(label) || isAlone)
        field.kind = FieldKind::Today;
    if (isAlone)
        field.label = newField(FieldKind::Today, page, field.rectMm).label;
    reading.name(field, cell.isNull() ? field.rectMm : cell, label);
    return field;
}

/// 開催期間　令和…年…月…日から, and below it the other end of the range, which nothing names: it is no day of applying.
void nameTheOtherEnds(QList<Field> &dates, const PageReading &reading)
{
    constexpr double nextLine = 12;
    for (qsizetype i = 1; i < dates.size(); ++i) {
        Field &date = dates[i];
        if (date.kind != FieldKind::Today || !reading.cellAround(date.rectMm.center()).isNull())
            continue;
        const auto above = std::find_if(dates.begin(), dates.begin() + i, [&date](const Field &other) {
            const double down = date.rectMm.top() - other.rectMm.top();
            return other.kind == FieldKind::Date && std::abs(other.rectMm.left() - date.rectMm.left()) < 2 && down > 2
                && down < nextLine;
        });
        if (above == dates.begin() + i)
            continue;
        changeKind(date, FieldKind::Date);
        date.id = newField(FieldKind::Date, date.page, date.rectMm).id;
        date.label = { QString(above->label.ja).remove(RangeBegin) + RangeEnd, {} };
        if (!above->label.ja.endsWith(RangeBegin))
            above->label.ja += RangeBegin;
    }
}

} // namespace

QList<Field> dateProposals(const PageReading &reading, int page)
{
    QList<Field> dates;
    const QList<PrintedWord> words = withoutRuns(reading.words());
    for (const PrintedWord &word : words) {
        const auto marks = word.text == u'年' ? marksFrom(words, word) : std::nullopt;
        if (const auto date = marks ? dateAt(reading, words, *marks, page) : std::nullopt)
            dates << *date;
    }
    nameTheOtherEnds(dates, reading);
    for (const QRectF &cell : reading.found().boxesMm) {
        const auto dots = reading.isCell(cell) ? dotsIn(cell, reading) : std::nullopt;
        const auto date = dots ? dateAt(reading, words, *dots, page) : std::nullopt;
        if (date && date->label != firstLabel(date->kind))
            dates << *date;
    }
    return dates;
}

} // namespace madoguchi::designer
