#include "app/ctl/AuditCommands.h"

#include "app/ctl/StoreAccess.h"
#include "app/ctl/Words.h"
#include "app/store/EventAudit.h"
#include "app/store/KeyFile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace madoguchi::ctl {

namespace {

using store::AuditResult;
using store::Database;
using store::Tampering;

/// Where the log was looked at.
struct Looked {
    AuditResult result;
    QString server; ///< "not-used", "checked", "away"
};

/// A log that was tampered with must still be looked at: nothing is opened that would want to append to it.
Outcome<Looked> look(const store::Place &place)
{
    if (!QFileInfo::exists(databaseFileOf(place))) {
        if (const auto made = store::Session::open(place); !made)
            return Failure(made.error());
    }
    const auto keys = store::readKeyFile(place.keyFile);
    if (!keys)
        return Failure(keys.error());
    const auto local = Database::openFile(databaseFileOf(place));
    if (!local)
        return Failure(local.error());
    const auto here = store::auditEvents(**local, *keys, sealFolderOf(place));
    if (!here)
        return Failure(here.error());
    if (place.server.isEmpty() || here->tampering != Tampering::None)
        return Looked { *here, QStringLiteral("not-used") };
    const auto server = Database::openServer(place.server);
    if (!server)
        return Looked { *here, QStringLiteral("away") };
    // The seals beside this terminal may be ahead of what the server has been sent.
    auto there = store::auditEvents(**server, *keys, {});
    if (!there)
        return Failure(there.error());
    there->entries += here->entries;
    return Looked { *there, QStringLiteral("checked") };
}

ExitCode tell(Output &output, const Looked &looked)
{
    const AuditResult &result = looked.result;
    const bool ok = result.tampering == Tampering::None;
    QJsonObject object { { QStringLiteral("entries"), result.entries }, { QStringLiteral("ok"), ok },
        { QStringLiteral("server"), looked.server } };
    if (!ok) {
        object.insert(QStringLiteral("firstBad"), result.firstBad);
        object.insert(QStringLiteral("why"), toWord(result.tampering));
        object.insert(QStringLiteral("terminal"), result.terminal);
    }
    if (output.isJson())
        output.json(object);
    if (looked.server == QLatin1String("away"))
        //: Result of "audit verify" on the command line, to IT staff.
        output.note(Words::tr("The city's server does not answer: only this terminal's log was looked at."));
    if (ok) {
        //: Result of "audit verify" on the command line, to IT staff. %1 is a number.
        output.note(Words::tr("The log is as it was written. Entries: %1").arg(result.entries));
        return ExitCode::Done;
    }
    output.line(QStringLiteral("%1\t%2\t%3").arg(result.terminal).arg(result.firstBad).arg(toWord(result.tampering)));
    //: Result of "audit verify" on the command line, to IT staff. %1 is the number of an entry.
    output.note(
        Words::tr("The log was tampered with, first at entry %1. Keep the files as they are and tell the person "
                  "responsible for them.")
            .arg(result.firstBad));
    return ExitCode::Refused;
}

ExitCode verify(Invocation &invocation)
{
    const auto looked = look(store::placeOf(*invocation.settings));
    return looked ? tell(invocation.output, *looked) : invocation.output.fail(looked.error());
}

Error notWritten(const QSaveFile &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return Error { isFull ? ErrorCode::DiskFull : ErrorCode::FileNotWritten, {}, file.errorString(), file.fileName(),
        {} };
}

Outcome<qint64> writeCsv(const store::Place &place, Database &local, const QString &path, const QString &kind)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure(notWritten(file));
    const auto write = [&file](const QByteArray &piece) -> Outcome<void> {
        if (file.write(piece) == piece.size())
            return {};
        return Failure(notWritten(file));
    };
    // The server has the logs of all terminals; what this one has not sent yet is only here.
    std::unique_ptr<Database> server;
    if (!place.server.isEmpty()) {
        auto opened = Database::openServer(place.server);
        if (!opened)
            return Failure(opened.error());
        server = std::move(*opened);
    }
    const auto lines = store::exportEvents(server ? *server : local, kind, write);
    if (lines && !file.commit())
        return Failure(notWritten(file));
    return lines;
}

ExitCode exportLog(Invocation &invocation)
{
    const QString path = invocation.text(QStringLiteral("--out"));
    if (path.isEmpty()) {
        //: Error on the command line, to IT staff.
        return invocation.output.fail(usageError(Words::tr("--out FILE is missing: where the log is to be written.")));
    }
    const QString kind = invocation.text(QStringLiteral("--kind"));
    if (!QStringList { {}, QStringLiteral("audit"), QStringLiteral("figure"), QStringLiteral("seal") }.contains(kind)) {
        //: Error on the command line, to IT staff. %1 is what was typed; the words behind it are typed as they are.
        return invocation.output.fail(usageError(Words::tr("The log has no %1. Use audit, figure or seal.").arg(kind)));
    }
    return withStore(invocation, [&](store::Session &session, const QString &actor) {
        const auto lines = writeCsv(session.place(), session.local(), path, kind);
        if (!lines)
            return invocation.output.fail(lines.error());
        const store::Event done { QStringLiteral("audit"), actor, QStringLiteral("log-exported"), {},
            { { QStringLiteral("entries"), *lines } } };
        if (const auto noted = session.append(done); !noted)
            return invocation.output.fail(noted.error());
        if (invocation.output.isJson())
            invocation.output.json(
                QJsonObject { { QStringLiteral("file"), path }, { QStringLiteral("entries"), *lines } });
        //: Result of "audit export" on the command line, to IT staff. %1 is a number.
        invocation.output.note(Words::tr("Entries written: %1").arg(*lines));
        return ExitCode::Done;
    });
}

} // namespace

QList<Command> auditCommands()
{
    const QString audit = QStringLiteral("audit");
    return {
        { { audit, QStringLiteral("verify") }, {},
            //: Help of the command line, to IT staff: what "audit verify" does.
            Words::tr("looks whether the log is as it was written"), {}, verify },
        { { audit, QStringLiteral("export") }, {},
            //: Help of the command line, to IT staff: what "audit export" does.
            Words::tr("writes the log as CSV, of all terminals when the city has a server"),
            {
                //: Help of the command line, to IT staff: the option --out FILE.csv.
                { QStringLiteral("--out"), QStringLiteral("FILE"), Words::tr("the CSV file to write") },
                //: Help of the command line, to IT staff: the option --kind. The words are typed as they are.
                { QStringLiteral("--kind"), QStringLiteral("KIND"), Words::tr("only audit, figure or seal") },
                asOption(),
            },
            exportLog },
    };
}

} // namespace madoguchi::ctl
