#include "app/clerk/PinPage.h"

#include "app/clerk/NumberBFields.h"
#include "widgets/BusyLine.h"
#include "widgets/Button.h"
#include "widgets/Notice.h"
#include "widgets/OriginField.h"
#include "widgets/PinPad.h"
#include "widgets/TriesNote.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace madoguchi::clerk {

namespace {
constexpr qsizetype CardNumberLength = 12;
}

PinPage::PinPage(Counter &counter, QWidget *parent)
    : ActionPage(parent)
    , m_counter(counter)
    , m_sentence(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_tries(new widgets::TriesNote(this))
    , m_notice(new widgets::Notice(this))
    , m_busy(new widgets::BusyLine(this))
    , m_pad(new widgets::PinPad(this))
    , m_number(new widgets::OriginField({}, widgets::OriginField::Script::Interface, this))
    , m_otherWay(new widgets::Button({}, widgets::Button::Kind::Quiet, this))
    , m_numberB(new NumberBFields(this))
{
    setObjectName(QStringLiteral("pinPage"));
    m_otherWay->setObjectName(QStringLiteral("otherOpening"));
    layOut();
    connect(m_pad, &widgets::PinPad::digitEntered, &m_counter, &Counter::addDigit);
    connect(m_pad, &widgets::PinPad::backspace, &m_counter, &Counter::removeDigit);
    connect(m_pad, &widgets::PinPad::clear, &m_counter, &Counter::clearDigits);
    connect(m_pad, &widgets::PinPad::submitted, &m_counter, &Counter::submitPin);
    connect(m_number, &widgets::OriginField::textEdited, this, [this](const QString &typed) {
        // The card's own alphabet: small and wide letters mean the same.
        m_counter.setCardNumber(typed.normalized(QString::NormalizationForm_KC).simplified().remove(u' ').toUpper());
        emit actionChanged();
    });
    connect(&m_counter, &Counter::cardNumberChanged, this, [this] {
        if (m_counter.cardNumber().isEmpty())
            m_number->setText({});
        if (m_counter.numberB().isEmpty())
            m_numberB->clear();
    });
    connect(m_otherWay, &QAbstractButton::clicked, this, [this] {
        if (m_counter.mayUseSecondPin())
            m_counter.setSecondPin(!m_counter.wantsSecondPin());
        else
            m_counter.setWithoutPin(!m_counter.isWithoutPin());
    });
    connect(&m_counter, &Counter::secondPinChanged, this, [this] {
        update();
        if (isVisible())
            takeFocus();
    });
    connect(m_numberB, &NumberBFields::edited, this, [this](const QString &number) {
        m_counter.setNumberB(number);
        emit actionChanged();
    });
    connect(&m_counter, &Counter::withoutPinChanged, this, [this] {
        update();
        if (isVisible())
            takeFocus();
    });
    connect(m_busy, &widgets::BusyLine::cancelled, &m_counter, &Counter::cancel);
    connect(&m_counter, &Counter::pinLengthChanged, this, [this](int digits) {
        m_pad->setDots(digits);
        emit actionChanged();
    });
    connect(&m_counter, &Counter::stepChanged, this, &PinPage::update);
    connect(&m_counter, &Counter::deskChanged, this, &PinPage::update);
    connect(&m_counter, &Counter::errorChanged, this, &PinPage::update);
    update();
}

void PinPage::layOut()
{
    m_sentence->setFont(theme::font(theme::TextSize::Display, true));
    m_advice->setFont(theme::font(theme::TextSize::Lead));
    m_advice->setWordWrap(true);
    m_advice->setMinimumWidth(theme::px(480));
    for (QLabel *label : { m_sentence, m_advice })
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::px(12)); // else that of the row, which is the distance to the pad
    words->addStretch(1);
    words->addWidget(m_sentence);
    words->addSpacing(theme::px(8));
    words->addWidget(m_advice);
    words->addSpacing(theme::px(16));
    words->addWidget(m_tries, 0, Qt::AlignLeft);
    words->addWidget(m_number);
    words->addWidget(m_numberB);
    words->addWidget(m_otherWay, 0, Qt::AlignLeft);
    words->addSpacing(theme::px(8));
    words->addWidget(m_notice);
    words->addWidget(m_busy);
    words->addStretch(1);
    auto *pad = new QVBoxLayout;
    pad->addStretch(1);
    pad->addWidget(m_pad);
    pad->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(48), theme::px(24), theme::px(48), theme::px(24));
    row->setSpacing(theme::px(48));
    row->addLayout(words, 1);
    row->addLayout(pad);
}

