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

    void saysWhatNobodyLooksAt()
    {
        const QTemporaryDir folder;
        const QDir there(folder.path());
        QVERIFY(there.mkpath(QStringLiteral("jpki/old")) && there.mkdir(QStringLiteral("jpki-2026")));
        QVERIFY(there.mkdir(QStringLiteral("my-number-card")));
        const QString anchors = test::testAnchors();
        const QString authority = anchors + QStringLiteral("/jpki/authentication-fictional-authority.pem");
        const QString key = anchors + QStringLiteral("/my-number-card/36303030303233495353554552303031.pem");
        QVERIFY(QFile::copy(authority, there.filePath(QStringLiteral("authority.pem"))));
        QVERIFY(QFile::copy(authority, there.filePath(QStringLiteral("jpki/authority.txt"))));
        QVERIFY(QFile::copy(key, there.filePath(QStringLiteral("jpki/key.pem"))));
        QVERIFY(QFile::copy(authority, there.filePath(QStringLiteral("my-number-card/authority.pem"))));
        QVERIFY(QFile::copy(key, there.filePath(QStringLiteral("my-number-card/key.pem"))));
        QVERIFY(QFile::link(QStringLiteral("/nowhere"), there.filePath(QStringLiteral("jpki/gone.pem"))));
        QCOMPARE(strayAnchors(folder.path()),
            (QStringList { QStringLiteral("authority.pem"), QStringLiteral("jpki-2026") }));
        const QList<AnchorFolder> folders = anchorFolders(folder.path(), QDateTime::currentDateTimeUtc());
        QCOMPARE(folders.constLast(),
            (AnchorFolder { QStringLiteral("jpki"), 0, { QStringLiteral("key.pem") }, {},
                { QStringLiteral("gone.pem") }, { QStringLiteral("authority.txt"), QStringLiteral("old") } }));
        QCOMPARE(folders.at(2),
            (AnchorFolder { KeysKind, 0, { QStringLiteral("authority.pem") }, {}, {}, { QStringLiteral("key.pem") } }));
        QVERIFY(strayAnchors(anchors).isEmpty());
    }
};

QTEST_GUILESS_MAIN(AnchorFoldersTest)
#include "AnchorFoldersTest.moc"
