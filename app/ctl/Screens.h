#pragma once

#include <optional>

namespace madoguchi::ctl {

/// How many screens are connected to this machine, whoever is signed in; nullopt: that cannot be seen from here.
[[nodiscard]] std::optional<int> connectedScreens();

} // namespace madoguchi::ctl
