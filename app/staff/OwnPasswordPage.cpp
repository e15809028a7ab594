#include "app/staff/OwnPasswordPage.h"

#include "app/staff/NewPassword.h"
#include "app/staff/PasswordField.h"
#include "widgets/BusyLine.h"
#include "widgets/Notice.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::staff {

using widgets::Notice;

OwnPasswordPage::OwnPasswordPage(SignInFlow &flow, const SignedIn &signedIn, QWidget *parent)
    : ActionPage(parent)
    , m_flow(flow)
    , m_signedIn(signedIn)
    , m_sentence(new QLabel(this))
    , m_old(new PasswordField({}, this))
    , m_new(new NewPassword(this))
    , m_notice(new Notice(this))
    , m_busy(new widgets::BusyLine(this))
{
    setObjectName(QStringLiteral("ownPasswordPage"));
    m_old->setObjectName(QStringLiteral("oldPassword"));
    m_sentence->setFont(theme::font(theme::TextSize::Display, true));
    auto *sheet = new QWidget(this);
    sheet->setMaximumWidth(theme::px(820));
    auto *column = new QVBoxLayout(sheet);
    column->setSpacing(theme::px(8));
    column->addStretch(1);
    for (QWidget *part : { static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_old),
             static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_busy) })
        column->addWidget(part);
    column->addStretch(2);
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(theme::px(48), theme::px(16), theme::px(48), theme::px(16));
    row->addWidget(sheet);
    connect(m_old, &PasswordField::edited, this, [this] {
        m_old->setError({});
        emit actionChanged();
    });
    connect(m_new, &NewPassword::edited, this, &OwnPasswordPage::actionChanged);
    connect(&m_flow, &SignInFlow::busyChanged, this, [this](bool busy) {
        //: While a person's own password is being changed.
        busy ? m_busy->start(tr("The password is being changed"), false) : m_busy->stop();
        emit actionChanged();
    });
    connect(&m_flow, &SignInFlow::failed, this, &OwnPasswordPage::fail);
    connect(&m_flow, &SignInFlow::passwordChanged, this, [this] {
        m_changed = true;
        m_old->forget();
        m_new->forget();
        //: After a person has changed their own password.
        m_notice->say(Notice::Kind::Success, tr("Your password has been changed."));
        emit actionChanged();
    });
    connect(&m_signedIn, &SignedIn::changed, this, [this] {
        m_old->forget();
        m_new->forget();
    });
    retranslate();
}

void OwnPasswordPage::begin()
{
    m_changed = false;
    m_old->forget();
    m_old->setError({});
    m_new->forget();
    m_notice->clear();
}

QString OwnPasswordPage::mainActionText() const
{
    return m_changed
        //: Main action after the password has been changed: back to the work.
        ? tr("Go on")
        //: Main action of the screen on which a person changes their own password.
        : tr("Change the password");
}

bool OwnPasswordPage::isMainActionEnabled() const
{
    return m_changed || (!m_flow.isBusy() && !m_old->secret().isEmpty() && m_new->isWhole());
}

void OwnPasswordPage::runMainAction()
{
    if (m_changed) {
        leave();
        return;
    }
    m_notice->clear();
    m_flow.changePassword(m_old->secret().bytes(), m_new->bytes());
}

QString OwnPasswordPage::secondActionText() const
{
    //: Second action of the screen on which a person changes their own password.
    return m_changed ? QString() : tr("Leave it as it is");
}

bool OwnPasswordPage::goBack()
{
    leave();
    return true;
}

void OwnPasswordPage::leave()
{
    begin();
    emit finished();
}

void OwnPasswordPage::takeFocus()
{
    m_old->focusControl();
}

QString OwnPasswordPage::helpText() const
{
    //: F1 help of the screen on which a person changes their own password.
    return tr("Type the password that you have now, then the new one twice.");
}

void OwnPasswordPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ActionPage::changeEvent(event);
}

void OwnPasswordPage::fail(const Error &error)
{
    if (!m_signedIn.isPresent())
        return;
    if (error.code == ErrorCode::SignInWrong) {
        m_old->forget();
        //: Below the field for the present password.
        m_old->setError(tr("This is not your present password. Type it again."));
        m_old->focusControl();
    } else if (error.code == ErrorCode::PasswordTooShort) {
        m_new->setTrouble(error.message);
    } else {
        m_notice->say(Notice::Kind::Error, error.message);
    }
}

void OwnPasswordPage::retranslate()
{
    //: Title of the window, and big sentence on the screen.
    setWindowTitle(tr("Change your password"));
    m_sentence->setText(tr("Change your password"));
    //: Label: the password that a person has now.
    m_old->setLabel(tr("Present password"));
    emit actionChanged();
}

} // namespace madoguchi::staff
