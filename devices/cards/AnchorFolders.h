#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace madoguchi::cards {

/// What IT has installed for one kind of documents.
struct AnchorFolder {
    QString kind; ///< the folder's name: "residence-card"
    int usable = 0; ///< certificates that are valid now; for "my-number-card" public keys
    QStringList unreadable; ///< names of files that hold something else
    QStringList outOfTime; ///< subjects of certificates that are over, or not valid yet
    QStringList closed = {}; ///< names of files that this user may not read; "." is the folder itself
    QStringList misnamed = {}; ///< names of what is passed over: another ending, no key's identifier, a folder

    [[nodiscard]] bool operator==(const AnchorFolder &) const = default;
};

/// Public keys lie there, named after their identifiers; in all other folders certificates.
inline constexpr QLatin1String KeysKind("my-number-card");

/// The folders of all kinds below the folder of trust anchors, whether they are there or not: for whoever sets up a
/// counter. Reads files; never fails.
[[nodiscard]] QList<AnchorFolder> anchorFolders(const QString &trustAnchors, const QDateTime &now);

/// The names of the folders below the folder of trust anchors that are looked into.
[[nodiscard]] QStringList anchorKinds();

/// What lies in the folder of trust anchors and is none of those folders: nobody looks at it. Names.
[[nodiscard]] QStringList strayAnchors(const QString &trustAnchors);

} // namespace madoguchi::cards
