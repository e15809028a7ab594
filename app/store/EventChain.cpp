#include "app/store/EventChain.h"

#include <QtEndian>

#include <algorithm>
#include <sodium.h>

namespace madoguchi::store {

struct EventChain::State {
    unsigned char *key = nullptr; ///< locked memory
    ~State() { sodium_free(key); }
};

namespace {

/// A keyed hash over parts that cannot run into each other: every text is preceded by its length.
class Hash {
public:
    explicit Hash(const unsigned char *key)
    {
        crypto_generichash_init(&m_state, key, EventChain::KeySize, EventChain::HashSize);
    }

    void add(qint64 number)
    {
        const qint64 fixed = qToLittleEndian(number);
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(&fixed), sizeof fixed);
    }

    void add(const QByteArray &bytes)
    {
        add(qint64(bytes.size()));
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.constData()), bytes.size());
    }

    void add(const QString &text) { add(text.toUtf8()); }

    [[nodiscard]] QByteArray result()
    {
        QByteArray hash(EventChain::HashSize, '\0');
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()), EventChain::HashSize);
        return hash;
    }

private:
    crypto_generichash_state m_state;
};

} // namespace

QByteArray EventChain::newKey()
{
    QByteArray key(KeySize, '\0');
    randombytes_buf(key.data(), KeySize);
    return key;
}

QByteArray EventChain::start()
{
    return QByteArray(HashSize, '\0');
}

EventChain::EventChain(const QByteArray &key)
{
    auto state = std::make_shared<State>();
    state->key = static_cast<unsigned char *>(sodium_malloc(KeySize));
    if (!state->key || key.size() != KeySize)
        qFatal("no key for the chain of events");
    std::copy(key.begin(), key.end(), state->key);
    m_state = std::move(state);
}

QByteArray EventChain::hashOf(const StoredEvent &event, qint64 seq, const QByteArray &before) const
{
    Hash hash(m_state->key);
    hash.add(before);
    hash.add(seq);
    hash.add(event.at);
    for (const QString *text : { &event.kind, &event.actor, &event.act, &event.reception, &event.detail })
        hash.add(*text);
    return hash.result();
}

QByteArray EventChain::headMac(qint64 head, const QByteArray &headHash) const
{
    Hash hash(m_state->key);
    hash.add(QByteArrayLiteral("head"));
    hash.add(head);
    hash.add(headHash);
    return hash.result();
}

} // namespace madoguchi::store
