#include "app/store/KeyRing.h"

#include "app/store/StoreWords.h"

#include <algorithm>
#include <sodium.h>
#include <vector>

namespace madoguchi::store {

namespace {

constexpr qsizetype KeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype IdSize = 8;

// A sealed record: version 1, id of the wrapping key, nonce and wrapped key of the record, nonce and text of the
// record.
constexpr char Version = 1;
constexpr qsizetype WrapAt = 1 + IdSize;
constexpr qsizetype WrappedSize = NonceSize + KeySize + TagSize;
constexpr qsizetype BodyAt = WrapAt + WrappedSize;

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

/// A key in locked memory.
class Key {
public:
    Key()
        : m_bytes(static_cast<unsigned char *>(sodium_malloc(KeySize)))
    {
        if (!m_bytes)
            qFatal("no locked memory for a key");
    }
    ~Key() { sodium_free(m_bytes); }
    Key(Key &&other) noexcept
        : m_bytes(std::exchange(other.m_bytes, nullptr))
    {
    }
    Key &operator=(Key &&other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;

    [[nodiscard]] unsigned char *data() { return m_bytes; }
    [[nodiscard]] const unsigned char *data() const { return m_bytes; }

    [[nodiscard]] QByteArray id() const
    {
        static constexpr unsigned char Purpose[] = "madoguchi key id";
        QByteArray id(IdSize, '\0');
        unsigned char hash[crypto_generichash_BYTES];
        crypto_generichash(hash, sizeof hash, Purpose, sizeof Purpose, m_bytes, KeySize);
        std::copy_n(hash, IdSize, bytes(id));
        return id;
    }

private:
    unsigned char *m_bytes;
};

/// nonce, cipher text and tag
QByteArray encrypt(const unsigned char *plain, qsizetype size, const QByteArray &context, const Key &key)
{
    QByteArray result(NonceSize + size + TagSize, '\0');
    randombytes_buf(result.data(), NonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(result) + NonceSize, nullptr, plain, size, bytes(context),
        context.size(), nullptr, bytes(result), key.data());
    return result;
}

/// `plain` has room for size - NonceSize - TagSize bytes.
bool decrypt(
    unsigned char *plain, const unsigned char *sealed, qsizetype size, const QByteArray &context, const Key &key)
{
    return size >= NonceSize + TagSize
        && crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, sealed + NonceSize, size - NonceSize,
               bytes(context), context.size(), sealed, key.data())
        == 0;
}

bool looksSealed(const QByteArray &sealed)
{
    return sealed.size() >= BodyAt + NonceSize + TagSize && sealed.at(0) == Version;
}

} // namespace

struct KeyRing::Keys {
    std::vector<Key> all; ///< oldest first, never empty

    [[nodiscard]] const Key *find(const QByteArray &id) const
    {
        const auto found = std::find_if(all.begin(), all.end(), [&](const Key &key) { return key.id() == id; });
        return found == all.end() ? nullptr : &*found;
    }
    [[nodiscard]] const Key &current() const { return all.back(); }

    /// The record's own key, or why there is none.
    [[nodiscard]] Outcome<Key> unwrap(const QByteArray &sealed, const QByteArray &context) const
    {
        if (!looksSealed(sealed))
            return failureOf(ErrorCode::StoreDamaged, QStringLiteral("not a sealed record"));
        const Key *wrapping = find(sealed.mid(1, IdSize));
        if (!wrapping)
            return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("no key %1").arg(keyIdOf(sealed)));
        Key own;
        if (!decrypt(own.data(), bytes(sealed) + WrapAt, WrappedSize, context, *wrapping))
            return failureOf(ErrorCode::StoreDamaged, QStringLiteral("wrapped key"));
        return own;
    }

    /// Everything of a sealed record before its body.
    [[nodiscard]] QByteArray head(const Key &own, const QByteArray &context) const
    {
        return QByteArray(1, Version) + current().id() + encrypt(own.data(), KeySize, context, current());
    }
};

KeyRing::KeyRing(std::shared_ptr<Keys> keys)
    : m_keys(std::move(keys))
{
}

Outcome<KeyRing> KeyRing::create()
{
    KeyRing ring(std::make_shared<Keys>());
    if (const auto added = ring.addKey(); !added)
        return Failure(added.error());
    return ring;
}

