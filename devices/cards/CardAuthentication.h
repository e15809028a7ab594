#pragma once

#include "devices/cards/CertificateCheck.h"
#include "devices/cards/Pin.h"
#include "devices/outcome/Error.h"
#include "devices/readers/CardChannel.h"

#include <QDateTime>

#include <functional>

namespace madoguchi::cards {

/// What is to be asked of the certificate on a My Number card.
struct CertificateRequest {
    QString reader; ///< empty: every reader is looked at and the first My Number card is taken
    quint64 visit = 0; ///< as ReadRequest::visit
    QString trustAnchors; ///< folder of IT's certificates; those of this certificate lie in "jpki" below it
    RevocationSources revocation;
};

/// 利用者証明用電子証明書 of a My Number card. It says nothing about the person.
struct CardCertificate {
    QString reader; ///< name of the reader on which it lay
    QByteArray der; ///< X.509
    QString serial; ///< hexadecimal digits
    QString subject; ///< RFC 2253
    QDateTime validFrom;
    QDateTime validUntil;
    int triesLeft = -1; ///< of its PIN, before one was sent
    CertificateCheck check;
    int commands = 0; ///< APDUs exchanged

    [[nodiscard]] bool operator==(const CardCertificate &) const = default;
};

/// The holder has shown to be the holder: the card signed a challenge that nobody could know before.
struct Authentication {
    CardCertificate certificate; ///< check: of the certificate alone
    QByteArray challenge; ///< 32 random bytes
    QByteArray signature; ///< RSA, PKCS #1 v1.5, over SHA-256 of the challenge
    CertificateCheck holder; ///< the whole result: Valid only when signature and certificate are right

    [[nodiscard]] bool operator==(const Authentication &) const = default;
};

/// Reads the certificate, which needs no PIN, lets the card go and checks it. Blocks; waits for IT's revocation
/// service. Errors: UnknownCard for a card that is no My Number card, and those of reader and card.
[[nodiscard]] Outcome<CardCertificate> readCardCertificate(
    const CertificateRequest &request, const std::function<bool()> &cancelled = {});

/// The same, and lets the card sign a challenge. `pin`: of the user authentication key, four digits; it is sent at most
/// once, and for the last try only with `mayUseLastTry`. Errors: PinForm (nothing was sent), PinWrong with triesLeft,
/// PinBlocked, LastTry; their place is "jpki-pin".
[[nodiscard]] Outcome<Authentication> authenticateHolder(
    const CertificateRequest &request, Pin pin, bool mayUseLastTry, const std::function<bool()> &cancelled = {});

// The same with a card that is open already, and at a time that is given; the certificate is not yet checked against
// anything after the first two.

[[nodiscard]] Outcome<CardCertificate> readCertificateFrom(
    readers::CardChannel &channel, const std::function<bool()> &cancelled, QList<QByteArray> &authorities);
[[nodiscard]] Outcome<Authentication> challengeCard(readers::CardChannel &channel, const Pin &pin, bool mayUseLastTry,
    const std::function<bool()> &cancelled, QList<QByteArray> &authorities);

/// Fills in `holder` and the certificate's check.
void checkAuthentication(Authentication &authentication, const QList<QByteArray> &authorities,
    const CertificateRequest &request, const QDateTime &now);

} // namespace madoguchi::cards
