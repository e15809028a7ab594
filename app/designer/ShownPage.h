#pragma once

#include <QByteArray>
#include <QRectF>

#include <optional>

class QPDFPageObjectHelper;

namespace madoguchi::designer {

/// From a page's own coordinates (points, upwards) to millimetres of its picture: turned as /Rotate says, cut to the
/// CropBox, as large as /UserUnit says (ISO 32000-1, 14.11.2 and table 30).
class ShownPage {
public:
    /// Throws what libqpdf throws when the page is damaged.
    explicit ShownPage(QPDFPageObjectHelper &page);
    /// A page (one-based) of a PDF; nullopt when it cannot be read. Any thread.
    [[nodiscard]] static std::optional<ShownPage> of(const QByteArray &pdf, int page);

    /// What of the rectangle between two corners lies on the page; empty: nothing.
    [[nodiscard]] QRectF inMm(const QPointF &onePt, const QPointF &otherPt) const;

private:
    [[nodiscard]] QPointF turned(const QPointF &pt) const;

    QPointF m_originPt; ///< of the shown box, at its bottom left
    QSizeF m_sizePt; ///< before it is turned
    int m_quarters = 0; ///< clockwise
    double m_unit = 1;
};

} // namespace madoguchi::designer
