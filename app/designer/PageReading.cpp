#include "app/designer/PageReading.h"

#include "app/designer/Measures.h"
#include "app/designer/PrintedTable.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace madoguchi::designer {

namespace {

constexpr double NearMm = 35; ///< a word in front of a place belongs to it
constexpr double BesideMm = 6; ///< behind a square to tick
constexpr double MarkMm = 6.5; ///< what is smaller is a square to tick, no cell
constexpr qsizetype LongestLabel = 24;
constexpr qsizetype LongestAnswer = 80; ///< a sentence that is agreed to

double overlap(double from, double to, double otherFrom, double otherTo)
{
    return std::max(0.0, std::min(to, otherTo) - std::max(from, otherFrom));
}

bool isInOneColumn(const QRectF &one, const QRectF &other)
{
    return overlap(one.left(), one.right(), other.left(), other.right()) > std::min(one.width(), other.width()) / 2;
}

} // namespace

bool isOnOneLine(const QRectF &one, const QRectF &other)
{
    return overlap(one.top(), one.bottom(), other.top(), other.bottom()) > std::min(one.height(), other.height()) / 2;
}

QList<PrintedWord> apartAtLines(const QList<PrintedWord> &words, const FoundBoxes &found)
{
    QList<PrintedWord> apart;
    QList<QLineF> lines; // that cross the word, and are longer than a stroke of its type
    const auto isBetween = [&lines](const QPointF &one, const QPointF &other) {
        return std::any_of(lines.begin(), lines.end(), [way = QLineF(one, other)](const QLineF &line) {
            return way.intersects(line, nullptr) == QLineF::BoundedIntersection;
        });
    };
    for (const PrintedWord &word : words) {
        const double type = std::min(word.rectMm.width(), word.rectMm.height());
        lines = found.linesMm;
        lines.removeIf([&word, type](const QLineF &line) {
            return !QRectF(line.p1(), line.p2()).adjusted(-0.1, -0.1, 0.1, 0.1).intersects(word.rectMm)
                || line.length() < 1.5 * type;
        });
        qsizetype from = 0;
        for (qsizetype i = 1; i <= word.text.size(); ++i) {
            const bool isEnd = i == word.text.size();
            if (!isEnd
                && (word.text.at(i).isLowSurrogate()
                    || !isBetween(word.placeOf(i - 1, 1).center(), word.placeOf(i, 1).center())))
                continue;
            apart << PrintedWord { word.text.mid(from, i - from), word.placeOf(from, i - from),
                word.charactersMm.mid(from, i - from) };
            from = i;
        }
    }
    return apart;
}

QList<PrintedWord> joinedLabels(const QList<PrintedWord> &words)
{
    static const QStringList labels = QStringLiteral(
        "住所 氏名 電話 続柄 性別 年齢 職業 本籍 名称 備考 児童 生徒 番号 理由 種類 区分 期間 時間 時刻 持分")
                                          .split(u' ');
    constexpr double mostGap = 5; // times the height of the letters
    QHash<qsizetype, qsizetype> secondOf; // by the first letter
    QSet<qsizetype> seconds;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const PrintedWord &word = words.at(i);
        for (qsizetype next = 0; word.text.size() == 1 && next < words.size(); ++next) {
            const PrintedWord &other = words.at(next);
            const double gap = other.rectMm.left() - word.rectMm.right();
            if (gap > 0 && gap <= mostGap * word.rectMm.height() && !seconds.contains(next)
                && isOnOneLine(word.rectMm, other.rectMm) && labels.contains(word.text + other.text)) {
                secondOf.insert(i, next);
                seconds.insert(next);
                break;
            }
        }
    }
    QList<PrintedWord> joined;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (seconds.contains(i))
            continue;
        const PrintedWord &word = words.at(i);
        const auto second = secondOf.constFind(i);
        if (second == secondOf.constEnd()) {
            joined << word;
            continue;
        }
        const PrintedWord &other = words.at(*second);
        joined << PrintedWord { word.text + other.text, word.rectMm | other.rectMm,
            { word.placeOf(0, 1), other.placeOf(0, 1) } };
    }
    return joined;
}

