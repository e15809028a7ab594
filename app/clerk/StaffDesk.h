#pragma once

#include "app/clerk/MainWindow.h"
#include "app/staff/AccountsDesk.h"
#include "app/staff/IdleWatch.h"
#include "app/staff/SignInFlow.h"

namespace madoguchi::staff {
class AccountsTab;
class FirstAccountPage;
class LockWarning;
class OwnPasswordPage;
class SignInPage;
}

namespace madoguchi::clerk {

/// Puts app/staff into the clerk's window: who is signed in decides what the window shows; without anybody it shows how
/// to sign in. Locks when nobody is there.
class StaffDesk : public QObject {
    Q_OBJECT

public:
    struct Parts { ///< everything outlives the desk
        const settings::Settings &settings;
        store::Store &store;
        cards::CardDesk &cards;
        Counter &counter;
        reception::Reception &reception;
        widgets::Dialogs &dialogs;
        MainWindow &window;
    };

    explicit StaffDesk(const Parts &parts);

    /// Adds the tab of the accounts and asks who is there: after the visitors' tabs have been added.
    void begin();
    [[nodiscard]] const staff::SignedIn &signedIn() const { return m_signedIn; }
    void noteActivity() { m_idle.noteActivity(); } ///< a key that no window of ours has seen

private:
    void addPages();
    void addMenu();
    void follow();
    void showWork();
    void changePassword();
    void signOut();
    void endReception();

    Parts m_with;
    staff::SignedIn m_signedIn;
    staff::StaffCards m_cards;
    staff::SignInFlow m_flow;
    staff::AccountsDesk m_accounts;
    staff::IdleWatch m_idle;
    staff::SignInPage *m_signIn = nullptr;
    staff::FirstAccountPage *m_first = nullptr;
    staff::OwnPasswordPage *m_password = nullptr;
    staff::AccountsTab *m_tab = nullptr;
    staff::LockWarning *m_warning = nullptr;
    TabButton *m_tabButton = nullptr;
};

} // namespace madoguchi::clerk
