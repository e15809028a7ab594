#pragma once

#include "app/documents/ListSheet.h"
#include "app/procedures/CityHall.h"
#include "app/procedures/Plan.h"

namespace madoguchi::procedures {

/// How a 手続案内票 is divided.
enum class GuideOrder {
    Urgency, ///< by how soon it is due
    Section, ///< by section, in the order of the tables
    Route ///< by window, on the shortest way through the city hall; what is done elsewhere stands last
};

struct GuideRequest {
    QString language = QStringLiteral("ja"); ///< "ja" or "en"; what the tables say in Japanese alone stays Japanese
    GuideOrder order = GuideOrder::Urgency;
    QDate today;
    QString office; ///< "架空市"; empty: not named
    QString number; ///< of the reception; the sheet names nobody
    QString page; ///< the city's page about it, for the QR code; empty: none
    const CityHall *hall = nullptr; ///< null: not known where the sections are
};

/// What is handed out to the family: what has to be done, by when, where, with what.
[[nodiscard]] documents::ListSheet guideSheet(const LifeEvent &event, const Plan &plan, const GuideRequest &request);

} // namespace madoguchi::procedures
