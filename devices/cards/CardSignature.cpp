#include "devices/cards/CardSignature.h"

#include "devices/cards/TrustAnchors.h"

#include <openssl/ecdsa.h>

namespace madoguchi::cards {

namespace {

using EcdsaSignature = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;

GenuineCheck unchecked(GenuineDoubt doubt)
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

GenuineCheck meaningOf(int error)
{
    switch (error) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return unchecked(GenuineDoubt::UnknownIssuer);
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return unchecked(GenuineDoubt::OutOfTime);
    default:
        return { Genuineness::No, {} };
    }
}

} // namespace

GenuineCheck verifyGenuine(const CardSignature &signature, const QString &anchorsFolder, const QDateTime &now)
{
    const Certificate certificate = certificateFromDer(signature.certificate);
    EVP_PKEY *key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    if (!key || !isSignedWith(key, signature))
        return { Genuineness::No, {} };
    const Store anchors = anchorsIn(anchorsFolder);
    if (!anchors)
        return unchecked(GenuineDoubt::NoAnchors);
    const StoreContext context(X509_STORE_CTX_new());
    if (!context || !X509_STORE_CTX_init(context.get(), anchors.get(), certificate.get(), nullptr))
        return unchecked(GenuineDoubt::NoAnchors);
    X509_STORE_CTX_set_time(context.get(), 0, static_cast<time_t>(now.toSecsSinceEpoch()));
    if (X509_verify_cert(context.get()) == 1)
        return { Genuineness::Yes, {} };
    return meaningOf(X509_STORE_CTX_get_error(context.get()));
}

} // namespace madoguchi::cards
