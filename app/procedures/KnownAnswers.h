#pragma once

#include "app/procedures/Answers.h"
#include "app/reception/Reception.h"

namespace madoguchi::procedures {

/// What the reception tells of an event's questions, by what `prefill_from` of the tables names: of a document that was
/// read, which kind it is; of a deceased whose birth date is known, the age at the day of death. `given`: what was
/// answered, for that day.
[[nodiscard]] Answers knownAnswers(const LifeEvent &event, const reception::Reception &reception, const Answers &given);

} // namespace madoguchi::procedures
