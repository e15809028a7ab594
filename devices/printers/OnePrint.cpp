#include "devices/printers/OnePrint.h"

#include "devices/outcome/WhenFinished.h"

namespace madoguchi::printers {

OnePrint::OnePrint(PrintQueue &queue, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
{
    connect(&m_queue, &PrintQueue::printersChanged, this, &OnePrint::changed);
    connect(&m_queue, &PrintQueue::jobChanged, this, [this](quint64 job, const JobStatus &status) {
        const bool waits = status.printer != PrinterState::Ready && status.printer != PrinterState::Busy;
        if (m_state == State::Printing && job == m_job)
            enter(State::Printing, waits ? textFor(status.printer) + u' ' + adviceFor(status.printer) : QString());
    });
}

bool OnePrint::print(const QFuture<Outcome<QByteArray>> &pdf, const PrintOptions &options)
{
    if (m_state == State::Printing)
        return false;
    enter(State::Printing);
    m_job = 0;
    whenFinished(pdf, this, [this, run = ++m_run, options](const Outcome<QByteArray> &drawn) {
        if (run == m_run)
            submit(drawn, options);
    });
    return true;
}

void OnePrint::forget()
{
    ++m_run;
    enter(State::Idle);
}

void OnePrint::submit(const Outcome<QByteArray> &pdf, const PrintOptions &options)
{
    if (!pdf) {
        finish(Failure(pdf.error()));
        return;
    }
    const PrintJob job = m_queue.print(*pdf, options);
    m_job = job.id;
    whenFinished(job.done, this, [this, run = m_run](const Outcome<void> &outcome) {
        if (run == m_run)
            finish(outcome);
    });
}

void OnePrint::finish(const Outcome<void> &outcome)
{
    if (outcome)
        enter(State::Done);
    else
        enter(State::Failed, messageFor(outcome.error()));
}

void OnePrint::enter(State state, const QString &words)
{
    m_state = state;
    m_words = words;
    emit changed();
}

} // namespace madoguchi::printers
