// Numbers whose marks are printed, 〒 － and （ ） －, and what is written into brackets.

#include "app/designer/CellProposals.h"
#include "app/designer/FieldMaking.h"
#include "app/designer/Measures.h"
#include "app/documents/NumberParts.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace madoguchi::designer {

using documents::Field;
using documents::FieldKind;
using documents::InputFormat;

namespace {

constexpr double LeastNumberMm = 5; ///< three digits have room
constexpr double MostPartMm = 25; ///< behind the last mark
constexpr double MostGapMm = 80; ///< between the marks of a number
constexpr double MostBracketMm = 150;
constexpr double LeastBracketMm = 8;
constexpr double LeastUnitMm = 5; ///< （ … 級）: some digits
constexpr double LeastAddressMm = 25;
constexpr double TallAddressMm = 12; ///< two lines of text have room
constexpr int PostalDigits = 7;

/// A printed mark, and the words on its line.
struct Mark {
    QChar sign;
    QRectF rectMm;
    QString before; ///< what its word says before it
    double beginMm; ///< of the unit in front of a closing bracket, （ … 級）; else of the mark
};

bool isOpening(QChar sign)
{
    return sign == u'（' || sign == u'(';
}

bool isClosing(QChar sign)
{
    return sign == u'）' || sign == u')';
}

bool isHyphen(QChar sign)
{
    return QStringLiteral("-－ー―‐−–").contains(sign);
}

/// 円 before the closing bracket: what is written stands in front of it.
bool isUnitInBracket(const QString &text)
{
    static const QStringList others { QStringLiteral("級"), QStringLiteral("号"), QStringLiteral("年"),
        QStringLiteral("月"), QStringLiteral("度"), QStringLiteral("番") };
    return PageReading::isUnit(text) || others.contains(text);
}

QList<Mark> marksOf(const PageReading &reading)
{
    QList<Mark> marks;
    for (const PrintedWord &word : reading.words()) {
        for (qsizetype i = 0; i < word.text.size(); ++i) {
            const QChar sign = word.text.at(i);
            if (sign != u'〒' && sign != u'第' && sign != u'号' && !isOpening(sign) && !isClosing(sign)
                && !isHyphen(sign))
                continue;
            Mark mark { sign, word.placeOf(i, 1), word.text.left(i), word.placeOf(i, 1).left() };
            if (isClosing(sign) && isUnitInBracket(mark.before)) {
                mark.before.clear();
                mark.beginMm = word.rectMm.left();
            }
            marks << mark;
        }
    }
    return marks;
}

/// Finds what stands between and beside the marks of one page.
class Marks {
public:
    Marks(const PageReading &reading, int page)
        : m_reading(reading)
        , m_page(page)
        , m_marks(marksOf(reading))
    {
    }

    QList<Field> proposals();

private:
    /// The next mark on the line, with nothing printed before it.
    [[nodiscard]] const Mark *next(const Mark &after, double least, double most) const;
    [[nodiscard]] double endBehind(const Mark &mark, double most) const; ///< free room: up to a word or the cell's end
    [[nodiscard]] double beginBefore(const Mark &mark, double most) const; ///< the same in front of it
    [[nodiscard]] bool isFree(const QRectF &gap) const;
    [[nodiscard]] QRectF lineAt(const Mark &mark, double from, double to) const;
    [[nodiscard]] QString nameOf(const QRectF &cell, const Mark &mark) const;
    void addPostalCode(const Mark &mark);
    void addAddress(const QRectF &cell, const Mark &mark, const QRectF &code);
    bool addPhone(const Mark &mark);
    void addBetween(const Mark &mark); ///< （ … ）, 第 … 号
    void addParts(Field field, const QList<QRectF> &parts, const QRectF &cell, const QString &label);

