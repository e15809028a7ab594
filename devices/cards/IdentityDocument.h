#pragma once

#include "devices/cards/DrivingLicence.h"
#include "devices/cards/MyNumberFace.h"
#include "devices/cards/ResidenceCardData.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace madoguchi::cards {

/// The documents of the towns' lists. The words of the command line are in toWord().
enum class DocumentKind {
    MyNumberCard,
    DrivingLicence,
    DrivingHistoryCertificate,
    ResidenceCard,
    SpecialPermanentResidentCertificate,
    MyNumberLicence,
    BasicResidentRegistrationCard, ///< 住民基本台帳カード: the last one expired in December 2025
    Unknown
};

/// JIS X 0303 / ISO/IEC 5218 as the documents carry it.
enum class Sex { Unknown, Male, Female, Other };

/// Result of the check of the document's signatures. Unchecked until trust anchors are installed and asked.
enum class Genuineness { Unchecked, Yes, No };

/// Why a document could not be checked.
enum class GenuineDoubt {
    NotSigned, ///< this kind of document carries no signature that is read
    NoAnchors, ///< IT installed no trust anchors for it
    UnknownIssuer, ///< its issuer is none of the trust anchors
    OutOfTime, ///< the time of a certificate is over, or has not begun
    SecondPinNeeded, ///< a licence's signature also covers what its second PIN opens
    PicturesUnconfirmed ///< the texts are the issuer's; the signature of the card's pictures could not be confirmed
};

[[nodiscard]] QString toWord(DocumentKind kind); ///< "my-number-card" …
[[nodiscard]] QString toWord(Sex sex); ///< "male" …
[[nodiscard]] QString toWord(Genuineness genuine); ///< "unchecked" …
[[nodiscard]] QString toWord(GenuineDoubt doubt); ///< "no-anchors" …

/// What a document says, as it says it: no normalisation, no correction. What it does not carry as text is nullopt.
struct IdentityDocument {
    DocumentKind kind = DocumentKind::Unknown;
    QString reader; ///< name of the reader on which it lay
    std::optional<QString> name; ///< family and given name separated by U+3000 (or a space in Latin names)
    std::optional<QString> nameKana;
    std::optional<QString> address;
    std::optional<QString> birthDate; ///< Gregorian, "YYYYMMDD" as on the chip; month or day may be "00" (unknown)
    std::optional<Sex> sex;
    std::optional<QString> personalNumber; ///< 個人番号, 12 digits; only when it was asked for
    std::optional<DrivingLicence> licence; ///< of a driving licence and a 運転経歴証明書
    int triesLeft = -1; ///< PIN tries that the card reported before the PIN was sent; -1 = the document has no PIN
    Genuineness genuine = Genuineness::Unchecked;
    GenuineDoubt doubt = GenuineDoubt::NotSigned; ///< with Unchecked: why
    std::optional<ResidenceCardData> residence; ///< of a 在留カード or 特別永住者証明書
    std::optional<MyNumberFace> face; ///< of a My Number card that was opened without its PIN
    QList<DocumentKind> also = {}; ///< further documents in the same chip; only when it was asked for
    int commands = 0; ///< APDUs exchanged for this reading
    double elapsedMs = 0; ///< wall time of the reading

    [[nodiscard]] bool operator==(const IdentityDocument &) const = default;
};

} // namespace madoguchi::cards

Q_DECLARE_METATYPE(madoguchi::cards::IdentityDocument)
