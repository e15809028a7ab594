#pragma once

#include "app/store/Session.h"

#include <QTemporaryDir>

namespace madoguchi::store {

/// A store in a folder of its own. In memory where the system has such a folder: what a disk loses is played by the
/// tests themselves.
class StoreFolder {
public:
    StoreFolder();

    [[nodiscard]] Place place() const;
    [[nodiscard]] QString path() const { return m_folder.path(); }

    /// Opened with a clock that stands at `now`.
    [[nodiscard]] Outcome<std::unique_ptr<Session>> open(const QDateTime &now, bool check = false) const;

private:
    QTemporaryDir m_folder;
};

/// The store below `folder`.
[[nodiscard]] Place placeIn(const QString &folder, const QString &terminal);

/// Figure number `n` of a test.
[[nodiscard]] Event numbered(int n);
/// The numbers of the figures in the log, in its order.
[[nodiscard]] Outcome<QList<int>> numbersIn(Database &database);
/// The number behind the newest figure in the log.
[[nodiscard]] Outcome<int> nextNumber(Database &database);
/// Fails unless the log stands; returns how many entries it has.
[[nodiscard]] Outcome<qint64> auditedEntries(Session &session);

} // namespace madoguchi::store
