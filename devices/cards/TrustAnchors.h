#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <vector>

namespace madoguchi::cards {

// Certificates and keys that IT installed, as OpenSSL takes them: for the parts that check signatures, no others.

/// Lets an object of OpenSSL go.
template <auto Free>
struct Freed {
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

/// The certificates themselves belong to somebody else.
inline void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_free(stack);
}

using CertificateStack = std::unique_ptr<STACK_OF(X509), Freed<freeStack>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using RevocationList = std::unique_ptr<X509_CRL, Freed<X509_CRL_free>>;
using PublicKey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Store = std::unique_ptr<X509_STORE, Freed<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Freed<X509_STORE_CTX_free>>;

[[nodiscard]] inline const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// None for bytes that are no certificate, or more than one with its filler.
[[nodiscard]] Certificate certificateFromDer(const QByteArray &bytes);

/// The files of a folder that should be anchors, by their endings; with their paths.
[[nodiscard]] QStringList anchorFilesIn(const QString &folder);

/// The files of a folder that should be revocation lists, by their endings; with their paths.
[[nodiscard]] QStringList revocationFilesIn(const QString &folder);

/// A folder as whoever sets up a counter has to see it. Hidden files are nobody's concern.
struct FolderContents {
    QStringList files; ///< paths of those that are looked for and can be read
    QStringList closed; ///< names of those that cannot be opened; "." is the folder itself
    QStringList misnamed; ///< names of everything that is not looked for
};
[[nodiscard]] FolderContents contentsOf(const QString &folder, const QStringList &lookedFor);

/// The certificates of one file, PEM or DER.
[[nodiscard]] std::vector<Certificate> certificatesInFile(const QString &file);

/// Whose certificate it is: the distinguished name as RFC 2253 writes it.
[[nodiscard]] QString subjectOf(X509 *certificate);

/// Every certificate of a folder (PEM or DER; *.pem, *.crt, *.cer, *.der). An empty name is no folder.
[[nodiscard]] std::vector<Certificate> certificatesIn(const QString &folder);

/// The revocation lists of one file, PEM or DER.
[[nodiscard]] std::vector<RevocationList> revocationListsInFile(const QString &file);

/// Every revocation list of a folder (PEM or DER; *.crl, *.pem, *.der).
[[nodiscard]] std::vector<RevocationList> revocationListsIn(const QString &folder);

/// A public key out of a PEM file; none when it is no key.
[[nodiscard]] PublicKey publicKeyFromPem(const QString &file);

/// The anchors of a folder; none when it holds no certificate. An anchor need not be a root.
[[nodiscard]] Store anchorsIn(const QString &folder);

/// Whether a folder holds files that could be anchors.
[[nodiscard]] bool hasAnchors(const QString &folder);

/// The folder of a kind below the folder of all trust anchors; empty without one.
[[nodiscard]] QString anchorsOf(const QString &trustAnchors, const QString &kind);

/// Whether `signature` is the key's over SHA-256 of the message (RSA: PKCS #1 v1.5; ECDSA: DER).
[[nodiscard]] bool verifies(EVP_PKEY *key, const QByteArray &message, const QByteArray &signature);

} // namespace madoguchi::cards
