#pragma once

#include "devices/cards/CardImage.h"
#include "devices/cards/Mmr.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace madoguchi::cards {

/// 外字: a character that the card's code does not have. Its mark stands in the texts where the character belongs, and
/// the card brings its picture; which character it is, a person says.
struct Gaiji {
    QString mark; ///< "【外字1】" to "【外字7】"
    std::optional<Bitmap> picture; ///< nothing when the card's picture cannot be drawn

    [[nodiscard]] bool operator==(const Gaiji &) const = default;
};

/// An entry of 記載事項変更: what the police wrote into the chip after the card was made.
struct LicenceChange {
    enum class What { Commission, Name, NameKana, Address, Condition, ConditionLifted, Remark };

    What what = What::Remark;
    QString date; ///< YYYYMMDD
    QString text; ///< empty where the entry has none
    QString commission; ///< short name of 公安委員会: "東京都公安"

    [[nodiscard]] bool operator==(const LicenceChange &) const = default;
};

[[nodiscard]] QString toWord(LicenceChange::What what); ///< "address" …

/// A category of vehicles, or a group of them, with the day on which it was obtained.
struct LicenceCategory {
    QString name; ///< as it is printed: "普通", "二・小・原"
    QString since; ///< YYYYMMDD

    [[nodiscard]] bool operator==(const LicenceCategory &) const = default;
};

/// What a driving licence or 運転経歴証明書 says beyond the person. Dates are Gregorian, YYYYMMDD; texts as the card
/// holds them, with marks for what is no character (see Gaiji; "【欠字】" is one that the card could not hold at all).
/// What the card does not say is empty or nullopt.
struct DrivingLicence {
    QString specification; ///< of the chip: "009", "010" from March 2025 on
    bool hasPins = true; ///< false: the holder has set none, nothing is asked for
    QString number; ///< 12 digits
    QString issued;
    std::optional<QString> expires;
    QString colour; ///< 優良, 新規 or その他
    QStringList conditions; ///< as made; see `changes` for later ones
    QString commission; ///< 公安委員会
    QString reference; ///< 照会番号
    std::optional<QString> alias; ///< 通称名
    QList<LicenceCategory> firstDates; ///< 二・小・原, 他, 二種
    QList<LicenceCategory> categories;
    std::optional<QString> domicile; ///< 本籍 as made; only when it was asked for
    bool domicileChanged = false; ///< the card has a newer 本籍, in a form that is not public: it is not in `domicile`
    QList<LicenceChange> changes; ///< in the order of the chip
    std::optional<QString> printedName; ///< these three: what the card was made with, where a change replaced it
    std::optional<QString> printedNameKana;
    std::optional<QString> printedAddress;
    QList<Gaiji> gaiji; ///< of all texts
    std::optional<CardImage> photo; ///< JPEG 2000; only when the signature was checked
    bool hasUnreadableText = false; ///< something in the chip could not be read and is left out

    [[nodiscard]] bool operator==(const DrivingLicence &) const = default;
};

} // namespace madoguchi::cards
