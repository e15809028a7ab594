#include "devices/cards/JisX0208.h"

#include "devices/cards/JisCharacters.h"

#include <QHash>

#include <algorithm>

namespace madoguchi::cards {

namespace {

constexpr int First = 0x21; ///< of row and cell
constexpr int Last = 0x7E;

/// Cells (点) of one row (区), or of several.
struct CellRange {
    int firstRow;
    int lastRow;
    int firstCell;
    int lastCell;
};

/// Where JIS X 0208:1997 has characters; JIS X 0213 filled the gaps between them.
constexpr CellRange Characters[] { { 1, 1, 1, 94 }, { 2, 2, 1, 14 }, { 2, 2, 26, 33 }, { 2, 2, 42, 48 },
    { 2, 2, 60, 74 }, { 2, 2, 82, 89 }, { 2, 2, 94, 94 }, { 3, 3, 16, 25 }, { 3, 3, 33, 58 }, { 3, 3, 65, 90 },
    { 4, 4, 1, 83 }, { 5, 5, 1, 86 }, { 6, 6, 1, 24 }, { 6, 6, 33, 56 }, { 7, 7, 1, 33 }, { 7, 7, 49, 81 },
    { 8, 8, 1, 32 }, { 16, 46, 1, 94 }, { 47, 47, 1, 51 }, { 48, 83, 1, 94 }, { 84, 84, 1, 6 } };

/// JIS X 0213 has half-width forms where JIS X 0208 means those of full width.
struct Exception {
    int row;
    int cell;
    char16_t character;
};
constexpr Exception Exceptions[] { { 1, 81, u'￠' }, { 1, 82, u'￡' }, { 2, 44, u'￢' } };

std::optional<QChar> characterAt(int row, int cell)
{
    const bool isThere = std::any_of(std::begin(Characters), std::end(Characters), [&](const CellRange &range) {
        return row >= range.firstRow && row <= range.lastRow && cell >= range.firstCell && cell <= range.lastCell;
    });
    if (!isThere)
        return std::nullopt;
    for (const Exception &exception : Exceptions) {
        if (exception.row == row && exception.cell == cell)
            return QChar(exception.character);
    }
    const std::optional<char32_t> character = jisCharacter(row, cell);
    return character ? std::optional(QChar(static_cast<char16_t>(*character))) : std::nullopt;
}

QHash<QChar, quint16> reversedTable()
{
    QHash<QChar, quint16> pairs;
    for (int row = First; row <= Last; ++row) {
        for (int cell = First; cell <= Last; ++cell) {
            if (const std::optional<QChar> character = characterAt(row - First + 1, cell - First + 1))
                pairs.insert(*character, static_cast<quint16>(row << 8 | cell));
        }
    }
    return pairs;
}

} // namespace

std::optional<QChar> fromJisX0208(quint8 row, quint8 cell)
{
    return characterAt(row - First + 1, cell - First + 1);
}

std::optional<quint16> toJisX0208(QChar character)
{
    static const QHash<QChar, quint16> pairs = reversedTable();
    const auto found = pairs.constFind(character);
    return found == pairs.cend() ? std::nullopt : std::optional(*found);
}

} // namespace madoguchi::cards
