#pragma once

#include "devices/outcome/Error.h"

#include <QByteArray>
#include <QStringList>

#include <cups/cups.h>
#include <memory>

namespace madoguchi::printers {

struct IppDelete {
    void operator()(ipp_t *message) const { ippDelete(message); }
};
using Ipp = std::unique_ptr<ipp_t, IppDelete>;

/// One connection to cupsd (CUPS_SERVER, client.conf or the usual socket), with a time limit on every wait.
/// Asks nobody for a password. Belongs to one thread.
class CupsConnection {
public:
    CupsConnection();

    [[nodiscard]] bool isOpen() const { return m_http != nullptr; }
    [[nodiscard]] http_t *get() const { return m_http.get(); }

    /// A request with its character set, language, target and user.
    [[nodiscard]] static Ipp request(ipp_op_t operation, const char *uriKind, const QByteArray &uri);
    static void ask(const Ipp &request, const QList<QByteArray> &attributes);

    /// Sends a request and waits for the answer. NoPrintService when none comes; an answer that refuses is given back
    /// as it is (ippGetStatusCode).
    [[nodiscard]] Outcome<Ipp> send(Ipp request);
    /// The same with a document behind the request; it leaves this machine once, whatever happens.
    [[nodiscard]] Outcome<Ipp> send(Ipp request, const QByteArray &document);

private:
    struct HttpClose {
        void operator()(http_t *http) const { httpClose(http); }
    };
    std::unique_ptr<http_t, HttpClose> m_http;
};

/// The target of requests about a queue.
[[nodiscard]] QByteArray queueUri(const QString &queue);
[[nodiscard]] QByteArray jobUri(int id);

/// Whether a printer in the network (ipp, ipps, http, https) cannot even be connected to. False for every other kind of
/// address: nothing is known then. Waits for at most two seconds.
[[nodiscard]] bool isSilent(const QString &deviceUri);

/// The first value of an attribute, or the one given where it is missing.
[[nodiscard]] int integerOf(ipp_t *answer, const char *name, int otherwise);
/// All values of a keyword or name attribute.
[[nodiscard]] QStringList textsOf(ipp_attribute_t *attribute);
[[nodiscard]] QStringList textsOf(ipp_t *answer, const char *name);

} // namespace madoguchi::printers
