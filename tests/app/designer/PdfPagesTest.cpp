#include "app/designer/PdfPages.h"

#include "app/designer/CleanPdf.h"
#include "app/documents/Background.h"
#include "tests/app/designer/HandPdf.h"
#include "tests/app/documents/TestForm.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

#include <cmath>

using namespace madoguchi;
using namespace madoguchi::designer;
using documents::TestForm;

namespace {

constexpr double Dpi = 100;

/// The pages as another program shows them.
QImage shownByPoppler(const QByteArray &pdf, const QStringList &options = {})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("page.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    const QString stem = folder.filePath(QStringLiteral("shown"));
    QProcess::execute(QStringLiteral("pdftoppm"),
        QStringList { QStringLiteral("-r"), QString::number(Dpi), QStringLiteral("-png"), QStringLiteral("-singlefile"),
            QStringLiteral("-cropbox") }
            + options + QStringList { file.fileName(), stem });
    return QImage(stem + QStringLiteral(".png"));
}

/// Mean difference of brightness, 0 … 1, between pictures a quarter as large: programs smooth type and scans in ways of
/// their own. 1 for pictures of different size; one pixel more or less is no difference.
double difference(const QImage &one, const QImage &other)
{
    if (one.isNull() || std::abs(one.width() - other.width()) > 1 || std::abs(one.height() - other.height()) > 1)
        return 1;
    const QSize quarter = one.size() / 4;
    const auto small = [quarter](const QImage &picture) {
        return picture.scaled(quarter, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = small(one);
    const QImage b = small(other);
    double sum = 0;
    for (int y = 0; y < quarter.height(); ++y) {
        for (int x = 0; x < quarter.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    }
    return sum / 255 / quarter.width() / quarter.height();
}

/// How dark an area of the page is, 0 white … 1 black; in the page's own points, upwards, for a page of 600 × 800.
double ink(const QImage &page, double x, double y, double width, double height)
{
    const QRect area
        = QRectF(x * Dpi / 72, (800 - y - height) * Dpi / 72, width * Dpi / 72, height * Dpi / 72).toRect();
    double sum = 0;
    for (int row = area.top(); row <= area.bottom(); ++row) {
        for (int column = area.left(); column <= area.right(); ++column)
            sum += 255 - qGray(page.pixel(column, row));
    }
    return sum / 255 / area.width() / area.height();
}

std::shared_ptr<PdfPages> opened(const QByteArray &pdf)
{
    auto pages = PdfPages::parse(pdf, QStringLiteral("form.pdf"));
    if (!pages)
        qWarning("%s (%s)", qPrintable(pages.error().message), qPrintable(pages.error().detail));
    return pages.value_or(nullptr);
}

/// A frame, a diagonal and a word: turned or cut, it looks different.
const QByteArray drawing = "100 150 380 520 re S 100 150 m 480 670 l S BT /F1 30 Tf 120 600 Td (TOP LEFT) Tj ET";

/// A page with one annotation of every kind that matters; all of them print.
QByteArray annotated()
{
    // 10 text field with a frame and a typed word, 11 ticked box with a frame, 12 push button, 13 stamp, 14 link,
    // 15 stamp that does not print, 16 hidden stamp.
    const QByteArray frame = "0 0 100 40 re S ";
    const QByteArray box = "/Type /XObject /Subtype /Form /BBox [0 0 100 40] /Resources << /Font << /F1 5 0 R >> >>";
    const QByteArray black = "0 0 100 40 re f";
    const auto widget = [](const QByteArray &place, const QByteArray &keys) {
        return "<< /Type /Annot /Subtype /Widget /F 4 /Rect " + place + ' ' + keys + " >>";
    };
    HandPdf pdf("");
    pdf.catalog("/AcroForm << /Fields [10 0 R 11 0 R 12 0 R] /NeedAppearances true /DA (/F1 0 Tf) >>"
                " /OpenAction << /S /JavaScript /JS (app.alert(1)) >> /AA << >> /Outlines << >>"
                " /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (evil) >>] >>"
                " /EmbeddedFiles << /Names [(b) << /Type /Filespec /EF << /F 17 0 R >> >>] >> >>");
    pdf.page("/Annots [10 0 R 11 0 R 12 0 R 13 0 R 14 0 R 15 0 R 16 0 R] /AA << /O << /S /JavaScript /JS (evil) >> >>"
             " /PieceInfo << /Secret (drafts) >>");
    pdf.stream(box, frame + "/Tx BMC q BT /F1 40 Tf 2 2 Td (XXXX) Tj ET Q EMC"); // 6
    pdf.stream(box, frame); // 7
    pdf.stream(box, black); // 8
    pdf.object("<< /S /URI /URI (http://evil.example/) >>"); // 9
    pdf.object(widget("[100 700 200 740]", "/FT /Tx /T (name) /V (XXXX) /AP << /N 6 0 R >>")); // 10
    pdf.object(widget("[100 600 200 640]",
        "/FT /Btn /T (tick) /V /Yes /AS /Yes /AP << /N << /Yes 8 0 R /Off 7 0 R >> >>")); // 11
    pdf.object(widget("[100 500 200 540]", "/FT /Btn /Ff 65536 /T (print) /AP << /N 8 0 R >> /A 9 0 R")); // 12
    pdf.object("<< /Type /Annot /Subtype /Stamp /F 4 /Rect [100 400 200 440] /AP << /N 8 0 R >> >>"); // 13
    pdf.object("<< /Type /Annot /Subtype /Link /F 4 /Rect [100 300 200 340] /A 9 0 R >>"); // 14
    pdf.object("<< /Type /Annot /Subtype /Stamp /F 0 /Rect [100 200 200 240] /AP << /N 8 0 R >> >>"); // 15
    pdf.object("<< /Type /Annot /Subtype /Stamp /F 6 /Rect [100 100 200 140] /AP << /N 8 0 R >> >>"); // 16
    pdf.stream("/Type /EmbeddedFile", "attachment of somebody");
    return pdf.bytes();
}

} // namespace

/// A city's PDF as paper: what is shown and printed, without anything that could be edited or run.
class PdfPagesTest : public QObject {
    Q_OBJECT

private slots:
    void aPageIsShownAsAViewerShowsIt_data();
    void aPageIsShownAsAViewerShowsIt();
    void whatOtherProgramsWriteIsShown_data();
    void whatOtherProgramsWriteIsShown();
    void everythingThatCouldRunIsGone();
    void onlyWhatIsPrintedStays();
    void aPlainFileStaysAsItIs();
    void cleaningTwiceChangesNothing();
    void whatCannotBecomeAFormIsRefused_data();
    void whatCannotBecomeAFormIsRefused();
    void allPagesBecomePaper();
    void aDamagedPageIsFoundWhenThePaperIsMade();
    void picturesMayBeAskedForFromEveryThread();
    void askingForNothingGivesNothing();
};

void PdfPagesTest::aPageIsShownAsAViewerShowsIt_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QSizeF>("sizePt");
    QTest::newRow("upright") << QByteArray() << QSizeF(600, 800);
    QTest::newRow("turned to the right") << QByteArray("/Rotate 90") << QSizeF(800, 600);
    QTest::newRow("upside down") << QByteArray("/Rotate 180") << QSizeF(600, 800);
    QTest::newRow("turned to the left") << QByteArray("/Rotate 270") << QSizeF(800, 600);
    QTest::newRow("turned backwards") << QByteArray("/Rotate -90") << QSizeF(800, 600);
    QTest::newRow("cut to its crop box") << QByteArray("/CropBox [80 100 500 700]") << QSizeF(420, 600);
    QTest::newRow("cut and turned") << QByteArray("/CropBox [80 100 500 700] /Rotate 90") << QSizeF(600, 420);
    QTest::newRow("cut beyond its paper") << QByteArray("/CropBox [-80 100 500 700]") << QSizeF(500, 600);
    QTest::newRow("with an origin elsewhere") << QByteArray("/MediaBox [50 -20 650 780]") << QSizeF(600, 800);
}

void PdfPagesTest::aPageIsShownAsAViewerShowsIt()
{
    QFETCH(QByteArray, keys);
    QFETCH(QSizeF, sizePt);
    const QByteArray pdf = HandPdf(drawing).page(keys).bytes();
    const auto pages = opened(pdf);
    QVERIFY(pages);
    QCOMPARE(pages->count(), 1);
    QVERIFY(std::abs(pages->sizeMm(1).width() - sizePt.width() * 25.4 / 72) < 0.01);
    QVERIFY(std::abs(pages->sizeMm(1).height() - sizePt.height() * 25.4 / 72) < 0.01);
    const QImage picture = pages->picture(1, Dpi);
    const QImage expected = shownByPoppler(pdf);
    QVERIFY2(difference(picture, expected) < 0.01, qPrintable(QString::number(difference(picture, expected))));
    QVERIFY(difference(picture.mirrored(true, true), expected) > 0.01); // the measure tells pages apart
    // What forms are printed on has the same size.
    const auto background = documents::Background::parse(pages->background(), {});
    QVERIFY(background);
    QCOMPARE(background->pageSizesPt().first(), sizePt);
}

void PdfPagesTest::whatOtherProgramsWriteIsShown_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<int>("pages");
    QFile shipped(QStringLiteral(MADOGUCHI_FORMS_DIR "/juminhyo/background.pdf"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    const QByteArray drawn = shipped.readAll();
    QTest::newRow("Cairo") << drawn << 1;
    QTest::newRow("libqpdf, several sizes on 20 pages")
        << HandPdf::joined({ drawn, TestForm::drawnPdf(18, 842, 595), HandPdf(drawing).page("/Rotate 90").bytes() })
        << 20;
    const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("made.pdf"));
    for (const char *version : { "1.4", "1.7" }) {
        QProcess::execute(QStringLiteral("gs"),
            { QStringLiteral("-q"), QStringLiteral("-dBATCH"), QStringLiteral("-dNOPAUSE"),
                QStringLiteral("-sDEVICE=pdfwrite"), QStringLiteral("-dCompatibilityLevel=") + QLatin1String(version),
                QStringLiteral("-o"), made, shipped.fileName() });
        QFile file(made);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::addRow("Ghostscript, PDF %s", version) << file.readAll() << 1;
    }
    QProcess::execute(QStringLiteral("gs"),
        { QStringLiteral("-q"), QStringLiteral("-dBATCH"), QStringLiteral("-dNOPAUSE"),
            QStringLiteral("-sDEVICE=pdfimage8"), QStringLiteral("-r300"), QStringLiteral("-o"), made,
            shipped.fileName() });
    QFile scan(made);
    QVERIFY(scan.open(QIODevice::ReadOnly));
    QTest::newRow("a scan") << scan.readAll() << 1;
}

void PdfPagesTest::whatOtherProgramsWriteIsShown()
{
    QFETCH(QByteArray, pdf);
    QFETCH(int, pages);
    const auto opening = opened(pdf);
    QVERIFY(opening);
    QCOMPARE(opening->count(), pages);
    QVERIFY(difference(opening->picture(1, Dpi), shownByPoppler(pdf)) < 0.03); // type is heavier in one of them
    const QString last = QString::number(pages);
    const QImage expected = shownByPoppler(pdf, { QStringLiteral("-f"), last, QStringLiteral("-l"), last });
    QVERIFY(difference(opening->picture(pages, Dpi), expected) < 0.03);
    QVERIFY(opening->paper());
}

void PdfPagesTest::everythingThatCouldRunIsGone()
{
    const QByteArray before = HandPdf::unpacked(annotated());
    const auto cleaned = cleanPdf(annotated(), QStringLiteral("form.pdf"));
    QVERIFY(cleaned);
    const QByteArray after = HandPdf::unpacked(*cleaned);
    for (const char *word : { "/JavaScript", "/JS", "/OpenAction", "/AA", "/AcroForm", "/Annot", "/EmbeddedFile",
             "/URI", "evil", "attachment", "/Outlines", "/PieceInfo", "drafts", "/Names" }) {
        QVERIFY2(before.contains(word), word);
        QVERIFY2(!after.contains(word), word);
    }
}

void PdfPagesTest::onlyWhatIsPrintedStays()
{
    const auto pages = opened(annotated());
    QVERIFY(pages);
    const QImage page = pages->picture(1, Dpi);
    QVERIFY(ink(page, 105, 705, 90, 30) < 0.01); // nothing was typed
    QVERIFY(ink(page, 98, 700, 4, 40) > 0.1); // its frame
    QVERIFY(ink(page, 105, 605, 90, 30) < 0.01); // nothing is ticked
    QVERIFY(ink(page, 98, 600, 4, 40) > 0.1);
    QVERIFY(ink(page, 100, 500, 100, 40) < 0.01); // a button is not printed
    QVERIFY(ink(page, 105, 405, 90, 30) > 0.99); // a stamp is
    QVERIFY(ink(page, 100, 100, 100, 240) < 0.01); // a link, a stamp for the screen alone, a hidden one
    QVERIFY(difference(page, shownByPoppler(pages->background())) < 0.01);
    QCOMPARE(pages->original(), annotated());
}

void PdfPagesTest::aPlainFileStaysAsItIs()
{
    const QByteArray pdf = TestForm::drawnPdf(2, 595.276, 841.89);
    QCOMPARE(cleanPdf(pdf, {}).value_or(QByteArray()), pdf);
}

void PdfPagesTest::cleaningTwiceChangesNothing()
{
    const QByteArray once = cleanPdf(annotated(), {}).value_or(QByteArray());
    QVERIFY(!once.isEmpty() && once != annotated());
    QCOMPARE(cleanPdf(once, {}).value_or(QByteArray()), once);
    QCOMPARE(cleanPdf(annotated(), {}).value_or(QByteArray()), once);
}

void PdfPagesTest::whatCannotBecomeAFormIsRefused_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("inMessage");
    const QByteArray good = HandPdf(drawing).bytes();
    QTest::newRow("a password is needed to open it") << TestForm::protectedPdf("secret") << QStringLiteral("protected");
    QTest::newRow("it only forbids changes") << TestForm::protectedPdf("") << QStringLiteral("protected");
    QTest::newRow("XFA") << HandPdf().catalog("/AcroForm << /Fields [] /XFA [] >>").bytes() << QStringLiteral("Adobe");
    QTest::newRow("cut off") << good.left(good.size() / 2) << QStringLiteral("damaged");
    QTest::newRow("no PDF") << QByteArray("a letter") << QStringLiteral("damaged");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("damaged");
    QTest::newRow("a table that leads nowhere")
        << QByteArray(good).replace("startxref\n", "startxref\n9") << QStringLiteral("damaged");
    QTest::newRow("no page") << QByteArray(good).replace("/Kids [3 0 R] /Count 1", "/Kids [     ] /Count 0")
                             << QStringLiteral("0 pages");
    QTest::newRow("a whole book") << TestForm::drawnPdf(51, 595, 842) << QStringLiteral("51 pages");
    QTest::newRow("a page like a stamp") << HandPdf().page("/MediaBox [0 0 20 20]").bytes()
                                         << QStringLiteral("7 × 7 mm");
    QTest::newRow("a page like a house") << HandPdf().page("/MediaBox [0 0 14000 800]").bytes()
                                         << QStringLiteral("4939 × 282 mm");
    QTest::newRow("a page without an inside")
        << HandPdf().page("/CropBox [900 900 990 990]").bytes() << QStringLiteral("mm");
}

void PdfPagesTest::whatCannotBecomeAFormIsRefused()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, inMessage);
    const auto pages = PdfPages::parse(pdf, QStringLiteral("form.pdf"));
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, ErrorCode::BadFile);
    QVERIFY2(pages.error().message.contains(inMessage), qPrintable(pages.error().message));
    QVERIFY(pages.error().message.contains(QLatin1String("form.pdf")));
}

