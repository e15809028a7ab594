#include "devices/cards/AnchorFolders.h"

#include "devices/cards/TrustAnchors.h"

#include <QFileInfo>

namespace madoguchi::cards {

namespace {

bool isValid(X509 *certificate, const QDateTime &now)
{
    auto moment = static_cast<time_t>(now.toSecsSinceEpoch());
    return X509_cmp_time(X509_get0_notBefore(certificate), &moment) < 0
        && X509_cmp_time(X509_get0_notAfter(certificate), &moment) > 0;
}

} // namespace

QList<AnchorFolder> anchorFolders(const QString &trustAnchors, const QDateTime &now)
{
    QList<AnchorFolder> folders;
    for (const char *kind : { "residence-card", "driving-licence", "my-number-card", "jpki" }) {
        AnchorFolder folder;
        folder.kind = QLatin1String(kind);
        const QString path = anchorsOf(trustAnchors, folder.kind);
        for (const QString &file : anchorFilesIn(path)) {
            const std::vector<Certificate> certificates = certificatesInFile(file);
            if (certificates.empty() && publicKeyFromPem(file))
                ++folder.usable;
            else if (certificates.empty())
                folder.unreadable << QFileInfo(file).fileName();
            for (const Certificate &certificate : certificates) {
                if (isValid(certificate.get(), now))
                    ++folder.usable;
                else
                    folder.outOfTime << subjectOf(certificate.get());
            }
        }
        folders << folder;
    }
    return folders;
}

} // namespace madoguchi::cards
