#pragma once

#include <QCoreApplication>

namespace madoguchi::ctl {

/// The texts of the command line stand in one context for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::ctl)
};

} // namespace madoguchi::ctl
