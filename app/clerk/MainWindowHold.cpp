#include "app/clerk/HeldPage.h"
#include "app/clerk/HoldDesk.h"
#include "app/clerk/MainWindow.h"
#include "app/clerk/ReceptionBar.h"
#include "app/clerk/SlipPrinting.h"
#include "app/clerk/TakeUpPage.h"
#include "widgets/Notice.h"

#include <QStackedWidget>

// The window's parts for receptions on hold.
namespace madoguchi::clerk {

void MainWindow::makeHoldParts()
{
    m_holdNotice = new widgets::Notice(m_work);
    const settings::Settings &settings = m_with.settings;
    const QString office = QStringList { settings.municipality, settings.counter }.join(u' ').trimmed();
    m_slipPrinting = new SlipPrinting(m_with.printers, settings.printer, office, this);
    m_held = new HeldPage(m_with.counter, m_with.hold, *m_slipPrinting, m_pages);
    m_takeUp = new TakeUpPage(m_with.counter, m_with.hold, m_pages);
}

void MainWindow::connectHold()
{
    connect(m_bar, &ReceptionBar::holdRequested, this, &MainWindow::requestHold);
    connect(m_holdNotice, &widgets::Notice::actionTriggered, this, &MainWindow::requestHold);
    connect(&m_with.hold, &HoldDesk::holdFailed, this, [this](const Error &error) {
        m_holdNotice->say(widgets::Notice::Kind::Error,
            //: Above the work when a reception could not be put on hold. %1 says why and what to do.
            tr("The reception was not put on hold, and nothing of it was wiped. %1").arg(error.message),
            //: Button beside it.
            tr("Put on hold again"));
    });
}

} // namespace madoguchi::clerk