namespace {

/// 口 of 口座 and 窓口 has the shape of a square to tick.
bool isKanji(const QRectF &square, const QList<PrintedWord> &words)
{
    return std::any_of(words.begin(), words.end(), [&square](const PrintedWord &word) {
        const QPointF at = square.center();
        for (qsizetype i = 0; word.rectMm.contains(at) && i < word.text.size(); ++i) {
            if (word.text.at(i) == u'口' && word.text.size() > 1 && word.placeOf(i, 1).contains(at))
                return true;
        }
        // On a scan it is not read any more: what is left of it stands beside or below.
        const QRectF &rest = word.rectMm;
        const bool isBeside = isOnOneLine(rest, square) && std::abs(rest.left() - square.right()) < square.width();
        const bool isBelow
            = isInOneColumn(rest, square) && std::abs(rest.top() - square.bottom()) < 2 * square.height();
        const bool isBehind = isOnOneLine(rest, square) && std::abs(square.left() - rest.right()) < square.width();
        return (word.text.startsWith(u'座') && (isBeside || isBelow)) || (word.text.endsWith(u'窓') && isBehind);
    });
}

} // namespace

PageReading::PageReading(const FoundBoxes &found, const QList<PrintedWord> &words)
    : m_found(found)
    , m_words(words)
    , m_squares(found.checksMm)
{
    m_squares.removeIf([&words](const QRectF &square) { return isKanji(square, words); });
    for (const PrintedWord &word : words) {
        const auto isDrawn = [&word](const QRectF &drawn) {
            return drawn.contains(word.rectMm.center()) || word.rectMm.contains(drawn.center());
        };
        if (isSquare(word.text) && std::none_of(found.checksMm.begin(), found.checksMm.end(), isDrawn))
            m_squares << word.rectMm;
    }
    // Line by line, in a line from the left: lines are told by their first square.
    std::stable_sort(m_squares.begin(), m_squares.end(),
        [](const QRectF &one, const QRectF &other) { return one.center().y() < other.center().y(); });
    for (auto line = m_squares.begin(); line != m_squares.end();) {
        const double bottom = line->bottom();
        const auto next = std::find_if(
            line, m_squares.end(), [bottom](const QRectF &square) { return square.center().y() > bottom; });
        std::stable_sort(line, next, [](const QRectF &one, const QRectF &other) { return one.left() < other.left(); });
        line = next;
    }
    readTitle();
}

QString PageReading::tidied(QString text)
{
    static const QRegularExpression noise(QStringLiteral("[\\s\u3000:：（）()［］\\[\\]【】※・□]"));
    return text.remove(noise).left(LongestLabel);
}

QString PageReading::textIn(const QRectF &cell) const
{
    QString text;
    for (const PrintedWord &word : m_words) {
        if (cell.contains(word.rectMm.center()))
            text += word.text;
    }
    return tidied(text);
}

QList<PrintedWord> PageReading::wordsIn(const QRectF &cell) const
{
    QList<PrintedWord> words;
    std::copy_if(m_words.begin(), m_words.end(), std::back_inserter(words),
        [&cell](const PrintedWord &word) { return cell.contains(word.rectMm.center()); });
    return words;
}

QList<PrintedWord> PageReading::charactersIn(const QRectF &rectMm) const
{
    QList<PrintedWord> parts;
    for (const PrintedWord &word : m_words) {
        qsizetype from = -1;
        for (qsizetype i = 0; i <= word.text.size(); ++i) {
            const bool isIn = i < word.text.size() && rectMm.contains(word.placeOf(i, 1).center());
            if (isIn && from < 0)
                from = i;
            if (isIn || from < 0)
                continue;
            parts << PrintedWord { word.text.mid(from, i - from), word.placeOf(from, i - from),
                word.charactersMm.mid(from, i - from) };
            from = -1;
        }
    }
    return parts;
}

QString PageReading::titleAbove(const QRectF &blockMm) const
{
    constexpr double near = 8;
    constexpr qsizetype longest = 16;
    // ３ 申請の理由（該当するものに☑を付けてください。）
    static const QRegularExpression aside(
        QStringLiteral("^[（(]?[0-9０-９①-⑳]+[)）.．、]?|[（(][^（(]*[。い、][）)]?$"));
    for (const PrintedWord &word : m_words) {
        const double up = blockMm.top() - word.rectMm.bottom();
        const bool isHere = up > -1 && up < near && word.rectMm.left() > blockMm.left() - near
            && word.rectMm.left() < std::max(blockMm.center().x(), blockMm.left() + near)
            && !m_titleMm.contains(word.rectMm.center());
        const QString text = isHere ? tidied(word.text.trimmed().remove(aside)) : QString();
        if (text.size() > 1 && text.size() <= longest && !isToFillIn(text))
            return text;
    }
    return {};
}

bool PageReading::isUnit(const QString &text)
{
    static const QStringList units
        = QStringLiteral("通 円 人 名 部 枚 件 回 頭 匹 台 個 歳 才 世帯 日間 時間 か月 年度 年分 ㎡").split(u' ');
    return units.contains(text);
}

