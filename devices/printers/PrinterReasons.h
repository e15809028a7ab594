#pragma once

#include "devices/printers/PrintSystem.h"

#include <QStringList>

namespace madoguchi::printers {

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
