#include "app/ctl/Doctor.h"
#include "app/ctl/Screens.h"
#include "app/ctl/Words.h"

namespace madoguchi::ctl {

QList<Finding> checkVisitor(const settings::Settings &settings)
{
    const QString check = QStringLiteral("visitor-screen");
    if (settings.visitorScreen.isEmpty() && !settings.visitorSignature)
        return {};
    if (settings.visitorScreen.isEmpty())
        return { { check, false, QStringLiteral("[visitor] signature"),
            //: Result of "doctor" on the command line, to IT staff: about the second display, which faces the visitor.
            Words::tr("Signatures are taken, but no display faces the visitor. Name it in [visitor] screen, or set "
                      "signature to false.") } };
    bool isNumber = false;
    const int number = settings.visitorScreen.toInt(&isNumber);
    if (isNumber && number < 1)
        return { { check, false, settings.visitorScreen,
            //: Result of "doctor" on the command line, to IT staff: about the second display, which faces the visitor.
            Words::tr("Screens are counted from 1. Correct [visitor] screen in the settings file.") } };
    const std::optional<int> connected = connectedScreens();
    if (!connected)
        //: Result of "doctor" on the command line, to IT staff. %1 names the second display, which faces the visitor.
        return { { check, true,
            Words::tr("The visitor's display is %1. Whether it is connected cannot be seen from here.")
                .arg(settings.visitorScreen),
            {} } };
    //: Result of "doctor" on the command line, to IT staff. %1 names the second display, which faces the visitor; %2 is
    //: a number.
    const QString detail = Words::tr("The visitor's display is %1. Screens that are connected: %2.")
                               .arg(settings.visitorScreen)
                               .arg(*connected);
    if (*connected < 2 || number > *connected)
        return { { check, false, detail,
            //: Result of "doctor" on the command line, to IT staff: about the second display, which faces the visitor.
            Words::tr("The visitor's display is not connected. Check its cable and its power, or correct [visitor] "
                      "screen in the settings file.") } };
    return { { check, true, detail, {} } };
}

} // namespace madoguchi::ctl
