#include "app/ctl/CommandLine.h"

#include "app/ctl/Words.h"
#include "app/settings/NearestWord.h"

#include <algorithm>

namespace madoguchi::ctl {

namespace {

const QString Config = QStringLiteral("--config");
const QString Json = QStringLiteral("--json");
const QString Help = QStringLiteral("--help");
const QString Version = QStringLiteral("--version");

QString withNearest(const QString &sentence, const QString &word, const QStringList &known)
{
    const QString nearest = settings::nearestWord(word, known);
    if (nearest.isEmpty())
        return sentence;
    //: Follows a sentence about an unknown word on the command line. %1 is the known one that looks most like it.
    return sentence + QLatin1Char(' ') + Words::tr("Did you mean %1?").arg(nearest);
}

/// --name VALUE or --name=VALUE
struct Typed {
    QString name;
    QString value;
    bool hasValue = false;
};

Typed typedOption(const QString &argument)
{
    const qsizetype equals = argument.indexOf(u'=');
    if (equals < 0)
        return { argument, {}, false };
    return { argument.left(equals), argument.mid(equals + 1), true };
}

bool isGroup(const QStringList &words)
{
    return std::any_of(commands().begin(), commands().end(), [&words](const Command &command) {
        return command.words.size() > words.size() && command.words.mid(0, words.size()) == words;
    });
}

/// Takes the command words off the front of the words that are no options.
Outcome<const Command *> findCommand(QStringList &words)
{
    QStringList known;
    for (const Command &command : commands()) {
        known << command.words.join(u' ');
        if (words.mid(0, command.words.size()) == command.words) {
            words = words.mid(command.words.size());
            return &command;
        }
    }
    const QString typed = words.mid(0, 2).join(u' ');
    if (isGroup(words)) {
        //: Error on the command line, to IT staff. %1 is the first word of several commands, such as "account".
        return tl::unexpected(usageError(
            Words::tr("A word is missing after %1. madoguchictl %1 --help lists what can follow.").arg(typed)));
    }
    //: Error on the command line, to IT staff. %1 is what was typed.
    const QString sentence = Words::tr("There is no command %1. madoguchictl --help lists all of them.").arg(typed);
    return tl::unexpected(usageError(withNearest(sentence, typed, known)));
}

QList<Option> optionsOf(const Command *command)
{
    QList<Option> all = command ? command->options : QList<Option>();
    all << Option { Config, QStringLiteral("FILE"), {} } << Option { Json, {}, {} } << Option { Help, {}, {} };
    return all;
}

Outcome<void> checkOption(const Command *command, const Typed &typed)
{
    QStringList known;
    for (const Option &option : optionsOf(command)) {
        known << option.name;
        if (option.name != typed.name)
            continue;
        if (option.value.isEmpty() || typed.hasValue)
            return {};
        //: Error on the command line, to IT staff. %1 is an option such as --out.
        return tl::unexpected(usageError(Words::tr("A value is missing after %1.").arg(typed.name)));
    }
    //: Error on the command line, to IT staff. %1 is what was typed.
    const QString sentence = Words::tr("There is no option %1 here.").arg(typed.name);
    return tl::unexpected(usageError(withNearest(sentence, typed.name, known)));
}

/// True when the option of this name takes a value in any command: names mean the same everywhere.
bool takesValue(const QString &name)
{
    const auto isIt = [&name](const Option &option) { return option.name == name && !option.value.isEmpty(); };
    return name == Config || std::any_of(commands().begin(), commands().end(), [&isIt](const Command &command) {
        return std::any_of(command.options.begin(), command.options.end(), isIt);
    });
}

/// Parts words and options.
void part(const QStringList &arguments, QStringList &words, QList<Typed> &options)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!arguments.at(i).startsWith(QLatin1String("--"))) {
            words << arguments.at(i);
            continue;
        }
        Typed typed = typedOption(arguments.at(i));
        const bool followed = i + 1 < arguments.size() && !arguments.at(i + 1).startsWith(QLatin1String("--"));
        if (!typed.hasValue && takesValue(typed.name) && followed) {
            typed.value = arguments.at(++i);
            typed.hasValue = true;
        }
        options << typed;
    }
}

