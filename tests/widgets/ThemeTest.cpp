#include "widgets/theme/Theme.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Illustrations.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace madoguchi::theme;

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void contrastIsThatOfWcag();
    void everyPairCanBeRead_data();
    void everyPairCanBeRead();
    void everyIconHasItsLines();
    void everyPictureIsPainted();
    void reducedMotionMeansNoTime();
};

void ThemeTest::contrastIsThatOfWcag()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // Measured elsewhere for the tokens: blue-900 11.10, gray-600 5.74 on white.
    QVERIFY(std::abs(contrastRatio(QColor(0x00, 0x17, 0xc1), Qt::white) - 11.10) < 0.01);
    QVERIFY(std::abs(contrastRatio(QColor(0x66, 0x66, 0x66), Qt::white) - 5.74) < 0.01);
}

void ThemeTest::everyPairCanBeRead_data()
{
    QTest::addColumn<Pair>("pair");
    QTest::addColumn<Contrast>("contrast");
    for (const Pair &pair : pairs()) {
        QTest::addRow("%s", pair.where) << pair << Contrast::Normal;
        QTest::addRow("%s, high contrast", pair.where) << pair << Contrast::High;
    }
}

void ThemeTest::everyPairCanBeRead()
{
    QFETCH(Pair, pair);
    QFETCH(Contrast, contrast);
    const double ratio = contrastRatio(color(pair.foreground, contrast), color(pair.background, contrast));
    QVERIFY2(ratio >= pair.least, qPrintable(QString::number(ratio)));
}

void ThemeTest::everyIconHasItsLines()
{
    for (int i = 0; i < IconCount; ++i) {
        const QRectF lines = iconPath(Icon(i)).boundingRect();
        QVERIFY2(!iconPath(Icon(i)).isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(QRectF(0, 0, 24, 24).contains(lines.adjusted(-0.5, -0.5, 0.5, 0.5)), qPrintable(QString::number(i)));
    }
}

void ThemeTest::everyPictureIsPainted()
{
    QList<QImage> seen;
    for (int i = 0; i < PictureCount; ++i) {
        QImage picture(320, 240, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        paintPicture(painter, picture.rect(), Picture(i));
        painter.end();
        QVERIFY2(!seen.contains(picture), qPrintable(QString::number(i)));
        seen << picture;
    }
}

void ThemeTest::reducedMotionMeansNoTime()
{
    setReducedMotion(true);
    QCOMPARE(motionMs(), 0);
    setReducedMotion(false);
    QVERIFY(motionMs() >= 150 && motionMs() <= 200);
}

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
