#pragma once

#include "app/store/Session.h"

#include <QTemporaryDir>

namespace madoguchi::store {

/// A store in a folder of its own. In memory where the system has such a folder: what a disk loses is played by the
/// tests themselves.
class StoreFolder {
public:
    StoreFolder();

    [[nodiscard]] Place place(const QString &terminal = QStringLiteral("市民課1番")) const;
    [[nodiscard]] QString path() const { return m_folder.path(); }

    /// Opened with a clock that stands at `now`.
    [[nodiscard]] Outcome<std::unique_ptr<Session>> open(const QDateTime &now, bool check = false) const;

private:
    QTemporaryDir m_folder;
};

/// Figure number `n` of a test.
[[nodiscard]] Event numbered(int n);
/// The numbers of the figures in the log, in its order.
[[nodiscard]] Outcome<QList<int>> numbersIn(Database &database);
/// Fails unless the log stands; returns how many entries it has.
[[nodiscard]] Outcome<qint64> auditedEntries(Session &session);

} // namespace madoguchi::store
