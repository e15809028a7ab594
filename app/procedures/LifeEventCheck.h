#pragma once

#include "app/documents/Problems.h"
#include "app/procedures/LifeEvent.h"

namespace madoguchi::procedures {

/// What the tables say against themselves, each with its place as in readLifeEvent(): ids that stand twice, references
/// to nothing, comparisons that the question cannot be answered with, questions that ask for each other, questions that
/// are never asked or that no condition looks at, conditions that can never hold.
void checkLifeEvent(const LifeEvent &event, documents::Problems &problems);

} // namespace madoguchi::procedures
