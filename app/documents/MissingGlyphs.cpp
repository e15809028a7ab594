#include "app/documents/GlyphCheck.h"
#include "app/documents/InlinePictures.h"
#include "app/documents/TextFit.h"

#include <QStringList>

#include <hb.h>

namespace madoguchi::documents {

namespace {

constexpr qsizetype MaxNamed = 10;

bool isVariationSelector(gunichar character)
{
    return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
}

QString familyOf(PangoFont *font)
{
    return QString::fromUtf8(pango_font_family_get_name(pango_font_face_get_family(pango_font_get_face(font))));
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

    std::map<int, GlyphFault> faults()
    {
        for (GSList *line = pango_layout_get_lines_readonly(m_layout); line != nullptr; line = line->next) {
            for (GSList *run = static_cast<PangoLayoutLine *>(line->data)->runs; run != nullptr; run = run->next)
                checkRun(*static_cast<PangoGlyphItem *>(run->data));
        }
        return std::move(m_faults);
    }

private:
    void checkRun(const PangoGlyphItem &run)
    {
        const PangoItem &item = *run.item;
        if (pictureOf(item) != nullptr)
            return;
        const bool isOwn = Fonts::isOwn(item.analysis.font, m_family);
        for (int i = 0; i < run.glyphs->num_glyphs; ++i) {
            const int byte = item.offset + run.glyphs->log_clusters[i];
            if ((run.glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0)
                m_faults.insert_or_assign(byte, GlyphFault { Coverage::NoFont, {} });
            else if (!isOwn && !g_unichar_isspace(g_utf8_get_char(m_text + byte)))
                m_faults.emplace(byte, GlyphFault { Coverage::OtherFont, familyOf(item.analysis.font) });
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
                    m_faults.emplace(static_cast<int>((baseAt == nullptr ? at : baseAt) - m_text),
                        GlyphFault { Coverage::OtherForm, familyOf(item.analysis.font) });
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

    PangoLayout *m_layout;
    const QString &m_family;
    const char *m_text;
    std::map<int, GlyphFault> m_faults;
};

QString inWords(Coverage coverage)
{
    return toWord(coverage).replace(u'-', u' ');
}

/// The faults with the characters that they are in, and where those stand.
MissingGlyphs described(PangoLayout *layout, const std::map<int, GlyphFault> &faults)
{
    int attributes = 0;
    const PangoLogAttr *attribute = pango_layout_get_log_attrs_readonly(layout, &attributes);
    const char *text = pango_layout_get_text(layout);
    const char *at = text;
    const char *start = text; // of the character that `at` is in
    int index = 0;
    int character = 0;
    QStringList words;
    MissingGlyphs missing;
    const auto next = [&] {
        if (attribute[index].is_cursor_position != 0) {
            start = at;
            ++character;
        }
        at = g_utf8_next_char(at);
        ++index;
    };
    for (const auto &[byte, fault] : faults) {
        while (at <= text + byte && index < attributes)
            next();
        const char *first = start;
        if (words.size() < MaxNamed)
            words << QStringLiteral("character %1: %2").arg(character).arg(inWords(fault.coverage));
        while (*at != 0 && index < attributes && attribute[index].is_cursor_position == 0)
            next();
        missing.characters << CharacterCoverage { QString::fromUtf8(first, at - first), fault.coverage, fault.font };
    }
    if (const auto more = static_cast<qsizetype>(faults.size()) - words.size(); more > 0)
        words.append(QStringLiteral("%1 more").arg(more));
    missing.detail = words.join(QStringLiteral(", "));
    return missing;
}

} // namespace

std::map<int, GlyphFault> glyphFaults(PangoLayout *layout, const QString &family)
{
    return GlyphCheck(layout, family).faults();
}

MissingGlyphs missingGlyphs(PangoLayout *layout, const QString &family)
{
    const std::map<int, GlyphFault> faults = glyphFaults(layout, family);
    return faults.empty() ? MissingGlyphs() : described(layout, faults);
}

} // namespace madoguchi::documents
