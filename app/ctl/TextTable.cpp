#include "app/ctl/TextTable.h"

#include <algorithm>

namespace madoguchi::ctl {

namespace {

constexpr int Gap = 2;

bool isWide(char32_t c)
{
    constexpr std::pair<char32_t, char32_t> wide[] { { 0x1100, 0x115F }, { 0x2E80, 0xA4CF }, { 0xAC00, 0xD7A3 },
        { 0xF900, 0xFAFF }, { 0xFE30, 0xFE6F }, { 0xFF00, 0xFF60 }, { 0xFFE0, 0xFFE6 }, { 0x20000, 0x3FFFD } };
    return std::any_of(
        std::begin(wide), std::end(wide), [c](const auto &range) { return c >= range.first && c <= range.second; });
}

bool takesNoSpace(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

} // namespace

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const char32_t c : text.toUcs4())
        columns += takesNoSpace(c) ? 0 : isWide(c) ? 2 : 1;
    return columns;
}

void writeTable(Output &output, const QList<TextRow> &rows)
{
    int widest = 0;
    for (const TextRow &row : rows)
        widest = std::max(widest, columnsOf(row.label));
    for (const TextRow &row : rows) {
        QString label = row.label;
        for (const QString &line : row.text.split(u'\n')) {
            output.line(label + QString(widest + Gap - columnsOf(label), u' ') + line);
            label.clear();
        }
    }
}

} // namespace madoguchi::ctl
