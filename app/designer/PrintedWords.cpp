#include "app/designer/PrintedWords.h"

#include "app/designer/ShownPage.h"

#include <QBuffer>
#include <QHash>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace madoguchi::designer {

namespace {

constexpr int MostCharacters = 20'000;
constexpr int MostQuestions = 3'000; ///< a form has some hundred; what is behind them gives no names

/// Qt 6.4 takes the character's y from the height of the page as it is shown and knows neither /Rotate nor CropBox:
/// back to the page's own coordinates, and from there to where it is shown.
QRectF shownMm(const ShownPage &page, const QRectF &qtPt, double shownHeightPt)
{
    return page.inMm({ qtPt.left(), shownHeightPt - qtPt.bottom() }, { qtPt.right(), shownHeightPt - qtPt.top() });
}

/// Stands the character on the same line, so near that it belongs to the word?
bool goesOn(const PrintedWord &word, const QRectF &character)
{
    const double height = std::max(word.rectMm.height(), character.height());
    return std::abs(word.rectMm.center().y() - character.center().y()) < height / 2
        && character.left() > word.rectMm.left() - height / 2 && character.left() - word.rectMm.right() < height * 1.2;
}

/// Written downwards, as the headings at the side of a table are?
bool goesDown(const PrintedWord &word, const QRectF &character)
{
    const double height = character.height();
    if (word.text == u"〒")
        return false;
    const bool isColumn = word.text.size() == 1 || word.rectMm.height() > word.rectMm.width() * 1.2;
    const double gap = character.top() - word.rectMm.bottom();
    return isColumn && std::abs(word.rectMm.center().x() - character.center().x()) < height / 2 && gap > -height / 2
        && gap < height;
}

/// CJK Radicals Supplement: Unicode's EquivalentUnifiedIdeograph.txt, as far as Japanese words have them; and dots.
QString kanjiOf(QChar radical)
{
    static const QHash<char16_t, char16_t> kanji { { 0x2E92, u'巳' }, { 0x2E9F, u'母' }, { 0x2EA0, u'民' },
        { 0x2EC1, u'虎' }, { 0x2EC4, u'西' }, { 0x2EC6, u'角' }, { 0x2ED1, u'長' }, { 0x2ED7, u'雨' },
        { 0x2ED8, u'青' }, { 0x2EDD, u'食' }, { 0x2EE4, u'鬼' }, { 0x2EE8, u'麦' }, { 0x2EE9, u'黄' },
        { 0x2EEB, u'斉' }, { 0x2EED, u'歯' }, { 0x2EEF, u'竜' }, { 0x2EF2, u'亀' },
        // dots between words, as fonts without 中黒 have them
        { 0x00B7, u'・' }, { 0x2022, u'・' }, { 0x2027, u'・' }, { 0x22C5, u'・' }, { 0xFF65, u'・' } };
    return QChar(kanji.value(radical.unicode(), radical.unicode()));
}

/// What Qt PDF says of a page's text. Each question makes it read the whole page again, up to some ten milliseconds: it
/// is asked for whole lines, and for less only where the answer does not tell the characters apart.
class PageText {
public:
    PageText(QPdfDocument &document, int page, const ShownPage &shown)
        : m_document(document)
        , m_page(page - 1)
        , m_shown(shown)
        , m_heightPt(document.pagePointSize(page - 1).height())
        , m_text(document.getAllText(page - 1).text().left(MostCharacters))
    {
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Of each character of the text; null for spaces.
    QList<QRectF> places();

private:
    void read(qsizetype from, qsizetype count);

    QPdfDocument &m_document;
    int m_page;
    const ShownPage &m_shown;
    double m_heightPt;
    QString m_text;
    int m_asked = 0;
    QList<QRectF> m_places;
};

QList<QRectF> PageText::places()
{
    static const QRegularExpression lines(QStringLiteral("[^\\r\\n]+"));
    m_places = QList<QRectF>(m_text.size());
    for (auto line = lines.globalMatch(m_text); line.hasNext();) {
        const auto found = line.next();
        read(found.capturedStart(), found.capturedLength());
    }
    return m_places;
}

void PageText::read(qsizetype from, qsizetype count)
{
    // Between these something is filled in, or one of the words around them is marked: their own places matter.
    static const QRegularExpression marks(QStringLiteral("[年月日〒・･/／()（）－―‐ー-]"));
    const QString run = m_text.mid(from, count);
    QList<qsizetype> visible;
    bool hasMark = count > 1 && marks.match(run).hasMatch();
    for (qsizetype i = 0; i < count; ++i) {
        if (!run.at(i).isSpace())
            visible << from + i;
        hasMark = hasMark || isSquare(QString(run.at(i)));
    }
    if (visible.isEmpty())
        return;
    ++m_asked;
    QList<QRectF> bounds;
    for (const QPolygonF &polygon : m_document.getSelectionAtIndex(m_page, int(from), int(count)).bounds())
        bounds << shownMm(m_shown, polygon.boundingRect(), m_heightPt);
    double height = 0;
    for (const QRectF &bound : std::as_const(bounds))
        height = std::max(height, bound.height());
    // As many places as characters, and none so wide that it holds two of them.
    const bool isEachAlone = bounds.size() == visible.size()
        && (count == 1 || std::all_of(bounds.begin(), bounds.end(), [height](const QRectF &bound) {
               return bound.width() < height * 1.7;
           }));
    const bool isOneRun = bounds.size() == 1 && visible.size() == count;
    if (isEachAlone) {
        for (qsizetype i = 0; i < visible.size(); ++i)
            m_places[visible.at(i)] = bounds.at(i);
    } else if (count == 1) {
        for (const QRectF &bound : std::as_const(bounds))
            m_places[from] |= bound;
    } else if (isOneRun && (!hasMark || m_asked > MostQuestions)) {
        const PrintedWord shared { run, bounds.first() }; // all of the full width, as a word of kanji is
        for (qsizetype i = 0; i < count; ++i)
            m_places[from + i] = shared.placeOf(i, 1);
    } else if (m_asked <= MostQuestions) {
        const qsizetype half = count / 2;
        const qsizetype space = run.indexOf(u' ', half);
        const qsizetype cut = space > 0 && space < count - 1 ? space + 1 : half;
        read(from, cut);
        read(from + cut, count - cut);
    }
}

} // namespace

QRectF PrintedWord::placeOf(qsizetype from, qsizetype count) const
{
    if (charactersMm.size() != text.size()) {
        const double step = rectMm.width() / double(std::max<qsizetype>(1, text.size()));
        return { rectMm.left() + step * double(from), rectMm.top(), step * double(count), rectMm.height() };
    }
    QRectF place;
    for (const QRectF &character : charactersMm.mid(from, count))
        place |= character;
    return place;
}

bool isSquare(const QString &text)
{
    // U+F06F and U+F0A8: the squares of Wingdings, as word processors write them
    static const QString squares = QStringLiteral("\u25A1\u25FB\u25FD\u2610\u2751\u274F\u25A2\uF06F\uF0A8");
    return text.size() == 1 && squares.contains(text);
}

QString withoutRadicals(const QString &text)
{
    QString plain;
    for (const QChar character : text) {
        const bool isKangxi = character.unicode() >= 0x2F00 && character.unicode() <= 0x2FD5;
        plain += isKangxi ? QString(character).normalized(QString::NormalizationForm_KC) : kanjiOf(character);
    }
    return plain;
}

QList<PrintedWord> wordsOf(const QList<PrintedCharacter> &characters)
{
    QList<PrintedWord> words;
    for (const PrintedCharacter &printed : characters) {
        const QRectF &place = printed.rectMm;
        const QString character = withoutRadicals(printed.text);
        if (character.trimmed().isEmpty() || place.isEmpty())
            continue;
        const bool isApart = words.isEmpty() || isSquare(character) || isSquare(words.last().text);
        if (isApart || !(goesOn(words.last(), place) || goesDown(words.last(), place))) {
            words << PrintedWord { character, place, QList<QRectF>(character.size(), place) };
            continue;
        }
        PrintedWord &word = words.last();
        word.text += character;
        word.rectMm |= place;
        word.charactersMm << QList<QRectF>(character.size(), place);
    }
    return words;
}

QList<PrintedWord> printedWords(const QByteArray &pdf, int page)
{
    const std::optional<ShownPage> shown = ShownPage::of(pdf, page);
    if (!shown) // first: Qt PDF forgets what it holds of a file that it cannot open
        return {};
    QBuffer device;
    device.setData(pdf);
    device.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&device);
    if (document.status() != QPdfDocument::Status::Ready || page > document.pageCount())
        return {};
    PageText text(document, page, *shown);
    const QList<QRectF> places = text.places();
    QList<PrintedCharacter> characters;
    for (qsizetype i = 0; i < places.size(); ++i)
        characters << PrintedCharacter { text.text().mid(i, 1), places.at(i) };
    return wordsOf(characters);
}

} // namespace madoguchi::designer
