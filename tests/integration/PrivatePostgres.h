#pragma once

#include <QStringList>

namespace madoguchi::integration {

/// The cluster of private-postgres.sh, as a test stops and starts it. It runs when the test begins.
class PrivatePostgres {
public:
    static constexpr const char *Elsewhere = "elsewhere"; ///< another address that it can be started at

    /// Where its socket lies when it is started at `address`; empty: where it was started first.
    [[nodiscard]] static QString host(const QString &address = {});
    /// libpq's words for one or several hosts, tried in this order.
    [[nodiscard]] static QString server(const QStringList &hosts = { host() });

    [[nodiscard]] static bool stop() { return run({ QStringLiteral("stop") }); }
    [[nodiscard]] static bool crash() { return run({ QStringLiteral("crash") }); }
    [[nodiscard]] static bool start() { return run({ QStringLiteral("start") }); }
    [[nodiscard]] static bool startElsewhere();
    /// Copies the data of the stopped cluster.
    [[nodiscard]] static bool keep() { return run({ QStringLiteral("keep") }); }
    /// As a standby that had not received everything: the copied data at another address.
    [[nodiscard]] static bool startKeptElsewhere();
    /// No tables, nobody connected.
    [[nodiscard]] static bool empty();

private:
    [[nodiscard]] static bool run(const QStringList &words);
};

} // namespace madoguchi::integration
