#include "app/staff/FirstAccountPage.h"

#include "app/staff/NewPassword.h"
#include "widgets/BusyLine.h"
#include "widgets/CheckField.h"
#include "widgets/Notice.h"
#include "widgets/OriginField.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace madoguchi::staff {

using widgets::OriginField;

FirstAccountPage::FirstAccountPage(SignInFlow &flow, const SignedIn &signedIn, QWidget *parent)
    : ActionPage(parent)
    , m_flow(flow)
    , m_signedIn(signedIn)
    , m_sentence(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_name(new OriginField({}, OriginField::Script::Name, this))
    , m_login(new OriginField({}, OriginField::Script::Interface, this))
    , m_password(new NewPassword(this))
    , m_serves(new widgets::CheckField({}, {}, this))
    , m_notice(new widgets::Notice(this))
    , m_busy(new widgets::BusyLine(this))
{
    setObjectName(QStringLiteral("firstAccountPage"));
    m_name->setObjectName(QStringLiteral("firstName"));
    m_login->setObjectName(QStringLiteral("firstLogin"));
    m_serves->setObjectName(QStringLiteral("firstServes"));
    m_serves->setChecked(true);
    layOut();
    connect(m_name, &OriginField::textEdited, this, &FirstAccountPage::actionChanged);
    connect(m_login, &OriginField::textEdited, this, [this] {
        m_login->setError({});
        emit actionChanged();
    });
    connect(m_password, &NewPassword::edited, this, &FirstAccountPage::actionChanged);
    connect(&m_flow, &SignInFlow::failed, this, &FirstAccountPage::fail);
    connect(&m_flow, &SignInFlow::busyChanged, this, [this](bool busy) {
        //: While an account is being made.
        busy ? m_busy->start(tr("The account is being made"), false) : m_busy->stop();
        emit actionChanged();
    });
    connect(&m_signedIn, &SignedIn::changed, m_password, &NewPassword::forget);
    retranslate();
}

void FirstAccountPage::layOut()
{
    m_sentence->setFont(theme::font(theme::TextSize::Display, true));
    m_advice->setFont(theme::font(theme::TextSize::Lead));
    m_advice->setWordWrap(true);
    auto *who = new QHBoxLayout;
    who->setSpacing(theme::px(16));
    who->addWidget(m_name, 1);
    who->addWidget(m_login, 1);
    auto *sheet = new QWidget(this);
    sheet->setMaximumWidth(theme::px(820));
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(8));
    column->addStretch(1);
    column->addWidget(m_sentence);
    column->addWidget(m_advice);
    column->addSpacing(theme::px(12));
    column->addLayout(who);
    column->addWidget(m_password);
    column->addWidget(m_serves);
    column->addWidget(m_notice);
    column->addWidget(m_busy);
    column->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(48), theme::px(16), theme::px(48), theme::px(16));
    row->addWidget(sheet, 1);
}

QString FirstAccountPage::mainActionText() const
{
    //: Main action of the screen at the very first start.
    return tr("Make this account");
}

bool FirstAccountPage::isMainActionEnabled() const
{
    return !m_flow.isBusy() && !m_name->text().trimmed().isEmpty() && !m_login->text().trimmed().isEmpty()
        && m_password->isWhole();
}

void FirstAccountPage::runMainAction()
{
    m_notice->clear();
    m_flow.makeFirst(m_name->text(), m_login->text(), m_serves->isChecked(), m_password->bytes());
}

void FirstAccountPage::takeFocus()
{
    m_name->focusControl();
}

QString FirstAccountPage::helpText() const
{
    //: F1 help of the screen at the very first start.
    return tr("This account manages the accounts of all others and the settings.\n"
              "Nobody else knows its password: keep it where your office keeps such things.\n"
              "More accounts can be made afterwards.");
}

void FirstAccountPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ActionPage::changeEvent(event);
}

void FirstAccountPage::fail(const Error &error)
{
    if (m_signedIn.presence() != Presence::NobodyYet)
        return;
    if (error.code == ErrorCode::AccountTaken)
        m_login->setError(error.message);
    else if (error.code == ErrorCode::PasswordTooShort)
        m_password->setTrouble(error.message);
    else
        m_notice->say(widgets::Notice::Kind::Error, error.message);
}

void FirstAccountPage::retranslate()
{
    //: Title of the window at the very first start.
    setWindowTitle(tr("First account"));
    //: Big sentence at the very first start.
    m_sentence->setText(tr("Make the first account"));
    //: Below it.
    m_advice->setText(tr("It manages the accounts of all others. Only what you choose here opens it."));
    //: Label: a person's name as it is shown at the counter.
    m_name->setLabel(tr("Your name"));
    //: Label: what a person types to sign in.
    m_login->setLabel(tr("User name"));
    //: Below that field: how to write it.
    m_login->setHint(tr("Short, for example \"suzuki\""));
    //: Label above a box that is checked at first.
    m_serves->setLabel(tr("Duties"));
    m_serves->setSentence(
        //: Beside the box: with it one person can run the only counter of a small town.
        tr("This person also serves visitors"));
    emit actionChanged();
}

} // namespace madoguchi::staff
