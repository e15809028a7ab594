#pragma once

#include "devices/cards/CardImage.h"

#include <QList>
#include <QString>

#include <optional>

namespace madoguchi::cards {

/// An address that a municipality wrote into the chip (and on the back) after the card was issued.
struct AddressEndorsement {
    QString date; ///< YYYYMMDD
    QString municipality; ///< 全国地方公共団体コード, six digits
    std::optional<QString> address; ///< none: written in a way that could not be read; it stands on the card's back

    [[nodiscard]] bool operator==(const AddressEndorsement &) const = default;
};

/// CC of the second generation: what the card's face says about work.
enum class WorkRestriction {
    None, ///< 就労制限なし
    AsStatusAllows, ///< 在留資格に基づく就労活動のみ可
    AsDesignated, ///< 指定書により指定された就労活動のみ可
    NotPermitted ///< 就労不可
};

[[nodiscard]] QString toWord(WorkRestriction work); ///< "as-status-allows" …

/// What a 在留カード or 特別永住者証明書 carries beyond IdentityDocument, as the chip says it (codes of the
/// 在留カード等 仕様書, dates YYYYMMDD). The first generation has nearly everything in the picture of its front alone.
struct ResidenceCardData {
    int generation = 1;
    QString cardNumber; ///< two letters, eight digits, two letters
    std::optional<QString> cardExpiry;
    std::optional<QString> nationality; ///< nationality or region, three letters
    std::optional<QString> status; ///< status of residence, code of ten characters
    std::optional<QString> period; ///< period of stay: "YYMM" or days "DDD"; "0000" without limit
    std::optional<QString> periodExpiry;
    std::optional<QString> permissionKind; ///< code of two digits
    std::optional<QString> permissionDate;
    std::optional<WorkRestriction> work;
    std::optional<QString> comprehensivePermit; ///< 包括的許可: text; second generation: "0" none, "1" 28 hours a week,
                                                ///< "2" 28 hours a week for education
    std::optional<QString> comprehensivePermitExpiry;
    std::optional<QString> individualPermit; ///< 個別許可: text; second generation: "0" none, "1" there is one
    std::optional<bool> applicationPending; ///< extension or change of status was applied for
    std::optional<QString> note;
    QList<AddressEndorsement> addresses; ///< the newest first
    bool hasUnreadableText = false; ///< something on the back could not be read

    std::optional<CardImage> front; ///< first generation: the whole face without the photo
    std::optional<CardImage> nameImage; ///< second generation
    std::optional<CardImage> addressImage; ///< second generation: address at issue
    std::optional<CardImage> photo;

    [[nodiscard]] bool operator==(const ResidenceCardData &) const = default;
};

} // namespace madoguchi::cards
