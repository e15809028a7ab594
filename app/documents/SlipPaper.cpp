#include "app/documents/SlipPaper.h"

#include "app/documents/Fonts.h"
#include "app/documents/PdfStream.h"
#include "app/documents/QrCode.h"
#include "app/documents/TextPainting.h"
#include "app/documents/Units.h"

#include <algorithm>
#include <cairo-pdf.h>

namespace madoguchi::documents {

namespace {

constexpr double WidestMm = 120; ///< of what is printed: on A4 it is a slip, not a poster
constexpr double MarginMm = 5;
constexpr double CodeOfWidth = 0.42; ///< side of the QR code by the slip's width

/// Puts one thing below the other, centred on the paper.
class SlipPainter {
public:
    SlipPainter(cairo_t *cairo, const Fonts &fonts, const QSizeF &paperMm)
        : m_cairo(cairo)
        , m_fonts(fonts)
        , m_paperPt(toPt(paperMm.width()), toPt(paperMm.height()))
        , m_widthPt(std::min(toPt(WidestMm), m_paperPt.width() - 2 * toPt(MarginMm)))
        , m_y(toPt(MarginMm) + (m_paperPt.height() > toPt(200) ? toPt(15) : 0))
    {
    }

    /// `size` by the slip's width, so that a narrow one is the same in small; smaller where the words need it.
    void text(const QString &words, double size)
    {
        if (words.isEmpty())
            return;
        const auto layout = m_fonts.newLayout();
        const auto font = m_fonts.description(QStringLiteral("gothic"), std::max(7.0, size * m_widthPt));
        pango_layout_set_font_description(layout.get(), font.get());
        pango_layout_set_width(layout.get(), pango_units_from_double(m_widthPt));
        pango_layout_set_alignment(layout.get(), PANGO_ALIGN_CENTER);
        pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
        const QByteArray utf8 = words.toUtf8();
        pango_layout_set_text(layout.get(), utf8.constData(), int(utf8.size()));
        PangoRectangle box;
        pango_layout_get_extents(layout.get(), nullptr, &box);
        paintText(m_cairo, layout.get(), { left(), m_y });
        m_y += pango_units_to_double(box.height);
    }

    void code(const QrCode &code)
    {
        const double module = CodeOfWidth * m_widthPt / code.side;
        const double x = left() + (m_widthPt - module * code.side) / 2;
        m_y += QuietModules * module;
        for (int row = 0; row < code.side; ++row) {
            for (int column = 0; column < code.side; ++column) {
                if (code.isDark(column, row))
                    cairo_rectangle(m_cairo, x + column * module, m_y + row * module, module, module);
            }
        }
        cairo_fill(m_cairo); // one fill: no seams between modules
        m_y += (code.side + QuietModules) * module;
    }

    void line()
    {
        room(0.02);
        cairo_set_line_width(m_cairo, 0.7);
        cairo_move_to(m_cairo, left(), m_y);
        cairo_line_to(m_cairo, left() + m_widthPt, m_y);
        cairo_stroke(m_cairo);
        room(0.02);
    }

    void room(double size) { m_y += size * m_widthPt; }

private:
    [[nodiscard]] double left() const { return (m_paperPt.width() - m_widthPt) / 2; }

    cairo_t *m_cairo;
    const Fonts &m_fonts;
    QSizeF m_paperPt;
    double m_widthPt;
    double m_y;
};

void paint(SlipPainter &painter, const SlipPaper &slip, const QrCode &code)
{
    painter.text(slip.office, 0.045);
    if (!slip.office.isEmpty())
        painter.line();
    painter.text(slip.title, 0.058);
    painter.room(0.02);
    painter.text(slip.number, 0.16);
    painter.code(code);
    for (const QString &line : slip.lines) {
        painter.text(line, 0.04);
        painter.room(0.015);
    }
}

} // namespace

Outcome<QByteArray> toPdf(const SlipPaper &slip)
{
    const auto fonts = Fonts::open();
    if (!fonts)
        return Failure(fonts.error());
    const auto code = qrCode(slip.code);
    if (!code)
        return Failure(code.error());
    PdfStream stream;
    const SurfacePtr surface(cairo_pdf_surface_create_for_stream(
        PdfStream::write, &stream, toPt(slip.paperMm.width()), toPt(slip.paperMm.height())));
    const CairoPtr cairo(cairo_create(surface.get()));
    SlipPainter painter(cairo.get(), *fonts, slip.paperMm);
    paint(painter, slip, *code);
    cairo_show_page(cairo.get());
    cairo_surface_finish(surface.get());
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        return failure(ErrorCode::Internal, {}, QStringLiteral("cairo"));
    return stream.bytes;
}

} // namespace madoguchi::documents
