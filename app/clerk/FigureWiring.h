#pragma once

#include "app/clerk/Counter.h"
#include "app/reports/ReceptionFigures.h"

namespace madoguchi::forms {
class FormsTab;
}

namespace madoguchi::clerk {

/// Tells the figures what happens at the counter and in the forms' tab. All three live as long as the window.
void followForFigures(reports::ReceptionFigures &figures, Counter &counter, forms::FormsTab &tab);

} // namespace madoguchi::clerk
