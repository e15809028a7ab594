#include "app/identity/CardFaceScan.h"
#include "tests/app/identity/CardFacePicture.h"

#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::identity;
using test::CardFacePicture;

namespace {

/// Two frames of the same card.
NumberBParts readTwice(const CardFacePicture &face)
{
    CardFaceReader reader;
    const auto first = reader.read(face.drawn(1));
    if (!first || *first != NumberBParts())
        return { QStringLiteral("one frame is not enough"), {}, {} };
    return reader.read(face.drawn(2)).value_or(NumberBParts());
}

} // namespace

/// 照合番号B out of camera frames of a card's front.
class CardFaceReaderTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsRecognised_data()
    {
        QTest::addColumn<QString>("recognised");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *name, const char16_t *text, const QStringList &parts) {
            QTest::newRow(name) << QString::fromUtf16(text) << parts;
        };
        row("a whole face", u"昭和60年 4月 3日生 性別 女\n2034年 4月 3日まで有効\n1234567890123456\n1234",
            { u"600403"_qs, u"2034"_qs, u"1234"_qs });
        row("the first year of an era", u"平成元年12月31日生", { u"011231"_qs, {}, {} });
        row("a Western year", u"1990年2月3日生", { u"900203"_qs, {}, {} });
        row("wide digits", u"令和　５年１０月　１日生", { u"051001"_qs, {}, {} });
        row("a misread era", u"困和60年 4月 3日生", { u"600403"_qs, {}, {} });
        row("a misread year", u"昭和GO年4月3日生", { {}, {}, {} });
        row("a year of three digits", u"昭和160年4月3日生", { {}, {}, {} });
        row("a month that there is not", u"昭和60年14月3日生", { {}, {}, {} });
        row("the certificates' time, by hand", u"電子証明書の有効期限 2030年 4月 3日", { {}, {}, {} });
        row("the expiry with a misread end", u"2034年4月3日ま赴剖", { {}, u"2034"_qs, {} });
        row("the code beside the serial number", u"1234567890123456 0042", { {}, {}, u"0042"_qs });
        row("two numbers of four digits", u"1234\n5678", { {}, {}, {} });
        row("the same one twice", u"1234\n1234", { {}, {}, u"1234"_qs });
        row("a year alone is no code", u"2034年", { {}, {}, {} });
        row("nothing", u"", { {}, {}, {} });
    }

    void whatIsRecognised()
    {
        QFETCH(QString, recognised);
        QFETCH(QStringList, parts);
        const NumberBParts found = numberBIn(recognised);
        QCOMPARE((QStringList { found.birthDate, found.expiryYear, found.code }), parts);
    }

    void faces_data()
    {
        QTest::addColumn<CardFacePicture>("face");
        QTest::addColumn<NumberBParts>("parts");
        const NumberBParts usual { u"600403"_qs, u"2034"_qs, u"1234"_qs };
        QTest::newRow("held straight") << CardFacePicture() << usual;
        CardFacePicture crooked;
        crooked.degrees = 3;
        QTest::newRow("held crooked") << crooked << usual;
        CardFacePicture dim;
        dim.degrees = -2;
        dim.brightness = 0.5;
        dim.noise = 12;
        QTest::newRow("in dim light") << dim << usual;
        CardFacePicture other;
        other.name = u"MIHON LEO"_qs;
        other.birthDate = u"2016年11月 5日生"_qs;
        other.expiry = u"2029年 1月31日まで有効"_qs;
        other.code = u"0790"_qs;
        QTest::newRow("of a foreign holder") << other << NumberBParts { u"161105"_qs, u"2029"_qs, u"0790"_qs };
        CardFacePicture large;
        large.frame = { 1920, 1080 };
        QTest::newRow("of a finer camera") << large << usual;
    }

    void faces()
    {
        QFETCH(CardFacePicture, face);
        QFETCH(NumberBParts, parts);
        const NumberBParts found = readTwice(face);
        QCOMPARE((QStringList { found.birthDate, found.expiryYear, found.code }),
            (QStringList { parts.birthDate, parts.expiryYear, parts.code }));
    }

    void framesThatDisagreeProposeNothing()
    {
        CardFaceReader reader;
        CardFacePicture face;
        QVERIFY(reader.read(face.drawn()));
        face.code = u"4321"_qs;
        const auto second = reader.read(face.drawn());
        QVERIFY(second);
        QCOMPARE(second->code, QString());
        QCOMPARE(second->expiryYear, u"2034"_qs);
    }

    void anEmptyFrameSaysNothing()
    {
        QImage white(640, 480, QImage::Format_Grayscale8);
        white.fill(Qt::white);
        CardFaceReader reader;
        for (int i = 0; i < 2; ++i)
            QCOMPARE(reader.read(white).value_or(NumberBParts { u"?"_qs, {}, {} }), NumberBParts());
    }

    void aScanEndsWhenEverythingIsThere()
    {
        CardFaceScan scan;
        QSignalSpy proposed(&scan, &CardFaceScan::proposed);
        const QImage frame = CardFacePicture().drawn();
        scan.frames().take([frame] { return frame; }); // before it begins: not looked at
        scan.begin();
        const auto hold = [&] { scan.frames().take([frame] { return frame; }); };
        hold();
        connect(&scan, &CardFaceScan::looking, this, hold); // as a camera goes on
        QTRY_VERIFY_WITH_TIMEOUT(!scan.isOn(), 60000);
        QVERIFY(!proposed.isEmpty());
        QVERIFY(proposed.last().first().value<NumberBParts>().isComplete());
    }

    void anotherCardIsReadAnew()
    {
        CardFaceScan scan;
        QSignalSpy looking(&scan, &CardFaceScan::looking);
        QSignalSpy proposed(&scan, &CardFaceScan::proposed);
        CardFacePicture face;
        scan.begin();
        scan.frames().take([frame = face.drawn()] { return frame; });
        QTRY_COMPARE(looking.size(), 1);
        scan.end();
        scan.begin();
        face.code = u"4321"_qs;
        const auto hold = [&] { scan.frames().take([frame = face.drawn()] { return frame; }); };
        connect(&scan, &CardFaceScan::looking, this, hold);
        hold();
        QTRY_VERIFY_WITH_TIMEOUT(!scan.isOn(), 60000);
        QCOMPARE(proposed.last().first().value<NumberBParts>().code, u"4321"_qs);
    }
};

QTEST_MAIN(CardFaceReaderTest)
#include "CardFaceReaderTest.moc"
