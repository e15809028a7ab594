#include "app/documents/GaijiPictures.h"

#include "app/documents/FormRenderer.h"
#include "tests/app/documents/FilledPaper.h"
#include "tests/app/documents/TestForm.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::documents;

namespace {

/// A square of 1000 units with a black box in its lower left quarter.
QByteArray quarter(const QByteArray &path = "<path d=\"M0 500h500v500H0z\"/>", const QByteArray &more = {})
{
    return "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 1000\" " + more + ">"
        + path + "</svg>";
}

QByteArray png(int width, int height, const QRect &black, const char *format = "PNG")
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = black.top(); y <= black.bottom(); ++y) {
        for (int x = black.left(); x <= black.right(); ++x)
            image.setPixel(x, y, qRgb(0, 0, 0));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, format))
        qFatal("no picture");
    return bytes;
}

constexpr int Half = InlinePixels / 2;
const QRect LowerLeft(0, Half, Half, Half);

} // namespace

/// Characters of the city's own as pictures: what files are taken, and how they stand in a text.
class GaijiPicturesTest : public QObject {
    Q_OBJECT

private slots:
    void svg_data()
    {
        QTest::addColumn<QByteArray>("svg");
        QTest::addColumn<QRect>("ink"); // empty: it is not taken

        const auto row = [](const char *name, const QByteArray &svg, const QRect &ink = LowerLeft) {
            QTest::newRow(name) << svg << ink;
        };
        row("a path", quarter());
        row("turned upside down, as font programs write it",
            quarter("<g transform=\"matrix(1 0 0 -1 0 1000)\"><path d=\"M0,0 L500,0 500,500 0,500 Z\"/></g>"));
        row("several transforms", quarter("<path transform=\"translate(0 500) scale(5)\" d=\"m0 0h100v100h-100z\"/>"));
        row("curves", quarter("<path d=\"M0 500C0 500 500 500 500 500S500 1000 500 1000Q0 1000 0 1000T0 500z\"/>"));
        row("numbers without spaces", quarter("<path d=\"M.0e0,500l500-.0,0,5e2-500,0z\"/>"));
        row("width and height alone", "<svg width=\"10\" height=\"10\"><path d=\"M0 5h5v5H0z\"/></svg>");
        row("title, metadata and a frame that is not painted",
            quarter("<title>外字</title><metadata><any/></metadata><path fill=\"none\" d=\"M0 0h1000\"/>"
                    "<path style=\"fill:#000000\" d=\"M0 500h500v500H0z\"/>"));
        row("a hole",
            quarter("<path fill-rule=\"evenodd\" d=\"M0 0h1000v1000H0z M0 0h1000v500H0z M500 500h500v500H500z\"/>"));
        row("a DOCTYPE without declarations",
            "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">"
            "<svg viewBox=\"0 0 2 2\"><path d=\"M0 1h1v1H0z\"/></svg>");
        row("lower than wide: in the middle", "<svg viewBox=\"0 0 100 50\"><path d=\"M0 0h100v50H0z\"/></svg>",
            QRect(0, Half / 2, InlinePixels, Half));
        row("entities", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg viewBox=\"0 0 2 2\"><path d=\"M0 1h1v1H0z\"/></svg>",
            {});
        row("a picture inside", quarter("<image href=\"/etc/passwd\"/>"), {});
        row("a use", quarter("<use href=\"#a\"/>"), {});
        row("a script", quarter("<script/>"), {});
        row("a line around it", quarter("<path stroke=\"black\" d=\"M0 500h500v500H0z\"/>"), {});
        row("white on black", quarter("<path style=\"fill: white\" d=\"M0 500h500v500H0z\"/>"), {});
        row("an arc", quarter("<path d=\"M0 500A1 1 0 0 0 9 9z\"/>"), {});
        row("a path that does not begin", quarter("<path d=\"L0 500\"/>"), {});
        row("half a pair", quarter("<path d=\"M0 500 5\"/>"), {});
        row("far outside", quarter("<path d=\"M0 500H99999\"/>"), {});
        row("no box", "<svg><path d=\"M0 1h1v1H0z\"/></svg>", {});
        row("an empty box", "<svg viewBox=\"0 0 0 0\"><path d=\"M0 0\"/></svg>", {});
        row("cut off", quarter().chopped(8), {});
        row("a whole web page", "<html><svg viewBox=\"0 0 2 2\"/></html>", {});
        row("groups without end", "<svg viewBox=\"0 0 2 2\">" + QByteArray("<g>").repeated(50), {});
        row("more numbers than a glyph can have",
            quarter("<path d=\"M0 0" + QByteArray(" 1 1").repeated(20'000) + "\"/>"), {});
    }

    void svg()
    {
        QFETCH(QByteArray, svg);
        QFETCH(QRect, ink);
        const QImage picture = inlinePictureFromSvg(svg);
        QCOMPARE(picture.isNull(), ink.isEmpty());
        if (!ink.isEmpty())
            QCOMPARE(inkOf(picture), ink);
    }

    void png_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QRect>("ink");
        QTest::newRow("a square") << ::png(64, 64, { 0, 32, 32, 32 }) << LowerLeft;
        QTest::newRow("higher than wide: in the middle")
            << ::png(32, 64, { 0, 0, 32, 64 }) << QRect(Half / 2, 0, Half, InlinePixels);
        QTest::newRow("too large") << ::png(2049, 10, { 0, 0, 5, 5 }) << QRect();
        QTest::newRow("cut off") << ::png(64, 64, { 0, 32, 32, 32 }).left(60) << QRect();
        QTest::newRow("no PNG") << QByteArray("GIF89a") << QRect();
        QTest::newRow("another format") << ::png(64, 64, { 0, 32, 32, 32 }, "BMP") << QRect();
    }

    void png()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QRect, ink);
        const QImage picture = inlinePictureFromPng(bytes);
        QCOMPARE(picture.isNull(), ink.isEmpty());
        // The edge between two dots may take one pixel more.
        const QRect found = inkOf(picture);
        QVERIFY(ink.isEmpty() || (found.contains(ink) && ink.adjusted(-2, -2, 2, 2).contains(found)));
    }

