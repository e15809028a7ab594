#include "devices/cards/AnchorFolders.h"

#include "devices/cards/TrustAnchors.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace madoguchi::cards {

namespace {

bool isValid(X509 *certificate, const QDateTime &now)
{
    auto moment = static_cast<time_t>(now.toSecsSinceEpoch());
    return X509_cmp_time(X509_get0_notBefore(certificate), &moment) < 0
        && X509_cmp_time(X509_get0_notAfter(certificate), &moment) > 0;
}

void addCertificates(AnchorFolder &folder, const QString &path, const QDateTime &now)
{
    const std::vector<Certificate> certificates = certificatesInFile(path);
    if (certificates.empty())
        folder.unreadable << QFileInfo(path).fileName();
    for (const Certificate &certificate : certificates) {
        if (isValid(certificate.get(), now))
            ++folder.usable;
        else
            folder.outOfTime << subjectOf(certificate.get());
    }
}

void addKey(AnchorFolder &folder, const QString &path)
{
    static const QRegularExpression identifier(
        QStringLiteral("\\A[0-9a-f]{32}\\.pem\\z"), QRegularExpression::CaseInsensitiveOption);
    const QString name = QFileInfo(path).fileName();
    if (!publicKeyFromPem(path))
        folder.unreadable << name;
    else if (!identifier.match(name).hasMatch())
        folder.misnamed << name;
    else
        ++folder.usable;
}

AnchorFolder lookInto(const QString &kind, const QString &path, const QDateTime &now)
{
    AnchorFolder folder;
    folder.kind = kind;
    const FolderContents contents = contentsOf(path, anchorFilesIn(path));
    folder.closed = contents.closed;
    folder.misnamed = contents.misnamed;
    for (const QString &file : contents.files) {
        if (kind == KeysKind)
            addKey(folder, file);
        else
            addCertificates(folder, file, now);
    }
    return folder;
}

} // namespace

QStringList anchorKinds()
{
    return { QStringLiteral("residence-card"), QStringLiteral("driving-licence"), KeysKind, QStringLiteral("jpki") };
}

QList<AnchorFolder> anchorFolders(const QString &trustAnchors, const QDateTime &now)
{
    QList<AnchorFolder> folders;
    for (const QString &kind : anchorKinds())
        folders << lookInto(kind, anchorsOf(trustAnchors, kind), now);
    return folders;
}

QStringList strayAnchors(const QString &trustAnchors)
{
    if (trustAnchors.isEmpty())
        return {};
    QStringList names = QDir(trustAnchors).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &kind : anchorKinds()) {
        if (QFileInfo(QDir(trustAnchors).filePath(kind)).isDir()) // no file of that name, and no link to nothing
            names.removeAll(kind);
    }
    return names;
}

} // namespace madoguchi::cards
