#include "app/forms/PrintOptionsBar.h"

#include "app/forms/FormHabits.h"
#include "widgets/Button.h"
#include "widgets/CheckField.h"
#include "widgets/CountField.h"
#include "widgets/theme/Theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi::forms {

using printers::PrinterInfo;

namespace {

constexpr int MostCopies = 9;

QString nameOf(const PrinterInfo &printer)
{
    return printer.description.isEmpty() ? printer.name : printer.description;
}

} // namespace

PrintOptionsBar::PrintOptionsBar(printers::PrintQueue &queue, FormHabits &habits, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_habits(habits)
    , m_summary(new QLabel(this))
    , m_change(new widgets::Button({}, widgets::Button::Kind::Quiet, this))
    , m_panel(new QWidget(this))
    , m_printerLabel(new QLabel(m_panel))
    , m_printer(new QComboBox(m_panel))
    , m_copies(new widgets::CountField({}, m_panel))
    , m_duplex(new widgets::CheckField({}, {}, m_panel))
{
    setObjectName(QStringLiteral("printOptions"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(4));
    auto *line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_change);
    column->addLayout(line);
    column->addWidget(m_panel);

    auto *printer = new QVBoxLayout;
    printer->setSpacing(theme::px(4));
    printer->addWidget(m_printerLabel);
    printer->addWidget(m_printer);
    printer->addStretch();
    auto *row = new QHBoxLayout(m_panel);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(16));
    row->addLayout(printer, 1);
    row->addWidget(m_copies);
    row->addWidget(m_duplex);
    m_panel->hide();

    m_summary->setObjectName(QStringLiteral("printSummary"));
    m_summary->setWordWrap(true);
    m_summary->setMinimumHeight(theme::px(48)); // two lines: nothing jumps and nothing is cut
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_change->setObjectName(QStringLiteral("changePrinting"));
    m_printer->setObjectName(QStringLiteral("printer"));
    m_printer->setMinimumHeight(theme::px(44));
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_printer->installEventFilter(this);
    m_printerLabel->setBuddy(m_printer);
    m_printerLabel->setFont(theme::font(theme::TextSize::Body, true));
    m_copies->setObjectName(QStringLiteral("printCopies"));
    m_copies->setRange(1, MostCopies);
    m_copies->setCount(1);
    m_duplex->setObjectName(QStringLiteral("duplex"));

    connect(m_change, &widgets::Button::clicked, this, &PrintOptionsBar::toggle);
    connect(m_printer, &QComboBox::activated, this, [this](int index) {
        m_chosen = m_printer->itemData(index).toString();
        m_habits.rememberPrinter(m_chosen, m_duplex->isChecked());
        refresh();
    });
    connect(m_copies, &widgets::CountField::countChanged, this, &PrintOptionsBar::refresh);
    connect(m_duplex, &widgets::CheckField::checkedChanged, this, [this](bool duplex) {
        // Only a printer that the clerk chose is remembered: the settings' one may change.
        m_habits.rememberPrinter(m_chosen.isEmpty() ? m_habits.values().printer : m_chosen, duplex);
        refresh();
    });
    connect(&m_habits, &FormHabits::changed, this, &PrintOptionsBar::fill);
    connect(&m_queue, &printers::PrintQueue::printersChanged, this, &PrintOptionsBar::fill);
    retranslate();
    fill();
}

void PrintOptionsBar::retranslate()
{
    //: Forms tab, name of the choice of a printer.
    m_printerLabel->setText(tr("Printer"));
    m_printer->setAccessibleName(m_printerLabel->text());
    //: Forms tab, name of the number of copies to print, 1 to 9.
    m_copies->setLabel(tr("Copies"));
    //: Forms tab, behind the number of copies to print (部).
    m_copies->setUnit(tr("copies"));
    //: Forms tab, name of the choice between one-sided and two-sided printing.
    m_duplex->setLabel(tr("Sides"));
    if (auto *box = qobject_cast<QAbstractButton *>(m_duplex->control())) {
        //: Forms tab, box to check: print on both sides of the paper.
        box->setText(tr("Two-sided"));
        box->updateGeometry();
    }
    refresh();
}

