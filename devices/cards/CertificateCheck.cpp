#include "devices/cards/CertificateCheck.h"

#include "devices/cards/OcspService.h"
#include "devices/cards/TrustAnchors.h"
#include "devices/outcome/EnumWord.h"

#include <openssl/x509v3.h>

namespace madoguchi::cards {

namespace {

CertificateCheck invalid(CertificateReason reason)
{
    return { CertificateResult::Invalid, reason };
}

CertificateCheck unchecked(CertificateReason reason)
{
    return { CertificateResult::Unchecked, reason };
}

constexpr CertificateCheck Valid { CertificateResult::Valid, CertificateReason::None };

/// `isOwn`: it is about the certificate itself, not about one above it.
CertificateCheck meaningOf(int error, bool isOwn)
{
    switch (error) {
    case X509_V_OK:
        return Valid;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return unchecked(CertificateReason::UnknownIssuer);
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return isOwn ? invalid(CertificateReason::Expired) : unchecked(CertificateReason::UnknownIssuer);
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return isOwn ? invalid(CertificateReason::NotYetValid) : unchecked(CertificateReason::UnknownIssuer);
    case X509_V_ERR_CERT_REVOKED:
        return invalid(CertificateReason::Revoked);
    case X509_V_ERR_UNABLE_TO_GET_CRL:
    case X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER:
    case X509_V_ERR_DIFFERENT_CRL_SCOPE:
        return unchecked(CertificateReason::NoRevocationList);
    case X509_V_ERR_CRL_HAS_EXPIRED:
    case X509_V_ERR_CRL_NOT_YET_VALID:
        return unchecked(CertificateReason::OldRevocationList);
    case X509_V_ERR_CRL_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE:
    case X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION:
    case X509_V_ERR_KEYUSAGE_NO_CRL_SIGN:
    case X509_V_ERR_CRL_PATH_VALIDATION_ERROR:
    case X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD:
    case X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD:
        return unchecked(CertificateReason::WrongRevocationList);
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE:
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_INVALID_NON_CA:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
        return invalid(CertificateReason::Forged);
    default: // codes of OpenSSL: what is not known to be the holder's fault is not told as one
        return unchecked(CertificateReason::UnknownIssuer);
    }
}

/// A certificate on its way to an anchor.
class Chain {
public:
    Chain(X509 *certificate, const std::vector<Certificate> &others, X509_STORE *anchors, const QDateTime &now)
        : m_others(sk_X509_new_null())
        , m_context(X509_STORE_CTX_new())
    {
        for (const Certificate &other : others)
            sk_X509_push(m_others.get(), other.get());
        X509_STORE_CTX_init(m_context.get(), anchors, certificate, m_others.get());
        X509_STORE_CTX_set_time(m_context.get(), 0, static_cast<time_t>(now.toSecsSinceEpoch()));
    }

    void setFlags(unsigned long flags) { X509_STORE_CTX_set_flags(m_context.get(), flags); }

    [[nodiscard]] CertificateCheck verify()
    {
        if (X509_verify_cert(m_context.get()) == 1)
            return Valid;
        return meaningOf(
            X509_STORE_CTX_get_error(m_context.get()), X509_STORE_CTX_get_error_depth(m_context.get()) == 0);
    }

    /// After verify().
    [[nodiscard]] X509 *issuer() const
    {
        STACK_OF(X509) *chain = X509_STORE_CTX_get0_chain(m_context.get());
        return sk_X509_num(chain) > 1 ? sk_X509_value(chain, 1) : nullptr;
    }

private:
    CertificateStack m_others;
    StoreContext m_context;
};

/// What the lists of a folder say, when there are any.
CertificateCheck checkWithLists(X509 *certificate, const std::vector<Certificate> &others,
    const std::vector<RevocationList> &lists, const QString &anchorsFolder, const QDateTime &now)
{
    const Store store = anchorsIn(anchorsFolder);
    for (const RevocationList &list : lists)
        X509_STORE_add_crl(store.get(), list.get());
    Chain chain(certificate, others, store.get(), now);
    chain.setFlags(X509_V_FLAG_CRL_CHECK);
    return chain.verify();
}

CertificateCheck checkWithService(
    const RevocationSources &sources, X509 *certificate, X509 *issuer, X509_STORE *anchors)
{
    switch (askOcspService(sources.service, sources.serviceSeconds, certificate, issuer, anchors)) {
    case OcspAnswer::Good:
        return Valid;
    case OcspAnswer::Revoked:
        return invalid(CertificateReason::Revoked);
    case OcspAnswer::Unknown:
        return unchecked(CertificateReason::ServiceDoesNotKnow);
    case OcspAnswer::Away:
        return unchecked(CertificateReason::ServiceAway);
    case OcspAnswer::Wrong:
        return unchecked(CertificateReason::ServiceAnswerWrong);
    }
    Q_UNREACHABLE();
}

} // namespace

QString toWord(CertificateResult result)
{
    return wordOf(result);
}

QString toWord(CertificateReason reason)
{
    return wordOf(reason);
}

CertificateCheck checkCertificate(const QByteArray &der, const QList<QByteArray> &otherDers,
    const QString &anchorsFolder, const RevocationSources &sources, const QDateTime &now)
{
    const Certificate certificate = certificateFromDer(der);
    if (!certificate)
        return invalid(CertificateReason::Forged);
    const Store anchors = anchorsIn(anchorsFolder);
    if (!anchors)
        return unchecked(CertificateReason::NoAnchors);
    std::vector<Certificate> others;
    for (const QByteArray &other : otherDers) {
        if (Certificate parsed = certificateFromDer(other))
            others.push_back(std::move(parsed));
    }
    Chain chain(certificate.get(), others, anchors.get(), now);
    if (const CertificateCheck check = chain.verify(); check.result != CertificateResult::Valid)
        return check;
    if (X509_check_ca(certificate.get()) != 0 || !chain.issuer())
        return invalid(CertificateReason::WrongUse);
    if (sources.lists.isEmpty() && sources.service.isEmpty())
        return unchecked(CertificateReason::NoRevocationSource);
    CertificateCheck listed = unchecked(CertificateReason::NoRevocationList);
    if (const auto lists = revocationListsIn(sources.lists); !lists.empty())
        listed = checkWithLists(certificate.get(), others, lists, anchorsFolder, now);
    if (sources.service.isEmpty() || listed.result == CertificateResult::Invalid)
        return listed;
    const CertificateCheck told = checkWithService(sources, certificate.get(), chain.issuer(), anchors.get());
    return told.reason == CertificateReason::ServiceAway && listed.result == CertificateResult::Valid ? listed : told;
}

} // namespace madoguchi::cards
