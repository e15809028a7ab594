#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace madoguchi::cards {

/// What IT has installed for one kind of documents.
struct AnchorFolder {
    QString kind; ///< the folder's name: "residence-card"
    int usable = 0; ///< certificates that are valid now, and bare public keys
    QStringList unreadable; ///< names of files that are neither
    QStringList outOfTime; ///< subjects of certificates that are over, or not valid yet

    [[nodiscard]] bool operator==(const AnchorFolder &) const = default;
};

/// The folders of all kinds below the folder of trust anchors, whether they are there or not: for whoever sets up a
/// counter. Reads files; never fails.
[[nodiscard]] QList<AnchorFolder> anchorFolders(const QString &trustAnchors, const QDateTime &now);

} // namespace madoguchi::cards
