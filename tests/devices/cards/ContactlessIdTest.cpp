#include "devices/cards/ContactlessId.h"

#include "tests/devices/cards/PreparedCard.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::cards;

class ContactlessIdTest : public QObject {
    Q_OBJECT

private slots:
    void tellsOneCardFromAnother_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("id");

        QTest::newRow("a FeliCa card's IDm") << QByteArray("01120312A1B2C3D49000") << QByteArray("01120312A1B2C3D4");
        QTest::newRow("a UID of seven bytes") << QByteArray("0423456789ABCD9000") << QByteArray("0423456789ABCD");
        QTest::newRow("a UID of four bytes") << QByteArray("A1B2C3D49000") << QByteArray("A1B2C3D4");
        QTest::newRow("four bytes that are made up each time") << QByteArray("08B2C3D49000") << QByteArray();
        QTest::newRow("nothing but zeros") << QByteArray("000000009000") << QByteArray();
        QTest::newRow("too short to tell anything") << QByteArray("A1B29000") << QByteArray();
        QTest::newRow("longer than any UID") << QByteArray("0102030405060708090A0B9000") << QByteArray();
        QTest::newRow("a reader that does not know the command") << QByteArray("6A81") << QByteArray();
        QTest::newRow("a reader that hands it to the card") << QByteArray("6E00") << QByteArray();
        QTest::newRow("noise") << QByteArray("90") << QByteArray();
    }

    void tellsOneCardFromAnother()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QByteArray, id);
        test::PreparedCard card;
        card.fault = [&answer](int, const QByteArray &) { return QByteArray::fromHex(answer); };
        QCOMPARE(contactlessId(card), QByteArray::fromHex(id));
        QCOMPARE(card.commands, QList<QByteArray> { QByteArray::fromHex("FFCA000000") });
    }
};

QTEST_GUILESS_MAIN(ContactlessIdTest)
#include "ContactlessIdTest.moc"
