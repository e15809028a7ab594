#include "app/clerk/TakeUpPage.h"

#include "app/clerk/HoldDesk.h"
#include "app/clerk/HoldWords.h"
#include "app/store/SlipNumber.h"
#include "widgets/BusyLine.h"
#include "widgets/Notice.h"
#include "widgets/NumberPad.h"
#include "widgets/SearchDelegate.h"
#include "widgets/SearchModel.h"
#include "widgets/TextEdit.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>

namespace madoguchi::clerk {

using widgets::Notice;

namespace {
constexpr int LongestTyped = 60; ///< the text of the QR code, and room for a number typed before it
}

TakeUpPage::TakeUpPage(Counter &counter, HoldDesk &desk, QWidget *parent)
    : ActionPage(parent)
    , m_counter(counter)
    , m_desk(desk)
    , m_sentence(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_number(new widgets::TextEdit(this))
    , m_pad(new widgets::NumberPad(this))
    , m_notice(new Notice(this))
    , m_busy(new widgets::BusyLine(this))
    , m_waiting(new QLabel(this))
    , m_list(new QListView(this))
    , m_model(new widgets::SearchModel(this))
    , m_none(new QLabel(this))
{
    setObjectName(QStringLiteral("takeUpPage"));
    layOut();
    connectParts();
    retranslate();
}

void TakeUpPage::layOut()
{
    m_sentence->setFont(theme::font(theme::TextSize::Title, true));
    m_waiting->setFont(theme::font(theme::TextSize::Subtitle, true));
    m_advice->setFont(theme::font(theme::TextSize::Lead));
    m_none->setObjectName(QStringLiteral("noneHeld"));
    m_none->setFont(theme::font(theme::TextSize::Lead));
    for (QLabel *label : { m_advice, m_none })
        label->setWordWrap(true);
    m_number->setObjectName(QStringLiteral("takeUpNumber"));
    m_number->setMaxLength(LongestTyped);
    m_number->setFont(theme::font(theme::TextSize::Display, true));
    m_number->setFixedHeight(theme::px(64));
    // A scanner types Latin letters and digits: an input method would make kana of them.
    m_number->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_list->setObjectName(QStringLiteral("heldSlips"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new widgets::SearchDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the number is one stop; its arrows move here
    auto *entry = new QVBoxLayout;
    entry->setSpacing(theme::px(12));
    entry->addWidget(m_sentence);
    entry->addWidget(m_advice);
    entry->addWidget(m_number);
    entry->addWidget(m_pad, 0, Qt::AlignHCenter);
    entry->addWidget(m_notice);
    entry->addWidget(m_busy);
    entry->addStretch(1);
    auto *waiting = new QVBoxLayout;
    waiting->setSpacing(theme::px(12));
    waiting->addWidget(m_waiting);
    waiting->addWidget(m_none);
    waiting->addWidget(m_list, 1);
    waiting->addStretch();
    for (QLabel *label : { m_sentence, m_advice, m_waiting, m_none })
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(theme::px(48), theme::px(24), theme::px(32), theme::px(16));
    columns->setSpacing(theme::px(48));
    columns->addLayout(entry, 1);
    columns->addLayout(waiting, 1);
}

void TakeUpPage::connectParts()
{
    m_number->installEventFilter(this);
    connect(m_number, &QLineEdit::textChanged, this, &TakeUpPage::typed);
    connect(m_pad, &widgets::NumberPad::digitEntered, m_number,
        [this](char digit) { m_number->insert(QString(QLatin1Char(digit))); });
    connect(m_pad, &widgets::NumberPad::backspace, m_number, &QLineEdit::backspace);
    connect(m_pad, &widgets::NumberPad::submitted, this, &TakeUpPage::runMainAction);
    connect(this, &ActionPage::actionChanged, this, [this] { m_pad->setSubmittable(isMainActionEnabled()); });
    connect(
        m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(m_model->idAt(index.row())); });
    connect(m_list, &QListView::doubleClicked, this, &TakeUpPage::runMainAction);
    connect(m_notice, &Notice::actionTriggered, this, &TakeUpPage::runOffer);
    connect(m_busy, &widgets::BusyLine::cancelled, &m_counter, &Counter::cancel);
    connect(&m_counter, &Counter::stepChanged, this, &TakeUpPage::follow);
    connect(&m_desk, &HoldDesk::slipsFound, this, [this](const QList<store::HeldSlip> &slips) {
        m_slips = slips;
        m_slipsKnown = true;
        showSlips();
    });
    connect(&m_desk, &HoldDesk::slipsUnknown, this, &TakeUpPage::showSlipsUnknown);
    connect(&m_desk, &HoldDesk::takeUpFailed, this, &TakeUpPage::tell);
    connect(&m_desk, &HoldDesk::takingUp, this, &TakeUpPage::showBusy);
}

QString TakeUpPage::mainActionText() const
{
    if (isForMembers())
        //: Main action: people of the reception on hold whose number was typed join the household.
        return tr("Add these people");
    //: Main action: opens the reception on hold whose number was typed.
    return tr("Take up this reception");
}

bool TakeUpPage::isMainActionEnabled() const
{
    return !m_number->text().isEmpty() && !m_desk.isTakingUp();
}

void TakeUpPage::runMainAction()
{
    if (isMainActionEnabled())
        take(false);
}

bool TakeUpPage::goBack()
{
    m_counter.cancel();
    return true;
}

void TakeUpPage::takeFocus()
{
    m_number->setFocus();
}

QString TakeUpPage::helpText() const
{
    if (isForMembers())
        //: F1 help of the screen that takes household members from a reception on hold.
        return tr("Type the seven digits of the slip, or scan its code; Enter adds the people of that reception.\n"
                  "Up and Down choose one of the receptions that wait.\n"
                  "That reception stays on hold. Esc goes back to the form.");
    //: F1 help of the screen that takes up a reception on hold.
    return tr("Type the seven digits of the slip, or scan its code; Enter opens the reception again.\n"
              "Up and Down choose one of the receptions that wait.\n"
              "Esc goes back; what is on hold stays on hold.");
}

void TakeUpPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ActionPage::changeEvent(event);
}

bool TakeUpPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_number && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            const int row = m_list->currentIndex().row();
            choose(m_model->idAt(row < 0 ? 0 : m_model->nextItem(row, step)));
            return true;
        }
    }
    return ActionPage::eventFilter(watched, event);
}

