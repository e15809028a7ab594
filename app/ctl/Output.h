#pragma once

#include "app/ctl/ExitCode.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace madoguchi::ctl {

/// What a command says: results on stdout, messages on stderr, all UTF-8. Nothing personal goes to stderr.
class Output {
public:
    void setJson(bool json) { m_json = json; }
    [[nodiscard]] bool isJson() const { return m_json; }

    void json(const QJsonObject &value); ///< one compact line on stdout
    void json(const QJsonArray &value);
    void line(const QString &text); ///< on stdout, for people: nothing is written with --json
    void text(const QByteArray &bytes); ///< on stdout, as it is
    void note(const QString &text); ///< on stderr

    /// Tells an error: its message on stderr, and with --json as an object on stdout. Gives the exit code.
    [[nodiscard]] ExitCode fail(const Error &error, const QJsonObject &more = {});

    /// Writes what is still to be written. A command that is done but whose result was lost on the way (a full disk)
    /// has failed. Gives the exit code.
    [[nodiscard]] ExitCode finish(ExitCode code);

private:
    bool m_json = false;
};

/// The sentence for an error: its own, or the device's words for its code.
[[nodiscard]] QString messageOf(const Error &error);
/// {"error":"pin-wrong","triesLeft":2,"message":"…","place":"…"}
[[nodiscard]] QJsonObject errorJson(const Error &error);

} // namespace madoguchi::ctl
