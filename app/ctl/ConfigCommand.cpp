#include "app/ctl/ConfigCommand.h"

#include "app/ctl/Words.h"

#include <QFileInfo>
#include <QJsonArray>

namespace madoguchi::ctl {

namespace {

ExitCode checkSettings(Invocation &invocation)
{
    const QString named
        = invocation.operand().isEmpty() ? invocation.text(QStringLiteral("--config")) : invocation.operand();
    const auto toml = settings::readSettingsFile(named);
    if (!toml)
        return invocation.output.fail(toml.error());
    const QString file = named.isEmpty() ? settings::systemSettingsFile() : named;
    const QList<Error> mistakes = settings::settingsMistakes(*toml, file);
    QJsonArray list;
    for (const Error &mistake : mistakes) {
        list.append(errorJson(mistake));
        invocation.output.line(mistake.place + u'\t' + messageOf(mistake));
    }
    if (invocation.output.isJson()) {
        invocation.output.json(QJsonObject { { QStringLiteral("file"), file },
            { QStringLiteral("ok"), mistakes.isEmpty() }, { QStringLiteral("problems"), list } });
    }
    if (!QFileInfo::exists(file)) {
        //: Result of "config check" on the command line, to IT staff. %1 is a file.
        invocation.output.note(Words::tr("There is no %1: the program runs with its own settings.").arg(file));
        return ExitCode::Done;
    }
    if (mistakes.isEmpty()) {
        //: Result of "config check" on the command line, to IT staff. %1 is a file.
        invocation.output.note(Words::tr("The settings file %1 can be used.").arg(file));
        return ExitCode::Done;
    }
    //: Result of "config check" on the command line, to IT staff. %n is the number of mistakes, which are listed.
    invocation.output.note(Words::tr("The settings file has %n mistake(s).", nullptr, int(mistakes.size())));
    return ExitCode::BadInput;
}

} // namespace

Command configCommand()
{
    Command command { { QStringLiteral("config"), QStringLiteral("check") }, QStringLiteral("[FILE]"),
        //: Help of the command line, to IT staff: what "config check" does.
        Words::tr("checks a settings file as a whole; without a name the one that would be used"), {}, checkSettings };
    command.worksWithBadSettings = true;
    return command;
}

} // namespace madoguchi::ctl
