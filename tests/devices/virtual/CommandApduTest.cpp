#include "devices/virtual/CommandApdu.h"

#include <QTest>

using madoguchi::virtualcards::CommandApdu;

/// Every form of a command (ISO/IEC 7816-4, cases 1 to 4, short and extended), and lengths that do not fit.
class CommandApduTest : public QObject {
    Q_OBJECT

private slots:
    void forms_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<int>("le"); // -1: none
        QTest::newRow("case 1") << QByteArray("00200080") << QByteArray() << -1;
        QTest::newRow("case 2, short") << QByteArray("00B0000007") << QByteArray() << 7;
        QTest::newRow("case 2, short, all") << QByteArray("00B0000000") << QByteArray() << 256;
        QTest::newRow("case 3, short") << QByteArray("00A4020C020011") << QByteArray("0011") << -1;
        QTest::newRow("case 4, short") << QByteArray("008200000211220A") << QByteArray("1122") << 10;
        QTest::newRow("case 4, short, all") << QByteArray("0082000002112200") << QByteArray("1122") << 256;
        QTest::newRow("case 2, extended") << QByteArray("00B00000000400") << QByteArray() << 1024;
        QTest::newRow("case 2, extended, all") << QByteArray("00B00000000000") << QByteArray() << 65536;
        QTest::newRow("case 3, extended") << QByteArray("00A4020C0000020011") << QByteArray("0011") << -1;
        QTest::newRow("case 4, extended") << QByteArray("0082000000000211220100") << QByteArray("1122") << 256;
        QTest::newRow("case 4, extended, all") << QByteArray("0082000000000211220000") << QByteArray("1122") << 65536;
    }

    void forms()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, data);
        QFETCH(int, le);
        const auto parsed = CommandApdu::parse(QByteArray::fromHex(command));
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->data.toHex().toUpper(), data);
        QCOMPARE(parsed->le.value_or(-1), le);
        QCOMPARE(int(parsed->ins), command.mid(2, 2).toInt(nullptr, 16));
    }

    void wrongLengths_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("three bytes") << QByteArray("00A404");
        QTest::newRow("fewer data than Lc") << QByteArray("00A4020C0300");
        QTest::newRow("more data than Lc and Le") << QByteArray("00A4020C0200110000");
        QTest::newRow("a zero and one byte") << QByteArray("00B000000000");
        QTest::newRow("extended, fewer data than Lc") << QByteArray("00A4020C0000030011");
        QTest::newRow("extended, half an Le") << QByteArray("00A4020C000002001100");
        QTest::newRow("extended, no data at all") << QByteArray("00A4020C0000000011");
    }

    void wrongLengths()
    {
        QFETCH(QByteArray, command);
        QVERIFY(!CommandApdu::parse(QByteArray::fromHex(command)).has_value());
    }
};

QTEST_GUILESS_MAIN(CommandApduTest)
#include "CommandApduTest.moc"