void TakeUpPage::follow()
{
    m_number->clear();
    m_notice->clear();
    if (!isShownStep()) {
        m_slips.clear();
        m_slipsKnown = false;
    }
    retranslate();
}

bool TakeUpPage::isForMembers() const
{
    return m_counter.step() == Step::MembersFromHold;
}

bool TakeUpPage::isShownStep() const
{
    return m_counter.step() == Step::TakeUp || isForMembers();
}

void TakeUpPage::take(bool evenIfTaken)
{
    const QString number = store::slipNumberFrom(m_number->text());
    if (!number.isEmpty()) {
        m_notice->clear();
        if (isForMembers())
            m_desk.takeMembers(number);
        else
            m_desk.takeUp(number, evenIfTaken);
        return;
    }
    m_offer = Offer::Nothing;
    m_number->setTrouble(true);
    m_number->selectAll();
    //: Error when the typed number of a reception on hold cannot be one: its check digit does not fit.
    m_notice->say(Notice::Kind::Error, tr("A digit is wrong or missing. Compare the number with the slip."));
}

void TakeUpPage::typed()
{
    m_number->setTrouble(false);
    if (m_offer != Offer::LookAgain)
        m_notice->clear();
    markTyped();
    emit actionChanged();
}

void TakeUpPage::markTyped()
{
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(store::slipNumberFrom(m_number->text()))));
}

void TakeUpPage::choose(const QString &number)
{
    if (!number.isEmpty())
        m_number->setText(store::groupedSlipNumber(number));
    m_number->setFocus();
}

