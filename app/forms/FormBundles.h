#pragma once

#include "app/documents/FormTemplate.h"

#include <QList>
#include <QStringList>

namespace madoguchi::forms {

/// Forms that are filled together for one occasion (転入, 死亡後の手続き …).
struct Bundle {
    QString id;
    documents::Label title;
    QString kana; ///< reading of the title, for search
    QStringList keywords;
    QStringList forms; ///< ids, in the order in which they are filled

    [[nodiscard]] bool operator==(const Bundle &) const = default;
};

struct Bundles {
    QList<Bundle> bundles; ///< the first folder wins for an id twice
    QList<Error> problems; ///< each with the file and its place; what is wrong with one bundle keeps no other away
};

/// Reads bundles.json of each of these folders with templates; a folder without one has no bundles. The format:
/// forms-templates/schema/bundles.schema.json.
[[nodiscard]] Bundles readBundles(const QStringList &folders);

} // namespace madoguchi::forms
