#include "devices/cards/CardSignature.h"

#include "devices/cards/TrustAnchors.h"

#include <openssl/ecdsa.h>
#include <openssl/x509v3.h>

namespace madoguchi::cards {

namespace {

using EcdsaSignature = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;

GenuineCheck doubtful(GenuineDoubt doubt)
{
    return { Genuineness::Unchecked, doubt };
}

/// The two numbers of an ECDSA signature as OpenSSL takes them (DER); empty when there are no two of one length.
QByteArray asDer(const QByteArray &signature)
{
    const int half = static_cast<int>(signature.size() / 2);
    const EcdsaSignature pair(ECDSA_SIG_new());
    BIGNUM *r = BN_bin2bn(bytesOf(signature), half, nullptr);
    BIGNUM *s = BN_bin2bn(bytesOf(signature) + half, half, nullptr);
    ECDSA_SIG_set0(pair.get(), r, s); // takes both
    QByteArray der(i2d_ECDSA_SIG(pair.get(), nullptr), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(pair.get(), &out);
    return der;
}

bool isSignedWith(EVP_PKEY *key, const CardSignature &card)
{
    const bool elliptic = EVP_PKEY_base_id(key) == EVP_PKEY_EC;
    if (elliptic && card.signature.size() != 2 * ((EVP_PKEY_bits(key) + 7) / 8))
        return false;
    const QByteArray signature = elliptic ? asDer(card.signature) : card.signature;
    return verifies(key, card.message, signature);
}

/// What one anchor alone says: several of one name must not stand in each other's way.
enum class Says { Mine, OutOfTime, Forged, NotMine };

/// Whether the certificate names this very key as that which signed it: without that, another one of the same name may
/// have signed it.
bool namesKeyOf(X509 *certificate, X509 *anchor)
{
    const ASN1_OCTET_STRING *named = X509_get0_authority_key_id(certificate);
    const ASN1_OCTET_STRING *own = X509_get0_subject_key_id(anchor);
    return named && own && ASN1_OCTET_STRING_cmp(named, own) == 0;
}

Says ask(X509 *anchor, X509 *certificate, const QDateTime &now)
{
    const Store store(X509_STORE_new());
    const StoreContext context(X509_STORE_CTX_new());
    if (!store || !context || !X509_STORE_add_cert(store.get(), anchor)
        || !X509_STORE_CTX_init(context.get(), store.get(), certificate, nullptr))
        return Says::NotMine;
    X509_STORE_CTX_set_flags(context.get(), X509_V_FLAG_PARTIAL_CHAIN);
    X509_STORE_CTX_set_time(context.get(), 0, static_cast<time_t>(now.toSecsSinceEpoch()));
    if (X509_verify_cert(context.get()) == 1)
        return Says::Mine;
    switch (X509_STORE_CTX_get_error(context.get())) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return Says::OutOfTime;
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return namesKeyOf(certificate, anchor) ? Says::Forged : Says::NotMine;
    default: // codes of OpenSSL: whatever they say, this anchor does not vouch
        return Says::NotMine;
    }
}

GenuineCheck verdictOf(const QList<Says> &answers)
{
    if (answers.contains(Says::Mine))
        return { Genuineness::Yes, {} };
    if (answers.contains(Says::Forged))
        return { Genuineness::No, {} };
    return doubtful(answers.contains(Says::OutOfTime) ? GenuineDoubt::OutOfTime : GenuineDoubt::UnknownIssuer);
}

} // namespace

GenuineCheck verifyGenuine(const CardSignature &signature, const QString &anchorsFolder, const QDateTime &now)
{
    const Certificate certificate = certificateFromDer(signature.certificate);
    EVP_PKEY *key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    if (!key || !isSignedWith(key, signature))
        return { Genuineness::No, {} };
    QList<Says> answers;
    for (const Certificate &anchor : certificatesIn(anchorsFolder))
        answers << ask(anchor.get(), certificate.get(), now);
    return answers.isEmpty() ? doubtful(GenuineDoubt::NoAnchors) : verdictOf(answers);
}

} // namespace madoguchi::cards
