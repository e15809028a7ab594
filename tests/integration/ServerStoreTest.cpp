#include "tests/app/store/StoreSuite.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::store;

/// The same store with its shared tables on a real PostgreSQL. Runs inside private-postgres.sh.
class ServerStoreTest : public StoreSuite {
    Q_OBJECT

protected:
    [[nodiscard]] QString server() const override
    {
        return QStringLiteral("host=%1 dbname=madoguchi user=madoguchi").arg(qEnvironmentVariable("PRIVATE_POSTGRES"));
    }

    void emptyServer() override
    {
        const auto database = Database::openServer(server());
        QVERIFY(database);
        QVERIFY((*database)->statement(QStringLiteral("DROP SCHEMA public CASCADE")));
        QVERIFY((*database)->statement(QStringLiteral("CREATE SCHEMA public")));
    }
};

QTEST_GUILESS_MAIN(ServerStoreTest)
#include "ServerStoreTest.moc"
