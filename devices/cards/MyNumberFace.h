#pragma once

#include "devices/cards/CardImage.h"

#include <QString>

#include <optional>

namespace madoguchi::cards {

/// What the face of a My Number card shows, as 券面事項確認AP holds it. Dates as the chip has them, YYYYMMDD.
struct MyNumberFace {
    std::optional<QString> birthDate;
    std::optional<QString> expiry; ///< of the card
    std::optional<CardImage> nameImage; ///< with every character as the resident record has it
    std::optional<CardImage> addressImage;
    std::optional<CardImage> photo;

    [[nodiscard]] bool operator==(const MyNumberFace &) const = default;
};

} // namespace madoguchi::cards
