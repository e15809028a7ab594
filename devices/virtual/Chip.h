#pragma once

#include "devices/virtual/CardBehaviour.h"
#include "devices/virtual/Resident.h"
#include "devices/virtual/TryCounters.h"

#include <QByteArray>

#include <memory>

namespace madoguchi::virtualcards {

/// The chip of a card: commands in, answers with status word out. Not for several threads at once.
class Chip {
public:
    Chip() = default;
    Chip(const Chip &) = delete;
    Chip &operator=(const Chip &) = delete;
    virtual ~Chip() = default;

    /// Power off, power on or reset: application, file and verified secrets are forgotten, counters stay.
    virtual void reset() = 0;

    [[nodiscard]] virtual QByteArray answer(const QByteArray &command) = 0;

    [[nodiscard]] virtual QByteArray atr() const = 0; ///< answer to reset
};

/// The chip of the resident's kind of card. Faults of the contents are already in its files.
[[nodiscard]] std::unique_ptr<Chip> chipOf(const Resident &resident, TryCounters counters, CardFault fault);

} // namespace madoguchi::virtualcards
