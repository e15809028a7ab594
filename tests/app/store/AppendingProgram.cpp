// Appends entries to a store until it is killed, and says the number of each one that is kept. For KillTest.
#include "app/store/Session.h"

#include <QCoreApplication>

#include <cstdio>

using namespace madoguchi::store;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const auto session
        = Session::open({ folder, folder + QStringLiteral("/store.key"), {}, QStringLiteral("市民課1番") });
    if (!session)
        return 1;
    for (;;) {
        const auto added = (*session)->append({ QStringLiteral("audit"), QStringLiteral("suzuki"),
            QStringLiteral("form-printed"), QStringLiteral("2026-12-01/1"), {} });
        if (!added)
            return 1;
        std::printf("%lld\n", static_cast<long long>(*added));
        std::fflush(stdout);
    }
}
