#include "app/documents/TextFit.h"

#include "app/documents/InlinePictures.h"

#include <algorithm>
#include <cmath>

namespace madoguchi::documents {

namespace {

constexpr double SlackPt = 0.01;

bool isLineBreak(QChar character)
{
    return character == u'\n' || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

/// Control characters become spaces and halves of surrogate pairs U+FFFD, so that nothing of the text is lost and
/// nothing moves the pen.
QString printable(const QString &text, bool severalLines, bool *changed)
{
    QString result = text;
    if (severalLines)
        result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (qsizetype i = 0; i < result.size(); ++i) {
        QChar &character = result[i];
        if (character.isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate()) {
            ++i;
        } else if (severalLines && isLineBreak(character)) {
            character = u'\n';
        } else if (character.isSurrogate() || character.category() == QChar::Other_Control || isLineBreak(character)) {
            character = character.isSurrogate() ? QChar(QChar::ReplacementCharacter) : QChar(u' ');
            *changed = true;
        }
    }
    return result;
}

class Fitter {
public:
    Fitter(const Fonts &fonts, const TextStyle &style, const QString &text, const QRectF &rectPt,
        const QHash<QString, QImage> &pictures)
        : m_fonts(fonts)
        , m_style(style)
        , m_rect(rectPt)
        , m_largest(std::min(style.sizePt, rectPt.height())) // the em box has to fit as well
        , m_least(std::min(style.minSizePt, m_largest))
        , m_text(printable(text, style.severalLines, &m_changed), fonts.pictures(), pictures)
    {
        m_result.layout = fonts.newLayout();
        const QByteArray &utf8 = m_text.utf8();
        pango_layout_set_text(m_result.layout.get(), utf8.constData(), static_cast<int>(utf8.size()));
        if (m_changed)
            tell(WarningCode::MissingGlyph, QStringLiteral("control character shown as a space or U+FFFD"));
    }

    FittedText fit()
    {
        if (m_style.severalLines)
            fitLines();
        else
            fitLine();
        const MissingGlyphs missing = missingGlyphs(m_result.layout.get(), m_style.family);
        if (!missing.detail.isEmpty())
            m_result.warnings.append({ {}, WarningCode::MissingGlyph, missing.detail, missing.characters });
        place();
        return std::move(m_result);
    }

private:
    void tell(WarningCode code, const QString &detail) { m_result.warnings.append({ {}, code, detail, {} }); }

    void tellSize(double sizePt)
    {
        if (sizePt < m_style.sizePt - SlackPt)
            tell(WarningCode::Shrunk, QStringLiteral("%1 pt").arg(sizePt, 0, 'f', 1));
    }

    QSizeF measure(double sizePt)
    {
        const FontDescriptionPtr description = m_fonts.description(m_style.family, sizePt);
        pango_layout_set_font_description(m_result.layout.get(), description.get());
        m_text.place(m_result.layout.get(), sizePt);
        int width = 0;
        int height = 0;
        pango_layout_get_size(m_result.layout.get(), &width, &height);
        m_size = QSizeF(width, height) / PANGO_SCALE;
        return m_size;
    }

    void fitLine()
    {
        const double width = measure(m_largest).width();
        if (width <= m_rect.width() + SlackPt)
            return tellSize(m_largest);
        if (m_style.overflow == Overflow::Refuse)
            return tellOverflow();
        // Widths grow with the size, so the size that fits is known; a hair less absorbs rounding.
        const double fitting = std::floor(m_largest * m_rect.width() / width * 20 - 0.05) / 20;
        const double size = std::max(fitting, m_least);
        const bool fits = measure(size).width() <= m_rect.width() + SlackPt;
        tellSize(size);
        if (fits)
            return;
        if (m_style.overflow == Overflow::Shrink)
            return tellOverflow();
        wrapAt(size);
        tell(WarningCode::Wrapped, QStringLiteral("%1 lines").arg(pango_layout_get_line_count(m_result.layout.get())));
        if (!fitsAsLines())
            tellOverflow();
    }

    void fitLines()
    {
        wrapAt(m_largest);
        if (fitsAsLines())
            return tellSize(m_largest);
        if (m_style.overflow == Overflow::Refuse)
            return tellOverflow();
        wrapAt(m_least);
        if (!fitsAsLines()) {
            tellSize(m_least);
            return tellOverflow();
        }
        tellSize(searchSize());
    }

    /// The largest size, to a tenth of a point, at which the lines fit; the smallest is known to.
    double searchSize()
    {
        double fits = m_least;
        double tooLarge = m_largest;
        while (tooLarge - fits > 0.1) {
            const double middle = (fits + tooLarge) / 2;
            wrapAt(middle);
            (fitsAsLines() ? fits : tooLarge) = middle;
        }
        wrapAt(fits);
        return fits;
    }

    void wrapAt(double sizePt)
    {
        // Pango breaks where the width would be passed by the least unit: rounded up, a full line stays whole.
        pango_layout_set_width(m_result.layout.get(), static_cast<int>(std::ceil(m_rect.width() * PANGO_SCALE)));
        pango_layout_set_alignment(m_result.layout.get(), pangoAlign());
        m_wrapped = true;
        measure(sizePt);
    }

    [[nodiscard]] PangoAlignment pangoAlign() const
    {
        switch (m_style.align) {
        case Align::Left:
            return PANGO_ALIGN_LEFT;
        case Align::Center:
            return PANGO_ALIGN_CENTER;
        case Align::Right:
            return PANGO_ALIGN_RIGHT;
        }
        return PANGO_ALIGN_LEFT;
    }

    [[nodiscard]] bool fitsAsLines() const
    {
        return m_size.height() <= m_rect.height() + SlackPt && m_size.width() <= m_rect.width() + SlackPt;
    }

    void tellOverflow()
    {
        tell(WarningCode::Overflow,
            QStringLiteral("%1 × %2 pt needed").arg(m_size.width(), 0, 'f', 0).arg(m_size.height(), 0, 'f', 0));
    }

    /// Centred from top to bottom; a text higher than its rectangle begins at the top, so that its start is read.
    void place()
    {
        const double free = m_rect.height() - m_size.height();
        const bool isOneLine = pango_layout_get_line_count(m_result.layout.get()) == 1;
        m_result.topLeftPt = { m_rect.left(), m_rect.top() + (isOneLine ? free / 2 : std::max(0.0, free / 2)) };
        const double spare = m_rect.width() - m_size.width();
        if (!m_wrapped && spare > 0 && m_style.align != Align::Left)
            m_result.topLeftPt.rx() += m_style.align == Align::Right ? spare : spare / 2;
    }

    const Fonts &m_fonts;
    const TextStyle &m_style;
    QRectF m_rect;
    double m_largest;
    double m_least;
    bool m_changed = false;
    InlineText m_text;
    FittedText m_result;
    QSizeF m_size;
    bool m_wrapped = false;
};

} // namespace

FittedText fitText(const Fonts &fonts, const TextStyle &style, const QString &text, const QRectF &rectPt,
    const QHash<QString, QImage> &pictures)
{
    return Fitter(fonts, style, text, rectPt, pictures).fit();
}

} // namespace madoguchi::documents
