// Questions whose answers are printed: squares to tick, words to ring.

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

constexpr double RingMm = 4.5; ///< at least, around a word

QString valueFor(const QString &label, qsizetype number)
{
    // What the counter already knows: the answer "I am the person concerned".
    return label == QStringLiteral("本人") ? QStringLiteral("self") : QStringLiteral("answer%1").arg(number);
}

Field choiceOf(const PageReading &reading, const QRectF &cell, const QList<QRectF> &squares, int page)
{
    static const QRegularExpression many(QStringLiteral("種類|記載|設備|備品|書類|添付|確認|必要な(?!方|人)|証明書"));
    QRectF whole;
    for (const QRectF &square : squares)
        whole |= square;
    Field field = newField(FieldKind::Choice, page, whole);
    field.options.clear();
    for (const QRectF &square : squares) {
        const QString label = reading.answerAt(square);
        const auto number = field.options.size() + 1;
        field.options << Option { valueFor(label, number), { label.isEmpty() ? numberedAnswer(number) : label, {} },
            square };
    }
    const QRectF place = cell.isNull() ? squares.first() : cell;
    const QString label = reading.labelOf(place);
    reading.name(field, place, label);
    constexpr qsizetype seldomOne = 5;
    field.several = many.match(label).hasMatch() || squares.size() > seldomOne;
    return field;
}

/// The words of one line as one text, which knows where its characters stand.
PrintedWord lineOf(QList<PrintedWord> words)
{
    std::stable_sort(words.begin(), words.end(),
        [](const PrintedWord &a, const PrintedWord &b) { return a.rectMm.left() < b.rectMm.left(); });
    PrintedWord line;
    for (const PrintedWord &word : std::as_const(words)) {
        line.text += word.text;
        line.rectMm |= word.rectMm;
        for (qsizetype i = 0; i < word.text.size(); ++i)
            line.charactersMm << word.placeOf(i, 1);
    }
    return line;
}

QList<PrintedWord> linesOf(const QList<PrintedWord> &words)
{
    QList<QList<PrintedWord>> lines;
    for (const PrintedWord &word : words) {
        const auto line = std::find_if(lines.begin(), lines.end(),
            [&word](const QList<PrintedWord> &other) { return isOnOneLine(other.first().rectMm, word.rectMm); });
        if (line == lines.end())
            lines << QList<PrintedWord> { word };
        else
            *line << word;
    }
    QList<PrintedWord> joined;
    for (const QList<PrintedWord> &line : std::as_const(lines))
        joined << lineOf(line);
    return joined;
}

QRectF ringAround(const QRectF &word)
{
    const QSizeF size(std::max(RingMm, word.width() + 1), std::max(RingMm, word.height()));
    return { word.center() - QPointF(size.width() / 2, size.height() / 2), size };
}