void PrintOptionsBar::fill()
{
    const bool hadPrinter = hasPrinter();
    m_printers = m_queue.printers();
    m_printer->clear();
    for (const PrinterInfo &printer : std::as_const(m_printers))
        m_printer->addItem(nameOf(printer), printer.name);
    m_duplex->setChecked(m_habits.values().duplex);
    refresh();
    if (hasPrinter() != hadPrinter)
        emit hasPrinterChanged();
}

const PrinterInfo *PrintOptionsBar::current() const
{
    const auto named = [this](const QString &name) {
        const auto found = std::find_if(
            m_printers.begin(), m_printers.end(), [&name](const PrinterInfo &p) { return p.name == name; });
        return found == m_printers.end() ? nullptr : &*found;
    };
    for (const QString &name : { m_chosen, m_habits.values().printer, m_standard }) {
        if (const PrinterInfo *printer = name.isEmpty() ? nullptr : named(name))
            return printer;
    }
    const auto standard
        = std::find_if(m_printers.begin(), m_printers.end(), [](const PrinterInfo &p) { return p.isDefault; });
    if (standard != m_printers.end())
        return &*standard;
    return m_printers.isEmpty() ? nullptr : &m_printers.first();
}

void PrintOptionsBar::refresh()
{
    const PrinterInfo *printer = current();
    const bool canDuplex = printer && printer->canDuplex;
    m_duplex->setEnabled(canDuplex);
    m_printer->setCurrentIndex(printer ? m_printer->findData(printer->name) : -1);
    m_change->setEnabled(printer);
    //: Forms tab, button beside the line that says how it will be printed: shows the choices.
    m_change->setText(m_panel->isHidden() ? tr("Print settings")
                                          //: Forms tab, button that hides the choices of printer, copies and sides.
                                          : tr("Close the settings"));
    if (!printer) {
        //: Forms tab, instead of the printer's name.
        m_summary->setText(tr("No printer is set up. The form can be saved as PDF."));
        return;
    }
    const bool duplex = canDuplex && m_duplex->isChecked();
    //: Forms tab, how it will be printed, part of a line.
    const QString sides = duplex ? tr("two-sided") : tr("one-sided");
    //: Forms tab, the line that says how it will be printed: %1 the printer, %n copies, %2 "one-sided" or "two-sided".
    m_summary->setText(tr("%1, %n copies, %2", nullptr, m_copies->count()).arg(nameOf(*printer), sides));
    m_summary->setToolTip(printers::textFor(printer->state));
}

void PrintOptionsBar::toggle()
{
    m_panel->setVisible(m_panel->isHidden());
    refresh();
    if (!m_panel->isHidden())
        m_printer->setFocus(Qt::TabFocusReason);
}

printers::PrintOptions PrintOptionsBar::options() const
{
    printers::PrintOptions options;
    const PrinterInfo *printer = current();
    options.printer = printer ? printer->name : QString();
    options.copies = m_copies->count();
    options.duplex = printer && printer->canDuplex && m_duplex->isChecked();
    return options;
}

void PrintOptionsBar::setPrinter(const QString &name)
{
    m_chosen = name;
    m_habits.rememberPrinter(name, m_duplex->isChecked());
    refresh();
}

void PrintOptionsBar::setStandard(const QString &name)
{
    m_standard = name;
    refresh();
}

QList<PrinterInfo> PrintOptionsBar::otherPrinters() const
{
    QList<PrinterInfo> others = m_printers;
    const QString chosen = options().printer;
    others.removeIf([&chosen](const PrinterInfo &printer) { return printer.name == chosen; });
    return others;
}

void PrintOptionsBar::reset()
{
    m_copies->setCount(1);
    m_panel->hide();
    refresh();
}

void PrintOptionsBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool PrintOptionsBar::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling over the choice must not change the printer.
    if (event->type() == QEvent::Wheel)
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace madoguchi::forms