    void dotsOfACard()
    {
        const QImage picture = inlinePicture({ 16, 2, QByteArray("\xFF\x00\x00\x00", 4) });
        QCOMPARE(inkOf(picture), QRect(0, 7 * 16, Half, 16));
    }

    void aFolderIsRead()
    {
        const TestForm form;
        form.write(u"E000.svg"_qs, quarter());
        form.write(u"E000.png"_qs, "no picture");
        form.write(u"U+F0123.png"_qs, ::png(8, 8, { 0, 0, 8, 8 }));
        form.write(u"E001.svg"_qs, "no picture");
        form.write(u"9AD9.svg"_qs, quarter()); // not the city's to draw
        const auto pictures = GaijiPictures::open(form.folder());
        QVERIFY(pictures);
        QCOMPARE((*pictures)->characters(), (QStringList { u"\U000F0123"_qs, u"\uE000"_qs, u"\uE001"_qs }));
        QCOMPARE((*pictures)->unusable(), QStringList { u"E001.svg"_qs });
        QVERIFY(!(*pictures)->picture(u"\uE000"_qs).isNull());
        QVERIFY((*pictures)->picture(u"髙"_qs).isNull());
        QVERIFY(!GaijiPictures::open(form.path(u"nowhere"_qs)));
    }

    void aLargeFileIsLeftAlone()
    {
        const TestForm form;
        form.write(u"E000.svg"_qs, quarter() + QByteArray(1024 * 1024, ' '));
        QCOMPARE((*GaijiPictures::open(form.folder()))->unusable(), QStringList { u"E000.svg"_qs });
    }

