#include "app/procedures/LifeEvent.h"

#include <algorithm>

namespace madoguchi::procedures {

const Question *LifeEvent::question(const QString &questionId) const
{
    const auto found = std::find_if(
        questions.begin(), questions.end(), [&questionId](const Question &each) { return each.id == questionId; });
    return found == questions.end() ? nullptr : &*found;
}

} // namespace madoguchi::procedures
