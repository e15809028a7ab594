#pragma once

#include <QCoreApplication>

// Inside app/handover alone.
namespace madoguchi::handover {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::handover)
};

} // namespace madoguchi::handover
