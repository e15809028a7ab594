#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace madoguchi::cards {

// What IT has set up to learn which certificates were revoked: for whoever sets up a counter.

/// The folder of revocation lists.
struct RevocationFolder {
    bool there = false;
    int usable = 0; ///< lists whose time it is
    QStringList unreadable; ///< names of files that are no list
    QStringList closed; ///< names of files that this user may not read; "." is the folder itself
    QStringList misnamed; ///< names of what is passed over because of its ending
    QStringList outOfTime; ///< names of files with a list that is over, or not valid yet

    [[nodiscard]] bool operator==(const RevocationFolder &) const = default;
};

/// Reads files; never fails.
[[nodiscard]] RevocationFolder revocationFolder(const QString &folder, const QDateTime &now);

enum class RevocationService {
    Answers, ///< an OCSP service; what it says about a certificate is another matter
    BadAddress, ///< no address over plain HTTP
    Silent ///< nothing that speaks OCSP answered in time
};

/// Asks the service about an authority of the trust anchors, or about nothing where there is none. Blocks at most
/// `seconds`.
[[nodiscard]] RevocationService reachRevocationService(
    const QString &address, int seconds, const QString &trustAnchors);

} // namespace madoguchi::cards
