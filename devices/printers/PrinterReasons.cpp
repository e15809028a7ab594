#include "devices/printers/PrinterReasons.h"

#include <algorithm>
#include <array>
#include <optional>

namespace madoguchi::printers {

namespace {

struct Row {
    const char *keyword;
    PrinterState state;
    bool alsoAsReport; ///< CUPS itself says "offline-report" and means it
};

/// RFC 8011 section 5.4.12, PWG 5100.9 section 7, and the words of the CUPS backends.
constexpr std::array rows {
    Row { "offline", PrinterState::Offline, true },
    Row { "timed-out", PrinterState::Offline, true },
    Row { "shutdown", PrinterState::Offline, true },
    Row { "media-empty", PrinterState::OutOfPaper, false },
    Row { "media-needed", PrinterState::OutOfPaper, false },
    Row { "input-tray-missing", PrinterState::OutOfPaper, false },
    Row { "door-open", PrinterState::DoorOpen, false },
    Row { "cover-open", PrinterState::DoorOpen, false },
    Row { "interlock-open", PrinterState::DoorOpen, false },
    Row { "media-jam", PrinterState::Jammed, false },
    Row { "toner-empty", PrinterState::OutOfToner, false },
    Row { "marker-supply-empty", PrinterState::OutOfToner, false },
    Row { "marker-supply-missing", PrinterState::OutOfToner, false },
    Row { "paused", PrinterState::Stopped, false },
    Row { "moving-to-paused", PrinterState::Stopped, false },
};

bool takeSuffix(QString &reason, QLatin1String suffix)
{
    if (!reason.endsWith(suffix))
        return false;
    reason.chop(suffix.size());
    return true;
}

/// A "-report" needs nobody, and a "-warning" (one of two trays is empty) only when the printer does not go on.
std::optional<PrinterState> stateOfReason(QString reason, bool waits)
{
    const bool report = takeSuffix(reason, QLatin1String("-report"));
    const bool warning = !report && takeSuffix(reason, QLatin1String("-warning"));
    if (!report && !warning)
        takeSuffix(reason, QLatin1String("-error"));
    const auto row
        = std::find_if(rows.begin(), rows.end(), [&](const Row &r) { return reason == QLatin1String(r.keyword); });
    if (row == rows.end())
        return std::nullopt;
    if ((report || (warning && !waits)) && !row->alsoAsReport)
        return std::nullopt;
    return row->state;
}

} // namespace

PrinterState stateOf(const PrinterFacts &facts)
{
    const bool lasts = facts.processing && facts.secondsInState >= lastingSeconds;
    const bool waits = facts.stopped || lasts || facts.reasons.contains(QStringLiteral("cups-remote-stopped"));
    PrinterState state = facts.processing ? PrinterState::Busy : PrinterState::Ready;
    if (!facts.accepting)
        state = PrinterState::Rejecting;
    if (facts.stopped)
        state = PrinterState::Stopped;
    if (facts.reasons.contains(QStringLiteral("connecting-to-device")) && lasts)
        state = PrinterState::Offline;
    for (const QString &reason : facts.reasons) {
        if (const auto found = stateOfReason(reason, waits))
            state = std::min(state, *found);
    }
    return state;
}

} // namespace madoguchi::printers
