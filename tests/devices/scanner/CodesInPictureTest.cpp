#include "devices/scanner/CodesInPicture.h"

#include "devices/scanner/FaceCode.h"
#include "tests/devices/scanner/DrawnCode.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::scanner;

class CodesInPictureTest : public QObject {
    Q_OBJECT

private slots:
    void everyFormatOfPictureIsRead_data()
    {
        QTest::addColumn<QImage::Format>("format");
        QTest::newRow("as a camera gives it") << QImage::Format_RGB32;
        QTest::newRow("grey") << QImage::Format_Grayscale8;
        QTest::newRow("a scanner's 24 bit") << QImage::Format_RGB888;
        QTest::newRow("black and white") << QImage::Format_Mono;
        QTest::newRow("a screenshot with transparency") << QImage::Format_ARGB32;
    }

    void everyFormatOfPictureIsRead()
    {
        QFETCH(QImage::Format, format);
        const QString text = QStringLiteral("MGPA1-ABC");
        QCOMPARE(codesIn(drawnCode(text).convertToFormat(format)), QStringList { text });
    }

    void turnedCodesAreRead_data()
    {
        QTest::addColumn<int>("degrees");
        for (const int degrees : { 0, 37, 90, 135, 180, 270, 301 })
            QTest::addRow("turned by %d degrees", degrees) << degrees;
    }

    void turnedCodesAreRead()
    {
        QFETCH(int, degrees);
        const QString text = QStringLiteral("MGPA1-COUNTER");
        QImage frame(900, 900, QImage::Format_RGB32);
        frame.fill(Qt::lightGray);
        QPainter painter(&frame);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(450, 450);
        painter.rotate(degrees);
        const QImage code = drawnCode(text, 10);
        painter.drawImage(-code.width() / 2, -code.height() / 2, code);
        painter.end();
        QCOMPARE(codesIn(frame), QStringList { text });
    }

    void aDimCodeIsRead_data()
    {
        QTest::addColumn<int>("dark");
        QTest::addColumn<int>("light");
        QTest::newRow("at night") << 20 << 32;
        QTest::newRow("a screen that is turned down") << 90 << 110;
        QTest::newRow("too much light") << 235 << 250;
    }

    void aDimCodeIsRead()
    {
        QFETCH(int, dark);
        QFETCH(int, light);
        QImage frame = drawnCode(QStringLiteral("MGPA1-DIM")).convertToFormat(QImage::Format_Grayscale8);
        for (int y = 0; y < frame.height(); ++y) {
            for (int x = 0; x < frame.width(); ++x)
                frame.scanLine(y)[x] = uchar(frame.scanLine(y)[x] < 128 ? dark : light);
        }
        QCOMPARE(codesIn(frame), QStringList { QStringLiteral("MGPA1-DIM") });
    }

    void severalCodesOfOnePictureAreRead()
    {
        QImage page(1200, 600, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.drawImage(20, 20, drawnCode(QStringLiteral("ONE"), 12));
        painter.drawImage(600, 20, drawnCode(QStringLiteral("TWO"), 12));
        painter.end();
        QStringList found = codesIn(page);
        found.sort();
        QCOMPARE(found, (QStringList { QStringLiteral("ONE"), QStringLiteral("TWO") }));
    }

    void nothingIsFoundWhereNothingIs()
    {
        QCOMPARE(codesIn(QImage()), QStringList());
        QCOMPARE(codesIn(QImage(1, 1, QImage::Format_Mono)), QStringList());
        QImage noise(320, 240, QImage::Format_Grayscale8);
        for (int y = 0; y < noise.height(); ++y) {
            for (int x = 0; x < noise.width(); ++x)
                noise.scanLine(y)[x] = uchar((x * 73 + y * 179 + x * y) % 256);
        }
        QCOMPARE(codesIn(noise), QStringList());
    }

    void filesAreReadOrRefusedWithAWord_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a text") << QByteArray("MGPA1-ABC") << ErrorCode::BadFile;
        QTest::newRow("an empty file") << QByteArray() << ErrorCode::BadFile;
        QTest::newRow("a picture of ten million pixels a side")
            << QByteArray("P5 10000000 10000000 255\n") << ErrorCode::BadFile;
        QTest::newRow("a picture that is cut off")
            << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << ErrorCode::BadFile;
        QTest::newRow("no file") << QByteArray("-") << ErrorCode::FileMissing;
    }

    void filesAreReadOrRefusedWithAWord()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("picture"));
        if (content != "-") {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        const auto codes = codesInFile(path);
        QVERIFY(!codes);
        QCOMPARE(codes.error().code, code);
        QVERIFY(codes.error().message.contains(QLatin1String("picture")));
    }

    void aPhotographIsRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("photo.jpg"));
        QVERIFY(drawnCode(QStringLiteral("MGPA1-XYZ")).save(path, "JPEG", 60));
        QCOMPARE(codesInFile(path).value_or(QStringList()), QStringList { QStringLiteral("MGPA1-XYZ") });
    }

    void aPictureOfTooManyPixelsIsCalledTooLarge()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("large.png"));
        QImage picture(7000, 7000, QImage::Format_Mono); // Qt would unpack it into more than its limit
        picture.fill(1);
        QVERIFY(picture.save(path));
        const auto codes = codesInFile(path);
        QVERIFY(!codes);
        QCOMPARE(codes.error().code, ErrorCode::BadFile);
        QVERIFY2(codes.error().message.contains(QStringLiteral("too large")), qPrintable(codes.error().message));
    }

    void theBackOfAMyNumberCardIsKnown_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isNumber");
        QTest::newRow("twelve digits that check") << QStringLiteral("123456789018") << true;
        QTest::newRow("a wrong check digit") << QStringLiteral("123456789012") << false;
        QTest::newRow("a slip's number") << QStringLiteral("4821073") << false;
        QTest::newRow("digits with a word") << QStringLiteral("123456789018 ") << false;
    }

    void theBackOfAMyNumberCardIsKnown()
    {
        QFETCH(QString, code);
        QFETCH(bool, isNumber);
        QCOMPARE(personalNumberOnBack(codesIn(drawnCode(code)).value(0)).has_value(), isNumber);
    }
};

QTEST_MAIN(CodesInPictureTest)
#include "CodesInPictureTest.moc"
