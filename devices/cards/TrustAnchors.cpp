#include "devices/cards/TrustAnchors.h"

#include "devices/cards/CardText.h"

#include <QDir>
#include <QFile>

#include <openssl/pem.h>

namespace madoguchi::cards {

namespace {

using Memory = std::unique_ptr<BIO, Freed<BIO_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

Memory memoryOf(const QByteArray &bytes)
{
    return Memory(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The files of a folder that have one of these endings.
QStringList filesIn(const QString &folder, const QStringList &patterns)
{
    QStringList paths;
    if (folder.isEmpty())
        return paths;
    const QDir files(folder);
    const QStringList names = files.entryList(patterns, QDir::Files, QDir::Name);
    for (const QString &name : names)
        paths << files.filePath(name);
    return paths;
}

std::vector<Certificate> certificatesOf(const QByteArray &file)
{
    std::vector<Certificate> found;
    const Memory memory = memoryOf(file);
    while (Certificate certificate { PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr) })
        found.push_back(std::move(certificate));
    if (found.empty()) {
        if (Certificate certificate = certificateFromDer(file))
            found.push_back(std::move(certificate));
    }
    return found;
}

std::vector<RevocationList> revocationListsOf(const QByteArray &file)
{
    std::vector<RevocationList> found;
    const Memory memory = memoryOf(file);
    while (RevocationList list { PEM_read_bio_X509_CRL(memory.get(), nullptr, nullptr, nullptr) })
        found.push_back(std::move(list));
    const unsigned char *at = bytesOf(file);
    if (found.empty()) {
        if (RevocationList list { d2i_X509_CRL(nullptr, &at, static_cast<long>(file.size())) })
            found.push_back(std::move(list));
    }
    return found;
}

} // namespace

Certificate certificateFromDer(const QByteArray &bytes)
{
    const unsigned char *at = bytesOf(bytes);
    Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(bytes.size())));
    const auto used = certificate ? at - bytesOf(bytes) : 0;
    return withoutFiller(QByteArrayView(bytes).sliced(used)).isEmpty() ? std::move(certificate) : nullptr;
}

QStringList anchorFilesIn(const QString &folder)
{
    return filesIn(
        folder, { QStringLiteral("*.pem"), QStringLiteral("*.crt"), QStringLiteral("*.cer"), QStringLiteral("*.der") });
}

QStringList revocationFilesIn(const QString &folder)
{
    return filesIn(folder, { QStringLiteral("*.crl"), QStringLiteral("*.pem"), QStringLiteral("*.der") });
}

FolderContents contentsOf(const QString &folder, const QStringList &lookedFor)
{
    FolderContents contents;
    const QDir there(folder);
    if (folder.isEmpty() || !there.exists())
        return contents;
    if (!there.isReadable())
        contents.closed << QStringLiteral(".");
    // A link to nothing is a file that cannot be opened; Qt lists it as none.
    const QStringList dangling = there.entryList(QDir::System);
    for (const QString &name : there.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
        const QString path = there.filePath(name);
        if (dangling.contains(name) || (lookedFor.contains(path) && !QFile(path).open(QIODevice::ReadOnly)))
            contents.closed << name;
        else if (lookedFor.contains(path))
            contents.files << path;
        else
            contents.misnamed << name;
    }
    return contents;
}

QString subjectOf(X509 *certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(memory.get(), X509_get_subject_name(certificate), 0,
        XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char *text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return QString::fromUtf8(text, size);
}

std::vector<Certificate> certificatesInFile(const QString &file)
{
    return certificatesOf(bytesIn(file));
}

std::vector<Certificate> certificatesIn(const QString &folder)
{
    std::vector<Certificate> found;
    for (const QString &file : anchorFilesIn(folder)) {
        for (Certificate &certificate : certificatesInFile(file))
            found.push_back(std::move(certificate));
    }
    return found;
}

std::vector<RevocationList> revocationListsInFile(const QString &file)
{
    return revocationListsOf(bytesIn(file));
}

std::vector<RevocationList> revocationListsIn(const QString &folder)
{
    std::vector<RevocationList> found;
    for (const QString &file : revocationFilesIn(folder)) {
        for (RevocationList &list : revocationListsInFile(file))
            found.push_back(std::move(list));
    }
    return found;
}

PublicKey publicKeyFromPem(const QString &file)
{
    const QByteArray contents = bytesIn(file);
    const Memory memory = memoryOf(contents);
    return PublicKey(PEM_read_bio_PUBKEY(memory.get(), nullptr, nullptr, nullptr));
}

Store anchorsIn(const QString &folder)
{
    Store store(X509_STORE_new());
    int anchors = 0;
    for (const Certificate &certificate : certificatesIn(folder))
        anchors += X509_STORE_add_cert(store.get(), certificate.get());
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN);
    return anchors > 0 ? std::move(store) : nullptr;
}

bool hasAnchors(const QString &folder)
{
    return !anchorFilesIn(folder).isEmpty();
}

QString anchorsOf(const QString &trustAnchors, const QString &kind)
{
    return trustAnchors.isEmpty() ? QString() : QDir(trustAnchors).filePath(kind);
}

bool verifies(EVP_PKEY *key, const QByteArray &message, const QByteArray &signature)
{
    const DigestContext context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<std::size_t>(signature.size()),
               bytesOf(message), static_cast<std::size_t>(message.size()))
        == 1;
}

} // namespace madoguchi::cards
