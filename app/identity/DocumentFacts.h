#pragma once

#include "devices/cards/IdentityDocument.h"

#include <QDate>
#include <QList>
#include <QString>

namespace madoguchi::identity {

/// A line of what a document says.
struct Fact {
    QString label;
    QString text;
    bool stands = true; ///< false: the document says that it is over: expired, replaced by a newer entry

    [[nodiscard]] bool operator==(const Fact &) const = default;
};

/// Everything that a document says as text, in words for the clerk, most used first. Dates in Japanese eras.
/// What it does not say has no line. `today` decides what has expired.
[[nodiscard]] QList<Fact> factsOf(const cards::IdentityDocument &document, QDate today);

} // namespace madoguchi::identity
