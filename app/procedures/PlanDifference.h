#pragma once

#include "app/procedures/Plan.h"

#include <QJsonArray>

namespace madoguchi::procedures {

/// A procedure that a family has to do otherwise, or anew, or not any more.
struct PlanChange {
    QString id;
    std::optional<PlannedProcedure> before; ///< nullopt: it was not in the plan. Its `procedure` is null
    std::optional<PlannedProcedure> after; ///< nullopt: it is not in the plan any more
};

/// What other tables make of a case: a family with its answers.
struct CaseChange {
    QString id;
    QString title;
    QList<PlanChange> changes; ///< in the order of the tables, what is gone at the end
    QStringList newQuestions; ///< asked now, and not answered in the case
    std::optional<Error> error; ///< the answers do not fit the new tables
};

/// `cases`: [{"id":…,"title":…,"answers":{…}}], see answersFrom(). Only those that change are in the result. State and
/// terms are compared, not what is late.
[[nodiscard]] QList<CaseChange> changedCases(
    const LifeEvent &before, const LifeEvent &after, const QJsonArray &cases, const OpenDays &days);

} // namespace madoguchi::procedures
