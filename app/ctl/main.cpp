#include "app/ctl/CommandLine.h"
#include "app/privacy/ProcessPrivacy.h"
#include "app/settings/Language.h"
#include "devices/readers/NfcReaders.h"

#include <QCoreApplication>

using namespace madoguchi;
using namespace madoguchi::ctl;

namespace {

ExitCode help(Output &output, const CommandLine &line)
{
    output.text((line.command ? helpFor(*line.command) : helpForGroup(line.group)).toUtf8());
    return ExitCode::Done;
}

ExitCode run(const QStringList &arguments, Output &output)
{
    output.setJson(arguments.contains(QLatin1String("--json")));
    settings::installLanguage(settings::Settings().language); // for a settings file that cannot be used
    const auto settings = settings::loadSettings(configFileIn(arguments));
    settings::installLanguage(settings ? settings->language : settings::Settings().language);
    const CommandLine line = parseCommandLine(arguments);
    output.setJson(output.isJson() || (line.command && line.command->jsonAlways && !line.wantsHelp));
    if (line.error)
        return output.fail(*line.error);
    if (line.wantsVersion) {
        output.text("madoguchictl " MADOGUCHI_VERSION "\n");
        return ExitCode::Done;
    }
    if (line.wantsHelp)
        return help(output, line);
    if (!settings && !line.command->worksWithBadSettings)
        return output.fail(settings.error());
    if (settings)
        readers::useNfcReaders(settings->nfcReaders);
    Invocation invocation { line.operands, line.options, settings, output };
    return line.command->run(invocation);
}

} // namespace

int main(int argc, char *argv[])
{
    privacy::keepMemoryPrivate();
    const QCoreApplication application(argc, argv);
    Output output;
    const ExitCode code = run(QCoreApplication::arguments().mid(1), output);
    return static_cast<int>(output.finish(code));
}
