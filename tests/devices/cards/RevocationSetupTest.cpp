#include "devices/cards/RevocationSetup.h"

#include "tests/devices/cards/TestAuthority.h"

#include <QTest>

using namespace madoguchi::cards;
using madoguchi::cards::test::TestAuthority;

/// What is told to whoever sets up the check for revoked certificates.
class RevocationSetupTest : public QObject {
    Q_OBJECT

private slots:
    void listsAreCounted()
    {
        TestAuthority office;
        office.publish("20260101000000Z", "20951231000000Z");
        QCOMPARE(revocationFolder(office.lists(), Now), (RevocationFolder { true, 1, {}, {}, {}, {} }));
        QCOMPARE(revocationFolder(QStringLiteral("/nowhere"), Now), RevocationFolder());
    }

    void whatIsNoneIsNamed()
    {
        TestAuthority office;
        office.publish("20260101000000Z", "20261125000000Z", "lists/old.crl");
        office.publish("20261127000000Z", "20951231000000Z", "lists/early.pem");
        office.write("lists/noise.der", "nothing");
        office.write("lists/list.txt", "nothing");
        QVERIFY(QFile::link(QStringLiteral("/nowhere"), office.path("lists/gone.crl")));
        QCOMPARE(revocationFolder(office.lists(), Now),
            (RevocationFolder { true, 0, { QStringLiteral("noise.der") }, { QStringLiteral("gone.crl") },
                { QStringLiteral("list.txt") }, { QStringLiteral("early.pem"), QStringLiteral("old.crl") } }));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("a host") << QStringLiteral("http://127.0.0.1:9/") << true;
        QTest::newRow("no host") << QStringLiteral("http://") << false;
        QTest::newRow("a space") << QStringLiteral("http://ocsp example.jp/") << false;
        QTest::newRow("no port of this world") << QStringLiteral("http://127.0.0.1:99999/") << false;
        QTest::newRow("another protocol") << QStringLiteral("https://127.0.0.1:9/") << false;
    }

    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, isOne);
        QCOMPARE(
            reachRevocationService(address, 1, {}), isOne ? RevocationService::Silent : RevocationService::BadAddress);
    }

private:
    const QDateTime Now = QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
};

QTEST_GUILESS_MAIN(RevocationSetupTest)
#include "RevocationSetupTest.moc"
