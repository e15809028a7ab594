#include "app/clerk/InvitePage.h"

#include "app/clerk/DeskLooks.h"
#include "app/clerk/RoleWords.h"
#include "devices/cards/PlaceWords.h"
#include "widgets/CardPrompt.h"
#include "widgets/Notice.h"

#include <QEvent>
#include <QVBoxLayout>

namespace madoguchi::clerk {

using cards::DeskState;

InvitePage::InvitePage(Counter &counter, QWidget *parent)
    : ActionPage(parent)
    , m_counter(counter)
    , m_prompt(new widgets::CardPrompt(this))
    , m_notice(new widgets::Notice(this))
{
    setObjectName(QStringLiteral("invitePage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::px(32), theme::px(16), theme::px(32), theme::px(24));
    column->addWidget(m_notice);
    column->addWidget(m_prompt, 1);
    connect(m_prompt, &widgets::CardPrompt::otherWayTaken, this, &InvitePage::takeOtherWay);
    connect(m_prompt, &widgets::CardPrompt::secondWayTaken, &m_counter, &Counter::requestTakeUp);
    connect(&m_counter, &Counter::stepChanged, this, &InvitePage::update);
    connect(&m_counter, &Counter::deskChanged, this, &InvitePage::update);
    connect(&m_counter, &Counter::errorChanged, this, &InvitePage::tellError);
    update();
}

QString InvitePage::readText()
{
    //: Action while a card lies on the reader that is not being read. To the clerk.
    return tr("Read this card");
}

QString InvitePage::mainActionText() const
{
    if (canReadWithoutPin())
        //: Main action while a My Number card lies there whose PIN is blocked. To the clerk.
        return tr("Read it without the PIN");
    return isMainActionEnabled() ? readText() : QString();
}

bool InvitePage::isMainActionEnabled() const
{
    if (canReadWithoutPin())
        return true;
    // A visitor who is leaving: out of habit F12 must not begin with the same card again.
    return canReadWhatLiesThere() && m_counter.step() != Step::ReturnCard;
}

QString InvitePage::secondActionText() const
{
    return canReadWhatLiesThere() && m_counter.step() == Step::ReturnCard ? readText() : QString();
}

void InvitePage::runSecondAction()
{
    if (m_counter.step() == Step::ReturnCard && canReadWhatLiesThere())
        m_counter.readAgain();
}

void InvitePage::runMainAction()
{
    if (canReadWithoutPin())
        m_counter.readWithoutPin();
    else if (isMainActionEnabled())
        m_counter.readAgain();
}

bool InvitePage::goBack()
{
    m_counter.cancel();
    return true;
}

void InvitePage::takeFocus()
{
    m_prompt->setFocus();
}

QString InvitePage::helpText() const
{
    //: F1 help of the screen that waits for a card. To the clerk.
    return tr("A reception begins when a visitor's card lies on the reader.\n"
              "Without a card you can begin one and type everything.\n"
              "F6 goes on with a reception that was put on hold.");
}

void InvitePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    ActionPage::changeEvent(event);
}

bool InvitePage::canReadWithoutPin() const
{
    return m_counter.step() == Step::Blocked && m_counter.mayDoWithoutPin();
}

/// Which office unlocks it depends on what lies there.
QString InvitePage::blockedPlace() const
{
    switch (m_counter.desk().kind) {
    case cards::DocumentKind::DrivingLicence:
    case cards::DocumentKind::DrivingHistoryCertificate:
        return cards::placeword::LicencePin1;
    case cards::DocumentKind::MyNumberCard:
    case cards::DocumentKind::ResidenceCard:
    case cards::DocumentKind::SpecialPermanentResidentCertificate:
    case cards::DocumentKind::MyNumberLicence:
    case cards::DocumentKind::BasicResidentRegistrationCard:
    case cards::DocumentKind::Unknown:
        break;
    }
    return {};
}

bool InvitePage::canReadWhatLiesThere() const
{
    const bool waiting = m_counter.step() == Step::Invite || m_counter.step() == Step::AwaitDocument
        || m_counter.step() == Step::ReturnCard;
    return waiting && m_counter.desk().state == DeskState::Ready && m_counter.desk().triesLeft != 0;
}

void InvitePage::invite()
{
    const DeskState state = m_counter.desk().state;
    m_prompt->setPicture(pictureFor(state));
    if (state == DeskState::Empty || state == DeskState::Starting) {
        m_prompt->setSentence(m_counter.step() == Step::AwaitDocument
                //: Big sentence of the card prompt for a further person. %1 is who, for example "agent".
                ? tr("Place the card of the %1 on the reader").arg(wordFor(m_counter.roleToRead()))
                //: Big sentence of the card prompt.
                : tr("Place the card on the reader"));
        //: Below the big sentence of the card prompt: what comes next.
        m_prompt->setAdvice(
            tr("The next screen asks for what the document needs: a PIN, or the number printed on it."));
        return;
    }
    m_prompt->setSentence(cards::textFor(state));
    const QString &place = m_counter.desk().place;
    m_prompt->setAdvice(state == DeskState::UnknownCard && !place.isEmpty()
            ? cards::messageFor(Error { ErrorCode::UnknownCard, {}, {}, place, {} }) // a phone, a card of the past
            : cards::adviceFor(state));
}

void InvitePage::update()
{
    switch (m_counter.step()) {
    case Step::Blocked:
        m_prompt->setPicture(theme::Picture::PinBlocked);
        //: Big sentence when the card on the reader has no PIN tries left.
        m_prompt->setSentence(tr("The PIN of this card is blocked"));
        m_prompt->setAdvice(canReadWithoutPin()
                //: Below "The PIN of this card is blocked", for a My Number card. To the clerk.
                ? tr("The municipal office of the holder's residence can set a new PIN. For now read the card with "
                     "what is printed on it, or type the items by hand.")
                : cards::messageFor(Error { ErrorCode::PinBlocked, {}, {}, blockedPlace(), {} }));
        break;
    case Step::ReturnCard:
        m_prompt->setPicture(theme::Picture::CardBack);
        //: Big sentence after the end of a reception while the visitor's card still lies on the reader.
        m_prompt->setSentence(tr("Please give the card back"));
        //: Below it.
        m_prompt->setAdvice(tr("The next reception can begin when the card has been taken away."));
        break;
    case Step::Invite:
    case Step::AwaitDocument:
    case Step::AskPin:
    case Step::ConfirmLastTry:
    case Step::Reading:
    case Step::Compare:
    case Step::Work:
    case Step::Ending:
    case Step::Holding:
    case Step::Held:
    case Step::TakeUp:
    case Step::MembersFromHold:
    case Step::Home:
        invite();
    }
    const bool mayTakeUp = m_counter.step() == Step::Invite || m_counter.step() == Step::ReturnCard;
    //: Quiet button of the card prompt: goes on with a reception that was put on hold.
    m_prompt->setSecondWay(mayTakeUp ? tr("Take up a reception on hold") : QString(), QStringLiteral("F6"));
    m_prompt->setOtherWay(m_counter.step() == Step::AwaitDocument
            //: Quiet button of the card prompt for a further person.
            ? tr("Go on without this card")
            //: Quiet button of the card prompt: begins a reception in which everything is typed.
            : tr("Go on without a card"));
    tellError();
    emit actionChanged();
}

void InvitePage::tellError()
{
    const Error &error = m_counter.error();
    // A blocked PIN already is the big sentence of this page.
    if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::PinBlocked)
        m_notice->clear();
    else
        m_notice->say(widgets::Notice::Kind::Error, cards::messageFor(error));
}

void InvitePage::takeOtherWay()
{
    m_counter.goOnWithoutCard();
}

} // namespace madoguchi::clerk
