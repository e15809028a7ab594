#include "app/ctl/ProcedureGuide.h"

#include "app/ctl/ProcedureFiles.h"
#include "app/ctl/Words.h"
#include "app/documents/FormRenderer.h"
#include "app/procedures/GuideSheet.h"
#include "app/settings/Settings.h"

namespace madoguchi::ctl {

namespace {

using procedures::PlanOrder;

const QString Out = QStringLiteral("--out");
const QString Order = QStringLiteral("--order");
const QString Language = QStringLiteral("--language");
const QString Number = QStringLiteral("--number");
const QString Page = QStringLiteral("--page");

Outcome<PlanOrder> orderOf(const Invocation &invocation)
{
    const QString order = invocation.has(Order) ? invocation.text(Order) : QStringLiteral("urgency");
    if (order == QLatin1String("urgency"))
        return PlanOrder::Urgency;
    if (order == QLatin1String("section"))
        return PlanOrder::Section;
    if (order == QLatin1String("route"))
        return PlanOrder::Route;
    //: Error on the command line, to IT staff. The words are written as they are.
    return Failure(usageError(Words::tr("Write --order as urgency, section or route.")));
}

Outcome<QString> languageOf(const Invocation &invocation)
{
    const QString language = invocation.has(Language) ? invocation.text(Language) : QStringLiteral("ja");
    if (language != QLatin1String("ja") && language != QLatin1String("en"))
        //: Error on the command line, to IT staff. The words are written as they are.
        return Failure(usageError(Words::tr("Write --language as ja or en.")));
    return language;
}

/// What the sheet says, in this order of checking: the command line, the tables, the answers, the windows.
Outcome<documents::ListSheet> sheetFor(const Invocation &invocation)
{
    const auto order = orderOf(invocation);
    if (!order)
        return Failure(order.error());
    const auto language = languageOf(invocation);
    if (!language)
        return Failure(language.error());
    const auto today = dayOf(invocation);
    if (!today)
        return Failure(today.error());
    const auto files = filesNamed(invocation);
    if (!files)
        return Failure(files.error());
    const auto event = procedures::loadEvent(*files);
    if (!event)
        return Failure(event.error());
    const auto answers = answersFor(invocation, *event);
    if (!answers)
        return Failure(answers.error());
    // The windows go with the city's own tables, not with others that are tried.
    const auto hall
        = procedures::cityHallIn(isInUse(invocation, *files) ? invocation.settings->procedureTables : QString());
    if (!hall)
        return Failure(hall.error());
    const auto plan
        = procedures::planFor(*event, *answers, *today, procedures::OpenDays(invocation.settings->closedDays));
    return procedures::guideSheet(*event, plan,
        { *language, *order, *today, invocation.settings->municipality, invocation.text(Number), invocation.text(Page),
            &*hall });
}

ExitCode guide(Invocation &invocation)
{
    const QString file = invocation.text(Out);
    if (file.isEmpty())
        //: Error on the command line, to IT staff.
        return invocation.output.fail(usageError(Words::tr("--out FILE is missing: the PDF to write.")));
    const auto sheet = sheetFor(invocation);
    if (!sheet)
        return invocation.output.fail(sheet.error());
    const auto pdf = documents::toPdf(*sheet);
    if (!pdf)
        return invocation.output.fail(pdf.error());
    if (const auto written = documents::writeWhole(file, *pdf); !written)
        return invocation.output.fail(written.error());
    if (invocation.output.isJson())
        invocation.output.json(QJsonObject { { QStringLiteral("file"), file } });
    //: Result of "procedures guide" on the command line, to IT staff. %1 is a file.
    invocation.output.note(Words::tr("The sheet was written to %1.").arg(file));
    return ExitCode::Done;
}

} // namespace

Command guideCommand()
{
    return { { QStringLiteral("procedures"), QStringLiteral("guide") }, {},
        //: Help of the command line, to IT staff: what "procedures guide" does.
        Words::tr("the sheet for the family as PDF: what to do, by when, where, with what"),
        tableOptions() + answerOptions()
            + QList<Option> { { Out, QStringLiteral("FILE"), Words::tr("the PDF to write") },
                { Order, QStringLiteral("ORDER"),
                    //: Help of the command line, to IT staff. The words are written as they are.
                    Words::tr("urgency (the default), section, or route: by window on the shortest way") },
                { Language, QStringLiteral("LANGUAGE"),
                    //: Help of the command line, to IT staff. The words are written as they are.
                    Words::tr("ja (the default) or en") },
                { Number, QStringLiteral("TEXT"),
                    //: Help of the command line, to IT staff.
                    Words::tr("number of the reception, printed below the title") },
                { Page, QStringLiteral("URL"),
                    //: Help of the command line, to IT staff.
                    Words::tr("the city's page about it, printed as a QR code") } },
        guide };
}

} // namespace madoguchi::ctl
