#include "app/store/EventAudit.h"
#include "app/store/Forwarding.h"
#include "app/store/HeldReceptions.h"
#include "app/store/KeyFile.h"
#include "app/store/KeyRotation.h"
#include "tests/app/store/StoreSuite.h"
#include "tests/app/store/TestOutcome.h"
#include "tests/integration/PrivatePostgres.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::store;
using integration::PrivatePostgres;

/// The same store with its shared tables on a real PostgreSQL. Runs inside private-postgres.sh.
class ServerStoreTest : public StoreSuite {
    Q_OBJECT

protected:
    [[nodiscard]] QString server() const override { return PrivatePostgres::server(); }
    void emptyServer() override { QVERIFY(PrivatePostgres::empty()); }

private slots:
    void aChangedKeyIsCarriedToTheOtherTerminals();
    void theKeyIsNotChangedWhileTheServerIsAway();

private:
    /// A terminal with a key file of its own, as in a city.
    [[nodiscard]] Place terminal(const QString &name) const
    {
        Place place = placeNamed(name);
        place.keyFile = m_folder->filePath(name + QStringLiteral(".key"));
        return place;
    }
};

void ServerStoreTest::aChangedKeyIsCarriedToTheOtherTerminals()
{
    using namespace std::chrono_literals;
    const QString actor = QStringLiteral("os:root");
    const Place here = terminal(QStringLiteral("here"));
    const Place there = terminal(QStringLiteral("there"));
    const QString carried = m_folder->filePath(QStringLiteral("carried.key"));
    TAKE(first, Session::open(here));
    DONE(first->shared());
    DONE(exportKeys(carried, first->keys()));
    DONE(importKeys(there, carried, actor));
    TAKE(second, Session::open(there));
    DONE(second->append({ QStringLiteral("audit"), actor, QStringLiteral("sign-in"), {}, {} }));
    DONE(forward(*first));
    DONE(forward(*second));
    TAKE(slip, hold(*second, "content", 24h, actor));

    TAKE(rotation, rotateKey(here, actor));
    QVERIFY(rotation.rewrapped >= 4); // both terminals' logs at the server, this one's own, the reception on hold
    TAKE(content, takeUp(*first, slip.number, actor));
    QCOMPARE(content, QByteArray("content"));
    // A terminal that has not been given the new key loses nothing, and seals nothing that others could not open.
    REFUSED(hold(*second, "more", 24h, actor), ErrorCode::StoreKeyMissing);
    REFUSED(takeUp(*second, slip.number, actor, true), ErrorCode::StoreKeyMissing);
    REFUSED(rotateKey(there, actor), ErrorCode::StoreKeyMissing);

    TAKE(keys, readKeyFile(here.keyFile));
    DONE(exportKeys(carried, keys));
    TAKE(imported, importKeys(there, carried, actor));
    QCOMPARE(imported.keyId, rotation.keyId);
    TAKE(left, readKeyFile(there.keyFile));
    QCOMPARE(left.keyIds(), QStringList { rotation.keyId });
    TAKE(again, hold(*second, "more", 24h, actor));
    TAKE(more, takeUp(*first, again.number, actor));
    QCOMPARE(more, QByteArray("more"));
    TAKE(server, first->shared());
    TAKE(log, auditEvents(*server, keys, {}));
    QCOMPARE(toWord(log.tampering), QString());
    TAKE(own, auditEvents(second->local(), left, sealFolderOf(there)));
    QCOMPARE(toWord(own.tampering), QString());
}

void ServerStoreTest::theKeyIsNotChangedWhileTheServerIsAway()
{
    Place here = terminal(QStringLiteral("here"));
    TAKE(session, Session::open(here));
    DONE(session->shared());
    here.server = QStringLiteral("host=%1").arg(m_folder->path());
    REFUSED(rotateKey(here, QStringLiteral("os:root")), ErrorCode::StoreUnavailable);
    TAKE(keys, readKeyFile(here.keyFile));
    QCOMPARE(keys.keyIds(), QStringList { session->keys().currentKeyId() });
}

QTEST_GUILESS_MAIN(ServerStoreTest)
#include "ServerStoreTest.moc"
