#pragma once

#include "app/handover/Mapping.h"

namespace madoguchi::handover {

/// The characters of a text, as people count them: with marks and variation selectors.
[[nodiscard]] QStringList charactersOf(const QString &text);

/// Of a text's characters those that the encoding does not have, each once, in their order.
[[nodiscard]] QStringList missingIn(const QString &text, const FileWay &file);

/// A text in the file's encoding. A character that it does not have is written as the mark, with everything that
/// belongs to it: never as one that looks like it, never left out.
[[nodiscard]] QByteArray encoded(const QString &text, const FileWay &file);

} // namespace madoguchi::handover
