#include "app/clerk/Counter.h"

#include "app/identity/Transcription.h"
#include "app/reception/Wipe.h"
#include "devices/cards/PlaceWords.h"

#include <QDateTime>
#include <QFutureWatcher>

#include <utility>

namespace madoguchi::clerk {

namespace {

using cards::DeskState;

/// Whether a readable document lies there. While it is looked at again or read nothing is known that was not known
/// `before` of this very card.
bool isPresent(DeskState state, bool before)
{
    switch (state) {
    case DeskState::Ready:
        return true;
    case DeskState::Looking:
    case DeskState::Reading:
        return before;
    case DeskState::Starting:
    case DeskState::NoService:
    case DeskState::NoReader:
    case DeskState::Empty:
    case DeskState::Busy:
    case DeskState::Mute:
    case DeskState::UnknownCard:
    case DeskState::StaffCard:
        return false;
    }
    return false;
}

/// What was said about one visitor's card is not said to the next one.
bool leavesErrorBehind(Event event)
{
    return event == Event::EndRequested || event == Event::EndElapsed || event == Event::WithoutCard
        || event == Event::ReadOk || event == Event::ReadToCompare || event == Event::DocumentWanted
        || event == Event::TakeUpRequested || event == Event::MembersWanted;
}

} // namespace

Counter::Counter(
    cards::CardDesk &desk, reception::Reception &reception, std::chrono::milliseconds takeBackTime, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_reception(reception)
    , m_card(desk.status())
{
    m_tooLong.setSingleShot(true);
    m_takeBack.setSingleShot(true);
    m_takeBack.setInterval(takeBackTime);
    connect(&m_takeBack, &QTimer::timeout, this, [this] { happen(Event::EndElapsed); });
    connect(&m_desk, &cards::CardDesk::statusChanged, this, &Counter::followDesk);
}

void Counter::readWithoutPin()
{
    if (m_step != Step::Blocked || !mayDoWithoutPin())
        return;
    m_withoutPin = true;
    emit withoutPinChanged(true);
    happen(Event::WithoutPin);
}

void Counter::agreeToLastTry()
{
    happen(Event::LastTryAgreed);
}

void Counter::cancel()
{
    if (m_step == Step::Reading) {
        m_desk.cancel();
        forgetPins();
    }
    if (isTypingSecondPin()) {
        clearError();
        typeSecondPin(false); // to the first one again
    } else {
        happen(Event::Cancel);
    }
}

void Counter::goOnWithoutCard()
{
    if (m_step != Step::Work)
        happen(Event::WithoutCard);
}

void Counter::readAgain()
{
    happen(Event::ReadAgain);
}

void Counter::requestPersonalNumber(reception::Role role)
{
    if (m_step != Step::Work)
        return;
    m_role = role;
    m_wantsPersonalNumber = true;
    happen(m_present ? Event::ReadAgain : Event::DocumentWanted);
}

void Counter::requestDocument(reception::Role role)
{
    if (m_step != Step::Work)
        return;
    m_role = role;
    happen(Event::DocumentWanted);
}

void Counter::requestCompare(reception::Role role)
{
    if (m_step != Step::Work || !m_reception.documentOf(role))
        return;
    m_role = role;
    happen(Event::CompareWanted);
}

void Counter::compared()
{
    happen(Event::Compared);
}

void Counter::requestEnd()
{
    happen(Event::EndRequested);
}

void Counter::takeBackEnd()
{
    happen(Event::EndTakenBack);
}

void Counter::endNow()
{
    happen(Event::EndElapsed);
}

void Counter::requestHold()
{
    happen(Event::HoldRequested);
}

void Counter::holdStored()
{
    happen(Event::HoldStored);
}

void Counter::holdFailed()
{
    happen(Event::HoldFailed);
}

void Counter::closeHeld()
{
    happen(Event::HoldClosed);
}

void Counter::requestTakeUp()
{
    if (m_reception.isOpen())
        return; // the PIN that is asked for is that of a further person
    happen(Event::TakeUpRequested);
}

void Counter::takenUp()
{
    happen(Event::TakenUp);
}

void Counter::requestMembers()
{
    happen(Event::MembersWanted);
}

void Counter::membersTaken()
{
    happen(Event::MembersTaken);
}

void Counter::happen(Event event)
{
    const Step from = m_step;
    Step to = after(from, event);
    if (to == Step::Home)
        to = m_reception.isOpen() ? Step::Work : Step::Invite;
    if (to == from)
        return;
    if (from == Step::Ending)
        m_takeBack.stop();
    if (event == Event::EndElapsed || event == Event::HoldStored)
        m_reception.end();
    if (leavesErrorBehind(event))
        clearError();
    if (event == Event::WithoutCard && !m_reception.isOpen())
        m_reception.begin(QDateTime::currentDateTimeUtc());
    enter(to);
    if (to == Step::Reading)
        read(event == Event::LastTryAgreed);
    // The card may have gone while something else was being done.
    if ((to == Step::AskPin || to == Step::ReturnCard) && !m_present)
        happen(Event::DocumentGone);
    else if (to == Step::AskPin && desk().triesLeft == 0 && !m_withoutPin)
        happen(Event::DocumentBlocked);
}

void Counter::enter(Step step)
{
    const bool typing = step == Step::AskPin || step == Step::ConfirmLastTry || step == Step::Reading;
    if (!typing) {
        forgetTyped();
        m_secondTries.reset();
        if (std::exchange(m_withoutPin, false))
            emit withoutPinChanged(false);
        if (std::exchange(m_wantsSecondPin, false))
            emit secondPinChanged();
    }
    if (step == Step::Invite || step == Step::Work) {
        m_role = reception::Role::Applicant;
        m_wantsPersonalNumber = false;
    }
    if (step == Step::Ending)
        m_takeBack.start();
    m_step = step;
    emit stepChanged(step);
}

void Counter::followDesk(const cards::DeskStatus &status)
{
    // Another reader or another placing is another card, even when nothing was seen of the exchange.
    const bool same = status.reader == m_card.reader && status.visit == m_card.visit;
    const bool before = m_present;
    m_card = status;
    m_present = isPresent(status.state, before && same);
    emit deskChanged(status);
    if (!same) {
        forgetPinError(); // before it is known what lies there: then it is the same one
        forgetPins();
        m_secondTries.reset();
    }
    if (before && !(same && m_present))
        happen(Event::DocumentGone);
    if (status.state != DeskState::Ready)
        return;
    if (!mayUseSecondPin())
        leaveSecondPinOut();
    if (status.triesLeft == 0 && !(m_withoutPin && same))
        happen(Event::DocumentBlocked);
    else if (!(before && same))
        happen(Event::DocumentReady);
}

void Counter::read(bool mayUseLastTry)
{
    clearError();
    cards::ReadRequest request;
    request.reader = m_card.reader;
    request.visit = m_card.visit;
    // The first one is kept while the second may be found wrong: then it alone is asked for again.
    request.pin = m_wantsSecondPin && needsSecondPin() ? m_pin.copy() : std::exchange(m_pin, cards::Pin());
    request.cardNumber = reception::ownCopy(m_cardNumber); // ours is overwritten while a card may still be read
    if (m_withoutPin) {
        for (const QChar digit : std::as_const(m_numberB))
            request.numberB.append(digit.toLatin1());
    }
    request.trustAnchors = m_trustAnchors;
    request.mayUseLastTry = mayUseLastTry;
    request.wantsPersonalNumber = m_wantsPersonalNumber;
    if (m_wantsPersonalNumber)
        request.kind = cards::DocumentKind::MyNumberCard; // no other one has it
    request.wantsChipLicence = m_wantsSecondPin && m_secondIsChipLicence;
    request.wantsDomicile = m_wantsSecondPin && !request.wantsChipLicence;
    request.wantsGenuineness = request.wantsDomicile; // the photo comes with the signature
    if (m_wantsSecondPin)
        request.pin2 = std::exchange(m_pin2, cards::Pin());
    request.wantsAlso = true;
    m_isTypingSecondPin = false;
    emit pinLengthChanged(0);
    auto *watcher = new QFutureWatcher<Outcome<cards::IdentityDocument>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number = ++m_reading] {
        watcher->deleteLater();
        // An answer that comes after the clerk has cancelled belongs to nobody.
        if (number == m_reading && m_step == Step::Reading && watcher->future().resultCount() > 0)
            takeResult(watcher->result());
    });
    watcher->setFuture(m_desk.read(std::move(request)));
}

