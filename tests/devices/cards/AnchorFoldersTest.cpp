#include "devices/cards/AnchorFolders.h"

#include "tests/devices/cards/ResidenceChannel.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::cards;

/// What is told to whoever installs the certificates of issuers.
class AnchorFoldersTest : public QObject {
    Q_OBJECT

private slots:
    void countsWhatIsThere()
    {
        const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
        const QList<AnchorFolder> folders = anchorFolders(test::testAnchors(), now);
        QCOMPARE(folders.size(), 4);
        for (const AnchorFolder &folder : folders) {
            QVERIFY2(folder.usable > 0, qUtf8Printable(folder.kind));
            QVERIFY(folder.unreadable.isEmpty() && folder.outOfTime.isEmpty());
        }
        QCOMPARE(anchorFolders(QStringLiteral("/nowhere"), now).constFirst(),
            (AnchorFolder { QStringLiteral("residence-card"), 0, {}, {} }));
        QCOMPARE(anchorFolders({}, now).constFirst().usable, 0);
    }

    void saysWhatCannotBeUsed()
    {
        const QDateTime later(QDate(2126, 11, 26), QTime(12, 0), Qt::UTC);
        const QList<AnchorFolder> over = anchorFolders(test::testAnchors(), later);
        QCOMPARE(over.constFirst().usable, 0);
        QCOMPARE(over.constFirst().outOfTime.size(), 2);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("jpki")));
        QFile noise(folder.filePath(QStringLiteral("jpki/noise.crt")));
        QVERIFY(noise.open(QIODevice::WriteOnly) && noise.write("no certificate") > 0);
        noise.close();
        QCOMPARE(anchorFolders(folder.path(), later).constLast(),
            (AnchorFolder { QStringLiteral("jpki"), 0, { QStringLiteral("noise.crt") }, {} }));
    }
};

QTEST_GUILESS_MAIN(AnchorFoldersTest)
#include "AnchorFoldersTest.moc"