void PdfPagesTest::allPagesBecomePaper()
{
    const auto pages = opened(
        HandPdf::joined({ HandPdf(drawing).bytes(), HandPdf(drawing).page("/Rotate 90 /UserUnit 1.25").bytes() }));
    QVERIFY(pages);
    const auto paper = pages->paper();
    QVERIFY(paper);
    QCOMPARE(paper->pages.size(), 2);
    QCOMPARE(paper->background, pages->background());
    const QSizeF second = paper->pages.last().sizeMm;
    QVERIFY(std::abs(second.width() - 352.78) < 0.01 && std::abs(second.height() - 264.58) < 0.01);
    const QImage picture = QImage::fromData(paper->pages.last().picture, "PNG");
    QCOMPARE(picture.size(), QSize(2778, 2083));
    QVERIFY(picture.isGrayscale());
    const auto background = documents::Background::parse(paper->background, {});
    QVERIFY(background);
    QCOMPARE(background->pageSizesPt().last(), QSizeF(1000, 750));
}

void PdfPagesTest::aDamagedPageIsFoundWhenThePaperIsMade()
{
    QByteArray pdf = TestForm::drawnPdf(1, 595, 842);
    const qsizetype stream = pdf.indexOf("stream\n") + 7;
    pdf.replace(stream, 12, "not deflated");
    const auto pages = PdfPages::parse(pdf, QStringLiteral("form.pdf"));
    QVERIFY(pages);
    const auto paper = (*pages)->paper();
    QVERIFY(!paper);
    QCOMPARE(paper.error().code, ErrorCode::BadFile);
}