bool PageReading::isToFillIn(const QString &text)
{
    static const QRegularExpression marks(
        QStringLiteral("^(?!生年月日$|日時$)(年度|年分|年|月|日|生|第|号|〒|時|分|午前|午後|から|"
                       "まで|男|女|有|無|要|不要|印|㊞|[-－ー―‐・～~]|明治?|大正?|"
                       "昭和?|平成?|令和?|西暦)+$|^[0-9０-９①-⑳]+$"));
    return marks.match(text).hasMatch();
}

/// Of the cells that touch from the left the one that stands most on this line.
QRectF PageReading::cellInFront(const QRectF &place) const
{
    QRectF best;
    double most = 0;
    for (const QRectF &cell : m_found.boxesMm) {
        const double common = overlap(cell.top(), cell.bottom(), place.top(), place.bottom());
        if (std::abs(cell.right() - place.left()) < TouchMm && cell.left() < place.left() - TouchMm
            && isOnOneLine(cell, place) && (common > most || (common == most && areaOf(cell) < areaOf(best)))) {
            best = cell;
            most = common;
        }
    }
    return best;
}

QString PageReading::labelInRow(const QRectF &place) const
{
    for (QRectF cell = cellInFront(place); !cell.isNull(); cell = cellInFront(cell)) {
        const QString text = textIn(cell);
        const bool isQuestion = std::count_if(m_squares.begin(), m_squares.end(), [&cell](const QRectF &square) {
            return cell.contains(square.center());
        }) > 1;
        // A sentence beside several rows names none of them.
        const bool isSentence = text.size() >= LongestLabel && cell.height() > 1.8 * place.height();
        if (text.isEmpty() || isQuestion || isSentence)
            return {};
        if (!isUnit(text) && !isToFillIn(text))
            return text; // else another place of the same row
    }
    return {};
}

QString PageReading::labelOf(const QRectF &place) const
{
    if (const auto cell = tableCellAt(place, *this))
        return cell->label();
    if (const QString text = labelInRow(place); !text.isEmpty())
        return text;
    // [住所 …………] in one cell: what stands in it says more than the cell above.
    if (const QRectF around = cellAround(place.center()); !around.isNull() && place.left() > around.left() + TouchMm) {
        if (const QString text = wordBefore(place, around); !text.isEmpty() && !isUnit(text))
            return text;
    }
    for (const QRectF &cell : m_found.boxesMm) {
        const bool isOfAll = cell.width() > 2 * place.width(); // of everything below it
        if (!isOfAll && std::abs(cell.bottom() - place.top()) < TouchMm && isInOneColumn(cell, place)) {
            const QString text = textIn(cell);
            if (!text.isEmpty() && !isUnit(text) && !isToFillIn(text) && text != tidied(title()))
                return text;
        }
    }
    return wordBefore(place, {});
}

/// The nearest word on the line in front of a place, in this cell if it is one.
QString PageReading::wordBefore(const QRectF &place, const QRectF &cell) const
{
    const PrintedWord *nearest = nullptr;
    for (const PrintedWord &word : m_words) {
        const double gap = place.left() - word.rectMm.right();
        const bool isHere = cell.isNull() || cell.contains(word.rectMm.center());
        if (isHere && gap > -1 && gap < NearMm && isOnOneLine(word.rectMm, place)
            && (!nearest || word.rectMm.right() > nearest->rectMm.right()))
            nearest = &word;
    }
    const QString text = nearest ? tidied(nearest->text) : QString();
    return isToFillIn(text) ? QString() : text;
}

QString PageReading::answerAt(const QRectF &square) const
{
    const QRectF cell = cellAround(square.center());
    const QString behind = answerBeside(square, cell, true);
    return behind.isEmpty() ? answerBeside(square, cell, false) : behind;
}

