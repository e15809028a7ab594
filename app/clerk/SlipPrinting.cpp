#include "app/clerk/SlipPrinting.h"

#include "app/clerk/HoldWords.h"

#include <QtConcurrent>

namespace madoguchi::clerk {

SlipPrinting::SlipPrinting(printers::PrintQueue &queue, const QString &printer, const QString &office, QObject *parent)
    : OnePrint(queue, parent)
    , m_queue(queue)
    , m_printer(printer)
    , m_office(office)
{
}

void SlipPrinting::print(const store::HeldSlip &slip)
{
    if (state() == State::Printing)
        return;
    const documents::SlipMedia media = documents::slipMediaOf(this->media());
    documents::SlipPaper paper = slipPaperOf(slip, m_office);
    paper.paperMm = media.sizeMm;
    printers::PrintOptions options;
    options.printer = m_printer;
    options.media = media.name;
    //: Title of the slip's job in the printer's queue.
    options.title = tr("Slip of a reception on hold");
    OnePrint::print(QtConcurrent::run([paper] { return documents::toPdf(paper); }), options);
}

QStringList SlipPrinting::media() const
{
    for (const printers::PrinterInfo &printer : m_queue.printers()) {
        if (m_printer.isEmpty() ? printer.isDefault : printer.name == m_printer)
            return printer.media;
    }
    return {};
}

} // namespace madoguchi::clerk
