#include "app/clerk/StaffDesk.h"

#include "app/clerk/TabColumn.h"
#include "app/staff/AccountsTab.h"
#include "app/staff/FirstAccountPage.h"
#include "app/staff/LockWarning.h"
#include "app/staff/OwnPasswordPage.h"
#include "app/staff/SignInPage.h"
#include "app/staff/StaffMenu.h"

#include <QShortcut>

namespace madoguchi::clerk {

using staff::LockCause;
using staff::Presence;
using store::Right;

StaffDesk::StaffDesk(const Parts &parts)
    : m_with(parts)
    , m_flow(m_with.store, m_signedIn, m_cards, [this] { return m_with.reception.name(); })
    , m_accounts(m_with.store, m_signedIn)
    , m_idle(std::chrono::minutes(m_with.settings.lockMinutes))
{
    addPages();
    if (!m_with.settings.training)
        addMenu();
    connect(&m_with.cards, &cards::CardDesk::statusChanged, this, [this](const cards::DeskStatus &status) {
        m_idle.noteActivity();
        m_cards.follow(status);
    });
    connect(&m_signedIn, &staff::SignedIn::changed, this, &StaffDesk::follow);
    connect(&m_idle, &staff::IdleWatch::elapsed, this, [this] { m_flow.lock(LockCause::Idle); });
    connect(&m_idle, &staff::IdleWatch::warned, this, [this](int seconds) { m_warning->show(seconds); });
    connect(&m_idle, &staff::IdleWatch::warningOver, m_warning, &QWidget::hide);
    connect(&m_accounts, &staff::AccountsDesk::done, this, [this](staff::AccountTask, const QString &id) {
        if (const auto account = m_accounts.find(id))
            m_flow.takeOver(*account);
    });
}

void StaffDesk::addPages()
{
    m_signIn = new staff::SignInPage(m_flow, m_signedIn, m_cards, &m_with.window);
    m_first = new staff::FirstAccountPage(m_flow, m_signedIn, &m_with.window);
    m_password = new staff::OwnPasswordPage(m_flow, m_signedIn, &m_with.window);
    m_warning = new staff::LockWarning(&m_with.window);
    connect(m_password, &staff::OwnPasswordPage::finished, this, &StaffDesk::showWork);
}

void StaffDesk::addMenu()
{
    auto *menu = new staff::StaffMenu(m_signedIn);
    m_with.window.addAtFoot(menu);
    connect(menu, &staff::StaffMenu::lockWanted, this, [this] { m_flow.lock(LockCause::Hand); });
    connect(menu, &staff::StaffMenu::passwordWanted, this, &StaffDesk::changePassword);
    connect(menu, &staff::StaffMenu::signOutWanted, this, &StaffDesk::signOut);
    auto *key = new QShortcut(Qt::Key_F8, &m_with.window);
    connect(key, &QShortcut::activated, this, [this] { m_flow.lock(LockCause::Hand); });
}

void StaffDesk::begin()
{
    m_tab = new staff::AccountsTab(m_accounts, m_cards, &m_with.window);
    //: Tab of the clerk's window: the people who may sign in.
    m_tabButton = m_with.window.addTab(
        m_tab, theme::Icon::Person, [] { return tr("Accounts"); }, TabKind::Office);
    follow();
    if (m_with.settings.training)
        m_flow.beginTraining();
    else
        m_flow.begin();
}

/// What a role may not do is not there.
void StaffDesk::follow()
{
    const bool present = m_signedIn.isPresent();
    m_with.cards.setStaffCard(m_flow.card());
    if (present && !m_flow.isTraining())
        m_idle.start();
    else
        m_idle.stop();
    if (present) {
        showWork();
        return;
    }
    m_with.counter.forgetPins();
    m_tab->close();
    m_with.window.setFront(
        m_signedIn.presence() == Presence::NobodyYet ? static_cast<widgets::ActionPage *>(m_first) : m_signIn,
        MainWindow::Names::Blanked);
}

void StaffDesk::showWork()
{
    if (!m_signedIn.isPresent())
        return;
    m_with.window.setTabShown(m_tabButton, m_signedIn.may(Right::ManageAccounts));
    m_with.window.setServing(m_signedIn.may(Right::ServeVisitors));
    m_with.window.setFront(nullptr);
}

void StaffDesk::changePassword()
{
    m_password->begin();
    m_with.window.setFront(m_password);
}

void StaffDesk::signOut()
{
    if (!m_with.reception.isOpen()) {
        m_flow.signOut();
        return;
    }
    widgets::Dialogs::Question question;
    //: Question when a clerk signs out while a visitor is being served.
    question.title = tr("A reception is open");
    //: What follows from signing out.
    question.text = tr("What was read and typed for this visitor would be wiped. Locking the screen keeps it.");
    //: Button: ends the reception and signs out.
    question.confirm = tr("Wipe this reception and sign out");
    //: Button: the clerk stays signed in.
    question.cancel = tr("Go on with the reception");
    question.dangerous = true;
    m_with.dialogs.ask(&m_with.window, question, [this](bool confirmed) {
        if (!confirmed)
            return;
        endReception();
        m_flow.signOut();
    });
}

/// Also out of the midst of reading another card.
void StaffDesk::endReception()
{
    Counter &counter = m_with.counter;
    while (counter.step() == Step::Reading || counter.step() == Step::AskPin || counter.step() == Step::ConfirmLastTry
        || counter.step() == Step::Blocked || counter.step() == Step::AwaitDocument || counter.step() == Step::Compare)
        counter.cancel();
    counter.requestEnd();
    counter.endNow();
}

} // namespace madoguchi::clerk
