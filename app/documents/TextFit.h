#pragma once

#include "app/documents/Coverage.h"
#include "app/documents/Fonts.h"
#include "app/documents/FormValues.h"

#include <QHash>
#include <QImage>
#include <QPointF>
#include <QRectF>

namespace madoguchi::documents {

/// How a text is put into a rectangle. Sizes in points.
struct TextStyle {
    QString family;
    double sizePt = 11;
    double minSizePt = 6.5;
    Align align = Align::Left;
    Overflow overflow = Overflow::Shrink;
    bool severalLines = false; ///< line breaks are kept and lines are wrapped at every size
};

/// A text that lies where it will be drawn, and what the clerk is to be told about it.
struct FittedText {
    GObjectPtr<PangoLayout> layout;
    QPointF topLeftPt;
    QList<Warning> warnings; ///< without the field's id
};

/// What a font lacks of a laid out text.
struct MissingGlyphs {
    QString detail; ///< in words for a log: places and what is wrong, never the text; empty when all is well
    QList<CharacterCoverage> characters;
};

/// Shrinks, wraps and centres a text in a rectangle (points). Nothing is ever left out: what does not fit runs over the
/// rectangle and is told, and so are characters that the font does not have.
/// `pictures` stand in the line in place of the marks that they are named after ("【外字1】").
[[nodiscard]] FittedText fitText(const Fonts &fonts, const TextStyle &style, const QString &text, const QRectF &rectPt,
    const QHash<QString, QImage> &pictures = {});

/// Glyphs that are not the font's own: no font has them, another font stands in, or the variation sequence is unknown
/// to the font. Counts in characters as people see them, from one.
[[nodiscard]] MissingGlyphs missingGlyphs(PangoLayout *layout, const QString &family);

} // namespace madoguchi::documents
