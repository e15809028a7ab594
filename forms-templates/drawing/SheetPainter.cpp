#include "forms-templates/drawing/SheetPainter.h"

#include <algorithm>
#include <cairo-pdf.h>
#include <memory>
#include <pango/pangocairo.h>

namespace madoguchi::drawing {

namespace {

constexpr double pointsPerMm = 72 / 25.4;
constexpr double pictureDpi = 200;
constexpr double lineHeight = 1.25; // of the type size
/// In Japanese type the middle of a character stands this far above the baseline (of the type size).
constexpr double middleAboveBaseline = 0.38;

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using Context = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
using Layout = std::unique_ptr<PangoLayout, Unref>;

/// Draws in points; the caller scales.
class Pen {
public:
    explicit Pen(cairo_t *context)
        : m_context(context)
        , m_layout(pango_cairo_create_layout(context))
    {
        PangoContext *pango = pango_layout_get_context(m_layout.get());
        cairo_font_options_t *options = cairo_font_options_create();
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
        pango_cairo_context_set_font_options(pango, options);
        pango_cairo_context_set_resolution(pango, 72);
        pango_context_set_round_glyph_positions(pango, FALSE);
        pango_context_set_language(pango, pango_language_from_string("ja"));
        cairo_font_options_destroy(options);
    }

    void fill(const Tint &tint)
    {
        cairo_set_source_rgb(m_context, tint.grey, tint.grey, tint.grey);
        trace(tint.area);
        cairo_fill(m_context);
    }

    void stroke(const Stroke &stroke)
    {
        cairo_set_source_rgb(m_context, 0, 0, 0);
        cairo_set_line_width(m_context, stroke.widthMm * pointsPerMm);
        cairo_set_line_cap(m_context, stroke.dotted ? CAIRO_LINE_CAP_BUTT : CAIRO_LINE_CAP_SQUARE);
        const double dash = 0.6 * pointsPerMm;
        cairo_set_dash(m_context, &dash, stroke.dotted ? 1 : 0, 0);
        trace(stroke.shape);
        cairo_stroke(m_context);
    }

    void write(const Words &words)
    {
        cairo_set_source_rgb(m_context, 0, 0, 0);
        const QStringList lines
            = words.place == Place::Down ? words.text.split(QString(), Qt::SkipEmptyParts) : words.text.split(u'\n');
        const double pitch = words.sizePt * (words.place == Place::Down ? downPitch(words) : lineHeight);
        double baseline = words.cell.center().y() * pointsPerMm - pitch * double(lines.size() - 1) / 2
            + middleAboveBaseline * words.sizePt;
        for (const QString &line : lines) {
            writeLine(line, words, baseline);
            baseline += pitch;
        }
    }

    [[nodiscard]] bool fits(const Words &words)
    {
        if (words.place == Place::Down)
            return double(words.text.size()) * words.sizePt <= words.cell.height() * pointsPerMm;
        const QStringList lines = words.text.split(u'\n');
        const double height = words.sizePt * (1 + lineHeight * double(lines.size() - 1));
        return height <= words.cell.height() * pointsPerMm
            && std::all_of(lines.begin(), lines.end(),
                [&](const QString &line) { return widthOf(line, words) <= words.cell.width() * pointsPerMm + 0.01; });
    }

private:
    /// Characters below one another stand a little apart, closer where the cell is low.
    static double downPitch(const Words &words)
    {
        const double room = words.cell.height() * pointsPerMm / words.sizePt / double(words.text.size());
        return std::clamp(room, 1.0, 1.3);
    }

    void trace(const QRectF &rect)
    {
        const QRectF r(rect.topLeft() * pointsPerMm, rect.size() * pointsPerMm);
        if (rect.width() > 0 && rect.height() > 0) {
            cairo_rectangle(m_context, r.x(), r.y(), r.width(), r.height());
            return;
        }
        cairo_move_to(m_context, r.left(), r.top());
        cairo_line_to(m_context, r.x() + r.width(), r.y() + r.height());
    }

