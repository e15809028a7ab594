#pragma once

#include "devices/cards/DrivingLicence.h"
#include "devices/cards/IdentityDocument.h"
#include "devices/outcome/Error.h"

#include <QByteArrayView>

namespace madoguchi::cards {

// Files of the driving licence's chip (警察庁 運転免許証及び運転免許証作成システム等仕様書, versions 007 to 010). Every
// parser fails with BadAnswer on bytes that are no such file. One object that cannot be read (a date that is none, a
// code that is no character, an object that is missing, doubled or longer than what is there) loses itself alone:
// DrivingLicence::hasUnreadableText tells it.

/// MF/EF01, readable without a PIN.
struct LicenceCommon {
    QString specification; ///< "009"
    QString issued; ///< YYYYMMDD
    std::optional<QString> expires; ///< a 運転経歴証明書 has none
    bool hasUnreadableDate = false; ///< one of the two is no date and is left out
};
[[nodiscard]] Outcome<LicenceCommon> parseLicenceCommon(QByteArrayView file);

/// MF/EF02: whether the holder has set PINs. Nothing but the specified file is taken: a PIN may be sent for it.
[[nodiscard]] Outcome<bool> parsePinSetting(QByteArrayView file);

/// DF1/EF01 (記載事項) as the card was made. `document` gets its kind, the person and the licence; the version is taken
/// from `common`. A card that allows no driving, or that never expires, is a 運転経歴証明書. BadAnswer where name,
/// address, birth date or number cannot be read.
[[nodiscard]] Outcome<void> takeEntries(IdentityDocument &document, const LicenceCommon &common, QByteArrayView file);

/// DF1/EF04 (記載事項変更等): the newest name, kana and address replace the printed ones, which are kept. An entry that
/// cannot be read, and one of a kind that is not public, may be a newer name or address: hasUnreadableText.
[[nodiscard]] Outcome<void> takeChanges(IdentityDocument &document, QByteArrayView file);

/// Whether DF1/EF04 begins with 50 01 00: then nothing follows.
[[nodiscard]] bool saysNoChanges(QByteArrayView start);

/// DF1/EF02: 本籍. The form of its changes (EF06) is not public: only that there are some is told.
[[nodiscard]] Outcome<void> takeDomicile(IdentityDocument &document, QByteArrayView file, QByteArrayView changes);

/// The numbers of the 外字 that stand in the texts of the document, ascending.
[[nodiscard]] QList<int> gaijiIn(const IdentityDocument &document);

inline constexpr int FirstLaterGaiji = 3; ///< the first whose picture is in the file of the changes

/// DF1/EF03: adds those of `numbers` (1 and 2), found by their tags. One whose picture is missing or cannot be drawn is
/// added without it.
void takeGaiji(IdentityDocument &document, const QList<int> &numbers, QByteArrayView file);

/// DF1/EF05: the same for 3 to 7. Their tags are not public: they are counted.
void takeLaterGaiji(IdentityDocument &document, const QList<int> &numbers, QByteArrayView file);

} // namespace madoguchi::cards
