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

constexpr std::chrono::milliseconds PauseOfScanner(700); ///< longer than any between two digits of a keyboard scanner

const Error &nothingToTell()
{
    static const Error none { ErrorCode::Cancelled, {}, {}, {}, {} };
    return none;
}

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
        || event == Event::TakeUpRequested;
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
    m_tooLong.setInterval(PauseOfScanner);
    m_takeBack.setSingleShot(true);
    m_takeBack.setInterval(takeBackTime);
    connect(&m_takeBack, &QTimer::timeout, this, [this] { happen(Event::EndElapsed); });
    connect(&m_desk, &cards::CardDesk::statusChanged, this, &Counter::followDesk);
}

void Counter::addDigit(char digit)
{
    if (m_step != Step::AskPin || m_withoutPin || m_keepsFirst)
        return;
    if (typedPin().size() == 4 || isTooLong()) {
        // A number that is longer is no PIN, such as that of a slip: none of it may cost the card a try.
        m_tooLong.start();
        typedPin().clear();
        setError(Error { ErrorCode::PinForm, {}, {}, cards::placeword::TooManyDigits, {} });
    } else if (typedPin().append(digit)) {
        setError(nothingToTell());
    }
    emit pinLengthChanged(static_cast<int>(pinLength()));
}

void Counter::removeDigit()
{
    m_keepsFirst = false;
    m_tooLong.stop();
    typedPin().removeLast();
    emit pinLengthChanged(static_cast<int>(pinLength()));
}

void Counter::clearDigits()
{
    m_keepsFirst = false;
    m_tooLong.stop();
    typedPin().clear();
    emit pinLengthChanged(0);
}

void Counter::setCardNumber(const QString &number)
{
    if (number == m_cardNumber)
        return;
    m_cardNumber = number;
    setError(nothingToTell());
    emit cardNumberChanged();
}

bool Counter::mayDoWithoutPin() const
{
    return m_card.kind == cards::DocumentKind::MyNumberCard && !m_wantsPersonalNumber;
}

void Counter::setWithoutPin(bool without)
{
    if (m_step != Step::AskPin || without == m_withoutPin || (without && !mayDoWithoutPin()))
        return;
    forgetTyped();
    if (std::exchange(m_wantsSecondPin, false))
        emit secondPinChanged();
    m_withoutPin = without;
    setError(nothingToTell());
    emit withoutPinChanged(without);
}

bool Counter::mayUseSecondPin() const
{
    switch (m_card.kind) {
    case cards::DocumentKind::DrivingLicence:
    case cards::DocumentKind::DrivingHistoryCertificate:
        return m_secondTries.value_or(2) > 1; // the last try is left to the police's own counters
    case cards::DocumentKind::MyNumberCard:
        return m_card.chipLicenceTries && *m_card.chipLicenceTries != 0 && *m_card.chipLicenceTries != 1
            && !m_withoutPin && !m_wantsPersonalNumber;
    case cards::DocumentKind::ResidenceCard:
    case cards::DocumentKind::SpecialPermanentResidentCertificate:
    case cards::DocumentKind::MyNumberLicence:
    case cards::DocumentKind::BasicResidentRegistrationCard:
    case cards::DocumentKind::Unknown:
        break;
    }
    return false;
}

bool Counter::needsSecondPin() const
{
    return m_card.kind == cards::DocumentKind::MyNumberCard ? m_card.chipLicenceTries.value_or(-1) >= 0
                                                            : cards::openingOf(m_card) == cards::Opening::Pin;
}

void Counter::setSecondPin(bool wanted)
{
    if (m_step != Step::AskPin || wanted == m_wantsSecondPin || (wanted && !mayUseSecondPin()))
        return;
    m_wantsSecondPin = wanted;
    m_secondIsChipLicence = m_card.kind == cards::DocumentKind::MyNumberCard;
    setError(nothingToTell());
    typeSecondPin(false);
}

void Counter::leaveSecondPinOut()
{
    if (!std::exchange(m_wantsSecondPin, false))
        return;
    m_isTypingSecondPin = false;
    m_pin2.clear();
    emit secondPinChanged();
    emit pinLengthChanged(static_cast<int>(pinLength()));
}

