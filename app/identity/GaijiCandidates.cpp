#include "app/identity/GaijiCandidates.h"

#include "app/identity/DocumentPicture.h"
#include "devices/cards/JisX0208.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>
#include <QRawFont>

#include <algorithm>
#include <array>
#include <cmath>

namespace madoguchi::identity {

namespace {

constexpr int Cells = 16; ///< each way: enough to tell 﨑 from 崎
constexpr int GlyphPixels = 40;

/// How dark a kanji is in each cell of the frame that just holds it.
using Shape = std::array<float, Cells * Cells>;

struct Kanji {
    char32_t first;
    char32_t last;
};

// Unicode: the blocks of CJK ideographs that family names are written with.
constexpr std::array Blocks {
    Kanji { 0x4E00, 0x9FFF }, // URO
    Kanji { 0xF900, 0xFAFF }, // compatibility: 﨑
    Kanji { 0x3400, 0x4DBF }, // extension A
    Kanji { 0x20000, 0x2A6DF }, // extension B: 𠮷
};

QRect inkOf(const QImage &dark)
{
    int left = dark.width();
    int right = -1;
    int top = dark.height();
    int bottom = -1;
    for (int y = 0; y < dark.height(); ++y) {
        const uchar *line = dark.constScanLine(y);
        for (int x = 0; x < dark.width(); ++x) {
            if (line[x] < 96)
                continue;
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = std::max(bottom, y);
        }
    }
    return right < 0 ? QRect() : QRect(QPoint(left, top), QPoint(right, bottom));
}

/// `dark`: 8 bits a pixel, 255 is ink.
Shape shapeOf(const QImage &dark)
{
    Shape shape {};
    const QRect ink = inkOf(dark);
    if (ink.isEmpty())
        return shape;
    // Each pixel's darkness goes to the four cells around its place: small shifts of a stroke change little.
    for (int y = ink.top(); y <= ink.bottom(); ++y) {
        const uchar *line = dark.constScanLine(y);
        const float down = (static_cast<float>(y - ink.top()) + 0.5F) / static_cast<float>(ink.height())
            * static_cast<float>(Cells - 1);
        for (int x = ink.left(); x <= ink.right(); ++x) {
            if (line[x] == 0)
                continue;
            const float along = (static_cast<float>(x - ink.left()) + 0.5F) / static_cast<float>(ink.width())
                * static_cast<float>(Cells - 1);
            const int cellX = std::min(static_cast<int>(along), Cells - 2);
            const int cellY = std::min(static_cast<int>(down), Cells - 2);
            const float partX = along - static_cast<float>(cellX);
            const float partY = down - static_cast<float>(cellY);
            const auto at = [&shape](int column, int row) -> float & { return shape[row * Cells + column]; };
            const float weight = line[x];
            at(cellX, cellY) += weight * (1 - partX) * (1 - partY);
            at(cellX + 1, cellY) += weight * partX * (1 - partY);
            at(cellX, cellY + 1) += weight * (1 - partX) * partY;
            at(cellX + 1, cellY + 1) += weight * partX * partY;
        }
    }
    // Fonts differ in the weight of their strokes: what counts is where the ink is.
    float length = 0;
    for (const float value : shape)
        length += value * value;
    for (float &value : shape)
        value /= std::max(std::sqrt(length), 1.0F);
    return shape;
}

float likeness(const Shape &one, const Shape &other)
{
    float sum = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        sum += one[i] * other[i];
    return sum;
}

QImage inkFrom(const cards::Bitmap &bitmap)
{
    QImage dark = draw(bitmap);
    dark.invertPixels();
    return dark;
}

bool isInJisX0208(char32_t character)
{
    return character <= 0xFFFF && cards::toJisX0208(QChar(static_cast<char16_t>(character))).has_value();
}

struct Found {
    char32_t character;
    float likeness;
};

} // namespace

QStringList candidatesFor(const cards::Bitmap &picture, int most, const std::function<bool()> &isCancelled)
{
    QFont font(QStringLiteral("IPAmjMincho"));
    font.setPixelSize(GlyphPixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QRawFont glyphs = QRawFont::fromFont(font, QFontDatabase::Japanese);
    if (!QFontInfo(font).family().startsWith(QLatin1String("IPAmj")) || !glyphs.isValid())
        return {};
    const Shape wanted = shapeOf(inkFrom(picture));
    std::vector<Found> found;
    for (const Kanji &block : Blocks) {
        for (char32_t character = block.first; character <= block.last; ++character) {
            if (character % 256 == 0 && isCancelled && isCancelled())
                return {};
            if (isInJisX0208(character) || !glyphs.supportsCharacter(character))
                continue;
            const auto indexes = glyphs.glyphIndexesForString(QString::fromUcs4(&character, 1));
            if (indexes.isEmpty())
                continue;
            QImage dark = glyphs.alphaMapForGlyph(indexes.first(), QRawFont::PixelAntialiasing);
            if (dark.format() != QImage::Format_Alpha8)
                dark = dark.convertToFormat(QImage::Format_Alpha8);
            found.push_back({ character, likeness(wanted, shapeOf(dark)) });
        }
    }
    const auto kept = std::min<std::size_t>(found.size(), static_cast<std::size_t>(most));
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(),
        [](const Found &one, const Found &other) { return one.likeness > other.likeness; });
    QStringList candidates;
    for (std::size_t i = 0; i < kept; ++i)
        candidates << QString::fromUcs4(&found[i].character, 1);
    return candidates;
}

} // namespace madoguchi::identity
