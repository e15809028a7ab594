#pragma once

#include "devices/cards/IdentityDocument.h"

#include <QString>

namespace madoguchi::identity {

/// Whether a document is genuine, in a word or two for the clerk.
[[nodiscard]] QString wordFor(cards::Genuineness genuine);

/// The whole sentence: what was checked, or why nothing could be, and what to do.
[[nodiscard]] QString sentenceFor(const cards::IdentityDocument &document);

[[nodiscard]] QString nameOf(cards::DocumentKind kind); ///< "Residence card"; empty for Unknown

} // namespace madoguchi::identity
