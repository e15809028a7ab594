#include "app/ctl/AddressCommands.h"

#include "app/addresses/PostalTable.h"
#include "app/ctl/Words.h"

#include <QJsonArray>

namespace madoguchi::ctl {

namespace {

QJsonObject described(const addresses::PostalPlace &place)
{
    return { { QStringLiteral("postalCode"), place.code }, { QStringLiteral("prefecture"), place.prefecture },
        { QStringLiteral("municipality"), place.municipality }, { QStringLiteral("town"), place.town } };
}

ExitCode find(Invocation &invocation)
{
    const QString &file = invocation.settings->postalCodes;
    if (file.isEmpty()) {
        return invocation.output.fail(Error { ErrorCode::FileMissing,
            //: Error on the command line, to IT staff. The setting's name is written as it is.
            Words::tr("No file of postal codes is set. Name one in the settings: [forms] postal_codes."), {}, {}, {} });
    }
    const auto table = addresses::PostalTable::load(file);
    if (!table)
        return invocation.output.fail(table.error());
    const QString code = addresses::postalCodeIn(invocation.operand());
    QJsonArray all;
    for (const addresses::PostalPlace &place :
        code.isEmpty() ? table->placesAt(invocation.operand()) : table->placesOf(code)) {
        all.append(described(place));
        invocation.output.line(place.code + u'\t' + place.text());
    }
    if (invocation.output.isJson())
        invocation.output.json(all);
    if (all.isEmpty())
        //: Result of "address find" on the command line, to IT staff.
        invocation.output.note(Words::tr("The file of postal codes knows no such place."));
    return all.isEmpty() ? ExitCode::Refused : ExitCode::Done;
}

} // namespace

Command addressCommand()
{
    return { { QStringLiteral("address"), QStringLiteral("find") }, QStringLiteral("TEXT"),
        //: Help of the command line, to IT staff: what "address find" does.
        Words::tr("the places of a postal code, or the postal code of an address"), {}, find };
}

} // namespace madoguchi::ctl
