#include "devices/cards/SecureSession.h"

#include "devices/cards/Tlv.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <openssl/crypto.h>
#include <sodium.h>

namespace madoguchi::cards {

namespace {

constexpr qsizetype ChallengeSize = 8;
constexpr qsizetype SecretsSize = 2 * ChallengeSize + BlockCipher::KeySize;
constexpr quint16 EncryptedTag = 0x86; // padding indicator and cryptogram, ISO/IEC 7816-4
constexpr char PaddingIndicator = '\x01';

Failure badSession(const char *what)
{
    return failure(ErrorCode::BadAnswer, {}, QString::fromLatin1(what));
}

QByteArray shortHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).left(BlockCipher::KeySize);
}

QByteArray random(qsizetype size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

bool same(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

QByteArray exclusiveOr(QByteArray a, const QByteArray &b)
{
    for (qsizetype i = 0; i < a.size(); ++i)
        a[i] = static_cast<char>(a[i] ^ b[i]);
    return a;
}

} // namespace

QByteArray sessionKey(const QByteArray &seed, quint32 number)
{
    QByteArray counter(4, '\0');
    qToBigEndian(number, counter.data());
    return shortHash(seed + counter);
}

QByteArray SecureSession::sealed(const QByteArray &data) const
{
    const QByteArray value = PaddingIndicator + m_cipher.encrypted(m_cipher.padded(data));
    return QByteArray(1, static_cast<char>(EncryptedTag)) + static_cast<char>(value.size()) + value;
}

Outcome<QByteArray> SecureSession::opened(const QByteArray &answer) const
{
    const std::optional<TlvHeader> header = TlvReader::header(answer);
    if (!header || header->tag != EncryptedTag)
        return badSession("secure messaging: no encrypted object");
    if (answer.size() != qsizetype(header->headerSize) + header->valueSize)
        return badSession("secure messaging: object of another length");
    const QByteArray value = answer.mid(header->headerSize);
    if (!value.startsWith(PaddingIndicator))
        return badSession("secure messaging: unknown padding");
    const std::optional<QByteArray> data = m_cipher.unpadded(m_cipher.decrypted(value.mid(1)));
    if (!data)
        return badSession("secure messaging: wrong key or changed data");
    return *data;
}

TerminalSecrets TerminalSecrets::fresh()
{
    return { random(ChallengeSize), random(BlockCipher::KeySize) };
}

CardHandshake::CardHandshake(CardCipher cipher, const QByteArray &cardNumber, TerminalSecrets terminal)
    : m_kind(cipher)
    , m_access(cipher, shortHash(cardNumber))
    , m_terminal(std::move(terminal))
{
}

QByteArray CardHandshake::request(const QByteArray &cardChallenge)
{
    m_cardChallenge = cardChallenge;
    const QByteArray secret = m_access.encrypted(m_terminal.challenge + cardChallenge + m_terminal.key);
    return secret + m_access.mac(secret);
}

Outcome<SecureSession> CardHandshake::accept(const QByteArray &answer) const
{
    if (answer.size() != SecretsSize + BlockCipher::MacSize)
        return badSession("MUTUAL AUTHENTICATE: answer of another length");
    const QByteArray secret = answer.left(SecretsSize);
    if (!same(m_access.mac(secret), answer.mid(SecretsSize)))
        return badSession("MUTUAL AUTHENTICATE: wrong checksum");
    const QByteArray plain = m_access.decrypted(secret);
    if (!same(plain.left(2 * ChallengeSize), m_cardChallenge + m_terminal.challenge))
        return badSession("MUTUAL AUTHENTICATE: an answer to another request");
    const QByteArray seed = exclusiveOr(m_terminal.key, plain.mid(2 * ChallengeSize));
    return SecureSession(m_kind, sessionKey(seed, 1));
}

} // namespace madoguchi::cards