    void standsInTheLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("before"); // how many kanji stand before the picture
        QTest::newRow("alone") << u"\uE000"_qs << 0;
        QTest::newRow("between kanji") << u"山\uE000田"_qs << 1;
        QTest::newRow("beside an ideographic space") << u"山　\uE000　子"_qs << 2;
        QTest::newRow("before a space that ends nothing") << u"山\uE000 子"_qs << 1;
        QTest::newRow("twice") << u"山田\uE000\uE000"_qs << 2;
        QTest::newRow("of plane 15") << u"山\U000F0123"_qs << 1;
        QTest::newRow("a mark of a licence") << u"山【外字1】田"_qs << 1;
    }

    void standsInTheLine()
    {
        QFETCH(QString, name);
        QFETCH(int, before);
        const TestForm form;
        form.write(u"E000.svg"_qs, quarter());
        form.write(u"F0123.svg"_qs, quarter());
        auto renderer = FormRenderer::create(form.load(), GaijiPictures::open(form.folder()).value());
        QVERIFY(renderer);
        const FormValues values = named(name);
        const auto paper = (*renderer)->toPdf(values);
        QVERIFY(paper);
        QVERIFY2(paper->warnings.isEmpty(), qPrintable(paper->warnings.value(0).detail));
        QVERIFY2(textOf(paper->pdf).contains(name), qPrintable(textOf(paper->pdf)));
        constexpr int DotsPerInch = 300;
        const QImage preview = (*renderer)->paintFields(values, 1, QSize(2480, 3508));
        const QImage printed = pictureOf(paper->pdf, 1, DotsPerInch);
        // The place of the picture's em box: 14 pt, from the left edge of the field at 20 mm, in its middle (24 mm).
        const double em = 14 * DotsPerInch / 72.0;
        const double mm = DotsPerInch / 25.4;
        const QRectF box(20 * mm + before * em, 24 * mm - em / 2, em, em);
        for (const QImage &picture : { onWhitePaper(preview), printed }) {
            const QRect ink(QPoint(int(box.left()), int(box.center().y())), QSize(int(em / 2), int(em / 2)));
            QVERIFY2(inkAmount(picture, ink) > 0.85 * ink.width() * ink.height(), "the quarter that is black");
            const QRect above(QPoint(int(box.left()), int(box.top() + em * 0.1)), QSize(int(em / 2), int(em * 0.3)));
            QVERIFY2(inkAmount(picture, above) < 0.05 * ink.width() * ink.height(), "the quarter above it");
        }
    }

    void itIsAsLargeAsTheText()
    {
        const TestForm form;
        form.write(u"E000.svg"_qs, quarter("<path d=\"M0 0h1000v1000H0z\"/>"));
        auto renderer = FormRenderer::create(form.load(), GaijiPictures::open(form.folder()).value());
        QVERIFY(renderer);
        const FormValues values = named(u"\uE000"_qs.repeated(20)); // 80 mm: smaller than 14 pt
        const QList<Warning> warnings = (*renderer)->check(values);
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings.first().code, WarningCode::Shrunk);
        const QRect ink = inkOf((*renderer)->paintFields(values, 1, QSize(2100, 2970)), QRect(150, 150, 1000, 160));
        QVERIFY2(
            ink.left() >= 199 && ink.right() <= 1001 && ink.width() > 780, qPrintable(QString::number(ink.width())));
        QVERIFY(std::abs(ink.width() - 20 * ink.height()) < 30);
    }

    void aMarkIsItsOwnersAlone()
    {
        const TestForm form;
        auto renderer = FormRenderer::create(form.load());
        QVERIFY(renderer);
        FormValues values = named(u"山【外字1】"_qs);
        values.pictures.clear();
        const QImage picture = inlinePictureFromSvg(quarter());
        values.pictures.insert(pictureKey(u"subject.name"_qs, u"【外字1】"_qs), picture);
        QCOMPARE((*renderer)->check(values).value(0).code, WarningCode::MissingGlyph);
        values.pictures.insert(pictureKey(u"applicant"_qs, u"【外字1】"_qs), picture);
        QVERIFY((*renderer)->check(values).isEmpty());
    }

    void withoutItsPictureItIsMissing()
    {
        const TestForm form;
        form.write(u"E000.svg"_qs, "no picture");
        auto renderer = FormRenderer::create(form.load(), GaijiPictures::open(form.folder()).value());
        QVERIFY(renderer);
        const QList<Warning> warnings = (*renderer)->check(named(u"山\uE000"_qs));
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings.first().code, WarningCode::MissingGlyph);
        QCOMPARE(warnings.first().detail, u"character 2: no font"_qs);
        QCOMPARE(warnings.first().characters.value(0).character, u"\uE000"_qs);
    }

private:
    static FormValues named(const QString &name)
    {
        FormValues values;
        values.bound.insert(u"applicant.name"_qs, name);
        values.pictures.insert(pictureKey(u"applicant.name"_qs, u"【外字1】"_qs), inlinePictureFromSvg(quarter()));
        return values;
    }
};

QTEST_GUILESS_MAIN(GaijiPicturesTest)
#include "GaijiPicturesTest.moc"
