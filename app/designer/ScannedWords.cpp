#include "app/designer/ScannedWords.h"

#include "app/designer/InkShapes.h"
#include "app/designer/SeenWords.h"
#include "app/optical/OpticalReader.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace madoguchi::designer {

namespace {

constexpr double BestDpi = 200; ///< more takes longer and is recognised no better
constexpr int LeastConfidence = 30; ///< in per cent: below are dust and shadows
constexpr double LeastTypeMm = 1.3; ///< of type that anybody reads
constexpr int MostLessSure = 10;
constexpr int MostCells = 100; ///< to be read by themselves: a form has some tens of them
constexpr double RuleMm = 0.4; ///< the edge of a cell that may belong to the rule around it
constexpr double LeastTextMm = 2;
constexpr double MarginMm = 1; ///< of paper around what is read by itself
constexpr double MissedMm = 2; ///< about half a character
constexpr int LeastDot = 6; ///< pixels
constexpr int LeastInk = 15; ///< pixels: half of a 一 at the resolution above

/// Grain is dark spots that are smaller than any dot of a character. A pixel of a character so close that it stands in
/// the spot's bounds goes, too.
Raster withoutGrain(Raster ink)
{
    for (const Region &region : regionsOf(ink, 1)) {
        if (region.area >= LeastDot)
            continue;
        for (int y = region.bounds.top(); y <= region.bounds.bottom(); ++y)
            std::fill_n(ink.row(y) + region.bounds.left(), region.bounds.width(), std::uint8_t(0));
    }
    return ink;
}

/// The ink and what touches it, on white paper: grain would be taken for characters, and takes long.
QImage cleaned(QImage grey, const Raster &ink)
{
    const Raster kept = transposed(thickenedDown(transposed(thickenedDown(ink))));
    for (int y = 0; y < grey.height(); ++y) {
        uchar *row = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            row[x] = kept.row(y)[x] ? row[x] : 255;
    }
    return grey;
}

/// What is written in this part; null when that is no more than dust.
QRect writtenIn(const Raster &ink, const QRect &part)
{
    QRect written;
    int dark = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (ink.row(y)[x]) {
                written |= QRect(x, y, 1, 1);
                ++dark;
            }
        }
    }
    return dark >= LeastInk ? written : QRect();
}

/// How far the page is turned, as a slope.
double slopeOf(const FoundBoxes &found)
{
    QLineF longest;
    for (const QLineF &line : found.linesMm) {
        if (std::abs(line.dx()) > std::abs(line.dy()) && line.length() > longest.length())
            longest = line;
    }
    return longest.isNull() ? 0 : longest.dy() / longest.dx();
}

/// The insides of the cells that nothing is ruled in, without the rules around them.
QList<QRectF> cellsOf(const FoundBoxes &found)
{
    QList<QRectF> cells;
    for (const QRectF &box : found.boxesMm) {
        const bool isOuter = std::any_of(found.boxesMm.begin(), found.boxesMm.end(), [&](const QRectF &other) {
            return other != box && box.contains(other.center()) && areaOf(other) < areaOf(box)
                && !found.checksMm.contains(other);
        });
        const QRectF inside = box.adjusted(RuleMm, RuleMm, -RuleMm, -RuleMm);
        if (!isOuter && inside.width() > LeastTextMm && inside.height() > LeastTextMm)
            cells << inside;
    }
    return cells;
}

/// The page as a whole, and again by itself each cell of which not everything was recognised.
class PageScan {
public:
    PageScan(optical::OpticalReader reader, const QImage &page, const QSizeF &sheetMm, const FoundBoxes &found,
        const std::function<bool()> &isCancelled)
        : m_reader(std::move(reader))
        , m_found(found)
        , m_turn(turnOf(slopeOf(found), sheetMm))
        , m_perMm(page.width() / sheetMm.width())
        , m_page(straightened(page))
        , m_isCancelled(isCancelled)
    {
    }

    QList<PrintedWord> run()
    {
        const Raster ink = withoutGrain(inkOf(m_page, m_perMm));
        m_page = cleaned(m_page, ink);
        read(m_page, optical::OpticalReader::Layout::Scattered, {}, m_seen);
        readCells(ink);
        if (m_isCancelled && m_isCancelled())
            return {};
        for (Seen &seen : m_seen) {
            QRectF &place = seen.character.rectMm;
            place.moveCenter(m_turn.map(place.center()));
        }
        tellSquares(m_seen, m_found.checksMm);
        QList<PrintedCharacter> characters;
        for (const Seen &seen : std::as_const(m_seen))
            characters << seen.character;
        QList<PrintedWord> words = wordsOf(characters);
        correctSeen(words, m_seen);
        return words;
    }

private:
    /// From the straightened page to the page, in millimetres.
    [[nodiscard]] static QTransform turnOf(double slope, const QSizeF &sheetMm)
    {
        const QPointF middle(sheetMm.width() / 2, sheetMm.height() / 2);
        QTransform turn;
        turn.translate(middle.x(), middle.y());
        turn.rotateRadians(std::atan(slope));
        turn.translate(-middle.x(), -middle.y());
        return turn;
    }