QString TakeUpPage::stateOf(const store::HeldSlip &slip) const
{
    if (!slip.takenBy.isEmpty() && slip.takenBy != m_desk.terminal())
        //: In the list of receptions on hold: another terminal works on this one. %1 is its name.
        return tr("Open at %1").arg(slip.takenBy);
    //: In the list of receptions on hold: %1 since when, %2 the terminal where it was put on hold, %3 until when.
    return tr("Since %1 (%2), until %3").arg(shortMoment(slip.heldAt), slip.terminal, shortMoment(slip.expiresAt));
}

void TakeUpPage::showSlips()
{
    QList<widgets::SearchItem> items;
    for (const store::HeldSlip &slip : std::as_const(m_slips)) {
        widgets::SearchItem item;
        item.id = slip.number;
        item.title = store::groupedSlipNumber(slip.number);
        item.detail = stateOf(slip);
        items << item;
    }
    m_model->setItems(items);
    m_none->setVisible(m_slipsKnown && items.isEmpty());
    m_list->setVisible(!items.isEmpty());
    markTyped();
}

void TakeUpPage::showSlipsUnknown(const Error &error)
{
    if (!isShownStep())
        return;
    m_offer = Offer::LookAgain;
    //: Button beside an error: does the same once more.
    m_notice->say(Notice::Kind::Error, error.message, tr("Try again"));
}

void TakeUpPage::showBusy(bool busy)
{
    if (busy)
        //: While a reception on hold is being opened, when that takes longer.
        m_busy->start(tr("Opening the reception…"));
    else
        m_busy->stop();
    m_number->setEnabled(!busy);
    m_pad->setEnabled(!busy);
    if (!busy && isShownStep())
        m_number->setFocus();
    emit actionChanged();
}

void TakeUpPage::tell(const Error &error)
{
    m_number->selectAll();
    const bool isOpenElsewhere = error.code == ErrorCode::StoreConflict && !error.place.isEmpty();
    if (isOpenElsewhere) {
        m_offer = Offer::TakeOver;
        m_notice->say(Notice::Kind::Warning,
            //: When a reception on hold has been taken up at another terminal already. %1 is its name.
            tr("This reception is open at %1. Taken over, it goes on here as it was put on hold.").arg(error.place),
            //: Button beside it: opens the reception here all the same.
            tr("Take it over"));
        return;
    }
    const bool mayHelp = error.code == ErrorCode::StoreUnavailable || error.code == ErrorCode::StoreBusy;
    if (!mayHelp)
        m_desk.look(); // the list that the clerk sees is not what there is
    m_offer = mayHelp ? Offer::TryAgain : Offer::Nothing;
    //: Button beside an error: does the same once more.
    m_notice->say(Notice::Kind::Error, error.message, mayHelp ? tr("Try again") : QString());
}

void TakeUpPage::runOffer()
{
    const Offer offer = std::exchange(m_offer, Offer::Nothing);
    m_notice->clear();
    switch (offer) {
    case Offer::Nothing:
        break;
    case Offer::TakeOver:
        take(true);
        break;
    case Offer::TryAgain:
        take(false);
        break;
    case Offer::LookAgain:
        m_desk.look();
        break;
    }
}

void TakeUpPage::retranslate()
{
    m_sentence->setText(isForMembers()
            //: Big sentence of the screen that takes household members from a reception on hold.
            ? tr("Members from a reception on hold")
            //: Big sentence of the screen that takes up a reception on hold.
            : tr("Take up a reception on hold"));
    //: Below it. To the clerk.
    m_advice->setText(tr("Scan the code on the slip, or type its number."));
    //: Name of the line in which the number of a reception on hold is typed, read aloud.
    m_number->setAccessibleName(tr("Number on the slip"));
    m_number->setPlaceholderText(QStringLiteral("000-0000"));
    m_pad->setSubmitName(mainActionText());
    //: Heading of the list of receptions on hold.
    m_waiting->setText(tr("On hold now"));
    m_list->setAccessibleName(m_waiting->text());
    //: Instead of the list of receptions on hold when there are none.
    m_none->setText(tr("No reception is on hold."));
    showSlips();
    emit actionChanged();
}

} // namespace madoguchi::clerk
