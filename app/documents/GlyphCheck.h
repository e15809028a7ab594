#pragma once

#include "app/documents/Coverage.h"
#include "app/documents/Fonts.h"

#include <map>

namespace madoguchi::documents {

/// A glyph that is not the font's own.
struct GlyphFault {
    Coverage coverage = Coverage::NoFont;
    QString font; ///< the family that draws it; empty: none
};

/// By the first byte of their clusters in the layout's text. Empty when all is well.
[[nodiscard]] std::map<int, GlyphFault> glyphFaults(PangoLayout *layout, const QString &family);

} // namespace madoguchi::documents
