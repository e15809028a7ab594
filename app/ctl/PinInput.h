#pragma once

#include "devices/cards/Pin.h"
#include "devices/outcome/Error.h"

#include <QByteArray>

namespace madoguchi::ctl {

/// Reads a PIN from standard input, up to the end of the line: character by character straight into locked memory,
/// past every buffer of the C and C++ libraries. What is typed at a terminal is not shown. Errors: PinForm when there
/// is none or it is too long, Cancelled after Ctrl+C (watchForInterrupt).
[[nodiscard]] Outcome<cards::Pin> readPinFromInput();

/// The same for a password: bytes as they come, at most 1024. Overwrite it after use. Errors: Usage when there is none
/// or it is too long, Cancelled.
[[nodiscard]] Outcome<QByteArray> readPasswordFromInput();

} // namespace madoguchi::ctl
