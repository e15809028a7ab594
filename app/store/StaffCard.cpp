#include "app/store/StaffCard.h"

#include <QScopeGuard>

#include <sodium.h>

namespace madoguchi::store {

namespace {

Outcome<QByteArray> sealedKeyIn(Database &database)
{
    const auto rows = database.run(QStringLiteral("SELECT value FROM store_fact WHERE name = 'card-key'"));
    if (!rows)
        return Failure(rows.error());
    return rows->isEmpty() ? QByteArray() : rows->first().first().toByteArray();
}

/// Whoever comes first decides; everybody reads what then stands there.
Outcome<QByteArray> setSealedKeyIn(Database &database, const QByteArray &sealed)
{
    const auto set = database.change(
        QStringLiteral("INSERT INTO store_fact (name, value) VALUES ('card-key', ?) ON CONFLICT (name) DO NOTHING"),
        { sealed });
    return set ? sealedKeyIn(database) : Failure(set.error());
}

Outcome<QByteArray> newSealedKey(Session &session, Database &shared)
{
    QByteArray key(crypto_generichash_KEYBYTES, '\0');
    randombytes_buf(key.data(), crypto_generichash_KEYBYTES);
    const auto wiping = qScopeGuard([&key] { sodium_memzero(key.data(), static_cast<std::size_t>(key.size())); });
    return session.seal(shared, key, cardKeyContext());
}

Outcome<QByteArray> cardKey(Session &session)
{
    auto sealed = sealedKeyIn(session.local());
    if (sealed && sealed->isEmpty()) {
        const auto shared = session.shared();
        if (!shared)
            return Failure(shared.error());
        sealed = newSealedKey(session, **shared);
        if (sealed)
            sealed = setSealedKeyIn(**shared, *sealed);
        if (sealed && session.hasServer())
            sealed = setSealedKeyIn(session.local(), *sealed);
    }
    if (!sealed)
        return sealed;
    return session.unseal(*sealed, cardKeyContext());
}

} // namespace

QByteArray cardKeyContext()
{
    return QByteArrayLiteral("store_fact/card-key");
}

Outcome<QByteArray> cardHash(Session &session, const QByteArray &cardId)
{
    auto key = cardKey(session);
    if (!key)
        return key;
    const auto wiping = qScopeGuard([&key] { sodium_memzero(key->data(), static_cast<std::size_t>(key->size())); });
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), crypto_generichash_BYTES,
        reinterpret_cast<const unsigned char *>(cardId.constData()), static_cast<unsigned long long>(cardId.size()),
        reinterpret_cast<const unsigned char *>(key->constData()), static_cast<std::size_t>(key->size()));
    return hash;
}

} // namespace madoguchi::store
