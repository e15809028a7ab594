#include "app/preapplication/CodeText.h"

#include "app/preapplication/CodePart.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::preapplication;

class CodeTextTest : public QObject {
    Q_OBJECT

private slots:
    void base32IsThatOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        // RFC 4648, section 10, without padding.
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("f") << QByteArray("f") << u"MY"_qs;
        QTest::newRow("fo") << QByteArray("fo") << u"MZXQ"_qs;
        QTest::newRow("foo") << QByteArray("foo") << u"MZXW6"_qs;
        QTest::newRow("foob") << QByteArray("foob") << u"MZXW6YQ"_qs;
        QTest::newRow("fooba") << QByteArray("fooba") << u"MZXW6YTB"_qs;
        QTest::newRow("foobar") << QByteArray("foobar") << u"MZXW6YTBOI"_qs;
        QTest::newRow("all bits") << QByteArray("\xff\xff\x00\x80", 4) << u"777QBAA"_qs;
    }

    void base32IsThatOfTheStandard()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(toBase32(bytes), text);
        QCOMPARE(fromBase32(text).value_or("none"), bytes);
        QCOMPARE(fromBase32(text.toLower()).value_or("none"), bytes);
    }

    void whatIsNoBase32IsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a digit that looks like a letter") << u"MZXW6YT0"_qs;
        QTest::newRow("padding") << u"MY======"_qs;
        QTest::newRow("bits left over") << u"MZ"_qs;
        QTest::newRow("an impossible length") << u"MZX"_qs;
        QTest::newRow("one character") << u"M"_qs;
        QTest::newRow("wide letters") << u"ＭＹ"_qs;
        QTest::newRow("a space") << u"M Y"_qs;
    }

    void whatIsNoBase32IsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!fromBase32(text));
    }

    void partsAreReadAsTheyWereWritten_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("size");
        QTest::newRow("the only one") << 1 << 1 << 1;
        QTest::newRow("a full one in the middle") << 7 << 16 << 325;
        QTest::newRow("the last one") << 16 << 16 << 324;
    }

    void partsAreReadAsTheyWereWritten()
    {
        QFETCH(int, number);
        QFETCH(int, total);
        QFETCH(int, size);
        const CodePart part { digest("key", 5), digest("set", 10), number, total, QByteArray(size, '\x5a') };
        const QString text = toText(part);
        QVERIFY(text.startsWith(CodePrefix));
        QVERIFY2(text.size() <= 656, "still a QR code of version 16 at level M");
        QCOMPARE(partFrom(text).value_or(CodePart()), part);
        QCOMPARE(partFrom(text.toLower()).value_or(CodePart()), part);
    }

    void otherTextsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        const auto whole = [](const QString &words) { return withCheck(CodePrefix + words); };
        const QString key = digest("key", 5);
        const QString set = digest("set", 10);
        QTest::newRow("nothing") << QString() << ErrorCode::CodeForeign;
        QTest::newRow("a web address") << u"https://city.example/MGPA1-"_qs << ErrorCode::CodeForeign;
        QTest::newRow("a slip's code") << u"4821073"_qs << ErrorCode::CodeForeign;
        QTest::newRow("a later version") << u"MGPA2-ABC"_qs << ErrorCode::CodeNewer;
        QTest::newRow("the beginning alone") << CodePrefix << ErrorCode::CodeDamaged;
        QTest::newRow("a wrong check word") << CodePrefix + u"A-B-1-1-C-AAAAAAAA"_qs << ErrorCode::CodeDamaged;
        QTest::newRow("too few parts") << whole(u"A-B-1-1"_qs) << ErrorCode::CodeDamaged;
        QTest::newRow("too many parts") << whole(key + u'-' + set + u"-1-1-MY-MY"_qs) << ErrorCode::CodeDamaged;
        QTest::newRow("part nought") << whole(key + u'-' + set + u"-0-1-MY"_qs) << ErrorCode::CodeDamaged;
        QTest::newRow("part 3 of 2") << whole(key + u'-' + set + u"-3-2-MY"_qs) << ErrorCode::CodeDamaged;
        QTest::newRow("17 parts") << whole(key + u'-' + set + u"-1-17-MY"_qs) << ErrorCode::CodeDamaged;
        QTest::newRow("a number with a nought") << whole(key + u'-' + set + u"-01-2-MY"_qs) << ErrorCode::CodeDamaged;
        QTest::newRow("a number with a sign") << whole(key + u'-' + set + u"-+1-2-MY"_qs) << ErrorCode::CodeDamaged;
        QTest::newRow("no data") << whole(key + u'-' + set + u"-1-1-"_qs) << ErrorCode::CodeDamaged;
        QTest::newRow("too much data") << whole(key + u'-' + set + u"-1-1-"_qs + toBase32(QByteArray(326, 'x')))
                                       << ErrorCode::CodeDamaged;
        QTest::newRow("a short key") << whole(u"MY-"_qs + set + u"-1-1-MY"_qs) << ErrorCode::CodeDamaged;
        QTest::newRow("a short set") << whole(key + u"-MY-1-1-MY"_qs) << ErrorCode::CodeDamaged;
        QTest::newRow("a very long text") << CodePrefix + QString(100'000, u'A') << ErrorCode::CodeDamaged;
        QTest::newRow("words in another script") << CodePrefix + u"架空市"_qs << ErrorCode::CodeDamaged;
    }

    void otherTextsAreRefused()
    {
        QFETCH(QString, text);
        QFETCH(ErrorCode, code);
        const auto part = partFrom(text);
        QVERIFY(!part);
        QCOMPARE(part.error().code, code);
        QVERIFY(!part.error().message.isEmpty());
    }
};

QTEST_APPLESS_MAIN(CodeTextTest)
#include "CodeTextTest.moc"