Outcome<void> checkOperands(const Command &command, const QStringList &words)
{
    const bool several = command.operand.endsWith(u'…');
    if (!several && words.size() > (command.operand.isEmpty() ? 0 : 1)) {
        //: Error on the command line, to IT staff. %1 is the word that was typed too much.
        return tl::unexpected(usageError(Words::tr("%1 is too much here.").arg(words.last())));
    }
    if (words.isEmpty() && !command.operand.isEmpty() && !command.operand.startsWith(u'[')) {
        //: Error on the command line, to IT staff. %1 is what is to be named, such as TEMPLATE or FILE.pdf.
        return tl::unexpected(usageError(Words::tr("%1 is missing.").arg(command.operand)));
    }
    return {};
}

/// The command, its options and its operands, as far as they are right.
Outcome<void> takeWords(CommandLine &line, QStringList &words, const QList<Typed> &options)
{
    const auto command = findCommand(words);
    if (!command)
        return tl::unexpected(command.error());
    line.command = *command;
    for (const Typed &option : options) {
        if (const auto checked = checkOption(line.command, option); !checked)
            return checked;
        line.options.insert(option.name, option.value);
    }
    if (line.wantsHelp)
        return {};
    line.operands = words;
    return checkOperands(*line.command, words);
}

} // namespace

Error usageError(const QString &sentence)
{
    return Error { ErrorCode::Usage, sentence, {}, {}, {} };
}

QString configFileIn(const QStringList &arguments)
{
    // The table of commands would be made in the wrong language here.
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const Typed typed = typedOption(arguments.at(i));
        if (typed.name == Config)
            return typed.hasValue ? typed.value : arguments.value(i + 1);
    }
    return {};
}

CommandLine parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    QStringList words;
    QList<Typed> options;
    part(arguments, words, options);
    const auto isNamed = [](const QString &name) { return [name](const Typed &typed) { return typed.name == name; }; };
    line.wantsHelp = std::any_of(options.begin(), options.end(), isNamed(Help));
    line.wantsVersion = words.isEmpty() && std::any_of(options.begin(), options.end(), isNamed(Version));
    if (line.wantsHelp && (words.isEmpty() || isGroup(words)))
        line.group = words;
    if (line.wantsVersion || (line.wantsHelp && line.group == words))
        return line;
    if (words.isEmpty()) {
        //: Error on the command line, to IT staff.
        line.error = usageError(Words::tr("A command is missing. madoguchictl --help lists all of them."));
        return line;
    }
    if (const auto taken = takeWords(line, words, options); !taken)
        line.error = taken.error();
    return line;
}

QString helpFor(const Command &command)
{
    QString text = QStringLiteral("madoguchictl ") + command.words.join(u' ');
    text += (command.operand.isEmpty() ? QString() : u' ' + command.operand) + QStringLiteral("\n    ");
    text += command.summary + u'\n';
    for (const Option &option : command.options)
        text += QStringLiteral("    %1  %2\n").arg((option.name + u' ' + option.value).leftJustified(22), option.help);
    //: Help of the command line, to IT staff: the option --config FILE.
    const QString config = Words::tr("the settings file; without it the system's");
    //: Help of the command line, to IT staff: the option --json.
    const QString json = Words::tr("the result as JSON on standard output");
    text += QStringLiteral("    %1  %2\n").arg(QStringLiteral("--config FILE").leftJustified(22), config);
    text += QStringLiteral("    %1  %2\n").arg(QStringLiteral("--json").leftJustified(22), json);
    return text;
}

QString helpForGroup(const QStringList &group)
{
    QString text;
    for (const Command &command : commands()) {
        if (command.words.mid(0, group.size()) != group)
            continue;
        const QString words
            = command.words.join(u' ') + (command.operand.isEmpty() ? QString() : u' ' + command.operand);
        text += QStringLiteral("madoguchictl %1  %2\n").arg(words.leftJustified(20), command.summary);
    }
    //: End of the help of the command line, to IT staff. The numbers are exit codes.
    text += u'\n'
        + Words::tr("Each command explains its options with --help.\n"
                    "Exit codes: 0 done, 1 internal error, 2 wrong usage, 3 bad input, 4 device missing or not ready, "
                    "5 refused, 6 not permitted.")
        + u'\n';
    return text;
}

} // namespace madoguchi::ctl
