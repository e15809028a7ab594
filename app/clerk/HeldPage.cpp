#include "app/clerk/HeldPage.h"

#include "app/clerk/HoldDesk.h"
#include "app/clerk/HoldWords.h"
#include "app/documents/QrCode.h"
#include "app/store/SlipNumber.h"
#include "widgets/BusyLine.h"
#include "widgets/CodeView.h"
#include "widgets/Notice.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace madoguchi::clerk {

HeldPage::HeldPage(Counter &counter, HoldDesk &desk, SlipPrinting &printing, QWidget *parent)
    : ActionPage(parent)
    , m_counter(counter)
    , m_printing(printing)
    , m_sentence(new QLabel(this))
    , m_number(new QLabel(this))
    , m_until(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_code(new widgets::CodeView(280, this))
    , m_notice(new widgets::Notice(this))
    , m_busy(new widgets::BusyLine(this))
{
    setObjectName(QStringLiteral("heldPage"));
    layOut();
    connect(&desk, &HoldDesk::held, this, [this](const store::HeldSlip &slip) { m_slip = slip; });
    connect(&m_counter, &Counter::stepChanged, this, &HeldPage::follow);
    connect(&m_printing, &SlipPrinting::changed, this, &HeldPage::tellPrinting);
    connect(m_busy, &widgets::BusyLine::cancelled, &m_counter, &Counter::cancel);
    retranslate();
}

void HeldPage::layOut()
{
    m_sentence->setFont(theme::font(theme::TextSize::Title, true));
    QFont digits = theme::font(theme::TextSize::Huge, true);
    digits.setPixelSize(theme::px(96));
    m_number->setFont(digits);
    m_number->setObjectName(QStringLiteral("slipNumber"));
    m_until->setFont(theme::font(theme::TextSize::Lead, true));
    m_advice->setFont(theme::font(theme::TextSize::Lead));
    m_advice->setWordWrap(true);
    m_advice->setMinimumWidth(theme::px(480));
    for (QLabel *label : { m_sentence, m_number, m_until, m_advice })
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::px(4));
    words->addStretch(1);
    words->addWidget(m_sentence);
    words->addWidget(m_number);
    words->addWidget(m_until);
    words->addSpacing(theme::px(16));
    words->addWidget(m_advice);
    words->addSpacing(theme::px(16));
    words->addWidget(m_notice);
    words->addWidget(m_busy);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(64), theme::px(24), theme::px(64), theme::px(24));
    row->setSpacing(theme::px(48));
    row->addLayout(words, 1);
    row->addWidget(m_code, 0, Qt::AlignVCenter);
}

QString HeldPage::mainActionText() const
{
    if (m_counter.step() != Step::Held)
        return {};
    if (!m_printing.hasPrinter() && m_printing.state() != SlipPrinting::State::Printing)
        return withoutSlip();
    switch (m_printing.state()) {
    case SlipPrinting::State::Idle:
    case SlipPrinting::State::Printing:
        //: Main action after a reception was put on hold: the slip with its number for the visitor.
        return tr("Print the slip");
    case SlipPrinting::State::Failed:
        //: Main action after printing the slip failed.
        return tr("Print the slip again");
    case SlipPrinting::State::Done:
        break;
    }
    //: Main action when the visitor has the slip: back to the screen that waits for a card.
    return tr("Next visitor");
}

bool HeldPage::isMainActionEnabled() const
{
    return m_counter.step() == Step::Held && m_printing.state() != SlipPrinting::State::Printing;
}

void HeldPage::runMainAction()
{
    if (!isMainActionEnabled())
        return;
    if (m_printing.state() == SlipPrinting::State::Done || !m_printing.hasPrinter())
        m_counter.closeHeld();
    else
        m_printing.print(m_slip);
}

QString HeldPage::withoutSlip()
{
    //: Action after a reception was put on hold: the visitor has written the number down.
    return tr("Go on without a slip");
}

QString HeldPage::secondActionText() const
{
    if (m_counter.step() != Step::Held || !m_printing.hasPrinter())
        return {};
    if (m_printing.state() == SlipPrinting::State::Done) {
        //: Second action when the slip of a reception on hold has been printed.
        return tr("Print it once more");
    }
    return withoutSlip();
}

void HeldPage::runSecondAction()
{
    if (m_printing.state() == SlipPrinting::State::Done)
        m_printing.print(m_slip);
    else
        m_counter.closeHeld();
}

bool HeldPage::goBack()
{
    // Without the slip the number is on this screen only: Esc alone does not take it away.
    if (m_counter.step() == Step::Holding)
        m_counter.cancel();
    else if (m_printing.state() == SlipPrinting::State::Done)
        m_counter.closeHeld();
    return true;
}

QString HeldPage::helpText() const
{
    //: F1 help of the screen after a reception was put on hold.
    return tr("The reception is kept encrypted, and nothing of it is left on this screen or in memory.\n"
              "Whoever brings the number or the slip goes on with it, at this counter or another one.");
}

void HeldPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ActionPage::changeEvent(event);
}

void HeldPage::follow(Step step)
{
    if (step == Step::Holding)
        //: While a reception is put on hold, when that takes longer.
        m_busy->start(tr("Putting the reception on hold…"));
    else
        m_busy->stop();
    if (step == Step::Held) {
        m_printing.forget();
        takeFocus(); // the pages that were emptied at the end of the reception may have taken it
    }
    retranslate();
}

void HeldPage::retranslate()
{
    const bool held = m_counter.step() == Step::Held;
    for (QWidget *part : { static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_number),
             static_cast<QWidget *>(m_until), static_cast<QWidget *>(m_advice), static_cast<QWidget *>(m_code) })
        part->setVisible(held);
    if (held) {
        //: Big sentence after a reception was put on hold; its number stands below.
        m_sentence->setText(tr("The reception is on hold"));
        m_number->setText(store::groupedSlipNumber(m_slip.number));
        //: Below the number of a reception on hold. %1 is a date with the time of day.
        m_until->setText(tr("Kept until %1").arg(wholeMoment(m_slip.expiresAt)));
        //: Below it: what to do with the number. To the clerk.
        m_advice->setText(
            tr("Give the visitor the slip or the number. With it the reception goes on where it stopped."));
        const auto code = documents::qrCode(store::slipCode(m_slip.number)).value_or(documents::QrCode());
        m_code->setModules(code.side, code.dark);
    }
    tellPrinting();
}

void HeldPage::tellPrinting()
{
    using widgets::Notice;
    const bool held = m_counter.step() == Step::Held;
    const bool failed = m_printing.state() == SlipPrinting::State::Failed;
    if (!held || m_printing.state() == SlipPrinting::State::Idle)
        m_notice->clear();
    else if (m_printing.state() == SlipPrinting::State::Done)
        //: In the notice when the slip of a reception on hold came out of the printer.
        m_notice->say(Notice::Kind::Success, tr("The slip has been printed. Please hand it over."));
    else if (!m_printing.words().isEmpty())
        m_notice->say(failed ? Notice::Kind::Error : Notice::Kind::Warning, m_printing.words());
    else
        //: In the notice while the slip of a reception on hold is being printed.
        m_notice->say(Notice::Kind::Info, tr("The slip is being printed."));
    emit actionChanged();
}

} // namespace madoguchi::clerk
