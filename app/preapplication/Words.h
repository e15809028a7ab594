#pragma once

#include "devices/outcome/Error.h"

#include <QList>

namespace madoguchi::preapplication {

/// What happened to a scanned code, then what to do: for the clerk. Empty for codes that have nothing to do with it.
[[nodiscard]] QString messageFor(ErrorCode code);

/// A failure with those words. `detail` is for support and holds nothing of what the code says.
[[nodiscard]] Failure refusal(ErrorCode code, const QString &detail = {});
/// CodeIncomplete, with the numbers of the codes that are still to be scanned.
[[nodiscard]] Failure incomplete(const QList<int> &missing, int total);

/// "2, 5": numbers of codes in a sentence.
[[nodiscard]] QString listed(const QList<int> &numbers);

} // namespace madoguchi::preapplication