void PdfPagesTest::picturesMayBeAskedForFromEveryThread()
{
    QThreadPool pool;
    auto opening = QtConcurrent::run(&pool, [] {
        return opened(HandPdf::joined({ HandPdf(drawing).bytes(), HandPdf(drawing).page("/Rotate 90").bytes() }));
    });
    std::shared_ptr<PdfPages> pages = opening.result();
    QVERIFY(pages);
    const QList<QImage> expected { pages->picture(1, Dpi), pages->picture(2, Dpi) };
    QList<QFuture<QImage>> drawn;
    for (int i = 0; i < 20; ++i)
        drawn << QtConcurrent::run(&pool, [pages, i] { return pages->picture(1 + i % 2, Dpi); });
    for (int i = 0; i < 20; ++i)
        QVERIFY(drawn[i].result() == expected.at(i % 2));
    auto closing = QtConcurrent::run(&pool, [last = std::move(pages)]() mutable { last.reset(); });
    closing.waitForFinished();
}

void PdfPagesTest::askingForNothingGivesNothing()
{
    const auto pages = opened(HandPdf(drawing).bytes());
    QVERIFY(pages->picture(0, Dpi).isNull());
    QVERIFY(pages->picture(2, Dpi).isNull());
    QVERIFY(pages->picture(1, 1e6).isNull());
    QVERIFY(pages->picture(1, 0).isNull());
    QVERIFY(pages->picture(1, std::nan("")).isNull());
    QCOMPARE(PdfPages::open(QStringLiteral("/nowhere/form.pdf")).error().code, ErrorCode::FileMissing);
}

QTEST_GUILESS_MAIN(PdfPagesTest)
#include "PdfPagesTest.moc"
