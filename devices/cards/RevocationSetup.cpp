#include "devices/cards/RevocationSetup.h"

#include "devices/cards/OcspService.h"
#include "devices/cards/TrustAnchors.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace madoguchi::cards {

namespace {

bool isInTime(const RevocationList &list, const QDateTime &now)
{
    auto moment = static_cast<time_t>(now.toSecsSinceEpoch());
    const ASN1_TIME *next = X509_CRL_get0_nextUpdate(list.get());
    return X509_cmp_time(X509_CRL_get0_lastUpdate(list.get()), &moment) < 0
        && (!next || X509_cmp_time(next, &moment) > 0);
}

} // namespace

RevocationFolder revocationFolder(const QString &folder, const QDateTime &now)
{
    RevocationFolder found;
    found.there = QFileInfo(folder).isDir();
    const FolderContents contents = contentsOf(folder, revocationFilesIn(folder));
    found.closed = contents.closed;
    found.misnamed = contents.misnamed;
    for (const QString &file : contents.files) {
        const std::vector<RevocationList> lists = revocationListsInFile(file);
        const auto inTime
            = std::count_if(lists.begin(), lists.end(), [&now](const auto &list) { return isInTime(list, now); });
        found.usable += static_cast<int>(inTime);
        if (lists.empty())
            found.unreadable << QFileInfo(file).fileName();
        else if (inTime < static_cast<qsizetype>(lists.size()))
            found.outOfTime << QFileInfo(file).fileName();
    }
    return found;
}

RevocationService reachRevocationService(const QString &address, int seconds, const QString &trustAnchors)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("http") || url.host().isEmpty())
        return RevocationService::BadAddress;
    const auto authorities = certificatesIn(anchorsOf(trustAnchors, QStringLiteral("jpki")));
    X509 *authority = authorities.empty() ? nullptr : authorities.front().get();
    return isOcspService(address, seconds, authority) ? RevocationService::Answers : RevocationService::Silent;
}

} // namespace madoguchi::cards
