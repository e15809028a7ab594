#include "app/clerk/MainWindow.h"

#include "app/clerk/DeviceAdvice.h"
#include "app/clerk/EndingPage.h"
#include "app/clerk/Footer.h"
#include "app/clerk/HeldPage.h"
#include "app/clerk/InvitePage.h"
#include "app/clerk/PinPage.h"
#include "app/clerk/PrivacyCover.h"
#include "app/clerk/ReceptionBar.h"
#include "app/clerk/TabColumn.h"
#include "app/clerk/TakeUpPage.h"
#include "app/clerk/WindowMemory.h"
#include "app/identity/DocumentPage.h"
#include "widgets/KeyHelp.h"
#include "widgets/Notice.h"

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMainWindow>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::clerk {

MainWindow::MainWindow(const Surroundings &surroundings, QMainWindow &frame)
    : m_with(surroundings)
    , m_frame(frame)
{
    makeParts();
    layOut();
    connectDevices();
    connectHold();
    addKeys();
    frame.setCentralWidget(this);
    qApp->installEventFilter(this); // buttons and lists take Enter for themselves
    // Something else is being done.
    connect(&frame, &QWidget::windowTitleChanged, this, [this] {
        m_sinceShown.start();
        m_advice->clear();
        m_holdNotice->clear();
    });
    retranslate();
    showStep();
    m_invite->takeFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeParts()
{
    m_bar = new ReceptionBar(m_with.reception, m_with.settings.counter, this);
    m_column = new TabColumn(this);
    m_work = new QWidget(this);
    m_cardNotice = new widgets::Notice(m_work);
    m_pages = new QStackedWidget(m_work);
    // A notice above them takes its room from the pages; the window never outgrows a small screen.
    m_pages->setMinimumSize(theme::px(640), theme::px(480));
    m_invite = new InvitePage(m_with.counter, m_pages);
    m_pin = new PinPage(m_with.counter, m_pages);
    m_document = new identity::DocumentPage(m_with.reception, m_pages);
    m_ending = new EndingPage(m_with.counter, m_pages);
    makeHoldParts();
    m_cover = new PrivacyCover(m_work);
    m_footer = new Footer(this);
    m_help = new widgets::KeyHelp(this);
}

void MainWindow::layOut()
{
    m_cardNotice->setReservesRoom(false);
    m_holdNotice->setReservesRoom(false);
    for (widgets::ActionPage *page :
        { static_cast<widgets::ActionPage *>(m_invite), static_cast<widgets::ActionPage *>(m_pin),
            static_cast<widgets::ActionPage *>(m_document), static_cast<widgets::ActionPage *>(m_ending),
            static_cast<widgets::ActionPage *>(m_held), static_cast<widgets::ActionPage *>(m_takeUp) })
        m_pages->addWidget(page);
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    work->addWidget(m_holdNotice);
    work->addWidget(m_cardNotice);
    work->addWidget(m_pages, 1);
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(0);
    m_middle->addWidget(m_column);
    m_middle->addWidget(m_work, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(m_middle, 1);
    column->addWidget(m_footer);
    m_advice = new DeviceAdvice(this, m_footer);
    connect(m_footer, &Footer::helpWanted, m_advice, &DeviceAdvice::tell);
    connect(m_footer, &Footer::helpOver, m_advice, &DeviceAdvice::clear);
}

void MainWindow::connectDevices()
{
    Counter &counter = m_with.counter;
    connect(&counter, &Counter::stepChanged, this, &MainWindow::showStep);
    connect(&counter, &Counter::deskChanged, this, [this](const cards::DeskStatus &status) {
        m_footer->showReader(status);
        offerCard();
    });
    connect(&counter, &Counter::errorChanged, this, &MainWindow::offerCard);
    connect(&m_with.reception, &reception::Reception::changed, this, &MainWindow::offerCard);
    connect(m_cardNotice, &widgets::Notice::actionTriggered, this, [this, &counter] {
        if (isOfficeShown())
            serveVisitor();
        else
            counter.readAgain();
    });
    connect(m_column, &TabColumn::chosen, this, &MainWindow::showTab);
    connect(
        m_pin, &QWidget::windowTitleChanged, this, [this] { m_frame.setWindowTitle(titleFor(m_with.counter.step())); });
    connect(m_document, &identity::DocumentPage::compared, &counter, &Counter::compared);
    connect(m_document, &identity::DocumentPage::picturePut, this, &MainWindow::picturePut);
    connect(m_document, &identity::DocumentPage::left, &counter, &Counter::cancel);
    connect(m_bar, &ReceptionBar::documentRequested, this, &MainWindow::showDocument);
    connect(m_bar, &ReceptionBar::endRequested, this, &MainWindow::requestEnd);
    connect(m_bar, &ReceptionBar::hideNamesRequested, this, &MainWindow::toggleNames);
    connect(m_cover, &PrivacyCover::showAgain, this, &MainWindow::toggleNames);
    const auto showPrinters = [this, service = std::make_shared<bool>(true)](std::optional<bool> available) {
        *service = available.value_or(*service);
        m_footer->showPrinters(*service, m_with.printers.printers(), m_with.settings.printer);
    };
    connect(
        &m_with.printers, &printers::PrintQueue::printersChanged, this, [showPrinters] { showPrinters(std::nullopt); });
    connect(&m_with.printers, &printers::PrintQueue::serviceChanged, this,
        [showPrinters](bool available) { showPrinters(available); });
}

TabButton *MainWindow::addTab(
    widgets::ActionPage *page, theme::Icon icon, const std::function<QString()> &name, TabKind kind)
{
    TabButton *button = m_column->addTab(icon);
    button->setText(name());
    m_tabs << Tab { page, button, name, kind };
    m_pages->addWidget(page);
    connect(
        page, &QWidget::windowTitleChanged, this, [this] { m_frame.setWindowTitle(titleFor(m_with.counter.step())); });
    if (m_tabs.size() == 1)
        m_column->choose(0);
    return button;
}

void MainWindow::setTabShown(TabButton *button, bool shown)
{
    m_column->setTabShown(button, shown);
    chooseShownTab();
}

void MainWindow::setServing(bool serving)
{
    m_serving = serving;
    for (const Tab &tab : std::as_const(m_tabs)) {
        if (tab.kind == TabKind::Visitor)
            m_column->setTabShown(tab.button, serving);
    }
    m_bar->setBlank(m_blanked || !m_serving);
    chooseShownTab();
    emit servingChanged();
}

void MainWindow::chooseShownTab()
{
    if (m_front || m_tabs.isEmpty())
        return;
    if (m_column->isShown(m_tab))
        showStep();
    else
        m_column->chooseNth(0);
}

void MainWindow::serveVisitor()
{
    for (int tab = 0; tab < m_tabs.size(); ++tab) {
        if (m_tabs.at(tab).kind == TabKind::Visitor && m_column->isShown(tab)) {
            m_column->choose(tab);
            return;
        }
    }
}

void MainWindow::setFront(widgets::ActionPage *page, Names names)
{
    m_blanked = page && names == Names::Blanked;
    if (m_blanked)
        closeBoxes();
    if (page && m_pages->indexOf(page) < 0) {
        m_pages->addWidget(page);
        connect(page, &QWidget::windowTitleChanged, this,
            [this] { m_frame.setWindowTitle(titleFor(m_with.counter.step())); });
    }
    m_front = page;
    m_column->setAway(page != nullptr);
    m_bar->setBlank(m_blanked || !m_serving);
    if (page)
        showStep();
    else
        chooseShownTab();
    emit servingChanged();
}

void MainWindow::closeBoxes()
{
    m_help->close();
    if (m_namesHidden)
        toggleNames();
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *box = qobject_cast<QDialog *>(widget);
        if (box && box->isVisible())
            box->reject();
    }
}

bool MainWindow::isOfficeShown() const
{
    return m_front || (!m_tabs.isEmpty() && m_tabs.at(m_tab).kind == TabKind::Office);
}

void MainWindow::showServer(const store::ServerStatus &status)
{
    m_footer->showServer(status);
}

void MainWindow::tell(const QString &trouble)
{
    m_footer->tell(trouble);
}

void MainWindow::addTray(QWidget *tray)
{
    m_middle->addWidget(tray);
}

void MainWindow::addAtFoot(QWidget *small)
{
    m_column->addAtFoot(small);
}

widgets::ActionPage *MainWindow::pageFor(Step step) const
{
    if (m_front)
        return m_front;
    if (isOfficeShown())
        return m_tabs.at(m_tab).page;
    switch (step) {
    case Step::Invite:
    case Step::Blocked:
    case Step::AwaitDocument:
    case Step::ReturnCard:
        return m_invite;
    case Step::AskPin:
    case Step::ConfirmLastTry:
    case Step::Reading:
        return m_pin;
    case Step::Compare:
        return m_document;
    case Step::Ending:
        return m_ending;
    case Step::Holding:
    case Step::Held:
        return m_held;
    case Step::TakeUp:
    case Step::MembersFromHold:
        return m_takeUp;
    case Step::Work:
    case Step::Home:
        break;
    }
    return m_tabs.isEmpty() ? static_cast<widgets::ActionPage *>(m_invite) : m_tabs.at(m_tab).page;
}

void MainWindow::showStep()
{
    const Step step = m_with.counter.step();
    if (step == Step::Compare && m_shownStep != step)
        m_document->open(m_with.counter.roleToRead());
    m_shownStep = step;
    m_frame.setWindowTitle(titleFor(step));
    m_bar->setEndable(step == Step::Work);
    if (!m_with.reception.isOpen() && m_namesHidden)
        toggleNames();
    showPage(pageFor(step));
    offerCard();
}

void MainWindow::showTab(int tab)
{
    m_tab = tab;
    showStep();
}

void MainWindow::showPage(widgets::ActionPage *page)
{
    if (m_pages->currentWidget() != page) {
        m_pages->setCurrentWidget(page);
        page->takeFocus();
    }
    m_footer->setPage(page);
}

void MainWindow::toggleNames()
{
    m_namesHidden = !m_namesHidden && m_with.reception.isOpen() && m_serving && !m_blanked;
    m_bar->setNamesHidden(m_namesHidden);
    m_cover->setGeometry(m_work->rect());
    m_cover->setVisible(m_namesHidden);
    m_pages->setEnabled(!m_namesHidden);
    m_footer->setEnabled(!m_namesHidden);
    if (m_namesHidden) {
        m_cover->raise();
        m_cover->setFocus();
    } else if (auto *page = qobject_cast<widgets::ActionPage *>(m_pages->currentWidget())) {
        page->takeFocus();
    }
    emit namesHiddenChanged(m_namesHidden);
}

void MainWindow::offerCard()
{
    const Step step = m_with.counter.step();
    if (m_front || !m_serving) {
        m_cardNotice->clear();
        return;
    }
    if (isOfficeShown()) {
        if (step == Step::AskPin || step == Step::Blocked) {
            //: Above a tab that is not about visitors, when a visitor's card is placed.
            m_cardNotice->say(widgets::Notice::Kind::Info, tr("A visitor's card lies on the reader."),
                //: Button beside it.
                tr("Serve this visitor"));
        } else {
            m_cardNotice->clear();
        }
        return;
    }
    const Error &error = m_with.counter.error();
    if (step == Step::Work && error.code != ErrorCode::Cancelled) {
        m_cardNotice->say(widgets::Notice::Kind::Error, cards::messageFor(error)); // a further card, since taken away
        return;
    }
    const bool fromCard = m_with.reception.document() != cards::DocumentKind::Unknown;
    if (step != Step::Work || !m_with.counter.documentPresent() || fromCard) {
        m_cardNotice->clear();
        return;
    }
    //: Above the work of a reception that was begun without a card, when a card is placed.
    m_cardNotice->say(widgets::Notice::Kind::Info, tr("A card lies on the reader."),
        //: Button beside it.
        tr("Read it for the applicant"));
}

void MainWindow::showDocument()
{
    const QList<reception::Role> roles = m_with.reception.documented();
    if (mayTouchReception() && !m_namesHidden && !roles.isEmpty())
        m_with.counter.requestCompare(roles.first());
}

void MainWindow::requestEnd()
{
    if (mayLeaveReception())
        m_with.counter.requestEnd();
}

void MainWindow::requestHold()
{
    if (mayLeaveReception())
        m_with.counter.requestHold();
}

/// Shows the reception before it is ended or put on hold, and what still keeps it.
bool MainWindow::mayLeaveReception()
{
    if (m_with.counter.step() != Step::Work || !mayTouchReception())
        return false;
    if (m_namesHidden)
        toggleNames();
    if (isOfficeShown())
        serveVisitor();
    for (int tab = 0; tab < m_tabs.size(); ++tab) {
        const QString reason = m_tabs.at(tab).page->whyNotEnd();
        if (reason.isEmpty())
            continue;
        m_column->choose(tab);
        m_cardNotice->say(widgets::Notice::Kind::Warning, reason);
        return false;
    }
    return true;
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_frame && event->type() == QEvent::Close) {
        if (!mayClose()) {
            event->ignore();
            return true;
        }
        WindowMemory(m_with.settings.storePath).setPlace(m_frame.saveGeometry());
    }
    if (event->type() == QEvent::KeyPress && isEnterByMistake(static_cast<QKeyEvent &>(*event)))
        return true;
    if (watched == &m_frame && event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return event->isAccepted();
    }
    return QWidget::eventFilter(watched, event);
}

bool MainWindow::mayClose()
{
    if (!m_with.reception.isOpen() || m_mayClose)
        return true;
    widgets::Dialogs::Question question;
    //: Question when the window is closed while a visitor is being served.
    question.title = tr("A reception is open");
    //: What follows from closing the window.
    question.text = tr("What was read and typed for this visitor would be wiped.");
    //: Button: closes the window.
    question.confirm = tr("Wipe this reception and close");
    //: Button: the window stays.
    question.cancel = tr("Go on with the reception");
    question.dangerous = true;
    m_with.dialogs.ask(this, question, [this](bool confirmed) {
        if (!confirmed)
            return;
        m_mayClose = true;
        m_with.reception.end();
        m_frame.close();
    });
    return false;
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::retranslate()
{
    for (const Tab &tab : m_tabs)
        tab.button->setText(tab.name());
    m_frame.setWindowTitle(titleFor(m_with.counter.step()));
}

} // namespace madoguchi::clerk