QString PinPage::mainActionText() const
{
    if (m_counter.step() == Step::AskPin && m_counter.wantsSecondPin() && !m_counter.isTypingSecondPin()) {
        //: Main action after the first PIN of a driving licence was typed.
        return tr("On to PIN 2");
    }
    if (m_counter.step() == Step::ConfirmLastTry) {
        //: Main action of the question before the last PIN try. Says the consequence.
        return tr("Use the last try");
    }
    //: Main action of the PIN screen.
    return tr("Read the card");
}

bool PinPage::isMainActionEnabled() const
{
    if (m_counter.step() != Step::AskPin)
        return m_counter.step() == Step::ConfirmLastTry;
    if (m_counter.isWithoutPin())
        return !m_counter.numberB().isEmpty();
    switch (opening()) {
    case cards::Opening::Pin:
        return m_counter.pinLength() == 4;
    case cards::Opening::CardNumber:
        return m_counter.cardNumber().size() == CardNumberLength;
    case cards::Opening::Nothing:
        break;
    }
    return true;
}

void PinPage::runMainAction()
{
    if (m_counter.step() == Step::ConfirmLastTry)
        m_counter.agreeToLastTry();
    else
        m_counter.submitPin();
}

QString PinPage::secondActionText() const
{
    if (m_counter.step() == Step::ConfirmLastTry) {
        //: Second action of the question before the last PIN try.
        return tr("Do not use it");
    }
    if (m_counter.step() == Step::Reading) {
        //: Second action while the card is being read.
        return tr("Stop reading");
    }
    //: Second action of the PIN screen: begins a reception in which everything is typed.
    return tr("Go on without a card");
}

void PinPage::runSecondAction()
{
    if (m_counter.step() == Step::AskPin)
        m_counter.goOnWithoutCard();
    else
        m_counter.cancel();
}

bool PinPage::goBack()
{
    m_counter.cancel();
    return true;
}

QString PinPage::helpText() const
{
    if (m_counter.isWithoutPin()) {
        //: F1 help of the screen that reads a My Number card without its PIN. To the clerk.
        return tr("What is printed on the card opens it, too: compare the photo with the visitor.\n"
                  "After some wrong entries this way is blocked; the PIN is not touched by it.\nEsc goes back.");
    }
    switch (opening()) {
    case cards::Opening::Pin:
        break;
    case cards::Opening::CardNumber:
        //: F1 help of the screen that asks for a residence card's number. To the clerk.
        return tr("The number is printed on the card's front and protects it from being read from a distance.\n"
                  "A wrong number does no harm to the card.\nEsc goes back.");
    case cards::Opening::Nothing:
        //: F1 help of the screen before a licence without PIN is read. To the clerk.
        return tr("The holder of this licence has set no PIN: it can be read at once.\nEsc goes back.");
    }
    //: F1 help of the PIN screen. To the clerk.
    return tr("The holder types the 4-digit PIN, here or on the keyboard. The digits are never shown.\n"
              "After three wrong PINs in a row the card is blocked.\n"
              "Esc goes back without sending anything to the card.");
}

void PinPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    ActionPage::changeEvent(event);
}

void PinPage::takeFocus()
{
    if (m_counter.isWithoutPin()) {
        m_numberB->focusFirst();
        return;
    }
    switch (opening()) {
    case cards::Opening::Pin:
        m_pad->setFocus();
        break;
    case cards::Opening::CardNumber:
        m_number->focusControl();
        break;
    case cards::Opening::Nothing:
        setFocus();
        break;
    }
}

void PinPage::update()
{
    showWords();
    showReading();
    showInput();
    tell();
    emit actionChanged();
}

void PinPage::showWordsWithoutPin()
{
    m_numberB->showWords();
    //: Button of the PIN screen for a My Number card: the other way to open it.
    m_otherWay->setText(m_counter.isWithoutPin()
            ? tr("Use the PIN")
            //: Button of the PIN screen for a My Number card: the other way to open it.
            : tr("Read it without the PIN"));
    showWordsOfSecondPin();
    if (!m_counter.isWithoutPin())
        return;
    //: Big sentence before a My Number card is read without its PIN. To the clerk.
    m_sentence->setText(tr("Type what is printed on the card"));
    //: Below it.
    m_advice->setText(tr("The card is read without the PIN. Its photo is shown for comparison."));
}

void PinPage::showWordsOfSecondPin()
{
    if (m_counter.mayUseSecondPin())
        m_otherWay->setText(m_counter.wantsSecondPin()
                //: Button of the PIN screen for a driving licence: its second PIN is not used.
                ? tr("Read it with PIN 1 alone")
                //: Button of the PIN screen for a driving licence: its second PIN opens more.
                : tr("Photo, domicile and signature, too (with PIN 2)"));
    if (!m_counter.isTypingSecondPin())
        return;
    //: Big sentence of the PIN screen. To the holder of a driving licence (暗証番号2).
    m_sentence->setText(tr("Please type PIN 2, 4 digits"));
    //: Below it.
    m_advice->setText(tr("It opens the photo and the registered domicile, and lets the signature be checked."));
}