    /// Without the rules and the squares to tick, which would be taken for |, ン, 口 and parts of what is beside them.
    [[nodiscard]] QImage straightened(const QImage &page) const
    {
        QImage straight(page.size(), QImage::Format_Grayscale8);
        straight.fill(Qt::white);
        QPainter painter(&straight);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setTransform(m_turn.inverted() * QTransform::fromScale(m_perMm, m_perMm));
        painter.drawImage(QRectF(QPointF(0, 0), QSizeF(page.size()) / m_perMm), page);
        painter.setPen(QPen(Qt::white, 2 * RuleMm));
        painter.drawLines(m_found.linesMm);
        for (const QRectF &check : m_found.checksMm)
            painter.fillRect(check.adjusted(-RuleMm, -RuleMm, RuleMm, RuleMm), Qt::white);
        return straight;
    }

    [[nodiscard]] QRect inPixels(const QRectF &mm) const
    {
        return QRectF(mm.topLeft() * m_perMm, mm.size() * m_perMm).toRect();
    }
    [[nodiscard]] QRectF inMm(const QRect &pixels) const
    {
        return { QPointF(pixels.topLeft()) / m_perMm, QSizeF(pixels.size()) / m_perMm };
    }

    void readCells(const Raster &ink)
    {
        int read = 0;
        for (QRectF cell : cellsOf(m_found)) {
            if (m_isCancelled && m_isCancelled())
                return;
            cell.moveCenter(m_turn.inverted().map(cell.center()));
            const QRect written = writtenIn(ink, inPixels(cell).intersected(m_page.rect()));
            if (written.isNull()) // what was seen there is not
                m_seen.removeIf([&cell](const Seen &seen) { return cell.contains(seen.character.rectMm.center()); });
            else if (!isRecognised(inMm(written)) && ++read <= MostCells)
                readAgain(cell, written);
        }
    }

    /// Is there a character at every edge of what is written?
    [[nodiscard]] bool isRecognised(const QRectF &written) const
    {
        QRectF all;
        for (const Seen &seen : m_seen) {
            if (written.contains(seen.character.rectMm.center()))
                all |= seen.character.rectMm;
        }
        return !all.isNull() && all.left() - written.left() < MissedMm && written.right() - all.right() < MissedMm
            && all.top() - written.top() < MissedMm && written.bottom() - all.bottom() < MissedMm;
    }

    [[nodiscard]] static int sumOf(const QList<Seen> &list)
    {
        return std::accumulate(
            list.begin(), list.end(), 0, [](int sum, const Seen &seen) { return sum + seen.confidence; });
    }

    /// What is more by itself, and about as sure, takes the place of what was seen in the whole.
    void readAgain(const QRectF &cell, const QRect &written)
    {
        const int margin = qRound(MarginMm * m_perMm);
        const QRect part = written.adjusted(-margin, -margin, margin, margin).intersected(inPixels(cell));
        QList<Seen> again;
        read(m_page.copy(part), optical::OpticalReader::Layout::Block, part.topLeft(), again);
        const auto isInCell = [&cell](const Seen &seen) { return cell.contains(seen.character.rectMm.center()); };
        QList<Seen> before;
        std::copy_if(m_seen.begin(), m_seen.end(), std::back_inserter(before), isInCell);
        const int sure = sumOf(before);
        const bool isMore = sumOf(again) > sure; // so it is not empty
        const bool isSure
            = !isMore || before.isEmpty() || sumOf(again) / again.size() > sure / before.size() - MostLessSure;
        if (!isMore || !isSure)
            return;
        m_seen.removeIf(isInCell);
        m_seen << again;
    }

    void read(const QImage &part, optical::OpticalReader::Layout layout, const QPoint &at, QList<Seen> &found)
    {
        const double dpi = m_perMm * 25.4;
        for (const auto &line : m_reader.readCharacters(part, layout, dpi, LeastConfidence, m_isCancelled)) {
            for (qsizetype i = 0; i < line.size(); ++i) {
                const optical::SeenCharacter &seen = line.at(i);
                const QRectF place = inMm(seen.place.translated(at));
                const QString before = i > 0 ? line.at(i - 1).text : QString();
                const QString after = i + 1 < line.size() ? line.at(i + 1).text : QString();
                const bool isSquare = seen.text == u"口" && !isWithKuchi(before, after);
                const QString text = isSquare ? QStringLiteral("\u25A1") : seen.text;
                if (place.height() >= LeastTypeMm)
                    found << Seen { { text, place }, seen.confidence };
            }
        }
    }

    optical::OpticalReader m_reader;
    const FoundBoxes &m_found;
    QTransform m_turn;
    double m_perMm;
    QImage m_page; ///< straightened
    const std::function<bool()> &m_isCancelled;
    QList<Seen> m_seen; ///< on the straightened page
};

} // namespace

QList<PrintedWord> scannedWords(
    const QImage &picture, const QSizeF &sheetMm, const FoundBoxes &found, const std::function<bool()> &isCancelled)
{
    auto reader = optical::OpticalReader::open();
    if (!reader || picture.isNull() || sheetMm.isEmpty())
        return {};
    const int width = qRound(std::min(double(picture.width()), sheetMm.width() / 25.4 * BestDpi));
    const QImage page = width < picture.width() ? picture.scaledToWidth(width, Qt::SmoothTransformation) : picture;
    return PageScan(std::move(*reader), page, sheetMm, found, isCancelled).run();
}

} // namespace madoguchi::designer
