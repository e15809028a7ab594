#include "app/documents/InlinePictures.h"

#include <algorithm>
#include <hb.h>

namespace madoguchi::documents {

namespace {

constexpr double AboveBaseline = 0.88; ///< of an em: the box that Japanese fonts put their kanji in
constexpr gunichar IdeographicSpace = 0x3000;

struct AttributesRelease {
    void operator()(PangoAttrList *list) const { pango_attr_list_unref(list); }
};

gpointer copyPicture(gconstpointer data)
{
    return new InlinePicture(*static_cast<const InlinePicture *>(data));
}

void dropPicture(gpointer data)
{
    delete static_cast<InlinePicture *>(data);
}

int units(double pt)
{
    return static_cast<int>(pt * PANGO_SCALE + 0.5);
}

/// Of a private use area: what it means is the city's business. Of a pair the first half tells.
bool isPrivate(QChar c)
{
    return (c >= QChar(0xE000) && c <= QChar(0xF8FF)) || (c >= QChar(0xDB80) && c <= QChar(0xDBFF));
}

/// How long the mark is that the text goes on with; 0: none.
qsizetype markAt(const QString &text, qsizetype at, const QHash<QString, QImage> &marks)
{
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark) {
        if (QStringView(text).mid(at).startsWith(mark.key()))
            return mark.key().size();
    }
    return 0;
}

/// Glyphs that show nothing, for the text layer: an ideographic space for the picture, and the spaces behind it, so
/// that the gap to the next character is theirs.
void tellText(cairo_t *cairo, PangoFont *font, const InlinePicture &picture, QPointF baselinePt)
{
    hb_font_t *glyphsOf = pango_font_get_hb_font(font);
    std::vector<cairo_glyph_t> glyphs;
    double x = baselinePt.x();
    const auto add = [&](gunichar character) {
        hb_codepoint_t glyph = 0;
        if (hb_font_get_nominal_glyph(glyphsOf, character, &glyph) == 0)
            return;
        glyphs.push_back({ glyph, x, baselinePt.y() });
        x += static_cast<double>(hb_font_get_glyph_h_advance(glyphsOf, glyph)) / PANGO_SCALE;
    };
    add(IdeographicSpace);
    const QByteArray text = picture.text + picture.spaces;
    for (const char *at = text.constData() + picture.text.size(); *at != 0; at = g_utf8_next_char(at))
        add(g_utf8_get_char(at));
    const auto bytes = static_cast<int>(text.size());
    const cairo_text_cluster_t cluster { bytes, static_cast<int>(glyphs.size()) };
    cairo_set_scaled_font(cairo, pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font)));
    cairo_show_text_glyphs(cairo, text.constData(), bytes, glyphs.data(), cluster.num_glyphs, &cluster, 1,
        static_cast<cairo_text_cluster_flags_t>(0));
}

} // namespace

InlineText::InlineText(const QString &text, const GaijiPictures *gaiji, const QHash<QString, QImage> &marks)
{
    if (!marks.isEmpty() || std::any_of(text.begin(), text.end(), isPrivate))
        take(text, gaiji, marks);
    else
        m_utf8 = text.toUtf8();
}

void InlineText::take(const QString &text, const GaijiPictures *gaiji, const QHash<QString, QImage> &marks)
{
    const auto add = [this](const QString &shown, const QString &meant, const QImage &image) {
        const auto from = static_cast<int>(m_utf8.size());
        m_utf8 += shown.toUtf8();
        if (!image.isNull())
            m_pictures.push_back({ from, static_cast<int>(m_utf8.size()), { image, meant.toUtf8(), {} } });
    };
    for (qsizetype at = 0; at < text.size();) {
        if (const qsizetype length = markAt(text, at, marks); length > 0) {
            const QString mark = text.mid(at, length);
            add(QString(QChar(QChar::ObjectReplacementCharacter)), mark, marks.value(mark));
            at += length;
            continue;
        }
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const QString character = text.mid(at, isPair ? 2 : 1);
        const QImage picture = gaiji != nullptr ? gaiji->picture(character) : QImage();
        const auto from = static_cast<int>(m_utf8.size());
        add(character, character, picture);
        if (picture.isNull() && isPrivate(text[at]))
            m_private.push_back({ from, static_cast<int>(m_utf8.size()) });
        at += character.size();
    }
}

bool InlineText::isPicture(int byte) const
{
    return std::any_of(m_pictures.begin(), m_pictures.end(),
        [byte](const Placed &placed) { return byte >= placed.from && byte < placed.to; });
}

void InlineText::place(PangoLayout *layout, double sizePt) const
{
    if (m_pictures.empty() && m_private.empty())
        return;
    const PangoRectangle em { 0, -units(sizePt * AboveBaseline), units(sizePt), units(sizePt) };
    const std::unique_ptr<PangoAttrList, AttributesRelease> attributes(pango_attr_list_new());
    for (const Placed &placed : m_pictures) {
        PangoAttribute *shape
            = pango_attr_shape_new_with_data(&em, &em, new InlinePicture(placed.picture), copyPicture, dropPicture);
        shape->start_index = static_cast<guint>(placed.from);
        shape->end_index = static_cast<guint>(placed.to);
        pango_attr_list_insert(attributes.get(), shape);
    }
    for (const auto &[from, to] : m_private) {
        PangoAttribute *alone = pango_attr_fallback_new(FALSE);
        alone->start_index = static_cast<guint>(from);
        alone->end_index = static_cast<guint>(to);
        pango_attr_list_insert(attributes.get(), alone);
    }
    pango_layout_set_attributes(layout, attributes.get());
}

const InlinePicture *pictureOf(const PangoItem &item)
{
    for (const GSList *attribute = item.analysis.extra_attrs; attribute != nullptr; attribute = attribute->next) {
        const auto *common = static_cast<const PangoAttribute *>(attribute->data);
        if (common->klass->type == PANGO_ATTR_SHAPE)
            return static_cast<const InlinePicture *>(reinterpret_cast<const PangoAttrShape *>(common)->data);
    }
    return nullptr;
}

void paintPicture(cairo_t *cairo, PangoLayout *layout, const InlinePicture &picture, QPointF baselinePt, double emPt)
{
    const GObjectPtr<PangoFont> font(
        pango_context_load_font(pango_layout_get_context(layout), pango_layout_get_font_description(layout)));
    if (font)
        tellText(cairo, font.get(), picture, baselinePt);
    QImage image = picture.image;
    const SurfacePtr surface(cairo_image_surface_create_for_data(
        image.bits(), CAIRO_FORMAT_ARGB32, image.width(), image.height(), static_cast<int>(image.bytesPerLine())));
    cairo_save(cairo);
    cairo_translate(cairo, baselinePt.x(), baselinePt.y() - emPt * AboveBaseline);
    cairo_scale(cairo, emPt / image.width(), emPt / image.height());
    cairo_set_source_surface(cairo, surface.get(), 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cairo), CAIRO_FILTER_GOOD);
    cairo_paint(cairo);
    cairo_restore(cairo);
    cairo_surface_finish(surface.get()); // a PDF keeps a copy of what is its own from here on
}

} // namespace madoguchi::documents
