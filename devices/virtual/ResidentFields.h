#pragma once

#include "devices/virtual/Resident.h"

#include <QJsonObject>

#include <optional>

namespace madoguchi::virtualcards {

/// What is wrong with a key of a resident's file. `why` is English for support and holds no value of the file.
struct FieldMistake {
    QString key;
    QString why;
};

/// Takes the keys of a resident's file over into `resident`. Every key is checked; the first mistake is returned.
[[nodiscard]] std::optional<FieldMistake> fillFields(Resident &resident, const QJsonObject &object);

} // namespace madoguchi::virtualcards
