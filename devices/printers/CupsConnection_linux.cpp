#include "devices/printers/CupsConnection_linux.h"

namespace madoguchi::printers {

namespace {

constexpr int connectMilliseconds = 3000;
constexpr int deviceMilliseconds = 2000;
constexpr double answerSeconds = 5;

int giveUp(http_t *, void *)
{
    return 0;
}

const char *noPassword(const char *, http_t *, const char *, const char *, void *)
{
    return nullptr;
}

Failure noAnswer()
{
    const ipp_status_t status = cupsLastError();
    const bool refused = status == IPP_STATUS_ERROR_NOT_AUTHENTICATED || status == IPP_STATUS_ERROR_NOT_AUTHORIZED
        || status == IPP_STATUS_ERROR_FORBIDDEN || status == IPP_STATUS_ERROR_CUPS_AUTHENTICATION_CANCELED;
    return failure(
        refused ? ErrorCode::PrintRefused : ErrorCode::NoPrintService, {}, QString::fromUtf8(cupsLastErrorString()));
}

} // namespace

CupsConnection::CupsConnection()
{
    cupsSetPasswordCB2(noPassword, nullptr);
    m_http.reset(
        httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, connectMilliseconds, nullptr));
    if (m_http)
        httpSetTimeout(m_http.get(), answerSeconds, giveUp, nullptr);
}

Ipp CupsConnection::request(ipp_op_t operation, const char *uriKind, const QByteArray &uri)
{
    Ipp request(ippNewRequest(operation));
    if (!uri.isEmpty())
        ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_URI, uriKind, nullptr, uri.constData());
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    return request;
}

void CupsConnection::ask(const Ipp &request, const QList<QByteArray> &attributes)
{
    std::vector<const char *> names;
    for (const QByteArray &attribute : attributes)
        names.push_back(attribute.constData());
    ippAddStrings(request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
        static_cast<int>(names.size()), nullptr, names.data());
}

Outcome<Ipp> CupsConnection::send(Ipp request)
{
    return send(std::move(request), {});
}

Outcome<Ipp> CupsConnection::send(Ipp request, const QByteArray &document)
{
    if (!isOpen())
        return noAnswer();
    // cupsDoRequest would open and send a document again after a broken connection; these three calls send it once.
    const size_t length = ippLength(request.get()) + static_cast<size_t>(document.size());
    http_status_t status = cupsSendRequest(get(), request.get(), "/", length);
    if (status == HTTP_STATUS_CONTINUE && !document.isEmpty())
        status = cupsWriteRequestData(get(), document.constData(), static_cast<size_t>(document.size()));
    if (status != HTTP_STATUS_CONTINUE && status != HTTP_STATUS_OK) {
        httpFlush(get());
        return noAnswer();
    }
    Ipp answer(cupsGetResponse(get(), "/"));
    if (!answer)
        return noAnswer();
    return answer;
}

namespace {

QByteArray uriOf(const char *format, const QByteArray &last)
{
    char uri[HTTP_MAX_URI];
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri, sizeof(uri), "ipp", nullptr, "localhost", 0, format, last.constData());
    return uri;
}

} // namespace

QByteArray queueUri(const QString &queue)
{
    return uriOf("/printers/%s", queue.toUtf8());
}

QByteArray jobUri(int id)
{
    return uriOf("/jobs/%s", QByteArray::number(id));
}

bool isSilent(const QString &deviceUri)
{
    char scheme[32];
    char user[HTTP_MAX_URI];
    char host[HTTP_MAX_HOST];
    char resource[HTTP_MAX_URI];
    int port = 0;
    const http_uri_status_t parts = httpSeparateURI(HTTP_URI_CODING_ALL, deviceUri.toUtf8().constData(), scheme,
        sizeof(scheme), user, sizeof(user), host, sizeof(host), &port, resource, sizeof(resource));
    const QByteArray kind(scheme);
    if (parts < HTTP_URI_STATUS_OK || !(kind == "ipp" || kind == "ipps" || kind == "http" || kind == "https"))
        return false;
    // Names of DNS-SD services are no hosts; the service's backend resolves them.
    if (QByteArray(host).contains("._tcp"))
        return false;
    http_t *device
        = httpConnect2(host, port, nullptr, AF_UNSPEC, HTTP_ENCRYPTION_NEVER, 1, deviceMilliseconds, nullptr);
    httpClose(device);
    return !device;
}

int integerOf(ipp_t *answer, const char *name, int otherwise)
{
    ipp_attribute_t *attribute = ippFindAttribute(answer, name, IPP_TAG_ZERO);
    if (!attribute)
        return otherwise;
    return ippGetValueTag(attribute) == IPP_TAG_BOOLEAN ? ippGetBoolean(attribute, 0) : ippGetInteger(attribute, 0);
}

QStringList textsOf(ipp_attribute_t *attribute)
{
    QStringList texts;
    for (int i = 0; attribute && i < ippGetCount(attribute); ++i) {
        if (const char *text = ippGetString(attribute, i, nullptr))
            texts << QString::fromUtf8(text);
    }
    return texts;
}

QStringList textsOf(ipp_t *answer, const char *name)
{
    return textsOf(ippFindAttribute(answer, name, IPP_TAG_ZERO));
}

} // namespace madoguchi::printers
