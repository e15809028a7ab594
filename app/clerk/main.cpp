#include "app/clerk/CommandLine.h"
#include "app/clerk/CounterModule.h"
#include "app/clerk/OpeningWindow.h"
#include "app/privacy/ProcessPrivacy.h"
#include "app/settings/Folders.h"
#include "app/settings/Language.h"

#include <QApplication>
#include <QDir>
#include <QLibrary>

using namespace madoguchi;

int main(int argc, char *argv[])
{
    privacy::keepMemoryPrivate();
    if (clerk::wantsHelp(argc, argv)) {
        const QCoreApplication application(argc, argv); // also where no screen is
        settings::installLanguage(settings::Settings().language);
        (void)clerk::readCommandLine(QCoreApplication::arguments());
    }
    QApplication application(argc, argv);
    settings::installLanguage(settings::Settings().language); // for --help and a start that fails
    clerk::Start start = clerk::readCommandLine(QApplication::arguments());
    if (start.error)
        return clerk::tellStartError(*start.error);
    clerk::OpeningWindow window(start.settings.scale, settings::storeFolder(start.settings));
    start.settings.scale = window.scale();
    QLibrary module(QDir(QApplication::applicationDirPath()).filePath(QLatin1String(clerk::CounterModule)));
    std::unique_ptr<QObject> counter;
    QObject::connect(&window, &clerk::OpeningWindow::painted, &application, [&] {
        if (const auto open = reinterpret_cast<clerk::OpenCounter>(module.resolve(clerk::OpenCounterSymbol)))
            counter.reset(open(window, start.settings));
        else
            QApplication::exit(clerk::tellStartError(clerk::missingModule(module.errorString())));
    });
    window.show();
    return QApplication::exec();
}
