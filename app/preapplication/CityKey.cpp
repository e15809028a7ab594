#include "app/preapplication/CityKey.h"

#include "app/preapplication/CodeText.h"
#include "app/preapplication/Tr.h"
#include "app/preapplication/Words.h"
#include "app/settings/Folders.h"
#include "app/store/SecretFile.h"

#include <QDir>
#include <QScopeGuard>

#include <sodium.h>

namespace madoguchi::preapplication {

namespace {

constexpr qsizetype KeySize = crypto_box_PUBLICKEYBYTES;
static_assert(crypto_box_SECRETKEYBYTES == KeySize);
constexpr int IdBytes = 5;
const QString PublicPrefix = QStringLiteral("MGPK1-");
const QByteArray FileHead = QByteArrayLiteral("madoguchi pre-application keys 1");

unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

void overwrite(QByteArray &secret)
{
    if (!secret.isEmpty())
        sodium_memzero(secret.data(), static_cast<std::size_t>(secret.size()));
}

PublicKey publicOf(const QByteArray &secret)
{
    PublicKey key { QByteArray(KeySize, '\0') };
    crypto_scalarmult_base(bytes(key.bytes), bytes(secret));
    return key;
}

} // namespace

QString idOf(const PublicKey &key)
{
    return digest(key.bytes, IdBytes);
}

QString toText(const PublicKey &key)
{
    return withCheck(PublicPrefix + toBase32(key.bytes));
}

Outcome<PublicKey> publicKeyFrom(const QString &text)
{
    const auto checked = withoutCheck(text.trimmed());
    if (checked && checked->startsWith(PublicPrefix)) {
        const auto key = fromBase32(QStringView(*checked).mid(PublicPrefix.size()));
        if (key && key->size() == KeySize)
            return PublicKey { *key };
    }
    return failure(ErrorCode::BadFile,
        //: Error on the command line, to IT staff. The command is written as it is.
        Tr::tr("This is not the public key of a city. madoguchictl preapplication key show prints it."));
}

QByteArray seal(const QByteArray &plain, const PublicKey &key)
{
    QByteArray sealed(plain.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    const bool isSealed
        = crypto_box_seal(bytes(sealed), bytes(plain), static_cast<unsigned long long>(plain.size()), bytes(key.bytes))
        == 0;
    return isSealed ? sealed : QByteArray(); // a key that is no point of the curve
}

CityKeys::~CityKeys()
{
    for (QByteArray &secret : m_secrets)
        overwrite(secret);
}

Outcome<CityKeys> CityKeys::read(const QString &path)
{
    return fromText(store::readSecretFile(path));
}

Outcome<CityKeys> CityKeys::readExported(const QString &path)
{
    return fromText(store::readPortableSecret(path));
}

Outcome<CityKeys> CityKeys::fromText(Outcome<QByteArray> text)
{
    if (!text)
        return refusal(ErrorCode::CityKeyMissing, text.error().detail);
    const auto wiping = qScopeGuard([&text] { overwrite(*text); });
    QList<QByteArray> lines = text->trimmed().split('\n');
    const auto wipingLines = qScopeGuard([&lines] {
        for (QByteArray &line : lines)
            overwrite(line);
    });
    CityKeys keys;
    for (const QByteArray &line : lines.mid(1)) {
        auto secret = QByteArray::fromBase64Encoding(line.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
        if (!secret || secret.decoded.size() != KeySize)
            return refusal(ErrorCode::CityKeyMissing, QStringLiteral("the key file is damaged"));
        keys.m_secrets << secret.decoded;
    }
    if (lines.value(0).trimmed() != FileHead || keys.isEmpty() || keys.m_secrets.size() > MostKeys)
        return refusal(ErrorCode::CityKeyMissing, QStringLiteral("the key file is damaged"));
    return keys;
}

Outcome<void> CityKeys::write(const QString &path) const
{
    return put(path, store::writeSecretFile);
}

Outcome<void> CityKeys::writeExported(const QString &path) const
{
    return put(path, store::writePortableSecret);
}

Outcome<void> CityKeys::put(const QString &path, Outcome<void> (*writer)(const QString &, const QByteArray &)) const
{
    QByteArray text = FileHead + '\n';
    text.reserve(text.size() + m_secrets.size() * 64); // no copy is left behind by growing
    const auto wiping = qScopeGuard([&text] { overwrite(text); });
    for (const QByteArray &secret : m_secrets) {
        QByteArray line = secret.toBase64();
        text += line + '\n';
        overwrite(line);
    }
    const auto written = writer(path, text);
    if (written)
        return {};
    return failure(written.error().code, {}, written.error().detail);
}

void CityKeys::addKey()
{
    QByteArray secret(KeySize, '\0');
    randombytes_buf(secret.data(), static_cast<std::size_t>(KeySize));
    m_secrets << secret;
    dropOldest();
}

void CityKeys::adopt(const CityKeys &newer)
{
    for (const QByteArray &secret : newer.m_secrets) {
        const qsizetype known = m_secrets.indexOf(secret);
        m_secrets << (known < 0 ? secret : m_secrets.takeAt(known)); // the newest is the last one
    }
    dropOldest();
}

void CityKeys::dropOldest()
{
    while (m_secrets.size() > MostKeys) {
        overwrite(m_secrets.first());
        m_secrets.removeFirst();
    }
}

PublicKey CityKeys::current() const
{
    return publicOf(m_secrets.constLast());
}

QStringList CityKeys::ids() const
{
    QStringList all;
    for (const QByteArray &secret : m_secrets)
        all << idOf(publicOf(secret));
    return all;
}

Outcome<QByteArray> CityKeys::open(const QByteArray &sealed, const QString &keyId) const
{
    const qsizetype at = ids().indexOf(keyId);
    if (at < 0)
        return refusal(ErrorCode::CodeOtherKey, QStringLiteral("key ") + keyId);
    const qsizetype size = sealed.size() - qsizetype(crypto_box_SEALBYTES);
    if (size < 1)
        return refusal(ErrorCode::CodeDamaged, QStringLiteral("sealed box"));
    const QByteArray &secret = m_secrets.at(at);
    QByteArray plain(size, '\0');
    if (crypto_box_seal_open(bytes(plain), bytes(sealed), static_cast<unsigned long long>(sealed.size()),
            bytes(publicOf(secret).bytes), bytes(secret))
        != 0)
        return refusal(ErrorCode::CodeDamaged, QStringLiteral("sealed box"));
    return plain;
}

QString cityKeyFile(const settings::Settings &settings)
{
    return settings.preApplicationKeyFile.isEmpty()
        ? QDir(settings::storeFolder(settings)).filePath(QStringLiteral("keys/preapplication.key"))
        : settings.preApplicationKeyFile;
}

} // namespace madoguchi::preapplication
