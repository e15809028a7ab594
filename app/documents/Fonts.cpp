#include "app/documents/Fonts.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>
#include <cstring>
#include <fontconfig/fontconfig.h>
#include <pango/pangofc-font.h>
#include <utility>

namespace madoguchi::documents {

namespace {

class FontsText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::documents::Fonts)
};

struct KnownFont {
    const char *family; ///< as fontconfig names it
    const char *shownName;
};

const KnownFont &knownFont(const QString &family)
{
    static constexpr KnownFont mincho { "IPAmjMincho", "IPAmj Mincho" };
    static constexpr KnownFont gothic { "Noto Sans CJK JP", "Noto Sans CJK JP" };
    return family == QLatin1String("gothic") ? gothic : mincho;
}

void setUp(PangoFontMap *map, PangoContext *context)
{
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map), 72);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR);
    pango_context_set_language(context, pango_language_from_string("ja"));
}

} // namespace

Outcome<Fonts> Fonts::open(std::shared_ptr<const GaijiPictures> pictures)
{
    Fonts fonts;
    fonts.m_pictures = std::move(pictures);
    fonts.m_map.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    fonts.m_context.reset(pango_font_map_create_context(fonts.m_map.get()));
    setUp(fonts.m_map.get(), fonts.m_context.get());
    for (const QString &family : { QStringLiteral("mincho"), QStringLiteral("gothic") }) {
        const FontDescriptionPtr description = fonts.description(family, 10);
        const GObjectPtr<PangoFont> font(
            pango_font_map_load_font(fonts.m_map.get(), fonts.m_context.get(), description.get()));
        if (!font || !isOwn(font.get(), family))
            return failure(ErrorCode::BadFont,
                //: Filling a form. The clerk and IT staff; %1 is a font's name.
                FontsText::tr("The font %1 is not installed. Ask the IT department to install it.")
                    .arg(QLatin1String(knownFont(family).shownName)));
    }
    return fonts;
}

GObjectPtr<PangoLayout> Fonts::newLayout() const
{
    GObjectPtr<PangoLayout> layout(pango_layout_new(m_context.get()));
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    return layout;
}

FontDescriptionPtr Fonts::description(const QString &family, double sizePt) const
{
    FontDescriptionPtr description(pango_font_description_new());
    pango_font_description_set_family_static(description.get(), knownFont(family).family);
    pango_font_description_set_absolute_size(description.get(), std::round(sizePt * PANGO_SCALE));
    return description;
}

/// By any of its names: Pango tells the one of the desktop's language ("IPAmj明朝").
bool Fonts::isOwn(PangoFont *font, const QString &family)
{
    const FcPattern *pattern = pango_fc_font_get_pattern(PANGO_FC_FONT(font));
    FcChar8 *name = nullptr;
    for (int i = 0; FcPatternGetString(pattern, FC_FAMILY, i, &name) == FcResultMatch; ++i) {
        if (std::strcmp(reinterpret_cast<const char *>(name), knownFont(family).family) == 0)
            return true;
    }
    return false;
}

QString Fonts::nameOf(const QString &family)
{
    return QString::fromLatin1(knownFont(family).family);
}

} // namespace madoguchi::documents
