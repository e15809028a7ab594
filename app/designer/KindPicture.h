#pragma once

#include "app/documents/FormTemplate.h"

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace madoguchi::designer {

/// The small picture of a kind of field: 24 px grid, 2 px line, as all our icons.
void paintKind(QPainter &painter, const QRectF &where, documents::FieldKind kind, const QColor &ink);
void paintPointer(QPainter &painter, const QRectF &where, const QColor &ink); ///< to select with
[[nodiscard]] QIcon kindIcon(documents::FieldKind kind);

} // namespace madoguchi::designer
