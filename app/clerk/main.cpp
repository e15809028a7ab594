#include "app/clerk/ClerkProgram.h"
#include "app/clerk/CommandLine.h"
#include "app/clerk/LanguageChoice.h"
#include "app/clerk/ProcessPrivacy.h"
#include "app/settings/Language.h"
#include "widgets/theme/Theme.h"

#include <QApplication>

using namespace madoguchi;

int main(int argc, char *argv[])
{
    clerk::keepMemoryPrivate(argv);
    QApplication application(argc, argv);
    const clerk::Start start = clerk::readCommandLine(QApplication::arguments());
    settings::installLanguage(clerk::chosenLanguage(start.settings));
    if (start.error)
        return clerk::tellStartError(*start.error);
    theme::apply(application, start.settings.scale);
    widgets::Dialogs dialogs;
    clerk::ClerkProgram program(start.settings, dialogs);
    program.show();
    return QApplication::exec();
}
