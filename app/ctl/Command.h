#pragma once

#include "app/ctl/Output.h"
#include "app/settings/Settings.h"

#include <QHash>
#include <QStringList>

namespace madoguchi::ctl {

struct Option {
    QString name; ///< "--out"
    QString value; ///< "FILE"; empty: a switch
    QString help;
};

/// A command as it was typed, with everything it needs.
struct Invocation {
    QStringList operands;
    QHash<QString, QString> options; ///< by name; switches have an empty value
    Outcome<settings::Settings> settings; ///< an error only for commands that work with bad settings
    Output &output;

    [[nodiscard]] QString operand() const { return operands.value(0); } ///< the only one, or the first
    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString text(const QString &option) const { return options.value(option); }
};

/// One row of the table of commands.
struct Command {
    QStringList words; ///< "card", "read"
    QString operand; ///< "TEMPLATE"; "[FILE]": may be left out; "IMAGE…": one or more; empty: takes none
    QString summary;
    QList<Option> options; ///< besides --config, --json and --help, which all have
    ExitCode (*run)(Invocation &invocation);
    bool jsonAlways = false; ///< the result has no other form
    bool worksWithBadSettings = false;
};

/// All commands that are built, in the order of the help.
[[nodiscard]] const QList<Command> &commands();

/// A failure of the person's: the sentence says what to type.
[[nodiscard]] Error usageError(const QString &sentence);

} // namespace madoguchi::ctl
