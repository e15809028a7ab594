#include "app/staff/SignInPage.h"

#include "app/staff/PasswordField.h"
#include "widgets/BusyLine.h"
#include "widgets/Notice.h"
#include "widgets/OriginField.h"
#include "widgets/PictureView.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace madoguchi::staff {

using widgets::Notice;

SignInPage::SignInPage(SignInFlow &flow, const SignedIn &signedIn, const StaffCards &cards, QWidget *parent)
    : ActionPage(parent)
    , m_flow(flow)
    , m_signedIn(signedIn)
    , m_cards(cards)
    , m_sentence(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_login(new widgets::OriginField({}, widgets::OriginField::Script::Interface, this))
    , m_password(new PasswordField({}, this))
    , m_notice(new Notice(this))
    , m_busy(new widgets::BusyLine(this))
    , m_cardWay(new QWidget(this))
    , m_picture(new widgets::PictureView(m_cardWay))
    , m_cardWords(new QLabel(m_cardWay))
{
    setObjectName(QStringLiteral("signInPage"));
    m_login->setObjectName(QStringLiteral("login"));
    m_password->setObjectName(QStringLiteral("password"));
    layOut();
    connect(m_login, &widgets::OriginField::textEdited, this, [this] {
        tellSeconds(m_flow.secondsLeft());
        emit actionChanged();
    });
    connect(m_password, &PasswordField::edited, this, &SignInPage::actionChanged);
    connect(m_notice, &Notice::actionTriggered, &m_flow, &SignInFlow::begin);
    connect(&m_flow, &SignInFlow::failed, this, &SignInPage::fail);
    connect(&m_flow, &SignInFlow::secondsLeftChanged, this, &SignInPage::tellSeconds);
    connect(&m_flow, &SignInFlow::cardUnreadable, this, [this] {
        //: On the sign-in screen, to the clerk: the reader does not tell one card of this kind from another.
        m_notice->say(Notice::Kind::Info, tr("This reader cannot tell whose card this is. Type name and password."));
    });
    connect(&m_flow, &SignInFlow::busyChanged, this, [this](bool busy) {
        //: On the sign-in screen while name and password are compared.
        busy ? m_busy->start(tr("Checking"), false) : m_busy->stop();
        emit actionChanged();
    });
    connect(&m_signedIn, &SignedIn::changed, this, &SignInPage::followPresence);
    connect(&m_cards, &StaffCards::readersChanged, this, &SignInPage::retranslate);
    followPresence();
}

void SignInPage::layOut()
{
    m_sentence->setFont(theme::font(theme::TextSize::Display, true));
    m_advice->setFont(theme::font(theme::TextSize::Lead));
    m_cardWords->setFont(theme::font(theme::TextSize::Lead));
    m_cardWords->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    for (QLabel *label : { m_sentence, m_advice, m_cardWords }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *typed = new QVBoxLayout;
    typed->setSpacing(theme::px(8));
    typed->addStretch(2);
    typed->addWidget(m_sentence);
    typed->addWidget(m_advice);
    typed->addSpacing(theme::px(16));
    typed->addWidget(m_login);
    typed->addWidget(m_password);
    typed->addWidget(m_notice);
    typed->addWidget(m_busy);
    typed->addStretch(3);
    m_picture->setPicture(theme::Picture::CardOnReader);
    m_picture->setMinimumSize(theme::px(240), theme::px(180));
    m_picture->setMaximumHeight(theme::px(240));
    auto *card = new QVBoxLayout(m_cardWay);
    card->setContentsMargins(0, 0, 0, 0);
    card->addStretch(2);
    card->addWidget(m_picture, 4);
    card->addWidget(m_cardWords);
    card->addStretch(3);
    QSizePolicy keepsRoom = m_cardWay->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_cardWay->setSizePolicy(keepsRoom);
    m_cardWay->setVisible(m_cards.hasReader());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(64), theme::px(24), theme::px(64), theme::px(24));
    row->setSpacing(theme::px(64));
    row->addLayout(typed, 3);
    row->addWidget(m_cardWay, 2);
}

QString SignInPage::mainActionText() const
{
    if (!isAsking())
        return {};
    return m_signedIn.presence() == Presence::Locked
        //: Main action of the screen that is shown while the window is locked.
        ? tr("Unlock")
        //: Main action of the sign-in screen.
        : tr("Sign in");
}

bool SignInPage::isMainActionEnabled() const
{
    return isAsking() && !m_flow.isBusy() && !mustWait() && !m_login->text().trimmed().isEmpty()
        && !m_password->secret().isEmpty();
}

void SignInPage::runMainAction()
{
    m_notice->clear();
    m_flow.signIn(m_login->text(), m_password->secret().bytes());
    m_password->forget();
    emit actionChanged();
}

void SignInPage::takeFocus()
{
    if (m_login->text().isEmpty())
        m_login->focusControl();
    else
        m_password->focusControl();
}

QString SignInPage::helpText() const
{
    //: F1 help of the sign-in screen. To the clerk.
    return tr("Type your name and password, or put your staff card on the reader.\n"
              "After three wrong passwords there is a pause before the next try.\n"
              "The IT staff can set a new password.");
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ActionPage::changeEvent(event);
}

void SignInPage::followPresence()
{
    m_password->forget();
    m_notice->clear();
    m_storeFailed = false;
    // Whoever comes next types their own name; the one who has gone for a moment only types the password.
    m_login->setText(m_signedIn.presence() == Presence::Locked ? m_signedIn.login() : QString());
    retranslate();
    if (isVisible())
        takeFocus();
}

void SignInPage::fail(const Error &error)
{
    if (m_signedIn.isPresent() || m_signedIn.presence() == Presence::NobodyYet)
        return;
    m_storeFailed = m_signedIn.presence() == Presence::Unknown;
    m_notice->say(Notice::Kind::Error, error.message,
        //: Button beside the message that the records cannot be opened.
        m_storeFailed ? tr("Try again") : QString());
    if (!m_storeFailed)
        m_password->focusControl();
    retranslate();
}

bool SignInPage::isAsking() const
{
    return m_signedIn.presence() == Presence::SignedOut || m_signedIn.presence() == Presence::Locked;
}

bool SignInPage::mustWait() const
{
    return m_flow.secondsLeft() > 0
        && m_login->text().trimmed().compare(m_flow.lockedLogin().trimmed(), Qt::CaseInsensitive) == 0;
}

void SignInPage::tellSeconds(int seconds)
{
    if (m_signedIn.isPresent())
        return;
    if (mustWait()) {
        m_notice->say(Notice::Kind::Warning,
            //: On the sign-in screen after several wrong passwords; %n seconds are counted down.
            tr("Too many wrong passwords. You can try again in %n seconds.", nullptr, seconds));
    } else if (m_flow.secondsLeft() > 0 || seconds == 0) {
        m_notice->clear();
    }
    emit actionChanged();
}

void SignInPage::retranslate()
{
    const bool locked = m_signedIn.presence() == Presence::Locked;
    // Until the store has answered nothing is asked, so that nothing is shown that goes at once.
    for (QWidget *part : { static_cast<QWidget *>(m_login), static_cast<QWidget *>(m_password) })
        part->setVisible(isAsking());
    m_cardWay->setVisible(isAsking() && m_cards.hasReader());
    m_sentence->setVisible(isAsking() || m_storeFailed);
    if (locked) {
        //: Big sentence while the window is locked. To the clerk.
        m_sentence->setText(tr("The screen is locked"));
        //: Below it. %1 is the name of the clerk who was signed in.
        m_advice->setText(tr("%1 is signed in. Whoever unlocks goes on from here.").arg(m_signedIn.account().name));
        //: Title of the window while it is locked.
        setWindowTitle(tr("Locked"));
    } else {
        //: Big sentence of the sign-in screen. To the clerk.
        m_sentence->setText(m_storeFailed ? tr("Nobody can sign in now") : tr("Please sign in"));
        m_advice->setText(QString());
        //: Title of the window while nobody is signed in.
        setWindowTitle(tr("Sign in"));
    }
    m_advice->setVisible(locked);
    //: Label of the field for the name with which a clerk signs in.
    m_login->setLabel(tr("User name"));
    //: Label of the field for the password.
    m_password->setLabel(tr("Password"));
    //: Beside the fields of the sign-in screen: the other way.
    m_cardWords->setText(tr("Or put your staff card on the reader."));
    emit actionChanged();
}

} // namespace madoguchi::staff
