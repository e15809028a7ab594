#include "app/store/KeyFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::store;

class KeyRingTest : public QObject {
    Q_OBJECT

private slots:
    void opensWhatItSealed()
    {
        const auto ring = KeyRing::create();
        QVERIFY(ring);
        for (const QByteArray &plain : { QByteArray(), QByteArray("a"), QByteArray(100'000, 'x') }) {
            const QByteArray sealed = ring->seal(plain, "place");
            QVERIFY(plain.size() < 8 || !sealed.contains(plain));
            const auto opened = ring->open(sealed, "place");
            QVERIFY(opened);
            QCOMPARE(*opened, plain);
        }
    }

    void everyChangedBitIsNoticed()
    {
        const auto ring = KeyRing::create();
        const QByteArray sealed = ring->seal("見本　太郎", "place");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(changed.at(i) ^ 1);
            QVERIFY2(!ring->open(changed, "place"), qPrintable(QString::number(i)));
        }
        for (qsizetype length = 0; length < sealed.size(); ++length)
            QVERIFY(!ring->open(sealed.left(length), "place"));
    }

    void aRecordOpensOnlyInItsPlace()
    {
        const auto ring = KeyRing::create();
        const auto elsewhere = ring->open(ring->seal("text", "place"), "other place");
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().code, ErrorCode::StoreDamaged);
    }

    void anotherKeyIsToldAsMissing()
    {
        const auto opened = KeyRing::create()->open(KeyRing::create()->seal("text", "place"), "place");
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreKeyMissing);
        QVERIFY(!opened.error().message.isEmpty());
    }

    void rotationKeepsRecordsAndRetiresTheKey()
    {
        auto ring = KeyRing::create();
        const QByteArray before = ring->seal("text", "place");
        const QString oldId = ring->currentKeyId();
        QVERIFY(ring->addKey());
        QVERIFY(ring->currentKeyId() != oldId);
        QCOMPARE(*ring->open(before, "place"), QByteArray("text"));
        const auto after = ring->rewrap(before, "place");
        QVERIFY(after);
        QCOMPARE(KeyRing::keyIdOf(*after), ring->currentKeyId());
        ring->dropOldKeys();
        QCOMPARE(*ring->open(*after, "place"), QByteArray("text"));
        QCOMPARE(ring->open(before, "place").error().code, ErrorCode::StoreKeyMissing);
    }

    void aKeyFileKeepsAllKeys()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("keys/store.key"));
        auto ring = KeyRing::create();
        QVERIFY(ring->addKey());
        QVERIFY(writeKeyFile(path, *ring));
        const auto read = readKeyFile(path);
        QVERIFY(read);
        QCOMPARE(read->keyIds(), ring->keyIds());
    }

    void aKeyFileThatOthersMayReadIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.key"));
        QVERIFY(writeKeyFile(path, *KeyRing::create()));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        const auto read = readKeyFile(path);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::StoreKeyMissing);
    }

    void aBrokenKeyFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not base64") << QByteArray("no key at all\n");
        QTest::newRow("too short") << QByteArray("AAAA\n");
        QTest::newRow("too long") << QByteArray(64, 'A') + '\n';
    }

    void aBrokenKeyFileIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto ring = KeyRing::fromText(text);
        QVERIFY(!ring);
        QCOMPARE(ring.error().code, ErrorCode::StoreKeyMissing);
    }
};

QTEST_GUILESS_MAIN(KeyRingTest)
#include "KeyRingTest.moc"
