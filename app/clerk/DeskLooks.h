#pragma once

#include "devices/cards/CardDesk.h"
#include "devices/printers/PrintSystem.h"
#include "widgets/StatusLamp.h"
#include "widgets/theme/Illustrations.h"

namespace madoguchi::clerk {

/// How the states of the devices look: which lamp, which picture. The words come from the devices.
[[nodiscard]] widgets::StatusLamp::State lampFor(cards::DeskState state);
[[nodiscard]] widgets::StatusLamp::State lampFor(printers::PrinterState state);
[[nodiscard]] theme::Picture pictureFor(cards::DeskState state);

} // namespace madoguchi::clerk
