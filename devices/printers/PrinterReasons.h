#pragma once

#include "devices/printers/PrintSystem.h"

#include <QStringList>

namespace madoguchi::printers {

/// What a printer says for this long while it prints is more than passing by: every job begins with a short
/// connecting-to-device, and a warning (one of two trays is empty) does not keep a job of one page so long.
constexpr int lastingSeconds = 3;

/// What a print service says of a printer: RFC 8011 sections 5.4.11, 5.4.12, 5.4.23 and 5.4.14.
struct PrinterFacts {
    bool stopped = false; ///< printer-state 5
    bool processing = false; ///< printer-state 4
    bool accepting = true; ///< printer-is-accepting-jobs
    QStringList reasons; ///< printer-state-reasons
    int secondsInState = 0; ///< printer-up-time less printer-state-change-time
};

/// The most pressing state that the facts carry.
[[nodiscard]] PrinterState stateOf(const PrinterFacts &facts);

} // namespace madoguchi::printers
