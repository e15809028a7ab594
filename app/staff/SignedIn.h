#pragma once

#include "app/store/Accounts.h"

#include <QObject>

namespace madoguchi::staff {
Q_NAMESPACE

/// Who works at this terminal, one value for each thing that the window does differently.
enum class Presence {
    Unknown, ///< the store has not been asked yet, or does not answer
    NobodyYet, ///< there is no account that may manage accounts: the first one is to be made
    SignedOut,
    Present,
    Locked ///< somebody is signed in, and the window is closed to everybody until someone unlocks it
};
Q_ENUM_NS(Presence)

/// Who is signed in and what they may do. Written by SignInFlow alone; read by everything that a right decides about.
class SignedIn : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] Presence presence() const { return m_presence; }
    [[nodiscard]] bool isPresent() const { return m_presence == Presence::Present; }
    /// Who is Present, or was when the window was locked; empty otherwise.
    [[nodiscard]] const store::Account &account() const { return m_account; }
    [[nodiscard]] QString login() const { return m_account.login; } ///< for the log: who does it
    [[nodiscard]] bool may(store::Right right) const; ///< false for everything unless somebody is Present

    void setPresent(const store::Account &account);
    void setLocked();
    void setNobody(Presence presence); ///< Unknown, NobodyYet or SignedOut

    /// Practice: nobody is asked who they are.
    [[nodiscard]] static store::Account trainingClerk();

signals:
    void changed();

private:
    void set(Presence presence, const store::Account &account);

    Presence m_presence = Presence::Unknown;
    store::Account m_account;
};

} // namespace madoguchi::staff
