#include "app/store/StoreKey.h"

#include "app/store/StoreWords.h"

namespace madoguchi::store {

Outcome<QString> storeKeyId(Database &database)
{
    const auto rows = database.run(QStringLiteral("SELECT value FROM store_fact WHERE name = 'store-key'"));
    if (!rows)
        return Failure(rows.error());
    return rows->isEmpty() ? QString() : QString::fromLatin1(rows->first().first().toByteArray());
}

Outcome<void> setStoreKeyId(Database &database, const QString &id)
{
    const auto set = database.change(QStringLiteral("INSERT INTO store_fact (name, value) VALUES ('store-key', ?) "
                                                    "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
        { id.toLatin1() });
    return set ? Outcome<void>() : Failure(set.error());
}

Outcome<void> matchStoreKey(Database &database, const KeyRing &keys)
{
    return database.inTransaction([&]() -> Outcome<void> {
        const auto id = storeKeyId(database);
        if (!id)
            return Failure(id.error());
        if (id->isEmpty())
            return setStoreKeyId(database, keys.currentKeyId());
        if (!keys.keyIds().contains(*id))
            return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the store needs key %1").arg(*id));
        return {};
    });
}

} // namespace madoguchi::store
