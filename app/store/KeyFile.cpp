#include "app/store/KeyFile.h"

#include "app/store/SecretFile.h"

#include <QScopeGuard>

#include <sodium.h>

namespace madoguchi::store {

namespace {

Outcome<KeyRing> ringOf(Outcome<QByteArray> text)
{
    if (!text)
        return Failure(text.error());
    const auto wiping = qScopeGuard([&text] { sodium_memzero(text->data(), text->size()); });
    return KeyRing::fromText(*text);
}

template <typename Write>
Outcome<void> put(const QString &path, const KeyRing &keys, Write write)
{
    QByteArray text = keys.toText();
    const auto wiping = qScopeGuard([&text] { sodium_memzero(text.data(), text.size()); });
    return write(path, text);
}

} // namespace

Outcome<KeyRing> readKeyFile(const QString &path)
{
    return ringOf(readSecretFile(path));
}

Outcome<void> writeKeyFile(const QString &path, const KeyRing &keys)
{
    return put(path, keys, writeSecretFile);
}

Outcome<KeyRing> readExportedKeys(const QString &path)
{
    return ringOf(readPortableSecret(path));
}

Outcome<void> exportKeys(const QString &path, const KeyRing &keys)
{
    return put(path, keys, writePortableSecret);
}

} // namespace madoguchi::store
