#pragma once

#include "devices/cards/IdentityDocument.h"
#include "devices/outcome/Error.h"

#include <QByteArrayView>

namespace madoguchi::cards {

constexpr quint16 OffsetsTag = 0xDF21; ///< in EF 0002, the table of offsets: what is signed stands behind it

/// 基本4情報 (EF 0002 of 券面事項入力補助AP), text as the card holds it. What is absent or empty is nullopt.
struct BasicFour {
    std::optional<QString> name;
    std::optional<QString> address;
    std::optional<QString> birthDate; ///< YYYYMMDD; unknown parts are "00"
    std::optional<Sex> sex;

    [[nodiscard]] bool operator==(const BasicFour &) const = default;
};

/// Errors: BadAnswer for bytes that are no 基本4情報: broken UTF-8, control characters, no object at all.
[[nodiscard]] Outcome<BasicFour> parseBasicFour(QByteArrayView file);

/// 個人番号 out of EF 0001. Errors: BadAnswer, also for a wrong check digit.
[[nodiscard]] Outcome<QString> parsePersonalNumber(QByteArrayView file);

} // namespace madoguchi::cards
