#pragma once

#include "devices/cards/TrustAnchors.h"

namespace madoguchi::cards {

enum class OcspAnswer {
    Good,
    Revoked,
    Unknown, ///< the service does not know the certificate
    Away, ///< no answer, none in time, or "try later"
    Wrong ///< an answer that cannot be relied on: its signer, its time, or it is none to this question
};

/// Asks an OCSP service (RFC 6960, over HTTP) about a certificate that `issuer` issued. The answer must be signed by
/// the issuer or by whom the issuer let answer, must be of this time, and must repeat the random number of the question
/// (RFC 8954): an old answer that is sent again is wrong. Blocks at most `seconds`.
[[nodiscard]] OcspAnswer askOcspService(
    const QString &address, int seconds, X509 *certificate, X509 *issuer, X509_STORE *anchors);

/// Whether something at this address speaks OCSP, whatever it says about the authority, or about no certificate where
/// none is given. Blocks at most `seconds`.
[[nodiscard]] bool isOcspService(const QString &address, int seconds, X509 *authority);

} // namespace madoguchi::cards
