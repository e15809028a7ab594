#include "app/store/KeyRotation.h"

#include "app/store/Accounts.h"
#include "app/store/EventAudit.h"
#include "app/store/HeldReceptions.h"
#include "app/store/KeyFile.h"
#include "app/store/StoreKey.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::store;
using namespace std::chrono_literals;

namespace {

const QByteArray Content = "見本　太郎";
const QByteArray Card = "staff card 1";
const QString Actor = QStringLiteral("os:root");

} // namespace

/// A change of the store's key, whole and interrupted after each thing that it writes.
class KeyRotationTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto session = opened();
        QVERIFY(session);
        const auto slip = hold(*session, Content, 24h, Actor);
        QVERIFY(slip);
        m_slip = slip->number;
        Account account;
        account.login = QStringLiteral("suzuki");
        account.roles = StaffRole::It;
        const auto made = createAccount(*session, account, "correct horse", Actor);
        QVERIFY(made);
        QVERIFY(setStaffCard(*session, made->id, Card, Actor));
        m_oldKey = session->keys().currentKeyId();
    }

    void everythingIsReadableWithTheNewKeyAlone()
    {
        const auto rotation = rotateKey(place(), Actor);
        QVERIFY2(rotation, rotation ? "" : qPrintable(rotation.error().detail));
        QCOMPARE(rotation->rewrapped, 3); // the log's key, the reception on hold, the key of the staff cards
        QVERIFY(rotation->keyId != m_oldKey);
        QCOMPARE(keyIds(), QStringList { rotation->keyId });
        everythingIsReadable();
        QVERIFY(!oldKeyIsNeeded());
    }

    void itIsInTheLogWithoutTheKey()
    {
        const auto rotation = rotateKey(place(), Actor);
        QVERIFY(rotation);
        const auto rows
            = opened()->local().run(QStringLiteral("SELECT actor, detail FROM event WHERE act = 'store-key-changed'"));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().at(0).toString(), Actor);
        QCOMPARE(rows->first().at(1).toString(), QStringLiteral("{\"key\":\"%1\"}").arg(rotation->keyId));
    }

    void aWindowThatIsOpenTakesTheNewKeyUp()
    {
        const auto window = opened();
        QVERIFY(rotateKey(place(), Actor));
        const auto content = takeUp(*window, m_slip, Actor);
        QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
        QCOMPARE(*content, Content);
    }

    void nothingIsSealedWithADroppedKey()
    {
        const auto window = opened();
        QVERIFY(rotateKey(place(), Actor));
        const auto slip = hold(*window, Content, 24h, Actor);
        QVERIFY(slip);
        QVERIFY(!oldKeyIsNeeded());
        QCOMPARE(takeUp(*opened(), slip->number, Actor).value_or(QByteArray()), Content);
    }

    void interruptedWithTheNewKeyInTheFile()
    {
        auto keys = readKeyFile(place().keyFile);
        QVERIFY(keys && keys->addKey() && writeKeyFile(place().keyFile, *keys));
        const QString newKey = keys->currentKeyId();
        everythingIsReadable();
        const auto rotation = rotateKey(place(), Actor);
        QVERIFY(rotation);
        QVERIFY2(rotation->keyId == newKey, "it finishes what was begun");
        QCOMPARE(keyIds(), QStringList { newKey });
        everythingIsReadable();
        QVERIFY(!oldKeyIsNeeded());
    }

    void interruptedBeforeTheOldKeyIsDropped()
    {
        const auto old = readKeyFile(place().keyFile);
        QVERIFY(old);
        const auto rotation = rotateKey(place(), Actor);
        QVERIFY(rotation);
        auto both = readKeyFile(place().keyFile);
        KeyRing ring = *old;
        ring.adopt(*both);
        QVERIFY(writeKeyFile(place().keyFile, ring));
        everythingIsReadable();
        const auto again = rotateKey(place(), Actor);
        QVERIFY(again);
        QCOMPARE(again->keyId, rotation->keyId);
        QCOMPARE(again->rewrapped, 0);
        QCOMPARE(keyIds(), QStringList { rotation->keyId });
        everythingIsReadable();
    }

    void aKeyFileThatCannotBeWrittenChangesNothing()
    {
        // The draft's name is taken by a folder: the file can be read and not replaced.
        QVERIFY(QDir().mkpath(place().keyFile + QStringLiteral(".new")));
        const auto rotation = rotateKey(place(), Actor);
        QVERIFY(!rotation);
        QCOMPARE(keyIds(), QStringList { m_oldKey });
        everythingIsReadable();
    }

    void aRecordThatNoKeyOpensIsNamedAndStopsIt()
    {
        QVERIFY(opened()->local().change(
            QStringLiteral("UPDATE held_reception SET sealed = ?"), { QByteArray("not sealed at all") }));
        const auto rotation = rotateKey(place(), Actor);
        QVERIFY(!rotation);
        QCOMPARE(rotation.error().code, ErrorCode::StoreDamaged);
        QVERIFY(rotation.error().detail.startsWith(QStringLiteral("held_reception/") + m_slip));
        QVERIFY2(keyIds().contains(m_oldKey), "what is still wrapped by it stays readable");
        QVERIFY(!checkSealed(opened()->local(), opened()->keys()));
    }

    void oneChangeAtATime()
    {
        QLockFile lock(place().keyFile + QStringLiteral(".lock"));
        QVERIFY(lock.lock());
        const auto rotation = rotateKey(place(), Actor);
        QVERIFY(!rotation);
        QCOMPARE(rotation.error().code, ErrorCode::StoreBusy);
        QCOMPARE(keyIds(), QStringList { m_oldKey });
    }

    void aLostKeyFileIsPutBack()
    {
        const QString copy = m_folder->filePath(QStringLiteral("safe.key"));
        QVERIFY(exportKeys(copy, opened()->keys()));
        QVERIFY(QFile::remove(place().keyFile));
        QVERIFY(!opened());
        const auto imported = importKeys(place(), copy, Actor);
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().detail));
        QCOMPARE(imported->keyId, m_oldKey);
        everythingIsReadable();
    }

    void aKeyOfAnotherStoreIsRefused()
    {
        const auto other = KeyRing::create();
        const QString file = m_folder->filePath(QStringLiteral("other.key"));
        QVERIFY(other && exportKeys(file, *other));
        const auto imported = importKeys(place(), file, Actor);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::StoreKeyMissing);
        QCOMPARE(keyIds(), QStringList { m_oldKey });
        everythingIsReadable();
    }

    void anExportedKeyIsForItsOwnerAlone()
    {
        const QString copy = m_folder->filePath(QStringLiteral("safe.key"));
        QVERIFY(exportKeys(copy, opened()->keys()));
        QVERIFY(!(
            QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    }

private:
    [[nodiscard]] Place place() const
    {
        return { m_folder->filePath(QStringLiteral("store")), m_folder->filePath(QStringLiteral("keys/store.key")), {},
            QStringLiteral("市民課1番") };
    }

    [[nodiscard]] std::unique_ptr<Session> opened() const
    {
        auto session = Session::open(place());
        return session ? std::move(*session) : nullptr;
    }

    [[nodiscard]] QStringList keyIds() const
    {
        const auto keys = readKeyFile(place().keyFile);
        return keys ? keys->keyIds() : QStringList();
    }

    void everythingIsReadable() const
    {
        const auto session = opened();
        QVERIFY(session);
        QCOMPARE(takeUp(*session, m_slip, Actor).value_or(QByteArray()), Content);
        QVERIFY(signInByCard(*session, Card));
        const auto log = auditEvents(session->local(), session->keys(), sealFolderOf(place()));
        QVERIFY(log);
        QCOMPARE(toWord(log->tampering), QString());
        QCOMPARE(checkSealed(session->local(), session->keys()).value_or(0), 3);
    }

    /// Any bytes of any table that name the old key: also of a table that somebody adds later.
    [[nodiscard]] bool oldKeyIsNeeded() const
    {
        const auto session = opened();
        const auto tables = session->local().run(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
        for (const QVariantList &table : tables.value_or(QList<QVariantList>())) {
            const auto rows = session->local().run(QStringLiteral("SELECT * FROM ") + table.first().toString());
            for (const QVariantList &row : rows.value_or(QList<QVariantList>())) {
                for (const QVariant &value : row) {
                    if (value.typeId() == QMetaType::QByteArray
                        && value.toByteArray().contains(QByteArray::fromHex(m_oldKey.toLatin1())))
                        return true;
                }
            }
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_slip;
    QString m_oldKey;
};

QTEST_GUILESS_MAIN(KeyRotationTest)
#include "KeyRotationTest.moc"