void Counter::takeResult(const Outcome<cards::IdentityDocument> &result)
{
    if (result && m_wantsPersonalNumber && m_reception.isSomebodyElse(m_role, *result)) {
        setError(Error { ErrorCode::OtherPerson, {}, {}, {}, {} });
        happen(Event::ReadFailed);
        return;
    }
    if (result) {
        m_reception.takeDocument(*result, m_role, QDateTime::currentDateTimeUtc());
        happen(identity::needsReview(*result, QDate::currentDate()) ? Event::ReadToCompare : Event::ReadOk);
        return;
    }
    setError(result.error());
    if (cards::placeword::isOfSecondPin(result.error().place)) {
        takeSecondPinError(result.error());
        return;
    }
    forgetPins();
    // 照合番号B: the card can still be read with its PIN.
    const bool isOfNumberB = result.error().place == cards::placeword::NumberB;
    happen(result.error().code == ErrorCode::PinBlocked && !isOfNumberB ? Event::ReadFoundBlocked : Event::ReadFailed);
}

void Counter::clearError()
{
    setError(Error { ErrorCode::Cancelled, {}, {}, {}, {} });
}

void Counter::setError(const Error &error)
{
    if (error == m_error)
        return;
    m_error = error;
    emit errorChanged(error);
}

} // namespace madoguchi::clerk
