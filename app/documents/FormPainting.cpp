#include "app/documents/FormLayout.h"
#include "app/documents/TextPainting.h"
#include "app/documents/Units.h"

#include <algorithm>
#include <cmath>

namespace madoguchi::documents {

namespace {

constexpr double Pi = 3.14159265358979323846;

void paintTick(cairo_t *cairo, const QRectF &rect)
{
    // A tick stays square in a wide rectangle: it belongs to the box, not to the words beside it.
    const double side = std::min(rect.width(), rect.height());
    const double left = rect.center().x() - side / 2;
    const double top = rect.center().y() - side / 2;
    cairo_set_line_width(cairo, std::max(0.9, side * 0.11));
    cairo_move_to(cairo, left + side * 0.16, top + side * 0.50);
    cairo_line_to(cairo, left + side * 0.42, top + side * 0.80);
    cairo_line_to(cairo, left + side * 0.86, top + side * 0.16);
    cairo_stroke(cairo);
}

void paintRing(cairo_t *cairo, const QRectF &rect)
{
    cairo_save(cairo);
    cairo_translate(cairo, rect.center().x(), rect.center().y());
    cairo_scale(cairo, rect.width() / 2, rect.height() / 2);
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, 0, 0, 1, 0, 2 * Pi);
    cairo_restore(cairo); // before the stroke, so that the pen keeps its width
    cairo_set_line_width(cairo, 0.9);
    cairo_stroke(cairo);
}

/// A line through the middles between the points that the pen was seen at: a hand draws no corners.
void paintStroke(cairo_t *cairo, const QPolygonF &stroke)
{
    const auto toward = [](const QPointF &from, const QPointF &to) { return from + (to - from) * (2.0 / 3.0); };
    QPointF at = stroke.value(0);
    cairo_move_to(cairo, at.x(), at.y());
    for (qsizetype i = 1; i + 1 < stroke.size(); ++i) {
        const QPointF corner = stroke.at(i);
        const QPointF end = (corner + stroke.at(i + 1)) / 2;
        const QPointF first = toward(at, corner);
        const QPointF second = toward(end, corner);
        cairo_curve_to(cairo, first.x(), first.y(), second.x(), second.y(), end.x(), end.y());
        at = end;
    }
    const QPointF last = stroke.value(stroke.size() - 1);
    cairo_line_to(cairo, last.x(), last.y());
    cairo_stroke(cairo);
}

} // namespace

void paint(cairo_t *cairo, const PageLayout &page)
{
    cairo_set_source_rgb(cairo, 0, 0, 0);
    for (const FittedText &text : page.texts)
        paintText(cairo, text.layout.get(), text.topLeftPt);
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
    for (const PlacedMark &mark : page.marks) {
        switch (mark.mark) {
        case Mark::Check:
            paintTick(cairo, mark.rectPt);
            break;
        case Mark::Circle:
            paintRing(cairo, mark.rectPt);
            break;
        }
    }
    cairo_set_line_width(cairo, toPt(SignaturePenMm));
    for (const PlacedSignature &signature : page.signatures) {
        for (const QPolygonF &stroke : signature.strokesPt)
            paintStroke(cairo, stroke);
    }
}

} // namespace madoguchi::documents
