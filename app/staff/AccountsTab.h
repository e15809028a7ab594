#pragma once

#include "app/staff/AccountsDesk.h"
#include "app/staff/StaffCards.h"
#include "widgets/ActionPage.h"

class QStackedWidget;

namespace madoguchi::widgets {
class BusyLine;
class Notice;
class SearchList;
}

namespace madoguchi::staff {

class AccountPage;

/// The tab of whoever manages accounts: the list, and one account at a time.
class AccountsTab : public widgets::ActionPage {
    Q_OBJECT

public:
    AccountsTab(AccountsDesk &desk, StaffCards &cards, QWidget *parent = nullptr);

    void close(); ///< the window was locked: back to the list, nothing typed is left
    [[nodiscard]] QString mainActionText() const override;
    [[nodiscard]] bool isMainActionEnabled() const override;
    void runMainAction() override;
    [[nodiscard]] QString secondActionText() const override;
    void runSecondAction() override;
    bool goBack() override;
    void takeFocus() override;
    [[nodiscard]] QString helpText() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void open(const QString &id);
    void showList();
    void showAccount();
    void retranslate();
    [[nodiscard]] bool isListShown() const;

    AccountsDesk &m_desk;
    QStackedWidget *m_pages;
    QWidget *m_listPage;
    widgets::Notice *m_notice;
    widgets::SearchList *m_list;
    AccountPage *m_account;
    widgets::BusyLine *m_busy;
};

} // namespace madoguchi::staff
