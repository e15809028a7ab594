#include "app/clerk/CommandLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QMessageBox>

#include <algorithm>
#include <cstdio>

namespace madoguchi::clerk {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::clerk::CommandLine)
};
constexpr int InternalError = 1;
constexpr int WrongUsage = 2;
constexpr int BadInput = 3;
} // namespace

bool wantsHelp(int argc, char *const *argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QLatin1String word(argument);
        return word == QLatin1String("-h") || word == QLatin1String("--help") || word == QLatin1String("--help-all")
            || word == QLatin1String("-v") || word == QLatin1String("--version");
    });
}

Start readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    //: Help of the program's command line, to IT staff.
    const QCommandLineOption config(QStringLiteral("config"), Words::tr("Settings file."), QStringLiteral("FILE"));
    //: Help of the program's command line, to IT staff.
    const QCommandLineOption training(QStringLiteral("training"), Words::tr("Show the tray with virtual cards."));
    parser.addOptions({ config, training });
    parser.addHelpOption();
    parser.addVersionOption();
    Start start;
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        const QString wrong = parser.errorText().isEmpty() ? parser.positionalArguments().value(0) : parser.errorText();
        start.error = Error { ErrorCode::Usage, wrong, {}, {}, {} };
        return start;
    }
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    const auto loaded = settings::loadSettings(parser.value(config));
    if (!loaded) {
        start.error = loaded.error();
        return start;
    }
    start.settings = *loaded;
    start.settings.training = start.settings.training || parser.isSet(training);
    return start;
}

Error missingModule(const QString &detail)
{
    //: Error at the start of the program, to IT staff.
    const QString message = Words::tr("A part of the program is missing. Install it again.");
    return Error { ErrorCode::Internal, message, detail, {}, {} };
}

int tellStartError(const Error &error)
{
    const QString text = error.place.isEmpty() ? error.message : error.place + QLatin1String(": ") + error.message;
    std::fprintf(stderr, "%s\n", qUtf8Printable(text));
    if (error.code == ErrorCode::Usage)
        return WrongUsage;
    //: Title of the box that tells why the program cannot start. To IT staff.
    QMessageBox::critical(nullptr, Words::tr("Madoguchi cannot start"), text);
    return error.code == ErrorCode::Internal ? InternalError : BadInput;
}

} // namespace madoguchi::clerk
