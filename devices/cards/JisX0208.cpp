#include "devices/cards/JisX0208.h"

#include "devices/cards/JisX0208Table.h"

#include <QHash>

namespace madoguchi::cards {

namespace {

constexpr quint8 First = 0x21; ///< of row and cell
constexpr char16_t NoCharacter = u' ';

QHash<QChar, quint16> reversedTable()
{
    QHash<QChar, quint16> pairs;
    for (std::size_t row = 0; row < JisX0208Table.size(); ++row) {
        const std::u16string_view cells = JisX0208Table[row];
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            if (cells[cell] != NoCharacter)
                pairs.insert(cells[cell], static_cast<quint16>((row + First) << 8 | (cell + First)));
        }
    }
    return pairs;
}

} // namespace

std::optional<QChar> fromJisX0208(quint8 row, quint8 cell)
{
    if (row < First || cell < First || std::size_t(row - First) >= JisX0208Table.size())
        return std::nullopt;
    const std::u16string_view cells = JisX0208Table[std::size_t(row - First)];
    const std::size_t at = std::size_t(cell - First);
    if (at >= cells.size() || cells[at] == NoCharacter)
        return std::nullopt;
    return QChar(cells[at]);
}

std::optional<quint16> toJisX0208(QChar character)
{
    static const QHash<QChar, quint16> pairs = reversedTable();
    const auto found = pairs.constFind(character);
    return found == pairs.cend() ? std::nullopt : std::optional(*found);
}

} // namespace madoguchi::cards
