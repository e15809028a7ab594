#include "app/documents/FormRenderer.h"
#include "tests/app/documents/FilledPaper.h"
#include "tests/app/documents/TestForm.h"

#include <QTest>

#include <cairo-ft.h>
#include <cmath>
#include <fontconfig/fontconfig.h>
#include <freetype/freetype.h>

using namespace madoguchi::documents;

namespace {

constexpr int PixelsPerMm = 20;
constexpr double SizePt = 14;

/// IPAmj Mincho read by FreeType alone: the second opinion about which glyph a name has.
class ReferenceFont {
public:
    ReferenceFont()
    {
        FcPattern *wanted = FcNameParse(reinterpret_cast<const FcChar8 *>("IPAmjMincho"));
        FcConfigSubstitute(nullptr, wanted, FcMatchPattern);
        FcDefaultSubstitute(wanted);
        FcResult result = FcResultNoMatch;
        FcPattern *found = FcFontMatch(nullptr, wanted, &result);
        FcChar8 *file = nullptr;
        if (FcPatternGetString(found, FC_FILE, 0, &file) != FcResultMatch || FT_Init_FreeType(&m_library) != 0
            || FT_New_Face(m_library, reinterpret_cast<const char *>(file), 0, &m_face) != 0)
            qFatal("IPAmj Mincho cannot be read");
        FcPatternDestroy(found);
        FcPatternDestroy(wanted);
    }
    ReferenceFont(const ReferenceFont &) = delete;
    ReferenceFont &operator=(const ReferenceFont &) = delete;
    ~ReferenceFont()
    {
        FT_Done_Face(m_face);
        FT_Done_FreeType(m_library);
    }

    [[nodiscard]] QList<unsigned> glyphsOf(const QString &text) const
    {
        QList<unsigned> glyphs;
        char32_t base = 0;
        for (const char32_t character : text.toUcs4()) {
            if (character >= 0xE0100 && character <= 0xE01EF)
                glyphs.last() = FT_Face_GetCharVariantIndex(m_face, base, character);
            else
                glyphs.append(FT_Get_Char_Index(m_face, base = character));
        }
        return glyphs;
    }

    /// The glyphs in a row, one em apart as kanji are, from the left edge of the picture.
    [[nodiscard]] QImage draw(const QList<unsigned> &glyphs) const
    {
        QImage picture(80 * PixelsPerMm, 8 * PixelsPerMm, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        cairo_surface_t *surface = cairo_image_surface_create_for_data(picture.bits(), CAIRO_FORMAT_ARGB32,
            picture.width(), picture.height(), static_cast<int>(picture.bytesPerLine()));
        cairo_t *cairo = cairo_create(surface);
        cairo_font_face_t *font = cairo_ft_font_face_create_for_ft_face(m_face, FT_LOAD_NO_HINTING);
        cairo_set_font_face(cairo, font);
        const double em = SizePt * PixelsPerMm * 25.4 / 72;
        cairo_set_font_size(cairo, em);
        double x = 0;
        for (const unsigned glyph : glyphs) {
            const cairo_glyph_t placed { glyph, x, 6.0 * PixelsPerMm };
            cairo_show_glyphs(cairo, &placed, 1);
            x += em;
        }
        cairo_destroy(cairo);
        cairo_surface_destroy(surface);
        cairo_font_face_destroy(font);
        return picture;
    }

private:
    FT_Library m_library = nullptr;
    FT_Face m_face = nullptr;
};

/// The mean difference of darkness of two pictures, ink laid on ink; 255 for pictures of other sizes.
double difference(const QImage &left, const QImage &right)
{
    const QImage a = onWhitePaper(left).copy(inkOf(left));
    const QImage b = onWhitePaper(right).copy(inkOf(right));
    if (std::abs(a.width() - b.width()) > 2 || std::abs(a.height() - b.height()) > 2)
        return 255;
    double sum = 0;
    const QSize common = a.size().boundedTo(b.size());
    for (int y = 0; y < common.height(); ++y) {
        for (int x = 0; x < common.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / (common.width() * common.height());
}

constexpr double Same = 6; // rounding of places to whole pixels
constexpr double Other = 12;

} // namespace

/// Names look as IPAmj Mincho has them: the filled form is compared with glyphs that FreeType finds and Cairo draws.
class GlyphPictureTest : public QObject {
    Q_OBJECT

private slots:
    void nameHasTheFontsGlyphs_data();
    void nameHasTheFontsGlyphs();
    void lookAlikesStayApart_data();
    void lookAlikesStayApart();

private:
    [[nodiscard]] QImage filledName(const QString &name) const;

    ReferenceFont m_font;
    TestForm m_form;
};

QImage GlyphPictureTest::filledName(const QString &name) const
{
    auto renderer = FormRenderer::create(m_form.load());
    if (!renderer)
        qFatal("%s", qPrintable(renderer.error().message));
    FormValues values;
    values.bound.insert(QStringLiteral("applicant.name"), name);
    const QImage page = (*renderer)->paintFields(values, 1, QSize(210, 297) * PixelsPerMm);
    return page.copy(20 * PixelsPerMm, 20 * PixelsPerMm, 80 * PixelsPerMm, 8 * PixelsPerMm);
}

void GlyphPictureTest::nameHasTheFontsGlyphs_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("髙") << QStringLiteral("髙");
    QTest::newRow("﨑, a compatibility code that is an ideograph of its own") << QStringLiteral("﨑");
    QTest::newRow("𠮷, beyond the basic plane") << QStringLiteral("𠮷");
    QTest::newRow("variation sequence 葛 E0102") << QStringLiteral("葛\U000E0102");
    QTest::newRow("variation sequence 邉 E010F") << QStringLiteral("邉\U000E010F");
    QTest::newRow("compatibility ideograph U+FA19") << QStringLiteral("\uFA19");
    QTest::newRow("hentaigana") << QStringLiteral("\U0001B002");
    QTest::newRow("whole name") << QStringLiteral("髙﨑𠮷葛\U000E0102子");
}

void GlyphPictureTest::nameHasTheFontsGlyphs()
{
    QFETCH(QString, name);
    const QList<unsigned> glyphs = m_font.glyphsOf(name);
    QVERIFY(!glyphs.contains(0));
    const double away = difference(filledName(name), m_font.draw(glyphs));
    QVERIFY2(away < Same, qPrintable(QString::number(away)));
}

void GlyphPictureTest::lookAlikesStayApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("other");

    QTest::newRow("髙 and 高") << QStringLiteral("髙") << QStringLiteral("高");
    QTest::newRow("﨑 and 崎") << QStringLiteral("﨑") << QStringLiteral("崎");
    QTest::newRow("𠮷 and 吉") << QStringLiteral("𠮷") << QStringLiteral("吉");
    QTest::newRow("葛 with and without its sequence") << QStringLiteral("葛\U000E0102") << QStringLiteral("葛");
    QTest::newRow("U+FA19 and 神") << QStringLiteral("\uFA19") << QStringLiteral("\u795E");
}

void GlyphPictureTest::lookAlikesStayApart()
{
    QFETCH(QString, name);
    QFETCH(QString, other);
    QVERIFY(m_font.glyphsOf(name) != m_font.glyphsOf(other));
    const double away = difference(filledName(name), m_font.draw(m_font.glyphsOf(other)));
    QVERIFY2(away > Other, qPrintable(QString::number(away)));
}

QTEST_GUILESS_MAIN(GlyphPictureTest)
#include "GlyphPictureTest.moc"
