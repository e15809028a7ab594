#pragma once

#include "devices/cards/CardSignature.h"
#include "devices/outcome/Error.h"

#include <QByteArrayView>

#include <span>

namespace madoguchi::cards {

/// Which of the residence cards lies there; the chip says it before any number is asked for.
struct ResidenceCardType {
    DocumentKind kind = DocumentKind::ResidenceCard; ///< or SpecialPermanentResidentCertificate
    int generation = 1;

    [[nodiscard]] bool operator==(const ResidenceCardType &) const = default;
};

/// Out of the file C1 at the root. Errors: BadAnswer; UnknownCard for types of which nothing is published that would
/// let us read them (特定在留カード, which are read as the My Number cards that they are).
[[nodiscard]] Outcome<ResidenceCardType> parseResidenceType(QByteArrayView file);

/// One file of the card: where it lies, how it is read and what must be in it (在留カード等仕様書, 第２世代在留カード等
/// 仕様書).
struct ResidenceFile {
    quint8 application = 1; ///< DF1 to DF3
    quint8 shortId = 1;
    bool secured = false; ///< read with secure messaging
    std::span<const quint16> tags; ///< every one is there, unless the file is all filler
    bool mayBeAbsent = false;
};

/// The files of a type, ordered by application.
[[nodiscard]] QList<ResidenceFile> filesOf(const ResidenceCardType &type);

/// Whether the bytes hold all that the file must hold: what was cut off or decrypted with a wrong key does not.
/// Errors: BadAnswer.
[[nodiscard]] Outcome<void> checkFile(const ResidenceFile &file, QByteArrayView bytes);

/// All that a card says, out of the bytes of its files.
struct ResidenceReadout {
    IdentityDocument document; ///< name: never, these cards have it as a picture; address: of the newest endorsement
    CardSignature signature;
};

/// `files`: the bytes of filesOf(type), in this order. `cardNumber` is the one that opened the card.
/// Errors: BadAnswer for what the specification does not allow.
[[nodiscard]] Outcome<ResidenceReadout> parseResidenceCard(
    const ResidenceCardType &type, const QString &cardNumber, const QList<QByteArray> &files);

} // namespace madoguchi::cards
