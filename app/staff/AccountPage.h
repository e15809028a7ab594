#pragma once

#include "app/staff/AccountsDesk.h"
#include "app/staff/StaffCards.h"

#include <QWidget>

class QLabel;

namespace madoguchi::widgets {
class Button;
class CheckField;
class ChoiceField;
class Notice;
class OriginField;
}

namespace madoguchi::staff {

class CardRegistration;
class NewPassword;

/// One account: who it is and what they may do on the left; password and staff card on the right.
class AccountPage : public QWidget {
    Q_OBJECT

public:
    AccountPage(AccountsDesk &desk, StaffCards &cards, QWidget *parent = nullptr);

    void makeNew(); ///< what was typed for a new account before is still there
    void show(const store::Account &account); ///< what was changed and not kept is still there
    using QWidget::show;
    void forget(); ///< passwords that were typed, and a registration under way
    void takeFocus();
    [[nodiscard]] bool isNew() const { return m_account.id.isEmpty(); }
    [[nodiscard]] bool canSave() const;
    void save();

signals:
    void changed(); ///< whether it can be saved
    void kept(const QString &name); ///< made or changed

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fill(const store::Account &account);
    void takeDone(AccountTask task, const QString &accountId);
    void fail(AccountTask task, const Error &error);
    void refill();
    void clearTrouble();
    void update();
    void retranslate();
    [[nodiscard]] store::Account typed() const;

    AccountsDesk &m_desk;
    store::Account m_account; ///< as it was when the page was filled
    bool m_fresh = true; ///< a new account of which nothing has been typed
    QLabel *m_title;
    widgets::OriginField *m_name;
    widgets::OriginField *m_login;
    widgets::ChoiceField *m_roles;
    widgets::CheckField *m_disabled;
    NewPassword *m_password;
    widgets::Button *m_setPassword;
    CardRegistration *m_card;
    widgets::Notice *m_notice;
};

} // namespace madoguchi::staff
