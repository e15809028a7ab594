#pragma once

#include "app/staff/Secret.h"
#include "app/store/Store.h"
#include "devices/cards/CardDesk.h"

#include <QTemporaryDir>

namespace madoguchi::staff::test {

inline const QByteArray StaffCardId = QByteArray::fromHex("0123456789ABCD");
inline const char *const Password = "correct horse";

/// A store of a terminal of its own, and the people in it. Blocks until something is done.
class StoreOfPeople {
public:
    StoreOfPeople();

    store::Account add(const QString &login, store::StaffRoles roles, const QByteArray &card = {});
    [[nodiscard]] QStringList acts(); ///< "actor act detail" of the audit's entries, oldest first

private:
    QTemporaryDir m_folder;

public:
    store::Store store; ///< in the folder, so after it

private:
    template <typename Work>
    auto now(Work work)
    {
        auto future = store.local(work);
        future.waitForFinished();
        return future.result();
    }
};

[[nodiscard]] store::Place placeIn(const QString &folder);
[[nodiscard]] SecretBytes secretOf(const char *text);

/// What the desk says when these cards lie on as many readers as are named.
[[nodiscard]] cards::DeskStatus deskWith(const QList<QByteArray> &ids, int readers, quint64 visit = 1);

} // namespace madoguchi::staff::test
