#pragma once

#include "app/documents/FormTemplate.h"

#include <QPointF>
#include <QStringList>

/// A field on the paper as the designer handles it: its frame, and the frames inside it that can be moved alone.
/// All lengths in millimetres.
namespace madoguchi::designer {

/// A part of a field: "" the whole field, "option.2" an answer, "part.year" a part of a date, "part.first" of a number.
[[nodiscard]] QStringList partsOf(const documents::Field &field); ///< without the whole
[[nodiscard]] QString optionPart(qsizetype option); ///< of an answer, counted from 0
[[nodiscard]] QRectF partRect(const documents::Field &field, const QString &part);
/// The whole takes its parts along: an answer keeps its size, a part of a date grows with the field. A part that leaves
/// the whole makes the whole larger.
void setPartRect(documents::Field &field, const QString &part, const QRectF &rectMm);
void moveBy(documents::Field &field, const QPointF &byMm);
/// Everything on the paper that belongs to the field.
[[nodiscard]] QRectF extentOf(const documents::Field &field);
/// Whether one lies where the other is written or marked. Between the answers of a choice there is room for others.
[[nodiscard]] bool sharePlace(const documents::Field &one, const documents::Field &other);
/// The rectangle, moved (and only where it is too large made smaller) so that it lies on the page.
[[nodiscard]] QRectF onPage(const QRectF &rectMm, const documents::Page &page);
/// A number in one place, or in two or three whose marks the paper has printed: side by side in the field, to be moved.
void setNumberParts(documents::Field &field, int parts);
void dropNumberPart(documents::Field &field, const QString &name); ///< the others close up; one alone is the field
/// What the four parts of a date are given when nobody has said where they are.
void layOutDate(documents::Field &field);

/// In the order in which people read: page by page, line by line, from the left; in a line what stands below each
/// other, as a name and its reading, from the top.
[[nodiscard]] QList<documents::Field> inReadingOrder(const QList<documents::Field> &fields);
/// Their ids.
[[nodiscard]] QStringList readingOrder(const documents::FormTemplate &form);

} // namespace madoguchi::designer
