#pragma once

#include "app/documents/ListSheet.h"
#include "app/procedures/PlanGroups.h"

namespace madoguchi::procedures {

struct GuideRequest {
    QString language = QStringLiteral("ja"); ///< "ja" or "en"; what the tables say in Japanese alone stays Japanese
    PlanOrder order = PlanOrder::Urgency;
    QDate today;
    QString office; ///< "架空市"; empty: not named
    QString number; ///< of the reception; the sheet names nobody
    QString page; ///< the city's page about it, for the QR code; empty: none
    const CityHall *hall = nullptr; ///< null: not known where the sections are
};

/// What is handed out to the family: what has to be done, by when, where, with what.
[[nodiscard]] documents::ListSheet guideSheet(const LifeEvent &event, const Plan &plan, const GuideRequest &request);

} // namespace madoguchi::procedures
