#include "devices/cards/OcspService.h"

#include <openssl/http.h>
#include <openssl/ocsp.h>

namespace madoguchi::cards {

namespace {

constexpr long ClockTolerance = 300; // seconds between the service's clock and ours
constexpr std::size_t LongestOcspAnswer = 65536;

void freeText(char *text)
{
    OPENSSL_free(text);
}

using Request = std::unique_ptr<OCSP_REQUEST, Freed<OCSP_REQUEST_free>>;
using Response = std::unique_ptr<OCSP_RESPONSE, Freed<OCSP_RESPONSE_free>>;
using BasicResponse = std::unique_ptr<OCSP_BASICRESP, Freed<OCSP_BASICRESP_free>>;
using CertificateId = std::unique_ptr<OCSP_CERTID, Freed<OCSP_CERTID_free>>;
using Stream = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Text = std::unique_ptr<char, Freed<freeText>>;

Request requestAbout(X509 *certificate, X509 *issuer)
{
    Request request(OCSP_REQUEST_new());
    OCSP_CERTID *id = OCSP_cert_to_id(nullptr, certificate, issuer);
    if (!id || !OCSP_request_add0_id(request.get(), id) || OCSP_request_add1_nonce(request.get(), nullptr, -1) != 1)
        return nullptr;
    return request;
}

/// The service's answer; none when it did not come, or is none.
Response send(const QString &address, int seconds, OCSP_REQUEST *request)
{
    char *host = nullptr;
    char *port = nullptr;
    char *path = nullptr;
    int tls = 0;
    if (!OSSL_HTTP_parse_url(
            address.toUtf8().constData(), &tls, nullptr, &host, &port, nullptr, &path, nullptr, nullptr))
        return nullptr;
    const Text hostText(host);
    const Text portText(port);
    const Text pathText(path);
    const Stream question(BIO_new(BIO_s_mem()));
    if (tls != 0 || i2d_OCSP_REQUEST_bio(question.get(), request) != 1) // answers are signed: no TLS is needed
        return nullptr;
    const Stream answer(OSSL_HTTP_transfer(nullptr, host, port, path, 0, nullptr, nullptr, nullptr, nullptr, nullptr,
        nullptr, 0, nullptr, "application/ocsp-request", question.get(), "application/ocsp-response", 1,
        LongestOcspAnswer, seconds, 0));
    return answer ? Response(d2i_OCSP_RESPONSE_bio(answer.get(), nullptr)) : nullptr;
}

/// Whether the answer is signed by somebody who may, and is the one to this question.
bool canBeReliedOn(OCSP_REQUEST *request, OCSP_BASICRESP *answer, X509 *issuer, X509_STORE *anchors)
{
    const CertificateStack signers(sk_X509_new_null());
    sk_X509_push(signers.get(), issuer);
    return OCSP_basic_verify(answer, signers.get(), anchors, 0) == 1 && OCSP_check_nonce(request, answer) == 1;
}

OcspAnswer statusIn(OCSP_BASICRESP *answer, X509 *certificate, X509 *issuer)
{
    const CertificateId id(OCSP_cert_to_id(nullptr, certificate, issuer));
    int status = V_OCSP_CERTSTATUS_UNKNOWN;
    ASN1_GENERALIZEDTIME *from = nullptr;
    ASN1_GENERALIZEDTIME *until = nullptr;
    if (OCSP_resp_find_status(answer, id.get(), &status, nullptr, nullptr, &from, &until) != 1
        || OCSP_check_validity(from, until, ClockTolerance, -1) != 1)
        return OcspAnswer::Wrong;
    if (status == V_OCSP_CERTSTATUS_REVOKED)
        return OcspAnswer::Revoked;
    return status == V_OCSP_CERTSTATUS_GOOD ? OcspAnswer::Good : OcspAnswer::Unknown;
}

} // namespace

OcspAnswer askOcspService(const QString &address, int seconds, X509 *certificate, X509 *issuer, X509_STORE *anchors)
{
    const Request request = requestAbout(certificate, issuer);
    const Response response = request ? send(address, seconds, request.get()) : nullptr;
    if (!response)
        return OcspAnswer::Away;
    const int status = OCSP_response_status(response.get());
    if (status == OCSP_RESPONSE_STATUS_TRYLATER || status == OCSP_RESPONSE_STATUS_INTERNALERROR)
        return OcspAnswer::Away;
    const BasicResponse answer(
        status == OCSP_RESPONSE_STATUS_SUCCESSFUL ? OCSP_response_get1_basic(response.get()) : nullptr);
    if (!answer || !canBeReliedOn(request.get(), answer.get(), issuer, anchors))
        return OcspAnswer::Wrong;
    return statusIn(answer.get(), certificate, issuer);
}

bool isOcspService(const QString &address, int seconds, X509 *authority)
{
    const Certificate nobody(X509_new()); // a service that answers at all says that it does not know this one
    X509 *asked = authority ? authority : nobody.get();
    const Request request = requestAbout(asked, asked);
    return request && send(address, seconds, request.get()) != nullptr;
}

} // namespace madoguchi::cards
