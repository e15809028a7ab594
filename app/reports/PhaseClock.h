#pragma once

#include "app/reports/FigureWords.h"

#include <QJsonObject>
#include <QMap>

#include <chrono>
#include <functional>

namespace madoguchi::reports {

/// Adds up how long each phase of a reception took.
class PhaseClock {
public:
    /// A time that never jumps, since whenever.
    using Now = std::function<std::chrono::milliseconds()>;

    explicit PhaseClock(Now now = steady)
        : m_now(std::move(now))
    {
    }

    void enter(Phase phase);
    void reset(); ///< forgets what was added up; the phase goes on
    [[nodiscard]] QJsonObject seconds(); ///< by the phase's word, in tenths; phases that never were are left out

private:
    [[nodiscard]] static std::chrono::milliseconds steady();

    Now m_now;
    Phase m_phase = Phase::None;
    std::chrono::milliseconds m_since { 0 };
    QMap<Phase, std::chrono::milliseconds> m_spent;
};

} // namespace madoguchi::reports
