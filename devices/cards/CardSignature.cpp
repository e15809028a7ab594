#include "devices/cards/CardSignature.h"

#include "devices/cards/CardText.h"

#include <QDir>
#include <QFile>

#include <memory>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <vector>

namespace madoguchi::cards {

namespace {

/// Lets an object of OpenSSL go.
template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Store = std::unique_ptr<X509_STORE, Freed<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Freed<X509_STORE_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free>>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

GenuineCheck unchecked(GenuineDoubt doubt)
{
    return { Genuineness::Unchecked, doubt };
}

/// None for bytes that are no certificate, or more than one with its filler.
Certificate fromDer(const QByteArray &bytes)
{
    const unsigned char *at = bytesOf(bytes);
    Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(bytes.size())));
    const auto used = certificate ? at - bytesOf(bytes) : 0;
    return withoutFiller(QByteArrayView(bytes).sliced(used)).isEmpty() ? std::move(certificate) : nullptr;
}

std::vector<Certificate> certificatesOf(const QByteArray &file)
{
    std::vector<Certificate> found;
    const Memory memory(BIO_new_mem_buf(file.constData(), static_cast<int>(file.size())));
    while (Certificate certificate { PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr) })
        found.push_back(std::move(certificate));
    if (found.empty()) {
        if (Certificate certificate = fromDer(file))
            found.push_back(std::move(certificate));
    }
    return found;
}

/// The anchors of a folder; none when it holds no certificate.
Store anchorsIn(const QString &folder)
{
    Store store(X509_STORE_new());
    int anchors = 0;
    const QDir files(folder);
    const QStringList patterns { QStringLiteral("*.pem"), QStringLiteral("*.crt"), QStringLiteral("*.cer"),
        QStringLiteral("*.der") };
    const QStringList names = folder.isEmpty() ? QStringList() : files.entryList(patterns, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const Certificate &certificate : certificatesOf(file.readAll()))
            anchors += X509_STORE_add_cert(store.get(), certificate.get());
    }
    return anchors > 0 ? std::move(store) : nullptr;
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
    const DigestContext context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<std::size_t>(signature.size()),
               bytesOf(card.message), static_cast<std::size_t>(card.message.size()))
        == 1;
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
    const Certificate certificate = fromDer(signature.certificate);
    EVP_PKEY *key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    if (!key || !isSignedWith(key, signature))
        return { Genuineness::No, {} };
    const Store anchors = anchorsIn(anchorsFolder);
    if (!anchors)
        return unchecked(GenuineDoubt::NoAnchors);
    const StoreContext context(X509_STORE_CTX_new());
    if (!context || !X509_STORE_CTX_init(context.get(), anchors.get(), certificate.get(), nullptr))
        return unchecked(GenuineDoubt::NoAnchors);
    X509_STORE_CTX_set_flags(context.get(), X509_V_FLAG_PARTIAL_CHAIN); // an anchor need not be a root
    X509_STORE_CTX_set_time(context.get(), 0, static_cast<time_t>(now.toSecsSinceEpoch()));
    if (X509_verify_cert(context.get()) == 1)
        return { Genuineness::Yes, {} };
    return meaningOf(X509_STORE_CTX_get_error(context.get()));
}

} // namespace madoguchi::cards
