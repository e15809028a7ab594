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

Footer::Footer(QWidget *parent)
    : QWidget(parent)
    , m_reader(new StatusLamp(theme::Icon::Reader, this))
    , m_printer(new StatusLamp(theme::Icon::Printer, this))
    , m_second(new Button({}, Button::Kind::Second, this))
    , m_main(new Button({}, Button::Kind::Main, this))
{
    setObjectName(QStringLiteral("footer"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_reader->setObjectName(QStringLiteral("readerLamp"));
    m_printer->setObjectName(QStringLiteral("printerLamp"));
    m_second->setObjectName(QStringLiteral("secondAction"));
    m_main->setObjectName(QStringLiteral("mainAction"));
    m_main->setLarge(true);
    m_main->setKeyHint(QStringLiteral("F12"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::px(16), theme::px(8), theme::px(16), theme::px(8));
    row->setSpacing(theme::px(16));
    row->addWidget(m_reader);
    row->addWidget(m_printer);
    row->addStretch(1);
    row->addWidget(m_second);
    row->addWidget(m_main);
    // The row keeps its height while a page has no action.
    setMinimumHeight(m_main->sizeHint().height() + theme::px(16));
    connect(m_main, &QPushButton::clicked, this, &Footer::runMainAction);
    connect(m_second, &QPushButton::clicked, this, [this] {
        if (m_page && m_page->isSecondActionEnabled())
            m_page->runSecondAction();
    });
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
    //: Footer: the card reader.
    m_reader->show(lampFor(m_desk.state), tr("Card reader"), cards::textFor(m_desk.state));
    //: Footer: the printer.
    const QString device = tr("Printer");
    if (!m_printersKnown) {
        //: Footer: the printers have not answered yet.
        m_printer->show(StatusLamp::State::Unknown, device, tr("being looked for"));
        return;
    }
    if (!m_service) {
        //: Footer: the machine's print service does not answer.
        m_printer->show(StatusLamp::State::Trouble, device, tr("print service not running"));
        return;
    }
    const auto wanted = std::find_if(m_printers.begin(), m_printers.end(), [this](const printers::PrinterInfo &info) {
        return m_printerName.isEmpty() ? info.isDefault : info.name == m_printerName;
    });
    const auto found = wanted == m_printers.end() && m_printerName.isEmpty() ? m_printers.begin() : wanted;
    if (found == m_printers.end()) {
        //: Footer: no printer is set up on this machine, or the one in the settings is not there.
        m_printer->show(StatusLamp::State::Attention, device, tr("none set up"));
        return;
    }
    m_printer->show(lampFor(found->state), device, printers::textFor(found->state));
}

} // namespace madoguchi::clerk
