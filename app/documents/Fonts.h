#pragma once

#include "app/documents/GaijiPictures.h"
#include "app/documents/PangoParts.h"
#include "devices/outcome/Error.h"

#include <QString>

namespace madoguchi::documents {

/// The fonts that forms are written with: "mincho" is IPAmj Mincho (names and addresses with their variation
/// sequences), "gothic" is Noto Sans CJK JP. Holds a font map of its own, so each object serves one thread at a time.
/// With them come the pictures of characters that no font has. One unit is one point; glyphs are neither hinted nor
/// moved to whole units, so that every scale has the same layout.
class Fonts {
public:
    /// Errors: BadFont (one of the two is not installed).
    [[nodiscard]] static Outcome<Fonts> open(std::shared_ptr<const GaijiPictures> pictures = {});

    [[nodiscard]] GObjectPtr<PangoLayout> newLayout() const;
    [[nodiscard]] FontDescriptionPtr description(const QString &family, double sizePt) const;
    /// True when the font is the one asked for, not one that Pango fell back to.
    [[nodiscard]] static bool isOwn(PangoFont *font, const QString &family);
    [[nodiscard]] static QString nameOf(const QString &family); ///< as fontconfig names it
    [[nodiscard]] const GaijiPictures *pictures() const { return m_pictures.get(); } ///< null: none

private:
    GObjectPtr<PangoFontMap> m_map;
    GObjectPtr<PangoContext> m_context;
    std::shared_ptr<const GaijiPictures> m_pictures;
};

} // namespace madoguchi::documents
