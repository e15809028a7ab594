#include "app/clerk/CounterModule.h"

#include "app/clerk/ClerkProgram.h"
#include "app/clerk/LanguageChoice.h"
#include "app/settings/Language.h"
#include "devices/readers/NfcReaders.h"
#include "widgets/theme/Theme.h"

#include <QApplication>

using namespace madoguchi;

namespace {

class OpenedCounter : public QObject {
public:
    OpenedCounter(QMainWindow &frame, const settings::Settings &settings)
        : m_program(settings, m_dialogs, frame)
    {
    }

private:
    widgets::Dialogs m_dialogs;
    clerk::ClerkProgram m_program;
};

} // namespace

extern "C" Q_DECL_EXPORT QObject *openCounter(QMainWindow &frame, const settings::Settings &settings)
{
    settings::installLanguage(clerk::chosenLanguage(settings));
    theme::apply(*qApp, settings.scale);
    readers::useNfcReaders(settings.nfcReaders); // before any thread of ours
    return new OpenedCounter(frame, settings);
}
