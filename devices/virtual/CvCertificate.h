#pragma once

#include <QByteArray>
#include <QString>

namespace madoguchi::virtualcards {

/// The applications of a My Number card whose contents are signed with a key that a CV certificate names.
enum class CvApplication { Attributes, Face };

/// 7F21 { 5F4E { issuer's key id 16, subject's key id 16, 90 exponent, 91 modulus }, 5F37 signature over the value of
/// 5F4E }: the certificate of the invented signer ("my-number-signer.key"), by the invented authority.
[[nodiscard]] QByteArray cvCertificate(CvApplication application, const QString &issuer);

[[nodiscard]] QByteArray cvIssuer(CvApplication application); ///< key identifiers, 16 bytes
[[nodiscard]] QByteArray cvSubject(CvApplication application);

} // namespace madoguchi::virtualcards
