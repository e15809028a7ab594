#include "app/clerk/PinPage.h"

#include "app/clerk/NumberBCamera.h"
#include "app/clerk/NumberBFields.h"
#include "app/clerk/PinWords.h"
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
    , m_withoutPin(new widgets::Button({}, widgets::Button::Kind::Quiet, this))
    , m_secondPin(new widgets::Button({}, widgets::Button::Kind::Quiet, this))
    , m_numberB(new NumberBFields(this))
{
    setObjectName(QStringLiteral("pinPage"));
    m_withoutPin->setObjectName(QStringLiteral("withoutPin"));
    m_secondPin->setObjectName(QStringLiteral("secondPin"));
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
    connect(m_withoutPin, &QAbstractButton::clicked, &m_counter,
        [this] { m_counter.setWithoutPin(!m_counter.isWithoutPin()); });
    connect(m_secondPin, &QAbstractButton::clicked, &m_counter,
        [this] { m_counter.setSecondPin(!m_counter.wantsSecondPin()); });
    connect(&m_counter, &Counter::secondPinChanged, this, [this] {
        update();
        if (isVisible())
            takeFocus();
    });
    connect(m_numberB, &NumberBFields::edited, this, [this](const QString &number) {
        m_counter.setNumberB(number);
        emit actionChanged();
    });
    connect(&m_counter, &Counter::withoutPinChanged, this, [this](bool without) {
        if (without && !m_camera && scanner::Camera::isThere())
            addCamera();
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
    m_sentence->setWordWrap(true);
    m_advice->setWordWrap(true);
    m_advice->setMinimumWidth(theme::px(280)); // beside the pad and the training tray, also in large text
    QSizePolicy asHighAsItsText(QSizePolicy::Preferred, QSizePolicy::Minimum);
    asHighAsItsText.setHeightForWidth(true);
    for (QLabel *label : { m_sentence, m_advice })
        label->setSizePolicy(asHighAsItsText);
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
    words->addWidget(m_secondPin, 0, Qt::AlignLeft);
    words->addWidget(m_withoutPin, 0, Qt::AlignLeft);
    words->addSpacing(theme::px(8));
    m_notice->setReservesRoom(false); // with large text the entries need it; and that of the busy line
    words->addWidget(m_notice);
    words->addWidget(m_busy);
    words->addStretch(1);
    m_right = new QVBoxLayout;
    m_right->addStretch(1);
    m_right->addWidget(m_pad);
    m_right->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(48), theme::px(24), theme::px(48), theme::px(24));
    row->setSpacing(theme::px(48));
    row->addLayout(words, 1);
    row->addLayout(m_right);
}

/// Its threads are worth their price only where there is a camera, and then from the first card on that needs it.
void PinPage::addCamera()
{
    m_camera = new NumberBCamera(this);
    m_right->insertWidget(2, m_camera);
    connect(m_camera, &NumberBCamera::proposed, m_numberB, [this](const identity::NumberBParts &parts) {
        m_numberB->propose(parts);
        if (parts.isComplete())
            m_numberB->focusFirst(); // to compare; Enter must not begin with the camera again
    });
}

QString PinPage::mainActionText() const
{
    return readActionFor(m_counter);
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
    return helpFor(m_counter);
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

void PinPage::showWords()
{
    setWindowTitle(titleFor(m_counter));
    m_sentence->setText(sentenceFor(m_counter));
    m_advice->setText(adviceFor(m_counter));
    //: Name of the entry for the number that is printed on a residence card.
    m_number->setLabel(tr("Number of the card"));
    m_number->setPlaceholder(QStringLiteral("AB12345678CD"));
    m_numberB->showWords();
    if (m_camera)
        m_camera->showWords();
    m_withoutPin->setText(withoutPinTextFor(m_counter));
    m_secondPin->setText(secondPinTextFor(m_counter));
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
    m_busy->setVisible(reading);
    if (reading && m_pad->isAncestorOf(QApplication::focusWidget()))
        setFocus(); // not on to the button that stops the reading: a held Enter would press it
}

void PinPage::showInput()
{
    const bool asks = m_counter.step() == Step::AskPin;
    m_tries->setTries(triesLeft().value_or(0));
    m_tries->setVisible(takesPin() && triesLeft().has_value());
    m_pad->setVisible(takesPin());
    m_pad->setEnabled(asks);
    m_withoutPin->setVisible(asks && m_counter.mayDoWithoutPin() && !m_counter.isTypingSecondPin());
    m_secondPin->setVisible(asks && m_counter.mayUseSecondPin());
    m_numberB->setVisible(m_counter.isWithoutPin());
    m_numberB->setEnabled(asks);
    if (m_camera)
        m_camera->setVisible(m_counter.isWithoutPin() && asks);
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

std::optional<int> PinPage::triesLeft() const
{
    return m_counter.isTypingSecondPin() ? m_counter.secondPinTries() : std::optional(m_counter.desk().triesLeft);
}

void PinPage::tell()
{
    const Error &error = m_counter.error();
    if (m_counter.step() == Step::ConfirmLastTry) {
        m_notice->say(widgets::Notice::Kind::Warning, lastTryTextFor(m_counter));
    } else if (error.code == ErrorCode::PinForm) {
        m_notice->say(widgets::Notice::Kind::Warning, formTextFor(error));
    } else if (error.code == ErrorCode::Cancelled) {
        m_notice->clear();
    } else {
        m_notice->say(widgets::Notice::Kind::Error, cards::messageFor(error));
    }
}

} // namespace madoguchi::clerk
