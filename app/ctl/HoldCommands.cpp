#include "app/ctl/HoldCommands.h"

#include "app/ctl/StoreAccess.h"
#include "app/ctl/Words.h"
#include "app/store/HeldReceptions.h"

#include <QJsonArray>

namespace madoguchi::ctl {

namespace {

QString timeOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonObject described(const store::HeldSlip &slip)
{
    return { { QStringLiteral("slip"), slip.number }, { QStringLiteral("heldAt"), timeOf(slip.heldAt) },
        { QStringLiteral("expiresAt"), timeOf(slip.expiresAt) }, { QStringLiteral("terminal"), slip.terminal },
        { QStringLiteral("takenBy"), slip.takenBy } };
}

ExitCode listHolds(Invocation &invocation)
{
    const auto session = openStore(invocation);
    if (!session)
        return invocation.output.fail(session.error());
    const auto slips = heldSlips(**session);
    if (!slips)
        return invocation.output.fail(slips.error());
    QJsonArray all;
    for (const store::HeldSlip &slip : *slips) {
        all.append(described(slip));
        invocation.output.line(
            QStringList { slip.number, timeOf(slip.heldAt), timeOf(slip.expiresAt), slip.terminal, slip.takenBy }.join(
                u'\t'));
    }
    if (invocation.output.isJson())
        invocation.output.json(all);
    return ExitCode::Done;
}

ExitCode purge(Invocation &invocation)
{
    return withStore(invocation, [&](store::Session &session, const QString &actor) {
        const auto purged = purgeExpired(session, actor);
        if (!purged)
            return invocation.output.fail(purged.error());
        if (invocation.output.isJson())
            invocation.output.json(QJsonObject { { QStringLiteral("purged"), *purged } });
        //: Result of "hold purge" on the command line, to IT staff. %1 is a number.
        invocation.output.note(Words::tr("Expired receptions on hold that were deleted for good: %1").arg(*purged));
        return ExitCode::Done;
    });
}

} // namespace

QList<Command> holdCommands()
{
    const QString hold = QStringLiteral("hold");
    return {
        { { hold, QStringLiteral("list") }, {},
            //: Help of the command line, to IT staff: what "hold list" does.
            Words::tr("the receptions on hold, by the numbers of their slips"), {}, listHolds },
        { { hold, QStringLiteral("purge") }, {},
            //: Help of the command line, to IT staff: what "hold purge" does.
            Words::tr("deletes the expired receptions on hold for good"), { asOption() }, purge },
    };
}

} // namespace madoguchi::ctl
