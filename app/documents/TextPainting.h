#pragma once

#include "app/documents/PangoParts.h"

#include <QPointF>

namespace madoguchi::documents {

/// Draws a layout. Unlike pango_cairo_show_layout a space belongs to the character before it, so that a PDF's text
/// layer keeps it: readers take U+3000 between 番地 and 方書 for the gap between two columns otherwise.
void paintText(cairo_t *cairo, PangoLayout *layout, QPointF topLeftPt);

} // namespace madoguchi::documents
