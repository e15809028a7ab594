#include "app/reports/PhaseClock.h"

#include <cmath>

namespace madoguchi::reports {

std::chrono::milliseconds PhaseClock::steady()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void PhaseClock::enter(Phase phase)
{
    const auto now = m_now();
    if (m_phase != Phase::None)
        m_spent[m_phase] += now - m_since;
    m_phase = phase;
    m_since = now;
}

void PhaseClock::reset()
{
    m_spent.clear();
    m_since = m_now();
}

QJsonObject PhaseClock::seconds()
{
    enter(m_phase);
    QJsonObject seconds;
    for (auto spent = m_spent.cbegin(); spent != m_spent.cend(); ++spent)
        seconds.insert(toWord(spent.key()), std::round(double(spent.value().count()) / 100) / 10);
    return seconds;
}

} // namespace madoguchi::reports
