#include "app/documents/TextPainting.h"

#include "app/documents/InlinePictures.h"

#include <algorithm>
#include <vector>

namespace madoguchi::documents {

namespace {

/// The glyphs of one run and the pieces of text that they stand for.
class Run {
public:
    /// `told`: bytes at its start, spaces, that belong to what was drawn before it.
    Run(PangoGlyphItem &run, const char *text, double x, double baseline, int told)
        : m_run(run)
        , m_text(text)
        , m_x(x)
        , m_baseline(baseline)
        , m_told(told)
    {
    }

    /// False when Pango knows better: boxes for characters without a glyph, and text from right to left.
    [[nodiscard]] bool isPlain() const
    {
        const auto *glyphs = m_run.glyphs->glyphs;
        return m_run.item->analysis.level % 2 == 0
            && std::none_of(glyphs, glyphs + m_run.glyphs->num_glyphs,
                [](const PangoGlyphInfo &info) { return (info.glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0; });
    }

    void paint(cairo_t *cairo)
    {
        PangoGlyphItemIter cluster;
        for (gboolean more = pango_glyph_item_iter_init_start(&cluster, &m_run, m_text); more != FALSE;
             more = pango_glyph_item_iter_next_cluster(&cluster))
            take(cluster);
        cairo_set_scaled_font(cairo, pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(m_run.item->analysis.font)));
        cairo_show_text_glyphs(cairo, m_text + m_run.item->offset + m_told, m_run.item->length - m_told,
            m_glyphs.data(), static_cast<int>(m_glyphs.size()), m_clusters.data(), static_cast<int>(m_clusters.size()),
            static_cast<cairo_text_cluster_flags_t>(0));
    }

private:
    void take(const PangoGlyphItemIter &cluster)
    {
        if (cluster.start_index < m_run.item->offset + m_told)
            return skip(cluster);
        const int bytes = cluster.end_index - cluster.start_index;
        const std::size_t before = m_glyphs.size();
        for (int i = cluster.start_glyph; i < cluster.end_glyph; ++i) {
            const PangoGlyphInfo &info = m_run.glyphs->glyphs[i];
            if (info.glyph != PANGO_GLYPH_EMPTY)
                m_glyphs.push_back({ info.glyph, m_x + static_cast<double>(info.geometry.x_offset) / PANGO_SCALE,
                    m_baseline + static_cast<double>(info.geometry.y_offset) / PANGO_SCALE });
            m_x += static_cast<double>(info.geometry.width) / PANGO_SCALE;
        }
        const int glyphs = static_cast<int>(m_glyphs.size() - before);
        const bool isSpace = g_unichar_isspace(g_utf8_get_char(m_text + cluster.start_index)) != FALSE;
        if (isSpace && !m_clusters.empty()) {
            m_clusters.back().num_bytes += bytes;
            m_clusters.back().num_glyphs += glyphs;
        } else {
            m_clusters.push_back({ bytes, glyphs });
        }
    }

    void skip(const PangoGlyphItemIter &cluster)
    {
        for (int i = cluster.start_glyph; i < cluster.end_glyph; ++i)
            m_x += static_cast<double>(m_run.glyphs->glyphs[i].geometry.width) / PANGO_SCALE;
    }

    PangoGlyphItem &m_run;
    const char *m_text;
    double m_x;
    double m_baseline;
    int m_told;
    std::vector<cairo_glyph_t> m_glyphs;
    std::vector<cairo_text_cluster_t> m_clusters;
};

/// How many bytes of spaces a text goes on with in the same line.
int spacesAt(const char *text)
{
    const char *at = text;
    while (*at != 0 && *at != '\n' && g_unichar_isspace(g_utf8_get_char(at)) != FALSE)
        at = g_utf8_next_char(at);
    return static_cast<int>(at - text);
}

/// One picture for each glyph: the same character may stand there several times. Spaces behind them belong to the last
/// one, as behind any other character.
void paintPictures(cairo_t *cairo, PangoLayout *layout, InlinePicture picture, const PangoGlyphString &glyphs,
    QPointF baselinePt, const QByteArray &spaces)
{
    for (int i = 0; i < glyphs.num_glyphs; ++i) {
        const double em = static_cast<double>(glyphs.glyphs[i].geometry.width) / PANGO_SCALE;
        if (i + 1 == glyphs.num_glyphs)
            picture.spaces = spaces;
        paintPicture(cairo, layout, picture, baselinePt, em);
        baselinePt.rx() += em;
    }
}

struct LayoutIterRelease {
    void operator()(PangoLayoutIter *iter) const { pango_layout_iter_free(iter); }
};

} // namespace

void paintText(cairo_t *cairo, PangoLayout *layout, QPointF topLeftPt)
{
    const char *text = pango_layout_get_text(layout);
    const std::unique_ptr<PangoLayoutIter, LayoutIterRelease> iter(pango_layout_get_iter(layout));
    int told = 0; ///< up to which byte a picture has told the spaces behind it
    do {
        PangoLayoutRun *item = pango_layout_iter_get_run_readonly(iter.get());
        if (item == nullptr) // the end of a line
            continue;
        PangoRectangle extents;
        pango_layout_iter_get_run_extents(iter.get(), nullptr, &extents);
        const double x = topLeftPt.x() + static_cast<double>(extents.x) / PANGO_SCALE;
        const double baseline
            = topLeftPt.y() + static_cast<double>(pango_layout_iter_get_baseline(iter.get())) / PANGO_SCALE;
        if (const InlinePicture *picture = pictureOf(*item->item)) {
            const int behind = item->item->offset + item->item->length;
            const QByteArray spaces(text + behind, spacesAt(text + behind));
            told = behind + static_cast<int>(spaces.size());
            paintPictures(cairo, layout, *picture, *item->glyphs, { x, baseline }, spaces);
            continue;
        }
        const int toldHere = std::max(0, told - item->item->offset);
        if (Run run(*item, text, x, baseline, toldHere); run.isPlain()) {
            run.paint(cairo);
        } else {
            cairo_move_to(cairo, x, baseline);
            pango_cairo_show_glyph_item(cairo, text, item);
        }
    } while (pango_layout_iter_next_run(iter.get()) != FALSE);
}

} // namespace madoguchi::documents