QString PageReading::answerBeside(const QRectF &square, const QRectF &cell, bool behind) const
{
    // As if the line ran away from the square, whichever way it does.
    const auto gap = [&square, behind](const QRectF &rect) {
        return behind ? rect.left() - square.right() : square.left() - rect.right();
    };
    QList<PrintedWord> line;
    double end = behind ? 60 : BesideMm; // of the answer, from the square
    for (const QRectF &other : squares()) {
        if (other != square && isOnOneLine(other, square) && gap(other) > -0.5)
            end = std::min(end, gap(other));
    }
    for (const PrintedWord &word : m_words) {
        const bool isInCell = cell.isNull() || cell.contains(word.rectMm.center());
        if (isInCell && !isSquare(word.text) && isOnOneLine(word.rectMm, square) && gap(word.rectMm) > -0.5
            && gap(word.rectMm) < end)
            line << word;
    }
    std::stable_sort(line.begin(), line.end(),
        [&gap](const PrintedWord &one, const PrintedWord &other) { return gap(one.rectMm) < gap(other.rectMm); });
    QString answer;
    double reached = 0;
    for (const PrintedWord &word : std::as_const(line)) {
        if (gap(word.rectMm) - reached > BesideMm)
            break; // what stands further away belongs to something else
        answer = behind ? answer + word.text : word.text + answer;
        reached = gap(word.rectMm) + word.rectMm.width();
    }
    // 変更（前回許可番号 第…: what is asked for behind the answer is none of it.
    if (const qsizetype opening = std::max(answer.lastIndexOf(u'（'), answer.lastIndexOf(u'('));
        opening > 0 && answer.indexOf(u'）', opening) < 0 && answer.indexOf(u')', opening) < 0)
        answer.truncate(opening);
    static const QRegularExpression noise(QStringLiteral("[\\s\u3000□※:：［］\\[\\]【】]|[（(][）)]"));
    static const QRegularExpression ends(QStringLiteral("[・、。（(]+$"));
    answer = answer.remove(noise).remove(ends);
    const bool isClosed = answer.contains(u'（') || answer.contains(u'(');
    if (!isClosed && (answer.endsWith(u'）') || answer.endsWith(u')')))
        answer.chop(1); // of a bracket around all answers
    if (answer.startsWith(u'（') && !answer.contains(u'）'))
        answer.remove(0, 1);
    return answer.left(LongestAnswer);
}

QRectF PageReading::cellAround(const QPointF &point) const
{
    QRectF smallest;
    for (const QRectF &box : m_found.boxesMm) {
        if (!box.contains(point) || (!smallest.isNull() && areaOf(box) >= areaOf(smallest)))
            continue;
        const bool isMark = (box.width() < MarkMm && box.height() < MarkMm) || m_found.checksMm.contains(box);
        if (!isMark)
            smallest = box;
    }
    return smallest;
}

bool PageReading::isCell(const QRectF &box) const
{
    return std::none_of(m_found.boxesMm.begin(), m_found.boxesMm.end(),
        [&](const QRectF &other) { return other != box && box.contains(other) && !m_found.checksMm.contains(other); });
}

QString PageReading::headingOf(const QRectF &place, const QString &label) const
{
    QString heading;
    double right = -1;
    for (const QRectF &cell : m_found.boxesMm) {
        const bool isBeside = cell.right() < place.left() + TouchMm && cell.top() < place.center().y()
            && cell.bottom() > place.center().y() && cell.height() > cell.width();
        if (!isBeside || cell.right() < right)
            continue;
        const QString text = textIn(cell);
        if (text.isEmpty() || text == label)
            continue;
        heading = text;
        right = cell.right();
    }
    return heading;
}

void PageReading::readTitle()
{
    static const QRegularExpression nameOfForm(QStringLiteral("(書|届|票|状|申込|申請|請求|願)([（(].*[）)])?$"));
    static const QRegularExpression addressee(QStringLiteral("(様|殿|御中|あて|宛)$"));
    constexpr double standsOut = 1.2; // times as high as most characters
    constexpr qsizetype longest = 40;
    QList<double> heights; // of each character
    QList<PrintedWord> large;
    for (const PrintedWord &word : m_words) {
        heights.append(QList<double>(word.text.size(), word.rectMm.height()));
        if (word.rectMm.width() >= word.rectMm.height() / 2 && word.rectMm.height() < 20)
            large << word;
    }
    std::sort(heights.begin(), heights.end());
    const double usual = heights.isEmpty() ? 0 : heights.at(heights.size() / 2);
    large.removeIf([usual](const PrintedWord &word) {
        return std::min(word.rectMm.height(), word.rectMm.width()) < usual * standsOut;
    });
    // All that stands on one line in this size, as titles are often spaced out; of several what names a form, then the
    // largest.
    std::pair<bool, double> most;
    for (const PrintedWord &first : std::as_const(large)) {
        const double height = first.rectMm.height();
        QString line;
        QRectF place;
        for (const PrintedWord &word : std::as_const(large)) {
            if (isOnOneLine(first.rectMm, word.rectMm) && word.rectMm.height() > height * 0.9) {
                line += word.text;
                place |= word.rectMm;
            }
        }
        line.remove(u'\u3000');
        const std::pair<bool, double> rank(nameOfForm.match(line).hasMatch(), height);
        if (line.size() >= 2 && line.size() <= longest && !addressee.match(line).hasMatch() && rank > most) {
            most = rank;
            m_title = line;
            m_titleMm = place;
        }
    }
}

} // namespace madoguchi::designer
