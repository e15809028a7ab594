#pragma once

#include "devices/cards/CardSignature.h"

#include <QByteArray>

#include <optional>

namespace madoguchi::cards {

/// The certificate of the key that signed an application of a My Number card (card-verifiable, 7F21).
struct CvCertificate {
    QByteArray issuer; ///< key identifiers, 16 bytes
    QByteArray subject;
    QByteArray exponent;
    QByteArray modulus;
    QByteArray body; ///< what the issuer signed
    QByteArray signature;

    [[nodiscard]] bool operator==(const CvCertificate &) const = default;
};

/// None for bytes that are no such certificate.
[[nodiscard]] std::optional<CvCertificate> parseCvCertificate(const QByteArray &file);

/// Checks `signature` (RSA, PKCS #1 v1.5) over SHA-256 of the message with the certificate's key, and the certificate
/// with the authority's key, which IT put into `anchorsFolder`: a public key (PEM) in a file that is named after the
/// authority's key identifier, 32 hexadecimal digits and ".pem".
/// No: one of the two signatures is wrong. Unchecked: no anchors, or none of this authority.
[[nodiscard]] GenuineCheck verifyWithCv(const std::optional<CvCertificate> &certificate, const QByteArray &message,
    const QByteArray &signature, const QString &anchorsFolder);

/// EF 0003 of 券面事項入力補助AP against the files that it vouches for.
struct AttributesProof {
    QByteArray attributes; ///< EF 0002
    QByteArray number; ///< EF 0001 with its filler, 17 bytes; empty: it was not read
    QByteArray hashes; ///< EF 0003
    QByteArray certificate; ///< EF 0004
};
[[nodiscard]] GenuineCheck verifyAttributes(const AttributesProof &proof, const QString &anchorsFolder);

} // namespace madoguchi::cards
