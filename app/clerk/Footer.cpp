#include "app/clerk/Footer.h"

#include "app/clerk/DeskLooks.h"
#include "widgets/ActionPage.h"
#include "widgets/Button.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace madoguchi::clerk {

using widgets::Button;
using widgets::StatusLamp;

namespace {

bool needsHelp(StatusLamp::State lamp)
{
    return lamp == StatusLamp::State::Trouble || lamp == StatusLamp::State::Attention;
}

} // namespace

Footer::Footer(QWidget *parent)
    : QWidget(parent)
    , m_reader(new StatusLamp(theme::Icon::Reader, this))
    , m_printer(new StatusLamp(theme::Icon::Printer, this))
    , m_server(new StatusLamp(theme::Icon::Server, this))
    , m_second(new Button({}, Button::Kind::Second, this))
    , m_main(new Button({}, Button::Kind::Main, this))
{
    setObjectName(QStringLiteral("footer"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_reader->setObjectName(QStringLiteral("readerLamp"));
    m_printer->setObjectName(QStringLiteral("printerLamp"));
    m_server->setObjectName(QStringLiteral("serverLamp"));
    m_second->setObjectName(QStringLiteral("secondAction"));
    m_main->setObjectName(QStringLiteral("mainAction"));
    m_main->setLarge(true);
    m_main->setKeyHint(QStringLiteral("F12"));
    m_second->setKeyHint(QStringLiteral("F11"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(16), theme::px(8), theme::px(16), theme::px(8));
    row->setSpacing(theme::px(16));
    row->addWidget(m_reader);
    row->addWidget(m_printer);
    row->addWidget(m_server);
    row->addStretch(1);
    row->addWidget(m_second);
    row->addWidget(m_main);
    // The row keeps its height while a page has no action.
    setMinimumHeight(m_main->sizeHint().height() + theme::px(16));
    connect(m_main, &QPushButton::clicked, this, &Footer::runMainAction);
    connect(m_second, &QPushButton::clicked, this, &Footer::runSecondAction);
    connect(m_reader, &StatusLamp::clicked, this, [this] { emit helpWanted(cards::adviceFor(m_desk.state)); });
    connect(m_printer, &StatusLamp::clicked, this, [this] { emit helpWanted(m_printerAdvice); });
    connect(m_server, &StatusLamp::clicked, this, [this] { emit helpWanted(serverAdvice()); });
    updateActions();
    updateLamps();
}

void Footer::setPage(widgets::ActionPage *page)
{
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    if (page)
        connect(page, &widgets::ActionPage::actionChanged, this, &Footer::updateActions);
    updateActions();
}

void Footer::runMainAction()
{
    if (m_page && !m_page->mainActionText().isEmpty() && m_page->isMainActionEnabled())
        m_page->runMainAction();
}

void Footer::runSecondAction()
{
    if (m_page && !m_page->secondActionText().isEmpty() && m_page->isSecondActionEnabled())
        m_page->runSecondAction();
}

void Footer::showReader(const cards::DeskStatus &status)
{
    m_desk = status;
    updateLamps();
}

void Footer::showPrinters(bool service, const QList<printers::PrinterInfo> &printers, const QString &name)
{
    m_printersKnown = true;
    m_service = service;
    m_printers = printers;
    m_printerName = name;
    updateLamps();
}

void Footer::showServer(const store::ServerStatus &status)
{
    m_serverStatus = status;
    updateLamps();
}

void Footer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Role::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), theme::color(theme::Role::Line));
}

void Footer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateActions();
        updateLamps();
    }
    QWidget::changeEvent(event);
}

void Footer::updateActions()
{
    const QString main = m_page ? m_page->mainActionText() : QString();
    const QString second = m_page ? m_page->secondActionText() : QString();
    m_main->setText(main);
    m_main->setVisible(!main.isEmpty());
    m_main->setEnabled(m_page && m_page->isMainActionEnabled());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    m_second->setEnabled(m_page && m_page->isSecondActionEnabled());
}

void Footer::updateLamps()
{
    updateReader();
    updatePrinter();
    updateServer();
    if (!needsHelp(m_reader->state()) && !needsHelp(m_printer->state()) && !needsHelp(m_server->state()))
        emit helpOver();
}

