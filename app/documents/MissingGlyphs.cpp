#include "app/documents/TextFit.h"

#include <QStringList>

#include <algorithm>
#include <hb.h>
#include <map>

namespace madoguchi::documents {

namespace {

constexpr qsizetype MaxNamed = 10;

bool isVariationSelector(gunichar character)
{
    return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
}

/// Finds glyphs that are not the font's own; remembers the first byte of each cluster and what is wrong there.
class GlyphCheck {
public:
    GlyphCheck(PangoLayout *layout, const QString &family)
        : m_layout(layout)
        , m_family(family)
        , m_text(pango_layout_get_text(layout))
    {
    }

    QString findings()
    {
        for (GSList *line = pango_layout_get_lines_readonly(m_layout); line != nullptr; line = line->next) {
            for (GSList *run = static_cast<PangoLayoutLine *>(line->data)->runs; run != nullptr; run = run->next)
                checkRun(*static_cast<PangoGlyphItem *>(run->data));
        }
        return m_wrong.empty() ? QString() : inWords();
    }

private:
    void checkRun(const PangoGlyphItem &run)
    {
        const PangoItem &item = *run.item;
        const bool isOwn = Fonts::isOwn(item.analysis.font, m_family);
        for (int i = 0; i < run.glyphs->num_glyphs; ++i) {
            const int byte = item.offset + run.glyphs->log_clusters[i];
            if ((run.glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0)
                m_wrong.insert_or_assign(byte, "no font");
            else if (!isOwn && !g_unichar_isspace(g_utf8_get_char(m_text + byte)))
                m_wrong.emplace(byte, "other font");
        }
        if (isOwn)
            checkSequences(item);
    }

    void checkSequences(const PangoItem &item)
    {
        gunichar base = 0;
        const char *end = m_text + item.offset + item.length;
        const char *baseAt = nullptr;
        for (const char *at = m_text + item.offset; at < end; at = g_utf8_next_char(at)) {
            const gunichar character = g_utf8_get_char(at);
            if (isVariationSelector(character)) {
                if (baseAt == nullptr || !hasSequence(item.analysis.font, base, character))
                    m_wrong.emplace(static_cast<int>((baseAt == nullptr ? at : baseAt) - m_text), "other form");
                continue;
            }
            base = character;
            baseAt = at;
        }
    }

    static bool hasSequence(PangoFont *font, gunichar base, gunichar selector)
    {
        hb_codepoint_t glyph = 0;
        return hb_font_get_variation_glyph(pango_font_get_hb_font(font), base, selector, &glyph) != 0;
    }

    QString inWords()
    {
        int attributes = 0;
        const PangoLogAttr *attribute = pango_layout_get_log_attrs_readonly(m_layout, &attributes);
        QStringList words;
        const char *at = m_text;
        int character = 0;
        int index = 0;
        for (const auto &[byte, what] : m_wrong) {
            if (words.size() == MaxNamed)
                break;
            for (; at <= m_text + byte && index < attributes; at = g_utf8_next_char(at), ++index)
                character += attribute[index].is_cursor_position != 0 ? 1 : 0;
            words.append(QStringLiteral("character %1: %2").arg(character).arg(QLatin1String(what)));
        }
        if (const auto more = static_cast<qsizetype>(m_wrong.size()) - words.size(); more > 0)
            words.append(QStringLiteral("%1 more").arg(more));
        return words.join(QStringLiteral(", "));
    }

    PangoLayout *m_layout;
    const QString &m_family;
    const char *m_text;
    std::map<int, const char *> m_wrong;
};

} // namespace

QString missingGlyphs(PangoLayout *layout, const QString &family)
{
    return GlyphCheck(layout, family).findings();
}

} // namespace madoguchi::documents
