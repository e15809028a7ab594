#pragma once

#include <QByteArray>
#include <QList>
#include <QPainterPath>
#include <QRectF>

#include <optional>

namespace madoguchi::documents {

/// What an SVG of a glyph draws: filled outlines in its viewBox.
struct SvgOutline {
    QRectF box;
    QList<QPainterPath> paths;
};

/// Reads the part of SVG 1.1 that glyphs are written in: `svg` with `viewBox` (or width and height), `g`, `path` with
/// every command but arcs, `transform` (matrix, translate, scale), `fill-rule`; titles, metadata and definitions are
/// passed over. Nothing is loaded from anywhere. Nullopt for anything else, for entities, and for more than a glyph can
/// need (MostNumbers).
[[nodiscard]] std::optional<SvgOutline> svgOutline(const QByteArray &svg);

} // namespace madoguchi::documents
