#include "app/store/KeyFile.h"

#include "app/store/SecretFile.h"

#include <QScopeGuard>

#include <sodium.h>

namespace madoguchi::store {

Outcome<KeyRing> readKeyFile(const QString &path)
{
    auto text = readSecretFile(path);
    if (!text)
        return Failure(text.error());
    const auto wiping = qScopeGuard([&text] { sodium_memzero(text->data(), text->size()); });
    return KeyRing::fromText(*text);
}

Outcome<void> writeKeyFile(const QString &path, const KeyRing &keys)
{
    QByteArray text = keys.toText();
    const auto wiping = qScopeGuard([&text] { sodium_memzero(text.data(), text.size()); });
    return writeSecretFile(path, text);
}

} // namespace madoguchi::store
