#pragma once

#include "devices/cards/DrivingLicence.h"

#include <QJsonObject>

namespace madoguchi::ctl {

/// The object "licence" of `card read`: dates "YYYY-MM-DD", null for what the card does not say. The keys are those of
/// the virtual cards' files (devices/virtual/residents/README.md), and "hasPins" and "domicileChanged".
[[nodiscard]] QJsonObject licenceJson(const cards::DrivingLicence &licence);

} // namespace madoguchi::ctl
