#pragma once

#include "devices/cards/Mmr.h"

#include <QStringList>

#include <functional>

namespace madoguchi::identity {

/// Kanji that look like a 外字 of a driving licence, the most similar first: out of all that IPAmj Mincho draws and
/// JIS X 0208 does not have (a character of JIS X 0208 would have been written as such). A proposal for a person to
/// choose from. `isCancelled` is asked again and again; a cancelled search gives nothing.
/// Any thread with a QGuiApplication; takes a second or two. Empty when the font is not installed.
[[nodiscard]] QStringList candidatesFor(
    const cards::Bitmap &picture, int most, const std::function<bool()> &isCancelled = {});

} // namespace madoguchi::identity