/// 男・女, 続柄（要・不要） …: words that are known as answers, one of which gets a ring, with their name in front of
/// them or beside the cell.
std::optional<Field> wordsToRing(const PageReading &reading, const QRectF &cell, const PrintedWord &line, int page)
{
    static const QString answer = QStringLiteral("(?:男性?|女性?|オス|メス|雄|雌|不要|必要|要|有り?|無し?|あり|なし|"
                                                 "はい|いいえ|希望する|希望しない|する|しない|同居|別居|普通|当座|"
                                                 "新規|更新|変更|可|否|済|未|単身|大|中|小|午前|午後|父|母)");
    static const QString between = QStringLiteral("[・･/／,、，\\s0-9０-９.．]*");
    // Behind them marks between which something else is written may stand: 父・母 … － … － …
    static const QRegularExpression whole(
        QStringLiteral("^(.*?)[（(]?(%1%2(?:%1%2)+)[）)]?[-－ー―‐−–（）()]*$").arg(answer, between));
    static const QRegularExpression one(answer);
    const auto match = whole.match(line.text);
    if (!match.hasMatch())
        return std::nullopt;
    QString before = PageReading::tidied(match.captured(1));
    const bool isAlone = before.isEmpty() || PageReading::isToFillIn(before);
    const bool isApart = isAlone || line.text.contains(u'（') || line.text.contains(u'(');
    if (!isApart)
        return std::nullopt; // a sentence that ends so
    Field field = newField(FieldKind::Choice, page, cell);
    field.options.clear();
    field.rectMm = {};
    for (auto answers = one.globalMatch(line.text, match.capturedStart(2)); answers.hasNext();) {
        const auto found = answers.next();
        const QString label = found.captured();
        field.options << Option { valueFor(label, field.options.size() + 1), { label, {} },
            ringAround(line.placeOf(found.capturedStart(), found.capturedLength())) };
        field.rectMm |= field.options.last().rectMm;
    }
    field.mark = documents::Mark::Circle;
    if (isAlone)
        reading.name(field, cell, reading.labelOf(cell));
    else
        field.label = { before, {} };
    return field.kind == FieldKind::Choice ? std::optional(field) : std::nullopt;
}

/// 午前・午後 within a line with dates and hours.
QList<Field> halvesOfDay(const PageReading &reading, const QRectF &cell, const PrintedWord &line, int page)
{
    static const QRegularExpression halves(QStringLiteral("午前[・･／/]?午後"));
    QList<Field> choices;
    const QString label = reading.labelOf(cell);
    for (auto all = halves.globalMatch(line.text); all.hasNext() && !label.isEmpty();) {
        const auto found = all.next();
        const qsizetype from = found.capturedStart();
        const qsizetype count = found.capturedLength();
        const PrintedWord words { found.captured(), line.placeOf(from, count), line.charactersMm.mid(from, count) };
        auto choice = wordsToRing(reading, cell, words, page);
        if (!choice)
            continue;
        choice->label.ja = label + endOfRange(reading.wordsIn(cell), words.rectMm) + QStringLiteral("の午前・午後");
        choices << *choice;
    }
    return choices;
}

/// Squares that stand in one cell, and those without a cell that stand on one line.
QList<std::pair<QRectF, QList<QRectF>>> squaresTogether(const PageReading &reading)
{
    QList<std::pair<QRectF, QList<QRectF>>> groups;
    for (const QRectF &square : reading.squares()) {
        const QRectF cell = reading.cellAround(square.center());
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const auto &group) {
            return cell.isNull() ? group.first.isNull() && isOnOneLine(group.second.last(), square)
                                 : group.first == cell;
        });
        if (same == groups.end())
            groups.append({ cell, { square } });
        else
            same->second << square;
    }
    return groups;
}

} // namespace

QList<Field> choiceProposals(const PageReading &reading, int page)
{
    QList<Field> choices;
    const auto groups = squaresTogether(reading);
    for (const auto &[cell, squares] : groups) {
        if (squares.size() > 1) {
            choices << choiceOf(reading, cell, squares, page);
            continue;
        }
        static const QRegularExpression explains(QStringLiteral("^(は|に|の|を|へ)[、]?"));
        const QString label = reading.answerAt(squares.first());
        if (explains.match(label).hasMatch())
            continue; // 「□は、あてはまるものに…」 tells how to fill in
        Field check = newField(FieldKind::Check, page, squares.first());
        if (!label.isEmpty())
            check.label = { label, {} };
        choices << check;
    }
    for (const QRectF &cell : reading.found().boxesMm) {
        if (!reading.isCell(cell) || reading.found().checksMm.contains(cell))
            continue;
        for (const PrintedWord &line : linesOf(reading.wordsIn(cell))) {
            if (const auto choice = wordsToRing(reading, cell, line, page))
                choices << *choice;
            else
                choices << halvesOfDay(reading, cell, line, page);
        }
    }
    return choices;
}

} // namespace madoguchi::designer