std::optional<int> Counter::secondPinTries() const
{
    return m_secondTries ? m_secondTries : m_card.chipLicenceTries;
}

/// Begins with the digits of the first or the second one anew.
void Counter::typeSecondPin(bool second)
{
    if (!second)
        m_pin2.clear();
    m_isTypingSecondPin = second;
    clearDigits();
    emit secondPinChanged();
}

std::size_t Counter::pinLength() const
{
    return m_isTypingSecondPin ? m_pin2.size() : m_pin.size();
}

void Counter::readWithoutPin()
{
    if (m_step != Step::Blocked || !mayDoWithoutPin())
        return;
    m_withoutPin = true;
    emit withoutPinChanged(true);
    happen(Event::WithoutPin);
}

void Counter::setNumberB(const QString &number)
{
    if (number == m_numberB)
        return;
    reception::wipe(m_numberB);
    m_numberB = number;
    setError(nothingToTell());
}

void Counter::submitPin()
{
    if (m_step != Step::AskPin)
        return;
    if (m_withoutPin) {
        if (m_numberB.isEmpty())
            setError(Error { ErrorCode::NumberForm, {}, {}, cards::placeword::NumberB, {} });
        else
            happen(Event::PinGiven);
        return;
    }
    if (cards::openingOf(desk()) != cards::Opening::Pin) {
        happen(Event::PinGiven);
        return;
    }
    m_tooLong.stop();
    if (!typedPin().isFourDigits()) {
        setError(Error { ErrorCode::PinForm, {}, {}, {}, {} });
        return;
    }
    if (m_wantsSecondPin && needsSecondPin() && !m_isTypingSecondPin) {
        typeSecondPin(true);
        return;
    }
    happen(desk().triesLeft == 1 ? Event::PinGivenForLastTry : Event::PinGiven);
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
        setError(nothingToTell());
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
        setError(nothingToTell());
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

void Counter::forgetPins()
{
    m_isTypingSecondPin = false;
    m_pin2.clear();
    m_pin.clear();
    clearDigits();
}

void Counter::forgetTyped()
{
    forgetPins();
    for (QString *number : { &m_cardNumber, &m_numberB }) {
        reception::wipe(*number);
        number->clear();
    }
    emit cardNumberChanged();
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

/// What was said about one person's PIN must not stand beside another person's card.
void Counter::forgetPinError()
{
    if (m_error.code == ErrorCode::PinForm || m_error.code == ErrorCode::PinWrong || m_error.code == ErrorCode::LastTry
        || m_error.code == ErrorCode::PinBlocked || m_error.code == ErrorCode::NumberForm
        || m_error.code == ErrorCode::NumberWrong)
        setError(nothingToTell());
}

void Counter::read(bool mayUseLastTry)
{
    setError(nothingToTell());
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

/// The first one was right, or was not sent: a wrong second one alone is typed again. Its last try is left to the
/// police's own counters: then the document is read without it.
void Counter::takeSecondPinError(const Error &error)
{
    const bool isWrong = error.code == ErrorCode::PinWrong;
    const bool mayTryAgain = isWrong && error.triesLeft.value_or(2) > 1 && m_pin.isFourDigits();
    if (isWrong && error.triesLeft == 1)
        setError(Error { ErrorCode::LastTry, {}, {}, error.place, error.triesLeft });
    m_secondTries = error.triesLeft;
    if (error.code == ErrorCode::PinBlocked)
        m_secondTries = 0;
    else if (error.code == ErrorCode::LastTry)
        m_secondTries = 1;
    happen(Event::ReadFailed);
    if (m_step != Step::AskPin)
        return;
    if (mayTryAgain) {
        typeSecondPin(true);
        return;
    }
    leaveSecondPinOut();
    m_keepsFirst = m_pin.isFourDigits();
}

void Counter::setError(const Error &error)
{
    if (error == m_error)
        return;
    m_error = error;
    emit errorChanged(error);
}

} // namespace madoguchi::clerk
