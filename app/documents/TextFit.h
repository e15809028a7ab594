#pragma once

#include "app/documents/Fonts.h"
#include "app/documents/FormValues.h"

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

/// Shrinks, wraps and centres a text in a rectangle (points). Nothing is ever left out: what does not fit runs over the
/// rectangle and is told, and so are characters that the font does not have.
[[nodiscard]] FittedText fitText(const Fonts &fonts, const TextStyle &style, const QString &text, const QRectF &rectPt);

/// The places of glyphs that are not the font's own: no font has them, another font stands in, or the variation
/// sequence is unknown to the font. Empty when all is well. Counts in characters as people see them, from one.
[[nodiscard]] QString missingGlyphs(PangoLayout *layout, const QString &family);

} // namespace madoguchi::documents
