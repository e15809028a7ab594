#include "app/handover/RowText.h"

#include "app/handover/Encoding.h"

#include <algorithm>

namespace madoguchi::handover {

namespace {

bool hasSpecial(const QString &cell, const TextShape &shape)
{
    return cell.contains(shape.separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
}

/// RFC 4180, 2.5 to 2.7.
QString quotedCell(const QString &cell, const TextShape &shape)
{
    const bool isQuoted
        = shape.quoting == Quoting::Always || (shape.quoting == Quoting::WhenNeeded && hasSpecial(cell, shape));
    return isQuoted ? u'"' + QString(cell).replace(u'"', QLatin1String("\"\"")) + u'"' : cell;
}

QStringList cellsFor(const Mapping &mapping, const QStringList &cells, Way way)
{
    QStringList those;
    for (int i = 0; i < mapping.columns.size(); ++i) {
        if (mapping.columns.at(i).isOn(way))
            those << cells.at(i);
    }
    return those;
}

QStringList linesOf(const Mapping &mapping, const Rows &rows, Way way, const TextShape &shape)
{
    QStringList lines;
    for (const Row &row : rows.rows)
        lines << lineOf(cellsFor(mapping, row.cells, way), shape);
    return lines;
}

/// Parts of at most `longest` bytes of UTF-8.
QStringList partsOf(const QStringList &lines, int longest)
{
    QStringList parts { QString() };
    int bytes = 0;
    const auto add = [&](const QString &text, qsizetype size) {
        if (bytes + size > longest && !parts.last().isEmpty()) {
            parts << QString();
            bytes = 0;
        }
        parts.last() += text;
        bytes += static_cast<int>(size);
    };
    for (const QString &line : lines) {
        const qsizetype size = line.toUtf8().size();
        if (size <= longest) {
            add(line, size);
            continue;
        }
        for (const QString &character : charactersOf(line))
            add(character, character.toUtf8().size());
    }
    return parts;
}

} // namespace

bool canStand(const QString &cell, const TextShape &shape)
{
    return shape.quoting != Quoting::Never || !hasSpecial(cell, shape);
}

QString lineOf(const QStringList &cells, const TextShape &shape)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted << quotedCell(cell, shape);
    return quoted.join(shape.separator)
        + (shape.lineEnd == LineEnd::Crlf ? QStringLiteral("\r\n") : QStringLiteral("\n"));
}

QByteArray fileText(const Mapping &mapping, const Rows &rows, bool isNewFile)
{
    const FileWay &file = *mapping.toFile;
    QByteArray bytes;
    if (isNewFile && file.encoding == Encoding::Utf8Bom)
        bytes += "\xEF\xBB\xBF";
    if (isNewFile && file.header) {
        QStringList names;
        for (const Column &column : mapping.columns)
            names << column.name;
        bytes += encoded(lineOf(cellsFor(mapping, names, Way::File), file.shape), file);
    }
    for (const QString &line : linesOf(mapping, rows, Way::File, file.shape))
        bytes += encoded(line, file);
    return bytes;
}

QStringList qrTexts(const Mapping &mapping, const Rows &rows)
{
    const QrWay &qr = *mapping.toQr;
    const int room = qr.longest - static_cast<int>(qr.before.toUtf8().size());
    const QStringList lines = linesOf(mapping, rows, Way::Qr, qr.shape);
    QStringList parts = partsOf(lines, qr.longest);
    if (parts.size() == 1)
        return parts;
    parts = partsOf(lines, room);
    for (int i = 0; i < parts.size(); ++i) {
        QString before = qr.before;
        before.replace(QLatin1String("{part}"), QString::number(i + 1));
        before.replace(QLatin1String("{parts}"), QString::number(parts.size()));
        parts[i].prepend(before);
    }
    return parts;
}

} // namespace madoguchi::handover