    double widthOf(const QString &text, const Words &words)
    {
        PangoFontDescription *font = pango_font_description_from_string("BIZ UDGothic");
        pango_font_description_set_size(font, int(words.sizePt * PANGO_SCALE));
        pango_font_description_set_weight(font, words.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_layout_set_font_description(m_layout.get(), font);
        pango_font_description_free(font);
        const QByteArray utf8 = text.toUtf8();
        pango_layout_set_text(m_layout.get(), utf8.constData(), int(utf8.size()));
        PangoRectangle logical {};
        pango_layout_get_extents(m_layout.get(), nullptr, &logical);
        return double(logical.width) / PANGO_SCALE;
    }

    /// Shows what widthOf measured last.
    void show(double x, double baseline)
    {
        cairo_move_to(m_context, x, baseline);
        pango_cairo_show_layout_line(m_context, pango_layout_get_line_readonly(m_layout.get(), 0));
    }

    void writeLine(const QString &line, const Words &words, double baseline)
    {
        const double left = words.cell.left() * pointsPerMm;
        const double room = words.cell.width() * pointsPerMm - widthOf(line, words);
        switch (words.place) {
        case Place::Left:
            return show(left, baseline);
        case Place::Right:
            return show(left + room, baseline);
        case Place::Center:
        case Place::Down:
            return show(left + room / 2, baseline);
        case Place::Spread:
            return spread(line, words, baseline, room);
        }
    }

    void spread(const QString &line, const Words &words, double baseline, double room)
    {
        const double gap = line.size() > 1 ? room / double(line.size() - 1) : 0;
        double x = words.cell.left() * pointsPerMm;
        for (const QChar &character : line) {
            const double width = widthOf(QString(character), words);
            show(x, baseline);
            x += width + gap;
        }
    }

    cairo_t *m_context;
    Layout m_layout;
};

void paint(const SheetPage &page, cairo_t *context)
{
    Pen pen(context);
    for (const Tint &tint : page.tints)
        pen.fill(tint);
    for (const Stroke &stroke : page.strokes)
        pen.stroke(stroke);
    for (const Words &words : page.words)
        pen.write(words);
}

cairo_status_t append(void *bytes, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

/// The moment of making is the same for ever, so that the same sheet gives the same bytes.
void describe(cairo_surface_t *pdf, const Sheet &sheet)
{
    const QByteArray title = sheet.name.title.ja.toUtf8();
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_TITLE, title.constData());
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATOR, "draw-backgrounds");
    cairo_pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATE_DATE, "2026-11-25T00:00:00Z");
}

} // namespace

QByteArray backgroundPdf(const Sheet &sheet)
{
    QByteArray bytes;
    const Surface surface(
        cairo_pdf_surface_create_for_stream(append, &bytes, pageWidthMm * pointsPerMm, pageHeightMm * pointsPerMm),
        cairo_surface_destroy);
    describe(surface.get(), sheet);
    {
        const Context context(cairo_create(surface.get()), cairo_destroy);
        for (const SheetPage &page : sheet.pages) {
            paint(page, context.get());
            cairo_show_page(context.get());
        }
    }
    cairo_surface_finish(surface.get());
    return cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS ? bytes : QByteArray();
}

QImage pagePicture(const SheetPage &page)
{
    QImage picture(
        qRound(pageWidthMm / 25.4 * pictureDpi), qRound(pageHeightMm / 25.4 * pictureDpi), QImage::Format_RGB32);
    picture.fill(Qt::white);
    const Surface surface(cairo_image_surface_create_for_data(picture.bits(), CAIRO_FORMAT_RGB24, picture.width(),
                              picture.height(), int(picture.bytesPerLine())),
        cairo_surface_destroy);
    {
        const Context context(cairo_create(surface.get()), cairo_destroy);
        cairo_scale(context.get(), pictureDpi / 72, pictureDpi / 72);
        paint(page, context.get());
    }
    cairo_surface_finish(surface.get());

    picture.convertTo(QImage::Format_Grayscale8);
    for (int y = 0; y < picture.height(); ++y) {
        uchar *line = picture.scanLine(y);
        std::transform(line, line + picture.width(), line, [](uchar grey) { return uchar((grey + 8) / 17 * 17); });
    }
    picture.setDotsPerMeterX(qRound(pictureDpi / 0.0254));
    picture.setDotsPerMeterY(qRound(pictureDpi / 0.0254));
    return picture;
}

QStringList wordsOutsideTheirCell(const Sheet &sheet)
{
    const Surface surface(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, nullptr), cairo_surface_destroy);
    const Context context(cairo_create(surface.get()), cairo_destroy);
    Pen pen(context.get());
    QStringList outside;
    for (const SheetPage &page : sheet.pages) {
        for (const Words &words : page.words) {
            if (!pen.fits(words))
                outside << words.text;
        }
    }
    return outside;
}

} // namespace madoguchi::drawing
