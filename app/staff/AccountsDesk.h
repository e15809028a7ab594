#pragma once

#include "app/staff/Secret.h"
#include "app/staff/SignedIn.h"
#include "app/store/Store.h"

#include <optional>

namespace madoguchi::staff {

/// What can be done to an account.
enum class AccountTask { Create, Change, SetPassword, SetCard, RemoveCard };

/// The accounts for whoever manages them: loads and changes them through the store, one thing at a time, without
/// waiting. Without a window.
class AccountsDesk : public QObject {
    Q_OBJECT

public:
    AccountsDesk(store::Store &store, const SignedIn &signedIn, QObject *parent = nullptr);

    void load(); ///< what the server says, else what this terminal knows
    void create(const store::Account &account, SecretBytes password);
    void change(const store::Account &account);
    void setPassword(const QString &accountId, SecretBytes password);
    void setCard(const QString &accountId, const QByteArray &cardId); ///< empty: no card any more

    [[nodiscard]] const QList<store::Account> &accounts() const { return m_accounts; } ///< by login
    [[nodiscard]] std::optional<store::Account> find(const QString &id) const;
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void loaded();
    void loadFailed(const madoguchi::Error &error); ///< what is known from before stays
    void done(madoguchi::staff::AccountTask task, const QString &accountId); ///< after `loaded` with the change in it
    void failed(madoguchi::staff::AccountTask task, const madoguchi::Error &error);
    void busyChanged(bool busy);

private:
    template <typename Work>
    void run(AccountTask task, Work work);
    void takeList(const QList<store::Account> &accounts);
    void setBusy(bool busy);

    store::Store &m_store;
    const SignedIn &m_signedIn;
    QList<store::Account> m_accounts;
    bool m_busy = false;
};

} // namespace madoguchi::staff
