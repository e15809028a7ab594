#include "app/designer/PrintedWords.h"

#include "app/designer/ShownPage.h"

#include <QBuffer>
#include <QHash>
#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>
#include <cmath>

namespace madoguchi::designer {

namespace {

constexpr int MostCharacters = 20'000;

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
    const bool isColumn = word.text.size() == 1 || word.rectMm.height() > word.rectMm.width() * 1.2;
    const double gap = character.top() - word.rectMm.bottom();
    return isColumn && std::abs(word.rectMm.center().x() - character.center().x()) < height / 2 && gap > -height / 2
        && gap < height;
}

/// CJK Radicals Supplement: Unicode's EquivalentUnifiedIdeograph.txt, as far as Japanese words have them.
QString kanjiOf(QChar radical)
{
    static const QHash<char16_t, char16_t> kanji { { 0x2E92, u'巳' }, { 0x2EA0, u'民' }, { 0x2EC1, u'虎' },
        { 0x2EC4, u'西' }, { 0x2EC6, u'角' }, { 0x2ED1, u'長' }, { 0x2ED7, u'雨' }, { 0x2ED8, u'青' },
        { 0x2EDD, u'食' }, { 0x2EE4, u'鬼' }, { 0x2EE8, u'麦' }, { 0x2EE9, u'黄' }, { 0x2EEB, u'斉' },
        { 0x2EED, u'歯' }, { 0x2EEF, u'竜' }, { 0x2EF2, u'亀' } };
    return QChar(kanji.value(radical.unicode(), radical.unicode()));
}

} // namespace

QString withoutRadicals(const QString &text)
{
    QString plain;
    for (const QChar character : text) {
        const bool isKangxi = character.unicode() >= 0x2F00 && character.unicode() <= 0x2FD5;
        plain += isKangxi ? QString(character).normalized(QString::NormalizationForm_KC) : kanjiOf(character);
    }
    return plain;
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
    const double heightPt = document.pagePointSize(page - 1).height();
    const QString text = document.getAllText(page - 1).text();
    QList<PrintedWord> words;
    for (qsizetype i = 0; i < std::min<qsizetype>(text.size(), MostCharacters); ++i) {
        const QRectF place
            = shownMm(*shown, document.getSelectionAtIndex(page - 1, int(i), 1).boundingRectangle(), heightPt);
        const QString character = withoutRadicals(text.mid(i, 1));
        if (character.trimmed().isEmpty() || place.isEmpty())
            continue;
        if (!words.isEmpty() && (goesOn(words.last(), place) || goesDown(words.last(), place))) {
            words.last().text += character;
            words.last().rectMm |= place;
        } else {
            words << PrintedWord { character, place };
        }
    }
    return words;
}

} // namespace madoguchi::designer
