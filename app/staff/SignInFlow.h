#pragma once

#include "app/staff/Secret.h"
#include "app/staff/SignedIn.h"
#include "app/staff/StaffCards.h"
#include "app/store/Store.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <functional>
#include <optional>

namespace madoguchi::staff {

/// Why the window was locked; its word stands in the log.
enum class LockCause { Hand, Idle, CardTaken };

/// Leads someone from an empty store or a locked window to being signed in, and out again. Asks the store and never
/// waits for it; without a window. What happens is noted in the log.
class SignInFlow : public QObject {
    Q_OBJECT

public:
    /// `reception`: the running number of the open reception for the log; empty: none.
    SignInFlow(store::Store &store, SignedIn &signedIn, StaffCards &cards, std::function<QString()> reception,
        QObject *parent = nullptr);

    void begin(); ///< asks the store who there is
    void beginTraining();

    /// The first account manages accounts and settings; with `serves` it serves visitors, too.
    void makeFirst(const QString &name, const QString &login, bool serves, SecretBytes password);
    void signIn(const QString &login, SecretBytes password); ///< also unlocks
    void lock(LockCause cause);
    void signOut();
    void changePassword(SecretBytes old, SecretBytes wanted);
    void takeOver(const store::Account &account); ///< the signed-in person's own account was changed

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isTraining() const { return m_training; }
    [[nodiscard]] int secondsLeft() const; ///< until that login may try again
    [[nodiscard]] const QString &lockedLogin() const { return m_lockedLogin; }
    [[nodiscard]] const QByteArray &card() const { return m_card; } ///< with which someone signed in; empty: typed

signals:
    void busyChanged(bool busy);
    void failed(const madoguchi::Error &error);
    void cardUnreadable(); ///< a card was placed to sign in, and the reader does not tell which one it is
    void secondsLeftChanged(int seconds);
    void passwordChanged();

private:
    void askServer();
    void refresh();
    void signInByCard(const QByteArray &id);
    void followTaken(const QByteArray &id);
    void takeAnswer(const Outcome<store::Account> &answer, const QString &login, const QByteArray &card);
    void fail(const Error &error);
    void enter(const store::Account &account, const QByteArray &card);
    void note(const char *act, const QString &actor, const QJsonObject &detail = {});
    void setBusy(bool busy);
    void tick();
    [[nodiscard]] bool mayTry() const;

    store::Store &m_store;
    SignedIn &m_signedIn;
    StaffCards &m_cards;
    std::function<QString()> m_reception;
    bool m_busy = false;
    bool m_training = false;
    QByteArray m_card;
    QString m_lockedLogin;
    std::optional<QDeadlineTimer> m_lockedUntil;
    QTimer m_second;
};

} // namespace madoguchi::staff
