#include "app/store/SecretFile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace madoguchi;
using namespace madoguchi::store;

class SecretFileTest : public QObject {
    Q_OBJECT

private slots:
    void aFileThatIsTooLargeIsNoSecret()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.key"));
        QVERIFY(writeSecretFile(path, QByteArray(LargestSecret, 'k')));
        QCOMPARE(readSecretFile(path).value_or(QByteArray()).size(), LargestSecret);
        QVERIFY(writeSecretFile(path, QByteArray(LargestSecret + 1, 'k')));
        const auto read = readSecretFile(path);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::StoreKeyMissing);
    }

    void othersRightsAreSeen()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.key"));
        QVERIFY(writeSecretFile(path, "secret"));
        QVERIFY(!isOpenToOthers(path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup));
        QVERIFY(isOpenToOthers(path));
    }

    /// Only root can give files away: whoever else runs the tests keeps them.
    void aNewFileBelongsToWhomItsFolderBelongs()
    {
        const bool isRoot = ::geteuid() == 0;
        const uid_t somebody = isRoot ? 65534 : ::geteuid();
        const QTemporaryDir folder;
        QCOMPARE(::chown(QFile::encodeName(folder.path()).constData(), somebody, ::getegid()), 0);
        const QString path = folder.filePath(QStringLiteral("deep/keys/store.key"));
        QVERIFY(writeSecretFile(path, "secret"));
        QCOMPARE(QFileInfo(path).ownerId(), somebody);
        QCOMPARE(QFileInfo(QFileInfo(path).path()).ownerId(), somebody);
        QVERIFY(writePortableSecret(folder.filePath(QStringLiteral("exported")), "secret"));
        QCOMPARE(QFileInfo(folder.filePath(QStringLiteral("exported"))).ownerId(), ::geteuid());
    }
};

QTEST_GUILESS_MAIN(SecretFileTest)
#include "SecretFileTest_linux.moc"
