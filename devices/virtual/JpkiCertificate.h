#pragma once

#include "devices/virtual/Resident.h"
#include "devices/virtual/TestIssuer.h"

#include <QByteArray>

namespace madoguchi::virtualcards {

/// From when to when a certificate says that it is valid: "YYYYMMDDhhmmssZ".
struct Validity {
    QByteArray from = "20200101000000Z";
    QByteArray until = "20951231235959Z"; ///< training cards do not grow old
};

/// 利用者証明用電子証明書 (X.509, DER) of a resident; it says nothing about the person. Always the same bytes; its
/// serial number is the resident's own. Empty without keys.
[[nodiscard]] QByteArray authenticationCertificate(
    const Resident &resident, const TestIssuer &authority, const TestIssuer &card, const Validity &validity = {});

/// 署名用電子証明書 with name, sex, birth date and address in its subjectAltName.
[[nodiscard]] QByteArray signingCertificate(
    const Resident &resident, const TestIssuer &authority, const TestIssuer &card);

} // namespace madoguchi::virtualcards