    const PageReading &m_reading;
    int m_page;
    QList<Mark> m_marks;
    QList<Field> m_fields;
};

QList<Field> Marks::proposals()
{
    for (const Mark &mark : std::as_const(m_marks)) {
        if (mark.sign == u'〒')
            addPostalCode(mark);
        else if (!addPhone(mark))
            addBetween(mark);
    }
    return m_fields;
}

bool Marks::isFree(const QRectF &gap) const
{
    return std::none_of(m_reading.words().begin(), m_reading.words().end(),
        [&gap](const PrintedWord &word) { return gap.contains(word.rectMm.center()); });
}

QRectF Marks::lineAt(const Mark &mark, double from, double to) const
{
    const double height = std::max(LineMm, mark.rectMm.height() * 1.3);
    return { from, mark.rectMm.center().y() - height / 2, to - from, height };
}

const Mark *Marks::next(const Mark &after, double least, double most) const
{
    const QRectF cell = m_reading.cellAround(after.rectMm.center());
    const Mark *nearest = nullptr;
    for (const Mark &mark : m_marks) {
        const double gap = mark.beginMm - after.rectMm.right();
        const bool isHere = cell.isNull() || cell.contains(mark.rectMm.center());
        if (isHere && gap > least && gap < most && isOnOneLine(mark.rectMm, after.rectMm)
            && (!nearest || mark.rectMm.left() < nearest->rectMm.left()))
            nearest = &mark;
    }
    const bool isNext = nearest && nearest->before.isEmpty()
        && isFree(lineAt(after, after.rectMm.right() + 0.1, nearest->beginMm - 0.1));
    return isNext ? nearest : nullptr;
}

double Marks::endBehind(const Mark &mark, double most) const
{
    const QRectF cell = m_reading.cellAround(mark.rectMm.center());
    double end = mark.rectMm.right() + most;
    if (!cell.isNull())
        end = std::min(end, cell.right() - InsetMm);
    for (const PrintedWord &word : m_reading.words()) {
        if (isOnOneLine(word.rectMm, mark.rectMm) && word.rectMm.left() > mark.rectMm.right() - 0.1)
            end = std::min(end, word.rectMm.left() - InsetMm);
    }
    return end;
}

double Marks::beginBefore(const Mark &mark, double most) const
{
    const QRectF cell = m_reading.cellAround(mark.rectMm.center());
    double begin = mark.rectMm.left() - most;
    if (!cell.isNull())
        begin = std::max(begin, cell.left() + InsetMm);
    for (const PrintedWord &word : m_reading.words()) {
        if (isOnOneLine(word.rectMm, mark.rectMm) && word.rectMm.right() < mark.rectMm.left() + 0.1)
            begin = std::max(begin, word.rectMm.right() + InsetMm);
    }
    return begin;
}

/// What is printed in front of the mark in its own cell says it, else what stands beside the cell.
QString Marks::nameOf(const QRectF &cell, const Mark &mark) const
{
    const QString before = PageReading::tidied(mark.before);
    if (!before.isEmpty() && !PageReading::isToFillIn(before))
        return before;
    for (const PrintedWord &word : m_reading.wordsIn(cell)) {
        const QString text = PageReading::tidied(word.text);
        const bool isBefore = word.rectMm.right() <= mark.rectMm.left() + 0.1;
        if (isBefore && text.size() > 1 && !PageReading::isToFillIn(text))
            return text;
    }
    return m_reading.labelOf(cell.isNull() ? mark.rectMm : cell);
}

void Marks::addParts(Field field, const QList<QRectF> &parts, const QRectF &cell, const QString &label)
{
    for (const QRectF &part : parts) {
        if (part.width() < LeastNumberMm)
            return;
    }
    field.rectMm = {};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        field.rectMm |= parts.at(i);
        if (parts.size() > 1)
            field.partsMm.insert(documents::numberPartNames().at(i), parts.at(i));
    }
    field.align = documents::Align::Center;
    field.sizePt = newField(FieldKind::Text, m_page, parts.first()).sizePt;
    const InputFormat format = field.format;
    m_reading.name(field, cell.isNull() ? field.rectMm : cell, label);
    field.format = format;
    m_fields << field;
}

