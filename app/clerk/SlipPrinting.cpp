#include "app/clerk/SlipPrinting.h"

#include "app/clerk/HoldWords.h"
#include "devices/outcome/WhenFinished.h"

#include <QtConcurrent>

namespace madoguchi::clerk {

using printers::PrinterState;

SlipPrinting::SlipPrinting(printers::PrintQueue &queue, const QString &printer, const QString &office, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_printer(printer)
    , m_office(office)
{
    connect(&m_queue, &printers::PrintQueue::printersChanged, this, &SlipPrinting::changed);
    connect(&m_queue, &printers::PrintQueue::jobChanged, this, [this](quint64 job, const printers::JobStatus &status) {
        const bool waits = status.printer != PrinterState::Ready && status.printer != PrinterState::Busy;
        if (m_state == State::Printing && job == m_job)
            enter(State::Printing,
                waits ? printers::textFor(status.printer) + u' ' + printers::adviceFor(status.printer) : QString());
    });
}

void SlipPrinting::print(const store::HeldSlip &slip)
{
    if (m_state == State::Printing)
        return;
    enter(State::Printing);
    m_job = 0;
    const documents::SlipMedia media = documents::slipMediaOf(this->media());
    documents::SlipPaper paper = slipPaperOf(slip, m_office);
    paper.paperMm = media.sizeMm;
    whenFinished(QtConcurrent::run([paper] { return documents::toPdf(paper); }), this,
        [this, run = ++m_run, media](const Outcome<QByteArray> &pdf) {
            if (run == m_run)
                submit(pdf, media.name);
        });
}

void SlipPrinting::forget()
{
    ++m_run;
    enter(State::Idle);
}

QStringList SlipPrinting::media() const
{
    for (const printers::PrinterInfo &printer : m_queue.printers()) {
        if (m_printer.isEmpty() ? printer.isDefault : printer.name == m_printer)
            return printer.media;
    }
    return {};
}

void SlipPrinting::submit(const Outcome<QByteArray> &pdf, const QString &media)
{
    if (!pdf) {
        finish(Failure(pdf.error()));
        return;
    }
    printers::PrintOptions options;
    options.printer = m_printer;
    options.media = media;
    //: Title of the slip's job in the printer's queue.
    options.title = tr("Slip of a reception on hold");
    const printers::PrintJob job = m_queue.print(*pdf, options);
    m_job = job.id;
    whenFinished(job.done, this, [this, run = m_run](const Outcome<void> &outcome) {
        if (run == m_run)
            finish(outcome);
    });
}

void SlipPrinting::finish(const Outcome<void> &outcome)
{
    if (outcome)
        enter(State::Done);
    else
        enter(State::Failed, printers::messageFor(outcome.error()));
}

void SlipPrinting::enter(State state, const QString &words)
{
    m_state = state;
    m_words = words;
    emit changed();
}

} // namespace madoguchi::clerk
