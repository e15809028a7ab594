#pragma once

#include <QCoreApplication>

// Inside app/preapplication alone.
namespace madoguchi::preapplication {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::preapplication)
};

} // namespace madoguchi::preapplication
