#include "app/designer/PrintedWords.h"

#include "app/documents/Units.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>
#include <cmath>

namespace madoguchi::designer {

namespace {

constexpr int MostCharacters = 20'000;

QRectF toMm(const QRectF &pt)
{
    return { documents::toMm(pt.x()), documents::toMm(pt.y()), documents::toMm(pt.width()),
        documents::toMm(pt.height()) };
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

} // namespace

QList<PrintedWord> printedWords(const QByteArray &pdf, int page)
{
    QBuffer device;
    device.setData(pdf);
    device.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&device);
    if (document.status() != QPdfDocument::Status::Ready || page > document.pageCount())
        return {};
    const QString text = document.getAllText(page - 1).text();
    QList<PrintedWord> words;
    for (qsizetype i = 0; i < std::min<qsizetype>(text.size(), MostCharacters); ++i) {
        const QRectF place = toMm(document.getSelectionAtIndex(page - 1, int(i), 1).boundingRectangle());
        const QString character = text.mid(i, 1);
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
