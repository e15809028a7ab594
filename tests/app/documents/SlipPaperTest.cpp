#include "app/documents/SlipPaper.h"

#include "app/documents/QrCode.h"
#include "tests/app/documents/FilledPaper.h"

#include <QRegularExpression>
#include <QTest>

#include <ZXing/ReadBarcode.h>

using namespace madoguchi;
using namespace madoguchi::documents;

namespace {

QString scanned(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(
        grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    return QString::fromStdWString(ZXing::ReadBarcode(view).text());
}

SlipPaper slip(const QSizeF &paperMm = { 210, 297 })
{
    SlipPaper paper;
    paper.office = u"架空市 市民課1番"_qs;
    paper.title = u"保留中の受付の番号"_qs;
    paper.number = u"482-1073"_qs;
    paper.code = u"MADOGUCHI-HOLD:4821073"_qs;
    paper.lines
        = QStringList { u"続きは、この用紙を窓口でお見せください。"_qs, u"令和8年12月15日 10:42まで保管します"_qs };
    paper.paperMm = paperMm;
    return paper;
}

} // namespace

/// The slip as a visitor holds it and a scanner reads it.
class SlipPaperTest : public QObject {
    Q_OBJECT

private slots:
    void isOnePageThatAScannerReads_data()
    {
        QTest::addColumn<QSizeF>("paperMm");
        QTest::newRow("A4") << QSizeF(210, 297);
        QTest::newRow("A5") << QSizeF(148, 210);
        QTest::newRow("letter") << QSizeF(215.9, 279.4);
        QTest::newRow("receipt printer, 80 mm") << QSizeF(80, 200);
        QTest::newRow("receipt printer, 58 mm") << QSizeF(58, 120);
        QTest::newRow("the smallest") << QSizeF(48, 80);
    }

    void isOnePageThatAScannerReads()
    {
        QFETCH(QSizeF, paperMm);
        const auto pdf = toPdf(slip(paperMm));
        QVERIFY(pdf.has_value());
        QVERIFY(QRegularExpression(u"Pages: +1\n"_qs).match(informationOf(*pdf)).hasMatch());
        const QString text = textOf(*pdf);
        QVERIFY(text.contains(u"482-1073"_qs));
        QVERIFY(text.contains(u"令和8年12月15日"_qs));
        QVERIFY(text.contains(u"架空市"_qs));
        const QImage picture = pictureOf(*pdf, 1, 200);
        QCOMPARE(scanned(picture), u"MADOGUCHI-HOLD:4821073"_qs);
        // A white edge all around: nothing runs off the paper.
        const int edge = qRound(3 / 25.4 * 200);
        QVERIFY(picture.rect().adjusted(edge, edge, -edge, -edge).contains(inkOf(picture)));
    }

    void withoutAnOfficeThereIsNoLine()
    {
        SlipPaper paper = slip();
        paper.office.clear();
        const auto pdf = toPdf(paper);
        QVERIFY(pdf.has_value());
        QVERIFY(!textOf(*pdf).contains(u"架空市"_qs));
    }

    void aCodeOfNothingIsAnError()
    {
        QVERIFY(!qrCode({}));
        QVERIFY(!qrCode(QString(10'000, u'x')));
    }

    void paperIsChosen_data()
    {
        QTest::addColumn<QStringList>("media");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSizeF>("sizeMm");
        const QString a4 = u"iso_a4_210x297mm"_qs;
        QTest::newRow("A4 where there is A4") << QStringList { u"na_letter_8.5x11in"_qs, a4 } << a4 << QSizeF(210, 297);
        QTest::newRow("A4 where nothing is known") << QStringList {} << a4 << QSizeF(210, 297);
        QTest::newRow("a receipt printer's paper")
            << QStringList { u"om_80-x-200_80x200mm"_qs } << u"om_80-x-200_80x200mm"_qs << QSizeF(80, 200);
        QTest::newRow("inches") << QStringList { u"na_index-4x6_4x6in"_qs } << u"na_index-4x6_4x6in"_qs
                                << QSizeF(101.6, 152.4);
        QTest::newRow("too small a label") << QStringList { u"om_label_30x20mm"_qs, u"iso_a6_105x148mm"_qs }
                                           << u"iso_a6_105x148mm"_qs << QSizeF(105, 148);
        QTest::newRow("a name without a size") << QStringList { u"custom"_qs } << a4 << QSizeF(210, 297);
    }

    void paperIsChosen()
    {
        QFETCH(QStringList, media);
        QFETCH(QString, name);
        QFETCH(QSizeF, sizeMm);
        const SlipMedia chosen = slipMediaOf(media);
        QCOMPARE(chosen.name, name);
        QVERIFY(qFuzzyCompare(chosen.sizeMm.width(), sizeMm.width()));
        QVERIFY(qFuzzyCompare(chosen.sizeMm.height(), sizeMm.height()));
    }
};

QTEST_GUILESS_MAIN(SlipPaperTest)
#include "SlipPaperTest.moc"
