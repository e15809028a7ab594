#include "app/staff/AccountPage.h"

#include "app/staff/CardRegistration.h"
#include "app/staff/NewPassword.h"
#include "app/staff/StaffWords.h"
#include "widgets/Button.h"
#include "widgets/CheckField.h"
#include "widgets/ChoiceField.h"
#include "widgets/Notice.h"
#include "widgets/OriginField.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMetaEnum>
#include <QVBoxLayout>

namespace madoguchi::staff {

using store::Account;
using store::StaffRole;
using store::StaffRoles;
using widgets::Notice;
using widgets::OriginField;

namespace {

QString idOf(StaffRole role)
{
    return QString::fromLatin1(QMetaEnum::fromType<StaffRole>().valueToKey(static_cast<int>(role)));
}

constexpr StaffRole AllRoles[] { StaffRole::Clerk, StaffRole::Supervisor, StaffRole::It };

} // namespace

AccountPage::AccountPage(AccountsDesk &desk, StaffCards &cards, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_name(new OriginField({}, OriginField::Script::Name, this))
    , m_login(new OriginField({}, OriginField::Script::Interface, this))
    , m_roles(new widgets::ChoiceField({}, this))
    , m_disabled(new widgets::CheckField({}, {}, this))
    , m_password(new NewPassword(this))
    , m_setPassword(new widgets::Button({}, widgets::Button::Kind::Second, this))
    , m_card(new CardRegistration(cards, this))
    , m_notice(new Notice(this))
{
    setObjectName(QStringLiteral("accountPage"));
    m_name->setObjectName(QStringLiteral("accountName"));
    m_login->setObjectName(QStringLiteral("accountLogin"));
    m_roles->setObjectName(QStringLiteral("accountRoles"));
    m_disabled->setObjectName(QStringLiteral("accountDisabled"));
    m_setPassword->setObjectName(QStringLiteral("setPassword"));
    m_roles->setSeveral(true);
    layOut();
    connect(m_name, &OriginField::textEdited, this, &AccountPage::update);
    connect(m_login, &OriginField::textEdited, this, &AccountPage::update);
    connect(m_roles, &widgets::ChoiceField::chosenChanged, this, &AccountPage::update);
    connect(m_disabled, &widgets::CheckField::checkedChanged, this, &AccountPage::update);
    connect(m_password, &NewPassword::edited, this, &AccountPage::update);
    connect(m_setPassword, &widgets::Button::clicked, this, [this] {
        clearTrouble();
        m_desk.setPassword(m_account.id, m_password->bytes());
    });
    connect(m_card, &CardRegistration::recognised, this, [this](const QByteArray &id) {
        clearTrouble();
        m_desk.setCard(m_account.id, id);
    });
    connect(m_card, &CardRegistration::removalWanted, this, [this] { m_desk.setCard(m_account.id, {}); });
    connect(m_notice, &Notice::actionTriggered, this, &AccountPage::refill);
    connect(&m_desk, &AccountsDesk::done, this, &AccountPage::takeDone);
    connect(&m_desk, &AccountsDesk::failed, this, &AccountPage::fail);
    connect(&m_desk, &AccountsDesk::busyChanged, this, &AccountPage::update);
    retranslate();
}

void AccountPage::layOut()
{
    m_title->setFont(theme::font(theme::TextSize::Title, true));
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::px(8));
    for (QWidget *part : { static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_login),
             static_cast<QWidget *>(m_roles), static_cast<QWidget *>(m_disabled) })
        left->addWidget(part);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::px(8));
    right->addWidget(m_password);
    right->addWidget(m_setPassword, 0, Qt::AlignLeft);
    right->addSpacing(theme::px(24));
    right->addWidget(m_card);
    right->addStretch(1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(theme::px(32), theme::px(8), theme::px(32), theme::px(0));
    grid->setHorizontalSpacing(theme::px(48));
    grid->setVerticalSpacing(theme::px(12));
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addLayout(left, 1, 0);
    grid->addLayout(right, 1, 1);
    grid->addWidget(m_notice, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
}

void AccountPage::makeNew()
{
    if (isNew() && !m_fresh)
        return;
    Account account;
    account.roles = StaffRole::Clerk;
    fill(account);
}

void AccountPage::show(const Account &account)
{
    const bool sameAndChanged = account.id == m_account.id && typed() != m_account;
    if (!sameAndChanged)
        fill(account);
}

void AccountPage::fill(const Account &account)
{
    m_account = account;
    m_fresh = true;
    m_name->setText(account.name);
    m_login->setText(account.login);
    QStringList roles;
    for (const StaffRole role : AllRoles) {
        if (account.roles.testFlag(role))
            roles << idOf(role);
    }
    m_roles->setChosen(roles);
    m_disabled->setChecked(account.disabled);
    m_card->setHasCard(account.hasCard);
    m_login->setVisible(isNew());
    m_disabled->setVisible(!isNew());
    m_setPassword->setVisible(!isNew());
    m_card->setVisible(!isNew());
    clearTrouble();
    forget();
    retranslate();
}

void AccountPage::forget()
{
    m_password->forget();
    m_card->cancel();
}

void AccountPage::takeFocus()
{
    m_name->focusControl();
}

Account AccountPage::typed() const
{
    Account account = m_account;
    account.name = m_name->text().trimmed();
    account.login = m_login->text().trimmed();
    account.roles = {};
    for (const StaffRole role : AllRoles) {
        if (m_roles->chosen().contains(idOf(role)))
            account.roles |= role;
    }
    account.disabled = m_disabled->isChecked();
    return account;
}

bool AccountPage::canSave() const
{
    const Account account = typed();
    const bool whole = !account.name.isEmpty() && !account.login.isEmpty() && account.roles != StaffRoles();
    return whole && !m_desk.isBusy() && (isNew() ? m_password->isWhole() : account != m_account);
}

void AccountPage::save()
{
    clearTrouble();
    if (isNew())
        m_desk.create(typed(), m_password->bytes());
    else
        m_desk.change(typed());
}

void AccountPage::takeDone(AccountTask task, const QString &accountId)
{
    const auto now = m_desk.find(accountId);
    switch (task) {
    case AccountTask::Create:
    case AccountTask::Change:
        fill(now.value_or(Account()));
        emit kept(now ? now->name : QString());
        return;
    case AccountTask::SetPassword:
        m_password->forget();
        //: After a new password was set for somebody's account.
        m_notice->say(Notice::Kind::Success, tr("The new password holds from now on."));
        break;
    case AccountTask::SetCard:
        //: After a staff card was registered.
        m_notice->say(Notice::Kind::Success, tr("The staff card has been registered."));
        break;
    case AccountTask::RemoveCard:
        //: After a staff card was removed from an account.
        m_notice->say(Notice::Kind::Success, tr("The staff card opens the window no more."));
        break;
    }
    if (now) {
        m_account.revision = now->revision;
        m_account.hasCard = now->hasCard;
        m_card->setHasCard(now->hasCard);
    }
    update();
}

/// Each trouble stands where it is mended.
void AccountPage::fail(AccountTask task, const Error &error)
{
    if (error.code == ErrorCode::AccountTaken && task == AccountTask::Create) {
        m_login->setError(error.message);
        m_login->focusControl();
    } else if (error.code == ErrorCode::AccountTaken) {
        //: When a staff card is registered.
        m_notice->say(Notice::Kind::Error, tr("Somebody else has this card. Use another one."));
    } else if (error.code == ErrorCode::PasswordTooShort) {
        m_password->setTrouble(error.message);
    } else if (error.code == ErrorCode::LastManager) {
        (m_disabled->isChecked() ? static_cast<widgets::Field *>(m_disabled) : m_roles)->setError(error.message);
    } else if (error.code == ErrorCode::StoreConflict) {
        //: Button beside the message that somebody else has changed the same account.
        m_notice->say(Notice::Kind::Warning, error.message, tr("Show how it is now"));
    } else {
        m_notice->say(Notice::Kind::Error, error.message);
    }
}

/// After a conflict: what somebody else has made of the account.
void AccountPage::refill()
{
    connect(
        &m_desk, &AccountsDesk::loaded, this,
        [this] {
            if (const auto now = m_desk.find(m_account.id))
                fill(*now);
        },
        Qt::SingleShotConnection);
    m_desk.load();
}

void AccountPage::clearTrouble()
{
    m_notice->clear();
    for (widgets::Field *field : { static_cast<widgets::Field *>(m_name), static_cast<widgets::Field *>(m_login),
             static_cast<widgets::Field *>(m_roles), static_cast<widgets::Field *>(m_disabled) })
        field->setError({});
}

void AccountPage::update()
{
    m_fresh = m_fresh && m_name->text().isEmpty() && m_login->text().isEmpty() && m_password->isEmpty();
    m_login->setError({});
    m_roles->setError(m_roles->chosen().isEmpty()
            //: Below the choice of roles of an account.
            ? tr("Choose at least one.")
            : QString());
    m_disabled->setError({});
    m_setPassword->setEnabled(m_password->isWhole() && !m_desk.isBusy());
    m_card->setPossible(!m_desk.isBusy());
    emit changed();
}

void AccountPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccountPage::retranslate()
{
    m_title->setText(isNew()
            //: Heading over a new account.
            ? tr("New account")
            //: Heading over an account. %1 is the person's name, %2 what they type to sign in.
            : tr("%1, user name %2").arg(m_account.name, m_account.login));
    //: Label in an account: the person's name as it is shown at the counter.
    m_name->setLabel(tr("Name"));
    //: Label in an account: what the person types to sign in.
    m_login->setLabel(tr("User name"));
    //: Label in an account: what the person does.
    m_roles->setLabel(tr("Roles"));
    const QStringList chosen = m_roles->chosen();
    QList<widgets::ChoiceField::Choice> choices;
    for (const StaffRole role : AllRoles)
        choices << widgets::ChoiceField::Choice { idOf(role), wordFor(role) };
    m_roles->setChoices(choices);
    m_roles->setChosen(chosen);
    //: Label in an account, above a box.
    m_disabled->setLabel(tr("State"));
    //: Beside the box: the person has left, or is away for long.
    m_disabled->setSentence(tr("This account is closed: nobody can sign in with it"));
    //: Button below the two fields for a new password of somebody else's account.
    m_setPassword->setText(tr("Set this password"));
    update();
}

} // namespace madoguchi::staff