Outcome<void> KeyRing::addKey()
{
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, {}, QStringLiteral("sodium"));
    Key key;
    randombytes_buf(key.data(), KeySize);
    m_keys->all.push_back(std::move(key));
    return {};
}

void KeyRing::adopt(const KeyRing &newer)
{
    if (newer.m_keys == m_keys)
        return;
    for (const Key &key : newer.m_keys->all) {
        m_keys->all.erase(std::remove_if(m_keys->all.begin(), m_keys->all.end(),
                              [id = key.id()](const Key &own) { return own.id() == id; }),
            m_keys->all.end());
        Key copy;
        std::copy_n(key.data(), KeySize, copy.data());
        m_keys->all.push_back(std::move(copy));
    }
}

void KeyRing::dropOldKeys()
{
    m_keys->all.erase(m_keys->all.begin(), m_keys->all.end() - 1);
}

Outcome<KeyRing> KeyRing::fromText(const QByteArray &text)
{
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, {}, QStringLiteral("sodium"));
    KeyRing ring(std::make_shared<Keys>());
    const char *at = text.constData();
    const char *const end = at + text.size();
    while (at < end) {
        const char *lineEnd = std::find(at, end, '\n');
        Key key;
        std::size_t size = 0;
        const char *stopped = nullptr;
        if (sodium_base642bin(key.data(), KeySize, at, static_cast<std::size_t>(lineEnd - at), "\r ", &size, &stopped,
                sodium_base64_VARIANT_ORIGINAL)
                != 0
            || size != KeySize || stopped != lineEnd)
            return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the key file is not one"));
        ring.m_keys->all.push_back(std::move(key));
        at = lineEnd + 1;
    }
    if (ring.m_keys->all.empty())
        return failureOf(ErrorCode::StoreKeyMissing, QStringLiteral("the key file is empty"));
    return ring;
}

QByteArray KeyRing::toText() const
{
    constexpr qsizetype LineSize = sodium_base64_ENCODED_LEN(KeySize, sodium_base64_VARIANT_ORIGINAL);
    QByteArray text(qsizetype(m_keys->all.size()) * LineSize, '\n');
    char *at = text.data();
    for (const Key &key : m_keys->all) {
        sodium_bin2base64(at, LineSize, key.data(), KeySize, sodium_base64_VARIANT_ORIGINAL);
        at[LineSize - 1] = '\n'; // instead of the closing zero
        at += LineSize;
    }
    return text;
}

QString KeyRing::currentKeyId() const
{
    return QString::fromLatin1(m_keys->current().id().toHex());
}

QStringList KeyRing::keyIds() const
{
    QStringList ids;
    for (const Key &key : m_keys->all)
        ids << QString::fromLatin1(key.id().toHex());
    return ids;
}

QString KeyRing::keyIdOf(const QByteArray &sealed)
{
    return QString::fromLatin1(sealed.mid(1, IdSize).toHex());
}

QByteArray KeyRing::seal(const QByteArray &plain, const QByteArray &context) const
{
    Key own;
    randombytes_buf(own.data(), KeySize);
    return m_keys->head(own, context) + encrypt(bytes(plain), plain.size(), context, own);
}

Outcome<QByteArray> KeyRing::open(const QByteArray &sealed, const QByteArray &context) const
{
    const auto own = m_keys->unwrap(sealed, context);
    if (!own)
        return Failure(own.error());
    QByteArray plain(sealed.size() - BodyAt - NonceSize - TagSize, '\0');
    if (!decrypt(bytes(plain), bytes(sealed) + BodyAt, sealed.size() - BodyAt, context, *own))
        return failureOf(ErrorCode::StoreDamaged, QStringLiteral("sealed record"));
    return plain;
}

Outcome<QByteArray> KeyRing::rewrap(const QByteArray &sealed, const QByteArray &context) const
{
    const auto own = m_keys->unwrap(sealed, context);
    if (!own)
        return Failure(own.error());
    if (sealed.mid(1, IdSize) == m_keys->current().id())
        return sealed;
    return m_keys->head(*own, context) + sealed.mid(BodyAt);
}

} // namespace madoguchi::store
