#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace madoguchi::cards::certificate {
Q_NAMESPACE

/// Whether a certificate may be relied on now.
enum class Result {
    Unchecked, ///< nobody could tell
    Valid,
    Invalid
};
Q_ENUM_NS(Result)

/// Why a certificate is not known to be valid. A closed list.
enum class Reason {
    None, ///< with Valid
    // with Invalid
    Forged, ///< no certificate, or not signed by the authority that it names
    Expired,
    NotYetValid,
    Revoked,
    WrongUse, ///< a certificate that is no person's: an authority's
    SignatureWrong, ///< the challenge was not signed with the certificate's key
    // with Unchecked
    NoAnchors, ///< IT installed no trust anchors for it
    UnknownIssuer, ///< its issuer is none of the trust anchors
    NoRevocationSource, ///< IT configured neither revocation lists nor a service
    NoRevocationList, ///< no list in the folder is about this certificate
    OldRevocationList, ///< the list's time is over, or has not begun
    WrongRevocationList, ///< the list is not signed by the issuer
    ServiceAway, ///< the service does not answer, or not in time
    ServiceAnswerWrong, ///< not signed by whom it must be, about something else, or an old answer sent again
    ServiceDoesNotKnow ///< the service does not know the certificate
};
Q_ENUM_NS(Reason)

} // namespace madoguchi::cards::certificate

namespace madoguchi::cards {

using CertificateResult = certificate::Result;
using CertificateReason = certificate::Reason;

[[nodiscard]] QString toWord(CertificateResult result); ///< "valid" …
[[nodiscard]] QString toWord(CertificateReason reason); ///< "unknown-issuer" …
/// What a clerk is told. Translated; never empty but for None.
[[nodiscard]] QString textFor(CertificateReason reason);

struct CertificateCheck {
    CertificateResult result = CertificateResult::Unchecked;
    CertificateReason reason = CertificateReason::NoAnchors;

    [[nodiscard]] bool operator==(const CertificateCheck &) const = default;
};

/// Where it stands which certificates were revoked, as IT configured it. With both, a certificate is valid when the
/// service says so; while the service is away, the list counts.
struct RevocationSources {
    QString lists; ///< folder with revocation lists (X.509 CRL, PEM or DER); empty: none
    QString service; ///< OCSP (RFC 6960) over HTTP, "http://…"; empty: none
    int serviceSeconds = 5; ///< how long its answer is waited for

    [[nodiscard]] bool operator==(const RevocationSources &) const = default;
};

/// Checks signature and time against the trust anchors in `anchorsFolder`, then whether the certificate was revoked.
/// `certificate`: X.509, DER. `others`: certificates that may lie between it and an anchor; they are not trusted.
/// `now`: when it must be valid. Waits for the service: not for a thread that somebody looks at.
[[nodiscard]] CertificateCheck checkCertificate(const QByteArray &certificate, const QList<QByteArray> &others,
    const QString &anchorsFolder, const RevocationSources &sources, const QDateTime &now);

} // namespace madoguchi::cards
