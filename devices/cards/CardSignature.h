#pragma once

#include "devices/cards/IdentityDocument.h"

#include <QByteArray>
#include <QDateTime>

namespace madoguchi::cards {

/// What an issuer signed, as it lies on a card: with RSA (PKCS #1 v1.5) or ECDSA (both numbers as long as the curve's
/// order, one behind the other), over SHA-256. The certificate is X.509 in DER; filler 00 may follow it.
struct CardSignature {
    QByteArray message;
    QByteArray signature;
    QByteArray certificate;
};

/// Whether the issuer of a document vouches for what was read from it.
struct GenuineCheck {
    Genuineness result = Genuineness::Unchecked;
    GenuineDoubt doubt = GenuineDoubt::NotSigned; ///< with Unchecked alone

    [[nodiscard]] bool operator==(const GenuineCheck &) const = default;
};

/// Checks the signature, and the certificate against the trust anchors: certificates (PEM or DER; *.pem, *.crt, *.cer,
/// *.der) that IT put into `anchorsFolder`. `now` is the time at which the certificates must be valid.
/// No: the signature is not that of the certificate, or the certificate only claims to be an anchor's.
/// Unchecked: no anchors, a certificate of an issuer that is none of them, or one whose time is over.
[[nodiscard]] GenuineCheck verifyGenuine(
    const CardSignature &signature, const QString &anchorsFolder, const QDateTime &now);

} // namespace madoguchi::cards
