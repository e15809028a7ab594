#include "app/ctl/PreApplicationCommands.h"

#include "app/ctl/StoreAccess.h"
#include "app/ctl/Words.h"

namespace madoguchi::ctl {

namespace {

QList<Option> makeOptions()
{
    return {
        //: Help of the command line, to IT staff: the option --template ID.
        { QStringLiteral("--template"), QStringLiteral("ID"), Words::tr("the form that is meant") },
        //: Help of the command line, to IT staff: the option --data FILE.
        { QStringLiteral("--data"), QStringLiteral("FILE"), Words::tr("what was filled in: JSON as for form fill") },
        //: Help of the command line, to IT staff: the option --key PUBLIC.
        { QStringLiteral("--key"), QStringLiteral("PUBLIC"),
            Words::tr("the city's public key: its text, or a file with it") },
        //: Help of the command line, to IT staff: the option --out DIR|FILE.png.
        { QStringLiteral("--out"), QStringLiteral("DIR|FILE.png"),
            Words::tr("the folder for the pictures, or the picture when one code is enough") },
        //: Help of the command line, to IT staff: the option --made DATE.
        { QStringLiteral("--made"), QStringLiteral("DATE"),
            Words::tr("the day on which it was made; without it today") },
    };
}

Option anotherOption()
{
    //: Help of the command line, to IT staff: the option --another of "preapplication key new".
    return { QStringLiteral("--another"), QString(), Words::tr("make another key although there is one") };
}

} // namespace

QList<Command> preApplicationCommands()
{
    const QString name = QStringLiteral("preapplication");
    const QString key = QStringLiteral("key");
    return {
        { { name, QStringLiteral("make") }, {},
            //: Help of the command line, to IT staff: what "preapplication make" does.
            Words::tr("writes what a resident filled in at home as QR codes for this city"), makeOptions(),
            makePreApplication },
        { { name, QStringLiteral("read") }, QStringLiteral("IMAGE…"),
            //: Help of the command line, to IT staff: what "preapplication read" does. "-" is written as it is.
            Words::tr("opens the codes in pictures, or those that a scanner types (-)"), {}, readPreApplication, true },
        { { name, key, QStringLiteral("new") }, {},
            //: Help of the command line, to IT staff: what "preapplication key new" does.
            Words::tr("makes the city's key pair and prints the public key for the city's web page"),
            { anotherOption(), asOption() }, newPreApplicationKey },
        { { name, key, QStringLiteral("show") }, {},
            //: Help of the command line, to IT staff: what "preapplication key show" does.
            Words::tr("prints the public key for the city's web page"), {}, showPreApplicationKey },
        { { name, key, QStringLiteral("export") }, QStringLiteral("FILE"),
            //: Help of the command line, to IT staff: what "preapplication key export" does.
            Words::tr("writes the secret key into a file, for another counter or a safe"), { asOption() },
            exportPreApplicationKey },
        { { name, key, QStringLiteral("import") }, QStringLiteral("FILE"),
            //: Help of the command line, to IT staff: what "preapplication key import" does.
            Words::tr("takes over the key that another counter has exported"), { asOption() },
            importPreApplicationKey },
    };
}

} // namespace madoguchi::ctl
