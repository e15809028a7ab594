#include "tests/integration/PrivatePostgres.h"

#include "app/store/Database.h"

#include <QDir>
#include <QProcess>

namespace madoguchi::integration {

QString PrivatePostgres::host(const QString &address)
{
    return QDir::cleanPath(qEnvironmentVariable("PRIVATE_POSTGRES") + u'/' + address);
}

QString PrivatePostgres::server(const QStringList &hosts)
{
    return QStringLiteral("host=%1 dbname=madoguchi user=madoguchi").arg(hosts.join(u','));
}

bool PrivatePostgres::startElsewhere()
{
    return run({ QStringLiteral("start"), QLatin1String(Elsewhere) });
}

bool PrivatePostgres::startKeptElsewhere()
{
    return run({ QStringLiteral("start"), QLatin1String(Elsewhere), QStringLiteral("kept") });
}

bool PrivatePostgres::empty()
{
    const auto database = store::Database::openServer(server());
    return database && (*database)->statement(QStringLiteral("DROP SCHEMA public CASCADE"))
        && (*database)->statement(QStringLiteral("CREATE SCHEMA public"));
}

bool PrivatePostgres::run(const QStringList &words)
{
    // Not over our own output: the server would keep it open.
    QProcess service;
    service.setStandardOutputFile(QProcess::nullDevice());
    service.setStandardErrorFile(QProcess::nullDevice());
    service.start(qEnvironmentVariable("POSTGRES_SERVICE"), words);
    return service.waitForFinished(90'000) && service.exitStatus() == QProcess::NormalExit && service.exitCode() == 0;
}

} // namespace madoguchi::integration
