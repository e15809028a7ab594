#pragma once

#include <QCoreApplication>

// Inside app/designer alone: what Workshop says, in several sources.
namespace madoguchi::designer {

class WorkshopText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::designer::Workshop)
};

} // namespace madoguchi::designer
