#pragma once

#include "devices/outcome/Error.h"
#include "devices/virtual/Licence.h"
#include "devices/virtual/MyNumberRecord.h"
#include "devices/virtual/ResidenceRecord.h"

#include <QList>
#include <QString>

namespace madoguchi::virtualcards {

/// The kinds of cards that can be played.
enum class CardKind {
    MyNumberCard,
    DrivingLicence,
    DrivingHistoryCertificate,
    ResidenceCard,
    SpecialPermanentResidentCertificate
};

/// An invented person and the secrets of the person's card, as the file residents/ID.json says it.
/// The keys are described in residents/README.md.
struct Resident {
    CardKind kind = CardKind::MyNumberCard;
    QString id; ///< the file's name without ".json": ASCII letters, digits, '-'
    QString noteJa; ///< what can be practised with this card, for the training tray
    QString noteEn;
    QString name; ///< as on the chip; U+3000 between family and given name
    QString address;
    QString birthDate; ///< "YYYYMMDD" as on the chip; month and day may be "00"
    char sex = '0'; ///< JIS X 0303: '1' male, '2' female, '9' not applicable, '0' unknown
    QString nameKana; ///< on a licence
    QString personalNumber; ///< 12 digits, which is also 照合番号A
    QString numberB; ///< 照合番号B, 14 digits
    QString pin; ///< 4 digits; empty on a licence whose holder has set none
    QString pin2; ///< the licence's second one
    int triesLeft = 3; ///< PIN tries of a card that was never used; 0 = blocked
    MyNumberRecord myNumber;
    Licence licence; ///< of a licence and a 運転経歴証明書
    ResidenceRecord residence; ///< of a ResidenceCard or SpecialPermanentResidentCertificate

    [[nodiscard]] bool operator==(const Resident &) const = default;
};

/// Limits of what a file may say, in characters (code points without variation selectors).
inline constexpr int longestName = 60;
inline constexpr int longestAddress = 120;

/// The check digit of a 個人番号: true when the twelve digits fit (総務省令,
/// 行政手続における特定の個人を識別するための番号…令 5条). Reckoned here on its own: a virtual card that borrowed the
/// reading side's rule would agree with a fault in it, and the tests with both.
[[nodiscard]] bool isPersonalNumber(const QString &digits);

/// Reads one file. Errors: FileMissing, FileUnreadable, BadFile (Error::place: file and line:column or key).
[[nodiscard]] Outcome<Resident> readResident(const QString &file);

/// Reads every *.json of a folder, ordered by id; the first bad file is the error.
[[nodiscard]] Outcome<QList<Resident>> readResidents(const QString &folder);

/// The shipped residents: beside the installed program (../share/madoguchi/residents), else the source tree's.
[[nodiscard]] QString defaultResidentsFolder();

} // namespace madoguchi::virtualcards
