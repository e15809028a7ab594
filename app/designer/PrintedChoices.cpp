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

/// `name`: where the words beside the cell are of other questions, too.
Field choiceOf(
    const PageReading &reading, const QRectF &cell, const QList<QRectF> &squares, const QString &name, int page)
{
    static const QRegularExpression many(
        QStringLiteral("種類|内容|記載|設備|備品|書類|添付|確認|必要な(?!方|人)|証明書"));
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
    QString label = name.isEmpty() ? reading.labelOf(place) : name;
    if (label.isEmpty() && cell.isNull())
        label = reading.rowOnLine(place);
    if (label.isEmpty())
        label = reading.titleAbove(cell.isNull() ? field.rectMm : cell);
    static const QRegularExpression kinds(QStringLiteral("種|口座"));
    if (field.options.first().label.ja == u"普通" && !kinds.match(label).hasMatch())
        label = QStringLiteral("口座の種類");
    reading.name(field, place, label);
    constexpr qsizetype seldomOne = 5;
    constexpr qsizetype sentence = 15; // agreed to, one after another
    const bool areSentences = std::any_of(field.options.begin(), field.options.end(),
        [](const Option &option) { return option.label.ja.size() >= sentence; });
    field.several = many.match(label).hasMatch() || squares.size() > seldomOne || areSentences;
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
    static const QString answer = QStringLiteral(
        "(?:男性?|女性?|オス|メス|雄|雌|不要|必要|要|有り?|無し?|あり|なし|"
        "はい|いいえ|希望する|希望しない|する|しない|同居|別居|普通|当座|自宅|携帯|勤務先|本店|支店|出張所|"
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

/// Squares that are answers to one question.
struct Question {
    QRectF cell;
    QList<QRectF> squares;
    QString name; ///< printed in front of the first of them, on their line
};

/// What stands between a square with its answer and the next one: アレルギー □無 □有（　） 障害者手帳 □無 □有.
QString nameBetween(const PageReading &reading, const QRectF &cell, const QRectF &before, const QRectF &square)
{
    constexpr double apart = 1.8; // times the height of the letters
    constexpr double closed = 1.0; // behind a bracket
    QList<PrintedWord> words;
    for (const PrintedWord &word : reading.words()) {
        const bool isHere = cell.isNull() ? !before.isNull() : cell.contains(word.rectMm.center());
        if (isHere && !isSquare(word.text) && isOnOneLine(word.rectMm, square)
            && word.rectMm.right() < square.left() + 0.5
            && (before.isNull() || word.rectMm.left() > before.right() - 0.5))
            words << word;
    }
    const PrintedWord line = lineOf(words);
    bool isAnswer = !before.isNull();
    int depth = 0;
    double reached = before.right();
    QString name;
    for (qsizetype i = 0; i < line.text.size(); ++i) {
        const QChar character = line.text.at(i);
        const QRectF place = line.placeOf(i, 1);
        const bool opens = character == u'（' || character == u'(';
        const bool closes = character == u'）' || character == u')';
        const bool wasClosed = i > 0 && (line.text.at(i - 1) == u'）' || line.text.at(i - 1) == u')');
        const double gap = (place.left() - reached) / line.rectMm.height();
        // （改製原）謄本 goes on: a bracket has half a character of room behind it.
        if (isAnswer && i > 0 && depth == 0 && !opens && gap > (wasClosed ? closed : apart))
            isAnswer = false;
        depth += opens ? 1 : closes ? -1 : 0;
        if (!isAnswer)
            name += character;
        reached = place.right();
    }
    static const QRegularExpression marks(QStringLiteral("^[／/∕・、,]+"));
    static const QRegularExpression number(QStringLiteral("^[0-9０-９①-⑳ア-ンa-z]{1,2}[.．、]?$"));
    name = PageReading::tidied(name.remove(marks));
    return name.size() > 1 && !PageReading::isToFillIn(name) && !number.match(name).hasMatch() ? name : QString();
}

/// Whether the line of this square runs to the end of its cell, so that the next one goes on with its words.
bool isFull(const PageReading &reading, const QRectF &cell, const QRectF &square)
{
    constexpr double end = 8;
    const QList<PrintedWord> words = reading.wordsIn(cell);
    return std::any_of(words.begin(), words.end(), [&](const PrintedWord &word) {
        return isOnOneLine(word.rectMm, square) && cell.right() - word.rectMm.right() < end;
    });
}

/// Whether a square goes on with this question: in its cell, on its line, or below its first one where nothing is
/// ruled.
bool continuesAt(const Question &question, const PageReading &reading, const QRectF &cell, const QRectF &square)
{
    constexpr double nextLine = 12;
    const QRectF &last = question.squares.last();
    const QRectF &first = question.squares.first();
    if (!cell.isNull() || !question.cell.isNull())
        return question.cell == cell;
    const bool isBelow = std::abs(first.left() - square.left()) < 1 && square.top() - last.bottom() < nextLine
        && square.top() > last.bottom() && reading.wordsOnLine(square).isEmpty();
    return isOnOneLine(last, square) || isBelow;
}

QList<Question> questionsOf(const PageReading &reading)
{
    QList<Question> questions;
    for (const QRectF &square : reading.squares()) {
        const QRectF cell = reading.cellAround(square.center());
        const auto same = std::find_if(questions.rbegin(), questions.rend(),
            [&](const Question &question) { return continuesAt(question, reading, cell, square); });
        const bool isKnown = same != questions.rend();
        const QRectF before = isKnown && isOnOneLine(same->squares.last(), square) ? same->squares.last() : QRectF();
        const bool isWrapped
            = isKnown && before.isNull() && !cell.isNull() && isFull(reading, cell, same->squares.last());
        const QString name = isWrapped ? QString() : nameBetween(reading, cell, before, square);
        if (isKnown && name.isEmpty())
            same->squares << square;
        else
            questions << Question { cell, { square }, name };
    }
    return questions;
}

/// Where a cell has several questions, the words beside it name none of them.
QString nameAmong(const QList<Question> &questions, const Question &question)
{
    const auto inCell = std::count_if(
        questions.begin(), questions.end(), [&question](const Question &other) { return other.cell == question.cell; });
    return inCell > 1 && !question.cell.isNull() ? question.name : QString();
}

} // namespace

QString printedAnswer(const QRectF &rectMm, const PageReading &reading)
{
    QString inside;
    for (const PrintedWord &line : linesOf(reading.charactersIn(rectMm)))
        inside += line.text;
    inside = PageReading::tidied(inside);
    return inside.isEmpty() ? reading.answerAt(rectMm) : inside;
}

std::optional<Field> choiceWithin(const QRectF &rectMm, const PageReading &reading, int page)
{
    const QRectF cell = reading.cellAround(rectMm.center());
    QList<QRectF> squares;
    for (const QRectF &square : reading.squares()) {
        if (rectMm.contains(square.center()))
            squares << square;
    }
    if (squares.size() > 1) {
        const QList<Question> questions = questionsOf(reading);
        const auto question = std::find_if(questions.begin(), questions.end(),
            [&squares](const Question &one) { return one.squares.contains(squares.first()); });
        return choiceOf(reading, cell, squares, nameAmong(questions, *question), page);
    }
    static const QRegularExpression answers(QStringLiteral("[^\\s\u3000・･／/∕,，、|｜]+"));
    Field field = newField(FieldKind::Choice, page, rectMm);
    field.options.clear();
    field.rectMm = {};
    for (const PrintedWord &line : linesOf(reading.charactersIn(rectMm))) {
        for (auto all = answers.globalMatch(line.text); all.hasNext();) {
            const auto found = all.next();
            const QString label = found.captured();
            field.options << Option { valueFor(label, field.options.size() + 1), { label, {} },
                ringAround(line.placeOf(found.capturedStart(), found.capturedLength())) };
            field.rectMm |= field.options.last().rectMm;
        }
    }
    if (field.options.size() < 2)
        return std::nullopt;
    field.mark = documents::Mark::Circle;
    const QRectF place = cell.isNull() ? field.rectMm : cell;
    reading.name(field, place, reading.labelOf(place));
    return field;
}

QList<Field> choiceProposals(const PageReading &reading, int page)
{
    QList<Field> choices;
    const QList<Question> questions = questionsOf(reading);
    for (const Question &question : questions) {
        const QList<QRectF> &squares = question.squares;
        if (squares.size() > 1) {
            choices << choiceOf(reading, question.cell, squares, nameAmong(questions, question), page);
            continue;
        }
        static const QRegularExpression explains(QStringLiteral("^(は|に|の|を|へ)[、]?"));
        const QString label = reading.answerAt(squares.first());
        if (explains.match(label).hasMatch())
            continue; // 「□は、あてはまるものに…」 tells how to fill in
        Field check = newField(FieldKind::Check, page, squares.first());
        if (!label.isEmpty())
            check.label = { question.name.isEmpty() ? label : question.name + u'（' + label + u'）', {} };
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
