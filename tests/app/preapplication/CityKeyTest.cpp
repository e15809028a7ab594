#include "app/preapplication/CityKey.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::preapplication;

class CityKeyTest : public QObject {
    Q_OBJECT

private slots:
    void keysAreReadAsTheyWereWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("keys/city.key"));
        CityKeys keys;
        keys.addKey();
        keys.addKey();
        QVERIFY(keys.write(path));
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
            QFile::Permissions());
        const auto read = CityKeys::read(path);
        QVERIFY(read);
        QCOMPARE(read->ids(), keys.ids());
        QCOMPARE(read->current(), keys.current());
    }

    void oldKeysStillOpenAndTheOldestGoes()
    {
        CityKeys keys;
        keys.addKey();
        const PublicKey first = keys.current();
        const QByteArray sealed = seal("text", first);
        for (int i = 1; i < CityKeys::MostKeys; ++i) {
            keys.addKey();
            QCOMPARE(keys.open(sealed, idOf(first)).value_or("none"), QByteArray("text"));
        }
        QCOMPARE(keys.ids().first(), idOf(first));
        keys.addKey();
        QCOMPARE(keys.ids().size(), CityKeys::MostKeys);
        const auto opened = keys.open(sealed, idOf(first));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::CodeOtherKey);
    }

    void thePublicKeyIsAText()
    {
        CityKeys keys;
        keys.addKey();
        const QString text = toText(keys.current());
        QCOMPARE(publicKeyFrom(u' ' + text.toLower() + u'\n').value_or(PublicKey()), keys.current());
        for (int at = 0; at < text.size(); ++at) {
            QString wrong = text;
            wrong[at] = text.at(at) == u'A' ? u'B' : u'A';
            QVERIFY(!publicKeyFrom(wrong));
        }
        QVERIFY(!publicKeyFrom({}));
        QVERIFY(seal("text", PublicKey { QByteArray(32, '\0') }).isEmpty());
    }

    void otherFilesAreNoKeys_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isPrivate");
        const QByteArray head = "madoguchi pre-application keys 1\n";
        const QByteArray key = QByteArray(32, 'k').toBase64() + '\n';
        QTest::newRow("others may read it") << QByteArray(head + key) << false;
        QTest::newRow("empty") << QByteArray() << true;
        QTest::newRow("the head alone") << head << true;
        QTest::newRow("the store's key") << key << true;
        QTest::newRow("a short key") << QByteArray(head + "AAAA\n") << true;
        QTest::newRow("no base64") << QByteArray(head + "?" + key.mid(1)) << true;
        QTest::newRow("too many keys") << QByteArray(head + key + key + key + key) << true;
    }

    void otherFilesAreNoKeys()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isPrivate);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("city.key")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        file.setPermissions(
            isPrivate ? QFile::ReadOwner | QFile::WriteOwner : QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        const auto read = CityKeys::read(file.fileName());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::CityKeyMissing);
    }
};

QTEST_APPLESS_MAIN(CityKeyTest)
#include "CityKeyTest.moc"
