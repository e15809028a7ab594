#include "app/documents/Coverage.h"

#include "app/documents/GlyphCheck.h"
#include "app/documents/InlinePictures.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace madoguchi::documents {

namespace {

constexpr double AnySizePt = 10; ///< every size has the same glyphs

bool isSeen(const QString &character)
{
    return std::any_of(character.begin(), character.end(),
        [](QChar c) { return !c.isSpace() && c.category() != QChar::Other_Control; });
}

/// What is at a character: a glyph that is not the font's own may stand in its middle.
CharacterCoverage coverageAt(const QString &character, int from, int to, const std::map<int, GlyphFault> &faults)
{
    const auto fault = faults.lower_bound(from);
    if (fault == faults.end() || fault->first >= to)
        return { character, Coverage::Own, {} };
    return { character, fault->second.coverage, fault->second.font };
}

} // namespace

QString toWord(Coverage coverage)
{
    switch (coverage) {
    case Coverage::Own:
        return QStringLiteral("own");
    case Coverage::Picture:
        return QStringLiteral("picture");
    case Coverage::OtherForm:
        return QStringLiteral("other-form");
    case Coverage::OtherFont:
        return QStringLiteral("other-font");
    case Coverage::NoFont:
        return QStringLiteral("no-font");
    }
    return {};
}

QStringList charactersOf(const QString &text)
{
    QStringList result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to != -1; from = to, to = finder.toNextBoundary())
        result.append(text.mid(from, to - from));
    return result;
}

QString codePointsOf(const QString &character)
{
    QStringList codes;
    for (const uint code : character.toUcs4())
        codes << QStringLiteral("U+") + QStringLiteral("%1").arg(code, 4, 16, QLatin1Char('0')).toUpper();
    return codes.join(u' ');
}

QList<CharacterCoverage> coverageOf(const Fonts &fonts, const QString &family, const QString &text)
{
    const InlineText inlined(text, fonts.pictures(), {});
    const GObjectPtr<PangoLayout> layout = fonts.newLayout();
    const FontDescriptionPtr description = fonts.description(family, AnySizePt);
    pango_layout_set_font_description(layout.get(), description.get());
    pango_layout_set_text(layout.get(), inlined.utf8().constData(), static_cast<int>(inlined.utf8().size()));
    inlined.place(layout.get(), AnySizePt);
    const std::map<int, GlyphFault> faults = glyphFaults(layout.get(), family);
    QList<CharacterCoverage> result;
    int at = 0;
    for (const QString &character : charactersOf(text)) {
        const int to = at + static_cast<int>(character.toUtf8().size());
        if (isSeen(character))
            result << (inlined.isPicture(at) ? CharacterCoverage { character, Coverage::Picture, {} }
                                             : coverageAt(character, at, to, faults));
        if (isSeen(character) && result.last().coverage == Coverage::Own)
            result.last().font = Fonts::nameOf(family);
        at = to;
    }
    return result;
}

} // namespace madoguchi::documents