void Footer::updateReader()
{
    const StatusLamp::State lamp = lampFor(m_desk.state);
    m_reader->show(lamp, QString(), cards::textFor(m_desk.state), needsHelp(lamp) ? helpWord() : QString());
}

void Footer::updatePrinter()
{
    //: Footer: the printer.
    const QString device = tr("Printer");
    if (!m_printersKnown) {
        //: Footer: the printers have not answered yet.
        m_printer->show(StatusLamp::State::Unknown, device, tr("being looked for"));
        return;
    }
    if (!m_service) {
        //: What to do when the machine's print service does not answer. To the clerk.
        m_printerAdvice = tr("Ask the IT staff to start the print service. Until then keep forms as PDF.");
        //: Footer: the machine's print service does not answer.
        m_printer->show(StatusLamp::State::Trouble, device, tr("print service not running"), helpWord());
        return;
    }
    const auto wanted = std::find_if(m_printers.begin(), m_printers.end(), [this](const printers::PrinterInfo &info) {
        return m_printerName.isEmpty() ? info.isDefault : info.name == m_printerName;
    });
    const auto found = wanted == m_printers.end() && m_printerName.isEmpty() ? m_printers.begin() : wanted;
    if (found == m_printers.end()) {
        //: What to do when no printer is set up on this machine. To the clerk.
        m_printerAdvice = tr("Ask the IT staff to set up a printer. Until then keep forms as PDF.");
        //: Footer: no printer is set up on this machine, or the one in the settings is not there.
        m_printer->show(StatusLamp::State::Attention, device, tr("none set up"), helpWord());
        return;
    }
    const StatusLamp::State lamp = lampFor(found->state);
    m_printerAdvice = printers::adviceFor(found->state);
    // Its words name the printer.
    m_printer->show(lamp, QString(), printers::textFor(found->state), needsHelp(lamp) ? helpWord() : QString());
}

void Footer::updateServer()
{
    //: Footer: the server that the city's terminals share.
    const QString device = tr("City's server");
    const auto waiting = int(m_serverStatus.waiting);
    m_server->setVisible(m_serverStatus.state != store::ServerState::NotUsed);
    switch (m_serverStatus.state) {
    case store::ServerState::NotUsed:
        m_server->show(StatusLamp::State::Unknown, device, QString());
        break;
    case store::ServerState::Connecting:
        //: Footer: the server has not answered yet.
        m_server->show(StatusLamp::State::Unknown, device, tr("being asked"));
        break;
    case store::ServerState::Connected:
        if (waiting > 0) {
            //: Footer: %n records of this terminal are on their way to the server.
            m_server->show(StatusLamp::State::Working, device, tr("sending %n record(s)", nullptr, waiting));
        } else {
            //: Footer: the server answers and has everything.
            m_server->show(StatusLamp::State::Good, device, tr("connected"));
        }
        break;
    case store::ServerState::Away:
        m_server->show(StatusLamp::State::Attention, device,
            //: Footer: the server does not answer. Short.
            waiting == 0 ? tr("no answer")
                         //: Footer: the server does not answer; %n records wait at this terminal. Short.
                         : tr("no answer, %n to send", nullptr, waiting),
            helpWord());
        break;
    case store::ServerState::Refused:
        //: Footer: the server answers but does not accept this terminal.
        m_server->show(StatusLamp::State::Trouble, device, tr("does not accept this terminal"), helpWord());
        break;
    }
}

QString Footer::serverAdvice() const
{
    if (m_serverStatus.state != store::ServerState::Away)
        return m_serverStatus.error.message;
    //: What goes on and what does not while the city's server does not answer. To the clerk.
    return tr(
        "The city's server does not answer. Cards are read and forms are filled and printed as always; what is "
        "recorded is kept here and sent when it is back. To put a reception on hold, to take one up and to change "
        "accounts, wait for the server. If it stays away, tell the IT staff.");
}

QString Footer::helpWord()
{
    //: Button in the lamp of a device that needs help: tells what to do.
    return tr("What to do");
}

} // namespace madoguchi::clerk