void PinPage::showWords()
{
    switch (opening()) {
    case cards::Opening::Pin:
        //: Big sentence of the PIN screen. To the holder of the card.
        m_sentence->setText(tr("Please type the 4-digit PIN"));
        m_advice->setText(isOfPolice()
                //: Below it, for a driving licence: which of its two PINs is meant (暗証番号1).
                ? tr("It is PIN 1, which the holder chose when the licence was issued.")
                //: Below it: which of the card's PINs is meant (券面事項入力補助用).
                : tr(
                    "It is the PIN for filling in the card's printed details. Many people chose the same digits as for "
                    "the other 4-digit PINs."));
        break;
    case cards::Opening::CardNumber:
        //: Big sentence before a residence card is read. To the clerk.
        m_sentence->setText(tr("Type the number printed on the card"));
        //: Below it: where the number of a residence card stands.
        m_advice->setText(tr("It stands at the upper right of the front: two letters, eight digits, two letters."));
        break;
    case cards::Opening::Nothing:
        //: Big sentence before a driving licence is read whose holder has set no PIN. To the clerk.
        m_sentence->setText(tr("This licence has no PIN"));
        //: Below it.
        m_advice->setText(tr("The holder has set none. It can be read at once."));
        break;
    }
    //: Name of the entry for the number that is printed on a residence card.
    m_number->setLabel(tr("Number of the card"));
    m_number->setPlaceholder(QStringLiteral("AB12345678CD"));
    showWordsWithoutPin();
}

void PinPage::showReading()
{
    const bool reading = m_counter.step() == Step::Reading;
    if (reading && !m_busy->isBusy()) {
        //: While the card is being read. To clerk and holder.
        m_busy->start(tr("Reading the card. Please do not move it."));
    } else if (!reading) {
        m_busy->stop();
    }
    if (reading && m_pad->isAncestorOf(QApplication::focusWidget()))
        setFocus(); // not on to the button that stops the reading: a held Enter would press it
}

void PinPage::showInput()
{
    const bool asks = m_counter.step() == Step::AskPin;
    m_tries->setTries(m_counter.desk().triesLeft);
    m_tries->setVisible(takesPin() && !m_counter.isTypingSecondPin()); // those of the second one are not known yet
    m_pad->setVisible(takesPin());
    m_pad->setEnabled(asks);
    m_otherWay->setVisible(asks && (m_counter.mayDoWithoutPin() || m_counter.mayUseSecondPin()));
    m_numberB->setVisible(m_counter.isWithoutPin());
    m_numberB->setEnabled(asks);
    m_number->setVisible(opening() == cards::Opening::CardNumber);
    m_number->setEnabled(asks);
    const QWidget *focus = QApplication::focusWidget();
    if (asks && isVisible() && !m_number->isAncestorOf(focus) && !m_numberB->isAncestorOf(focus))
        takeFocus();
}

bool PinPage::takesPin() const
{
    return opening() == cards::Opening::Pin && !m_counter.isWithoutPin();
}

bool PinPage::isOfPolice() const
{
    const cards::DocumentKind kind = m_counter.desk().kind;
    return kind == cards::DocumentKind::DrivingLicence || kind == cards::DocumentKind::DrivingHistoryCertificate;
}

QString PinPage::lastTryText() const
{
    if (isOfPolice()) {
        //: Question before the last PIN try of a driving licence. To clerk and holder.
        return tr(
            "This is the last try. If the PIN is wrong, the licence's chip is blocked, and only a police station or "
            "a driver's licence center can unlock it.");
    }
    //: Question before the last PIN try. To clerk and holder.
    return tr(
        "This is the last try. If the PIN is wrong, the card is blocked and has to be reset at the counter of the "
        "municipality where the holder lives.");
}

void PinPage::tell()
{
    const Error &error = m_counter.error();
    if (m_counter.step() == Step::ConfirmLastTry) {
        m_notice->say(widgets::Notice::Kind::Warning, lastTryText());
    } else if (error.code == ErrorCode::PinForm) {
        //: On the PIN screen when fewer than four digits were typed.
        m_notice->say(widgets::Notice::Kind::Warning, tr("The PIN has four digits. Please type all of them."));
    } else if (error.code == ErrorCode::Cancelled) {
        m_notice->clear();
    } else {
        m_notice->say(widgets::Notice::Kind::Error, cards::messageFor(error));
    }
}

} // namespace madoguchi::clerk