void Marks::addPostalCode(const Mark &mark)
{
    const QRectF cell = m_reading.cellAround(mark.rectMm.center());
    QList<QRectF> rows;
    int boxes = 0;
    for (const BoxRow &row : m_reading.found().rowsMm) {
        const double gap = row.rectMm.left() - mark.rectMm.right();
        if (isOnOneLine(row.rectMm, mark.rectMm) && gap > -1 && gap < MostGapMm && boxes < PostalDigits) {
            rows << row.rectMm;
            boxes += row.boxes;
        }
    }
    std::sort(rows.begin(), rows.end(), [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
    QList<QRectF> parts = rows;
    if (boxes != PostalDigits) {
        boxes = 0;
        const Mark *hyphen = next(mark, LeastNumberMm, MostPartMm);
        if (hyphen && isHyphen(hyphen->sign))
            parts = { lineAt(mark, mark.rectMm.right() + InsetMm, hyphen->rectMm.left() - InsetMm),
                lineAt(mark, hyphen->rectMm.right() + InsetMm, endBehind(*hyphen, MostPartMm * 0.7)) };
        else
            parts = { lineAt(mark, mark.rectMm.right() + InsetMm, endBehind(mark, MostPartMm)) };
    }
    Field code = newField(boxes > 0 ? FieldKind::Digits : FieldKind::Text, m_page, parts.first());
    code.boxes = boxes;
    code.format = InputFormat::PostalCode;
    const qsizetype number = m_fields.size();
    addParts(code, parts, cell, QStringLiteral("郵便番号"));
    const qsizetype before = m_fields.size();
    addAddress(cell, mark, parts.first() | parts.last());
    if (number == before)
        return; // no room
    // Whose code it is says the address beside it; an address of the form alone has a code of the form alone.
    const bool hasAddress = m_fields.size() > before;
    const QString binding = hasAddress ? m_fields.last().binding : m_fields.at(number).binding;
    const bool isPerson = binding.endsWith(QLatin1String(".address")) || binding.endsWith(QLatin1String(".addressRest"))
        || binding.endsWith(QLatin1String(".postalCode"));
    m_fields[number].binding.clear();
    m_fields[number].id = newField(code.kind, m_page, parts.first()).id;
    if (isPerson) {
        bindField(m_fields[number], binding.section(u'.', 0, 0) + QStringLiteral(".postalCode"));
        m_fields[number].id = idFor(m_fields[number].binding);
    } else if (hasAddress) {
        m_fields[number].label.ja = m_fields.last().label.ja + u'の' + m_fields.at(number).label.ja;
    }
}

void Marks::addAddress(const QRectF &cell, const Mark &mark, const QRectF &code)
{
    if (cell.isNull())
        return;
    // Down to what else is printed in the cell: 電話番号（　　）.
    QRectF below(cell.left() + InsetMm, code.bottom(), cell.width() - 2 * InsetMm, cell.bottom() - code.bottom());
    static const QRegularExpression prefecture(QStringLiteral("^\\p{Han}{2,3}[都道府県]$"));
    bool isBehindCity = false;
    const QRectF all = below;
    for (const PrintedWord &word : m_reading.wordsIn(cell)) {
        const double down = word.rectMm.center().y() - all.top();
        const bool isFirst = down < all.height() / 2 && word.rectMm.left() - cell.left() < 2 * LeastAddressMm;
        const bool isCity = isFirst && (isMunicipality(word.text) || prefecture.match(word.text).hasMatch());
        isBehindCity |= down > 0 && isFirst && isMunicipality(word.text);
        if (down > 0 && isCity)
            below.setLeft(std::max(below.left(), word.rectMm.right() + InsetMm)); // the address goes on behind it
        else if (down > 0)
            below.setBottom(std::min(below.bottom(), word.rectMm.top() - InsetMm));
    }
    const QRectF beside(
        QPointF(code.right() + 2, cell.top() + InsetMm), cell.bottomRight() - QPointF(InsetMm, InsetMm));
    const bool isBelow = below.height() > LineMm * 0.6 && below.width() > LeastAddressMm && isFree(below);
    if (!isBelow && (beside.width() < LeastAddressMm || !isFree(beside)))
        return;
    const QRectF room = isBelow ? below.adjusted(0, 0, 0, -InsetMm) : beside;
    Field address = newField(room.height() >= TallAddressMm ? FieldKind::MultiLine : FieldKind::Text, m_page, room);
    m_reading.name(address, cell, nameOf(cell, mark));
    if (isBehindCity && isBelow)
        putBehindCity(address);
    if (room.height() >= TwoLinesMm)
        address.overflow = documents::Overflow::Wrap;
    m_fields << address;
}

bool Marks::addPhone(const Mark &mark)
{
    const QRectF cell = m_reading.cellAround(mark.rectMm.center());
    const Mark *second = next(mark, LeastNumberMm, MostGapMm / 2);
    if (!second)
        return false;
    QList<QRectF> parts;
    const bool isBracketed = isOpening(mark.sign) && isClosing(second->sign);
    const Mark *third = isBracketed ? next(*second, LeastNumberMm, MostGapMm / 2) : nullptr;
    if (third && isHyphen(third->sign)) { // （ … ） … － …
        parts = { lineAt(mark, mark.rectMm.right() + InsetMm, second->rectMm.left() - InsetMm),
            lineAt(mark, second->rectMm.right() + InsetMm, third->rectMm.left() - InsetMm),
            lineAt(mark, third->rectMm.right() + InsetMm, endBehind(*third, MostPartMm)) };
    } else if (mark.before.isEmpty() && ((isBracketed && !third) || (isHyphen(mark.sign) && isHyphen(second->sign)))) {
        parts = { lineAt(mark, beginBefore(mark, MostPartMm), mark.rectMm.left() - InsetMm), // … － … － …, … （ … ） …
            lineAt(mark, mark.rectMm.right() + InsetMm, second->rectMm.left() - InsetMm),
            lineAt(mark, second->rectMm.right() + InsetMm, endBehind(*second, MostPartMm)) };
    } else {
        return false;
    }
    const bool hasRoom
        = std::all_of(parts.begin(), parts.end(), [](const QRectF &part) { return part.width() >= LeastNumberMm; });
    if (isBracketed && !third && !hasRoom)
        return false; // only what stands in the brackets
    static const QRegularExpression phone(QStringLiteral("電話|連絡先|TEL|携帯|FAX|ＴＥＬ|ＦＡＸ"));
    QString label = nameOf(cell, mark);
    if (!phone.match(label).hasMatch())
        label = m_reading.labelInRow(cell); // 父・母 … － … － …: whose it is stands in the cell, what it is beside it
    if (!phone.match(label).hasMatch())
        return false;
    Field number = newField(FieldKind::Text, m_page, parts.first());
    number.format = InputFormat::Phone;
    addParts(number, parts, cell, label);
    return true;
}

void Marks::addBetween(const Mark &mark)
{
    const Mark *closing = next(mark, LeastUnitMm, MostBracketMm);
    const bool hasUnit = closing && closing->beginMm < closing->rectMm.left();
    if (closing && !hasUnit && closing->beginMm - mark.rectMm.right() < LeastBracketMm)
        return;
    const bool isPair = closing
        && ((isOpening(mark.sign) && isClosing(closing->sign)) || (mark.sign == u'第' && closing->sign == u'号'));
    if (!isPair)
        return;
    if (isForWeekday(m_reading, mark.rectMm))
        return;
    const QString before = PageReading::tidied(mark.before);
    const bool isWeekday = before == u"日"; // where nothing is ruled
    const QRectF room = lineAt(mark, mark.rectMm.right() + InsetMm, closing->beginMm - InsetMm);
    Field field = newField(FieldKind::Text, m_page, room);
    const QRectF cell = m_reading.cellAround(mark.rectMm.center());
    constexpr qsizetype shortest = 4; // アレルギー（あり）: by itself it says too little
    const QString label
        = !cell.isNull() && before.size() > 0 && before.size() <= shortest ? m_reading.labelOf(cell) : QString();
    const bool isBehindRange = before.endsWith(QStringLiteral("まで")); // まで（　日間）
    const QString range = isWeekday ? m_reading.nameOnLine(mark.rectMm) : QString();
    if (isWeekday)
        field.label = { range.isEmpty() ? QStringLiteral("曜日") : range + QStringLiteral("の曜日"), {} };
    else if (before.isEmpty() || isBehindRange)
        m_reading.name(field, room, cell.isNull() ? m_reading.nameOnLine(mark.rectMm) : nameOf(cell, mark));
    else if (before.endsWith(QStringLiteral("その他")))
        field.label = { before + QStringLiteral("の内容"), {} };
    else
        field.label = { label.isEmpty() || label == before ? before : label + u'（' + before + u'）', {} };
    m_fields << field;
}

} // namespace

QList<Field> numberProposals(const PageReading &reading, int page)
{
    return Marks(reading, page).proposals();
}

} // namespace madoguchi::designer
