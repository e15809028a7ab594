#include "app/store/SecretFile.h"
#include "app/store/StoreWords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QScopeGuard>

#include <sodium.h>
#include <windows.h>

namespace madoguchi::store {

namespace {

constexpr qint64 LargestProtected = 4 * LargestSecret; // what DPAPI adds is far less

DATA_BLOB blobOf(QByteArray &data)
{
    return { static_cast<DWORD>(data.size()), reinterpret_cast<BYTE *>(data.data()) };
}

} // namespace

bool isOpenToOthers(const QString &)
{
    return false;
}

Outcome<QByteArray> readSecretFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the key file cannot be opened"));
    if (file.size() > LargestProtected)
        return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the key file is too large to be one"));
    QByteArray kept = file.readAll();
    DATA_BLOB in = blobOf(kept);
    DATA_BLOB out {};
    if (!CryptUnprotectData(&in, nullptr, nullptr, nullptr, nullptr, CRYPTPROTECT_UI_FORBIDDEN, &out))
        return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the key file belongs to another machine"));
    const auto freeing = qScopeGuard([&out] {
        sodium_memzero(out.pbData, out.cbData);
        LocalFree(out.pbData);
    });
    return QByteArray(reinterpret_cast<const char *>(out.pbData), static_cast<qsizetype>(out.cbData));
}

Outcome<void> writeSecretFile(const QString &path, const QByteArray &secret)
{
    // DPAPI takes the input as not const and only reads it.
    DATA_BLOB in { static_cast<DWORD>(secret.size()),
        reinterpret_cast<BYTE *>(const_cast<char *>(secret.constData())) };
    DATA_BLOB out {};
    if (!CryptProtectData(
            &in, L"Madoguchi", nullptr, nullptr, nullptr, CRYPTPROTECT_LOCAL_MACHINE | CRYPTPROTECT_UI_FORBIDDEN, &out))
        return failureOf(ErrorCode::FileNotWritten, QStringLiteral("DPAPI"));
    const auto freeing = qScopeGuard([&out] { LocalFree(out.pbData); });
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(reinterpret_cast<const char *>(out.pbData), out.cbData) != qint64(out.cbData) || !file.commit())
        return failureOf(ErrorCode::FileNotWritten, QStringLiteral("key file"));
    return {};
}

Outcome<QByteArray> readPortableSecret(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the key file cannot be opened"));
    if (file.size() > LargestSecret)
        return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the key file is too large to be one"));
    return file.readAll();
}

Outcome<void> writePortableSecret(const QString &path, const QByteArray &secret)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(secret) != secret.size() || !file.commit())
        return failureOf(ErrorCode::FileNotWritten, QStringLiteral("exported keys"));
    return {};
}

} // namespace madoguchi::store
