#include "app/clerk/Counter.h"
#include "app/reception/Wipe.h"
#include "devices/cards/PlaceWords.h"

#include <utility>

// What is typed before a document is read: one PIN or two, or what is printed on it.
namespace madoguchi::clerk {

namespace {

constexpr std::chrono::milliseconds PauseOfScanner(700); ///< longer than any between two digits of a keyboard scanner

} // namespace

void Counter::addDigit(char digit)
{
    if (m_step != Step::AskPin || m_withoutPin || m_keepsFirst)
        return;
    if (typedPin().size() == 4 || isTooLong()) {
        // A number that is longer is no PIN, such as that of a slip: none of it may cost the card a try.
        m_tooLong.start(PauseOfScanner);
        typedPin().clear();
        setError(Error { ErrorCode::PinForm, {}, {}, cards::placeword::TooManyDigits, {} });
    } else if (typedPin().append(digit)) {
        clearError();
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
    clearError();
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
    clearError();
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
    clearError();
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

void Counter::setNumberB(const QString &number)
{
    if (number == m_numberB)
        return;
    reception::wipe(m_numberB);
    m_numberB = number;
    clearError();
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

/// What was said about one person's PIN must not stand beside another person's card.
void Counter::forgetPinError()
{
    if (m_error.code == ErrorCode::PinForm || m_error.code == ErrorCode::PinWrong || m_error.code == ErrorCode::LastTry
        || m_error.code == ErrorCode::PinBlocked || m_error.code == ErrorCode::NumberForm
        || m_error.code == ErrorCode::NumberWrong)
        clearError();
}

} // namespace madoguchi::clerk
