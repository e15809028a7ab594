#include "app/ctl/Doctor.h"

#include "app/ctl/Words.h"

#include <QJsonArray>

#include <algorithm>

namespace madoguchi::ctl {

namespace {

ExitCode doctor(Invocation &invocation)
{
    const settings::Settings settings = invocation.settings.value_or(settings::Settings());
    QList<Finding> findings
        = checkSettings(invocation.settings) + checkReaders(settings) + checkFonts() + checkPictures();
    // What only the settings tell cannot be looked at without them: the defaults are not what this machine uses.
    if (invocation.settings)
        findings += checkTrustAnchors(settings) + checkRevocation(settings) + checkPreApplicationKey(settings)
            + checkTemplates(settings) + checkBundles(settings) + checkPostalCodes(settings) + checkCharacters(settings)
            + checkHandOver(settings) + checkVisitor(settings) + checkPrinters(settings) + checkStore(settings);
    QJsonArray list;
    for (const Finding &finding : findings) {
        list.append(QJsonObject { { QStringLiteral("check"), finding.check }, { QStringLiteral("ok"), finding.ok },
            { QStringLiteral("detail"), finding.detail }, { QStringLiteral("remedy"), finding.remedy } });
        invocation.output.line(
            (finding.ok ? QStringLiteral("OK  ") : QStringLiteral("NG  ")) + finding.check + u'\t' + finding.detail);
        if (!finding.ok)
            invocation.output.line(QStringLiteral("        ") + finding.remedy);
    }
    if (invocation.output.isJson())
        invocation.output.json(list);
    const bool allOk = std::all_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.ok; });
    return allOk ? ExitCode::Done : ExitCode::NotReady;
}

} // namespace

Command doctorCommand()
{
    Command command { { QStringLiteral("doctor") }, {},
        //: Help of the command line, to IT staff: what "doctor" does.
        Words::tr("looks at every device, font and form: ready, or what to do"), {}, doctor };
    command.worksWithBadSettings = true;
    return command;
}

} // namespace madoguchi::ctl
