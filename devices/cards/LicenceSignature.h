#pragma once

#include "devices/cards/CardSignature.h"

#include <QByteArray>

namespace madoguchi::cards {

/// What the police signed, as a licence carries it. The certificate is not on the card.
struct LicenceSignature {
    QByteArray signature; ///< RSA, PKCS #1 v1.5, SHA-256
    QByteArray serial; ///< of the certificate, filled up to 16 bytes
    QByteArray keyId; ///< subject key identifier of the certificate, filled up to 32 bytes
};

/// DF1/EF07 (電子署名). What is missing is empty: such a licence is not genuine.
[[nodiscard]] LicenceSignature parseLicenceSignature(const QByteArray &file);

/// Checks the signature with that certificate out of `anchorsFolder` (the police's, which IT installed) which has the
/// card's key identifier or serial number. `issued`: YYYYMMDD, when the certificate had to be valid.
/// No: the signature is another one's. Unchecked: no anchors, none that fits, or one of another time.
[[nodiscard]] GenuineCheck verifyLicence(
    const LicenceSignature &signature, const QByteArray &message, const QString &anchorsFolder, const QString &issued);

} // namespace madoguchi::cards
