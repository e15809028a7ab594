#pragma once

#include "app/clerk/CounterFlow.h"
#include "app/reception/Reception.h"
#include "devices/cards/CardDesk.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace madoguchi::clerk {

/// Leads a visitor's document through the flow of CounterFlow.h: watches the desk, holds the PIN while it is typed,
/// lets the card be read, opens and ends the reception. Without a window; lives on the GUI thread and never blocks.
class Counter : public QObject {
    Q_OBJECT

public:
    /// `takeBackTime`: how long an ended reception can be taken back before it is wiped.
    Counter(cards::CardDesk &desk, reception::Reception &reception,
        std::chrono::milliseconds takeBackTime = std::chrono::seconds(10), QObject *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const cards::DeskStatus &desk() const { return m_card; }
    [[nodiscard]] bool documentPresent() const { return m_present; }
    [[nodiscard]] std::size_t pinLength() const; ///< of the PIN that is being typed
    /// What went wrong last, until the next try; code Cancelled means that there is nothing to tell.
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] reception::Role roleToRead() const { return m_role; }
    [[nodiscard]] std::chrono::milliseconds takeBackTime() const { return m_takeBack.intervalAsDuration(); }

    void addDigit(char digit);
    void removeDigit();
    void clearDigits(); ///< of the PIN that is being typed
    void forgetPins(); ///< of both; begins with the first one again
    [[nodiscard]] bool isTooLong() const { return m_tooLong.isActive(); } ///< what is typed now is no PIN
    void setCardNumber(const QString &number); ///< as printed on the card that lies there
    [[nodiscard]] const QString &cardNumber() const { return m_cardNumber; }
    /// A My Number card is to be read without its PIN, with what is printed on it (照合番号B, 14 digits).
    void setWithoutPin(bool without);
    [[nodiscard]] bool isWithoutPin() const { return m_withoutPin; }
    [[nodiscard]] bool mayDoWithoutPin() const; ///< the card that lies there can, and its 個人番号 is not wanted
    void readWithoutPin(); ///< the same, when its PIN is blocked
    void setNumberB(const QString &number); ///< empty: not complete
    [[nodiscard]] const QString &numberB() const { return m_numberB; }
    /// Of a licence what its second PIN opens is to be read, too: photo, 本籍, and whether it is genuine. Of a My
    /// Number card the マイナ免許証 in its chip, which has a PIN of its own.
    void setSecondPin(bool wanted);
    [[nodiscard]] bool wantsSecondPin() const { return m_wantsSecondPin; }
    [[nodiscard]] bool mayUseSecondPin() const; ///< the card that lies there has such a part
    [[nodiscard]] bool needsSecondPin() const; ///< the holder has set one for it
    [[nodiscard]] bool isTypingSecondPin() const { return m_isTypingSecondPin && m_step == Step::AskPin; }
    [[nodiscard]] std::optional<int> secondPinTries() const; ///< where they are known
    void setTrustAnchors(const QString &folder) { m_trustAnchors = folder; } ///< certificates that vouch for documents
    /// Reads the document with what was typed. Nothing happens with fewer than four digits of a PIN but a word about
    /// it.
    void submitPin();
    void agreeToLastTry();
    void cancel();
    void goOnWithoutCard();
    void readAgain(); ///< the document that lies there, for the same role
    /// Of someone whose other items are known: a card of another person is refused, nothing is replaced.
    void requestPersonalNumber(reception::Role role);
    void requestDocument(reception::Role role);
    void requestCompare(reception::Role role); ///< what the last document of this person said
    void compared();
    void requestEnd();
    void takeBackEnd();
    void requestHold();
    void holdStored(); ///< ends the reception here
    void holdFailed();
    void closeHeld(); ///< the visitor has the number
    void requestTakeUp();
    void takenUp(); ///< the reception has been opened again
    void requestMembers(); ///< of the household, from a reception on hold
    void membersTaken();
    void endNow(); ///< does not wait for the time to take it back

signals:
    void stepChanged(madoguchi::clerk::Step step);
    void pinLengthChanged(int digits);
    void cardNumberChanged();
    void withoutPinChanged(bool without);
    void secondPinChanged(); ///< whether it is wanted, or is being typed
    void errorChanged(const madoguchi::Error &error);
    void deskChanged(const madoguchi::cards::DeskStatus &status);

private:
    void happen(Event event);
    void enter(Step step);
    void followDesk(const cards::DeskStatus &status);
    void forgetPinError();
    void forgetTyped();
    void leaveSecondPinOut();
    void takeSecondPinError(const Error &error);
    [[nodiscard]] cards::Pin &typedPin() { return m_isTypingSecondPin ? m_pin2 : m_pin; }
    void typeSecondPin(bool second);
    void read(bool mayUseLastTry);
    void takeResult(const Outcome<cards::IdentityDocument> &result);
    void clearError(); ///< there is nothing to tell
    void setError(const Error &error);

    cards::CardDesk &m_desk;
    reception::Reception &m_reception;
    Step m_step = Step::Invite;
    cards::Pin m_pin;
    cards::Pin m_pin2;
    bool m_wantsSecondPin = false;
    bool m_isTypingSecondPin = false;
    bool m_secondIsChipLicence = false; ///< what the second PIN is for, since it is wanted
    std::optional<int> m_secondTries; ///< after a wrong one
    bool m_keepsFirst = false; ///< the second one is left out: digits that still come are not for the first one
    QTimer m_tooLong; ///< more than four digits were typed: what comes without a pause is ignored
    QString m_cardNumber;
    bool m_withoutPin = false;
    QString m_numberB;
    QString m_trustAnchors;
    Error m_error { ErrorCode::Cancelled, {}, {}, {}, {} };
    reception::Role m_role = reception::Role::Applicant;
    cards::DeskStatus m_card; ///< digits, and the agreement to spend the last try, are for this very card
    bool m_present = false;
    bool m_wantsPersonalNumber = false;
    int m_reading = 0; ///< number of the reading whose answer is waited for
    QTimer m_takeBack;
};

} // namespace madoguchi::clerk
