#include "app/staff/AccountsTab.h"

#include "app/staff/AccountPage.h"
#include "app/staff/StaffWords.h"
#include "widgets/BusyLine.h"
#include "widgets/Notice.h"
#include "widgets/SearchList.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::staff {

using store::Account;
using widgets::Notice;

AccountsTab::AccountsTab(AccountsDesk &desk, StaffCards &cards, QWidget *parent)
    : ActionPage(parent)
    , m_desk(desk)
    , m_pages(new QStackedWidget(this))
    , m_listPage(new QWidget(m_pages))
    , m_notice(new Notice(m_listPage))
    , m_list(new widgets::SearchList({}, m_listPage))
    , m_account(new AccountPage(desk, cards, m_pages))
    , m_busy(new widgets::BusyLine(this))
{
    setObjectName(QStringLiteral("accountsTab"));
    m_list->setObjectName(QStringLiteral("accountList"));
    m_pages->addWidget(m_listPage);
    m_pages->addWidget(m_account);
    auto *list = new QVBoxLayout(m_listPage);
    list->setContentsMargins(theme::px(24), theme::px(16), theme::px(24), 0);
    list->addWidget(m_list, 1);
    list->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_busy);
    connect(m_list, &widgets::SearchList::activated, this, &AccountsTab::open);
    connect(m_list, &widgets::SearchList::currentChanged, this, &AccountsTab::actionChanged);
    connect(m_account, &AccountPage::changed, this, &AccountsTab::actionChanged);
    connect(m_account, &AccountPage::kept, this, [this](const QString &name) {
        showList();
        //: Below the list of accounts after one was made or changed. %1 is a person's name.
        m_notice->say(Notice::Kind::Success, tr("The account of %1 has been kept.").arg(name));
    });
    connect(&m_desk, &AccountsDesk::loaded, this, &AccountsTab::fill);
    connect(&m_desk, &AccountsDesk::loadFailed, this,
        [this](const Error &error) { m_notice->say(Notice::Kind::Error, error.message); });
    connect(&m_desk, &AccountsDesk::busyChanged, this, [this](bool busy) {
        //: While an account is being made or changed.
        busy ? m_busy->start(tr("The account is being kept"), false) : m_busy->stop();
        emit actionChanged();
    });
    retranslate();
}

void AccountsTab::close()
{
    m_account->forget();
    showList();
    m_notice->clear();
}

bool AccountsTab::isListShown() const
{
    return m_pages->currentWidget() == m_listPage;
}

QString AccountsTab::mainActionText() const
{
    if (isListShown())
        //: Main action of the list of accounts.
        return tr("Look at this account");
    return m_account->isNew()
        //: Main action of a new account.
        ? tr("Make this account")
        //: Main action of an account that was changed.
        : tr("Keep the changes");
}

bool AccountsTab::isMainActionEnabled() const
{
    return isListShown() ? !m_list->currentId().isEmpty() : m_account->canSave();
}

void AccountsTab::runMainAction()
{
    if (!isListShown())
        m_account->save();
    else
        open(m_list->currentId());
}

QString AccountsTab::secondActionText() const
{
    return isListShown()
        //: Second action of the list of accounts.
        ? tr("Make a new account")
        //: Second action of an account.
        : tr("Back to the list");
}

void AccountsTab::runSecondAction()
{
    if (!isListShown()) {
        showList();
        return;
    }
    m_account->makeNew();
    showAccount();
}

bool AccountsTab::goBack()
{
    if (isListShown())
        return false;
    showList();
    return true;
}

void AccountsTab::takeFocus()
{
    if (isListShown()) {
        m_desk.load();
        m_list->focusSearch();
    } else {
        m_account->takeFocus();
    }
}

QString AccountsTab::helpText() const
{
    //: F1 help of the tab with the accounts. To whoever manages them.
    return tr("Here are the people who may sign in. What a role may not do is not shown to its people.\n"
              "An account is closed, not deleted: the log keeps naming whoever did something.");
}

void AccountsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ActionPage::changeEvent(event);
}

void AccountsTab::fill()
{
    QList<widgets::SearchItem> items;
    for (const Account &account : m_desk.accounts()) {
        widgets::SearchItem item;
        item.id = account.id;
        item.title = account.name;
        QStringList detail { account.login, wordsFor(account.roles) };
        if (account.hasCard)
            //: In the second line of an account in the list.
            detail << tr("staff card");
        if (account.disabled)
            //: In the second line of an account in the list: nobody can sign in with it.
            detail << tr("closed");
        item.detail = detail.join(QStringLiteral("  ·  "));
        items << item;
    }
    m_list->setItems(items);
    emit actionChanged();
}

void AccountsTab::open(const QString &id)
{
    if (const auto account = m_desk.find(id)) {
        m_account->show(*account);
        showAccount();
    }
}

void AccountsTab::showList()
{
    m_account->forget();
    m_pages->setCurrentWidget(m_listPage);
    m_notice->clear();
    if (isVisible())
        takeFocus();
    emit actionChanged();
}

void AccountsTab::showAccount()
{
    m_pages->setCurrentWidget(m_account);
    m_account->takeFocus();
    emit actionChanged();
}

void AccountsTab::retranslate()
{
    //: In the window's title: what is being done.
    setWindowTitle(tr("Accounts"));
    //: Name of the search box over the list of accounts; shown in it while it is empty.
    m_list->setLabel(tr("Search by name or user name"));
    //: Below "nothing was found" in the list of accounts.
    m_list->setEmptyAdvice(tr("Try a part of the name."));
    fill();
}

} // namespace madoguchi::staff
