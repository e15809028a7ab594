#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace madoguchi::virtualcards {

/// An address that a municipality wrote into the chip later. `bytes`: as they lie in the chip; empty: UTF-8.
struct EndorsedAddress {
    QString date; ///< YYYYMMDD
    QString municipality; ///< six digits
    QString address;
    QByteArray bytes;

    [[nodiscard]] bool operator==(const EndorsedAddress &) const = default;
};

/// What a 在留カード or 特別永住者証明書 carries beyond the common keys of a resident's file. Codes are those of the
/// chip; empty is what the card does not have.
struct ResidenceRecord {
    int generation = 2;
    QString cardNumber; ///< opens the card
    QString cardExpiry; ///< dates YYYYMMDD
    QString nationality;
    QString status;
    QString period;
    QString periodExpiry;
    QString permissionKind;
    QString permissionDate;
    QString work;
    QString comprehensivePermit; ///< first generation: text, second: code
    QString comprehensivePermitExpiry;
    QString individualPermit;
    bool applicationPending = false;
    QString note;
    QList<EndorsedAddress> addresses;

    QByteArray front; ///< pictures: first generation
    QByteArray nameImage; ///< second generation
    QByteArray addressImage;
    QByteArray photo;

    [[nodiscard]] bool operator==(const ResidenceRecord &) const = default;
};

} // namespace madoguchi::virtualcards
