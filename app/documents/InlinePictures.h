#pragma once

#include "app/documents/GaijiPictures.h"
#include "app/documents/PangoParts.h"

#include <QByteArray>
#include <QHash>
#include <QPointF>

#include <utility>
#include <vector>

namespace madoguchi::documents {

/// A picture in a line of text, one em wide and high, and the text that it stands for.
struct InlinePicture {
    QImage image;
    QByteArray text; ///< UTF-8, for the text layer
    QByteArray spaces; ///< UTF-8: what follows it before the next character, as far as it is drawn with it
};

/// A text with pictures in place of characters of the city's own and of marks ("【外字1】"): Pango leaves room for each
/// as for a kanji.
class InlineText {
public:
    /// `gaiji` may be null. `marks`: pictures by the words that they stand for.
    InlineText(const QString &text, const GaijiPictures *gaiji, const QHash<QString, QImage> &marks);

    [[nodiscard]] const QByteArray &utf8() const { return m_utf8; } ///< U+FFFC where a mark was
    [[nodiscard]] bool isPicture(int byte) const;
    /// Tells a layout of this text, at this size, where the pictures are, and that a private character is not to be
    /// looked for in other fonts: what they have there is something else.
    void place(PangoLayout *layout, double sizePt) const;

private:
    struct Placed {
        int from = 0; ///< bytes
        int to = 0;
        InlinePicture picture;
    };
    void take(const QString &text, const GaijiPictures *gaiji, const QHash<QString, QImage> &marks);

    QByteArray m_utf8;
    std::vector<Placed> m_pictures;
    std::vector<std::pair<int, int>> m_private; ///< bytes of private characters without a picture
};

/// The picture that an item of a layout stands for; null: it is text.
[[nodiscard]] const InlinePicture *pictureOf(const PangoItem &item);

/// Draws a picture above and below the baseline as a kanji of this size would stand. Its text goes along: behind it is
/// an ideographic space of the layout's font, which a PDF's text layer says to be that text (ToUnicode or ActualText),
/// so that it is found and copied.
void paintPicture(cairo_t *cairo, PangoLayout *layout, const InlinePicture &picture, QPointF baselinePt, double emPt);

} // namespace madoguchi::documents
