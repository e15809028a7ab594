#include "devices/virtual/LicenceChip.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::virtualcards;

namespace {

Resident shipped(const char *id)
{
    const QString file = QDir(defaultResidentsFolder()).filePath(QLatin1String(id) + u".json"_qs);
    return readResident(file).value_or(Resident());
}

LicenceChip chip(const char *id = "menkyo", TryCounters counters = TryCounters())
{
    const Resident resident = shipped(id);
    return { resident, licenceFilesOf(resident), std::move(counters) };
}

QByteArray send(Chip &chip, const char *command)
{
    return chip.answer(QByteArray::fromHex(command)).toHex().toUpper();
}

constexpr auto root = "00A40000";
constexpr auto entries = "00A4040C10A0000002310100000000000000000000";
constexpr auto photo = "00A4040C10A0000002310200000000000000000000";
constexpr auto pin1 = "002000810431323334";
constexpr auto pin2 = "002000820435363738";

} // namespace

/// A licence's chip, command by command.
class LicenceChipTest : public QObject {
    Q_OBJECT

private slots:
    void theFreeFilesNeedNoPin()
    {
        LicenceChip card = chip();
        QCOMPARE(send(card, root), QByteArray("9000"));
        QCOMPARE(send(card, "00A4020C022F01"), QByteArray("9000"));
        QCOMPARE(send(card, "00B0000011"), QByteArray("450B3030392023041020280503460201019000"));
        QCOMPARE(send(card, "00A4020C02000A"), QByteArray("9000"));
        QCOMPARE(send(card, "00B0000003"), QByteArray("0501019000"));
        LicenceChip without = chip("menkyo-no-pin");
        QCOMPARE(send(without, "00A4020C02000A"), QByteArray("9000"));
        QCOMPARE(send(without, "00B0000003"), QByteArray("0501009000"));
    }

    void eachPinOpensWhatItShould()
    {
        LicenceChip card = chip();
        QCOMPARE(send(card, entries), QByteArray("9000"));
        QCOMPARE(send(card, "00A4020C020001"), QByteArray("9000"));
        QCOMPARE(send(card, "00B0000010"), QByteArray("6982"));
        QCOMPARE(send(card, root), QByteArray("9000"));
        QCOMPARE(send(card, pin2), QByteArray("6982")); // not before the first
        QCOMPARE(send(card, pin1), QByteArray("9000"));
        QCOMPARE(send(card, entries), QByteArray("9000"));
        QCOMPARE(send(card, "00B0810002"), QByteArray("11019000")); // by short id
        QCOMPARE(send(card, "00A4020C020002"), QByteArray("9000"));
        QCOMPARE(send(card, "00B0000052"), QByteArray("6982"));
        QCOMPARE(send(card, root), QByteArray("9000"));
        QCOMPARE(send(card, pin2), QByteArray("9000"));
        QCOMPARE(send(card, entries), QByteArray("9000"));
        QCOMPARE(send(card, "00A4020C020002"), QByteArray("9000"));
        QVERIFY(send(card, "00B0000052").startsWith("41"));
        QCOMPARE(send(card, photo), QByteArray("9000"));
        QVERIFY(send(card, "00B0810006").startsWith("5F408207D0"));
        card.reset();
        QCOMPARE(send(card, photo), QByteArray("9000"));
        QCOMPARE(send(card, "00B0810006"), QByteArray("6982"));
    }

    void readsEndWhereTheFileEnds()
    {
        LicenceChip card = chip();
        QCOMPARE(send(card, pin1), QByteArray("9000"));
        QCOMPARE(send(card, entries), QByteArray("9000"));
        QCOMPARE(send(card, "00A4020C020001"), QByteArray("9000"));
        QCOMPARE(send(card, "00B0036100").size(), 2 * (15 + 2));
        QCOMPARE(send(card, "00B0037000"), QByteArray("6B00"));
        QCOMPARE(send(card, "00B00000000000").size(), 2 * (880 + 2)); // extended length
    }

    void triesFallRiseAndBlock()
    {
        LicenceChip card = chip();
        QCOMPARE(send(card, "00200081"), QByteArray("63C3"));
        QCOMPARE(send(card, "002000810439393939"), QByteArray("63C2"));
        QCOMPARE(send(card, pin1), QByteArray("9000"));
        QCOMPARE(send(card, "00200081"), QByteArray("63C3"));
        for (const char *answer : { "63C2", "63C1", "63C0" })
            QCOMPARE(send(card, "002000810439393939"), QByteArray(answer));
        QCOMPARE(send(card, "00200081"), QByteArray("6984"));
        QCOMPARE(send(card, pin1), QByteArray("6984"));
        QCOMPARE(send(card, entries), QByteArray("6283"));
        QCOMPARE(send(card, "00B0810010"), QByteArray("6982"));
    }

    void keysCanBeSelectedAsFiles()
    {
        LicenceChip card = chip();
        QCOMPARE(send(card, "00200080"), QByteArray("6986"));
        QCOMPARE(send(card, "00A4020C020001"), QByteArray("9000"));
        QCOMPARE(send(card, "00200080"), QByteArray("63C3"));
        QCOMPARE(send(card, "00B0000001"), QByteArray("6981"));
        QCOMPARE(send(card, entries), QByteArray("9000"));
        QCOMPARE(send(card, "00200081"), QByteArray("6981")); // a file of that short id, no key
    }

    void otherCommandsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("another application") << QByteArray("00A4040C0AD3921000310001010408") << QByteArray("6A82");
        QTest::newRow("with an answer") << QByteArray("00A4040010A0000002310100000000000000000000")
                                        << QByteArray("6A86");
        QTest::newRow("a file that is not there") << QByteArray("00A4020C020003") << QByteArray("6A82");
        QTest::newRow("no file selected") << QByteArray("00B0000010") << QByteArray("6986");
        QTest::newRow("a challenge") << QByteArray("0084000008") << QByteArray("6D00");
        QTest::newRow("secure messaging") << QByteArray("08B0000010") << QByteArray("6882");
        QTest::newRow("a length that does not fit") << QByteArray("00A4020C03") << QByteArray("6700");
    }

    void otherCommandsAreRefused()
    {
        QFETCH(QByteArray, command);
        LicenceChip card = chip();
        QTEST(send(card, command.constData()), "answer");
    }

    void spentTriesOfBothPinsStaySpent()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("menkyo.json"));
        {
            LicenceChip card = chip("menkyo", *TryCounters::keptIn(file, 3));
            QCOMPARE(send(card, "002000810439393939"), QByteArray("63C2"));
            QCOMPARE(send(card, pin1), QByteArray("9000"));
            QCOMPARE(send(card, "002000820439393939"), QByteArray("63C2"));
        }
        LicenceChip again = chip("menkyo", *TryCounters::keptIn(file, 3));
        QCOMPARE(send(again, "00200081"), QByteArray("63C3"));
        QCOMPARE(send(again, "00200082"), QByteArray("63C2"));
    }
};

QTEST_GUILESS_MAIN(LicenceChipTest)
#include "LicenceChipTest.moc"
