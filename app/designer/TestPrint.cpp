#include "app/designer/TestPrint.h"

#include "app/forms/FormOutput.h"
#include "devices/outcome/WhenFinished.h"

#include <QFileInfo>

namespace madoguchi::designer {

using printers::PrinterState;

TestPrint::TestPrint(TestPaper &paper, printers::PrintQueue &queue, QObject *parent)
    : QObject(parent)
    , m_paper(paper)
    , m_queue(queue)
{
    connect(&m_queue, &printers::PrintQueue::jobChanged, this, [this](quint64 job, const printers::JobStatus &status) {
        const bool waits = status.printer != PrinterState::Ready && status.printer != PrinterState::Busy;
        if (m_state == State::Printing && job == m_job)
            enter(State::Printing,
                waits ? printers::textFor(status.printer) + u' ' + printers::adviceFor(status.printer) : QString());
    });
}

void TestPrint::print(
    const documents::FormTemplate &form, const documents::FormValues &values, const printers::PrintOptions &options)
{
    if (isBusy())
        return;
    enter(State::Printing);
    m_job = 0;
    whenFinished(m_paper.pdf(form, values), this,
        [this, run = ++m_run, options](const Outcome<documents::RenderedForm> &rendered) {
            if (run == m_run)
                submit(rendered, options);
        });
}

void TestPrint::save(const documents::FormTemplate &form, const documents::FormValues &values, const QString &path)
{
    if (isBusy())
        return;
    enter(State::Saving);
    whenFinished(m_paper.save(form, values, path), this, [this, run = ++m_run, path](const Outcome<void> &written) {
        if (run != m_run)
            return;
        if (written)
            enter(State::Saved, QFileInfo(path).fileName());
        else
            enter(State::Failed, forms::outputMessageFor(written.error()));
    });
}

void TestPrint::submit(const Outcome<documents::RenderedForm> &rendered, printers::PrintOptions options)
{
    if (!rendered) {
        enter(State::Failed, forms::outputMessageFor(rendered.error()));
        return;
    }
    //: Title of a test page's job in the printer's queue.
    options.title = tr("Test page of a form");
    const printers::PrintJob job = m_queue.print(rendered->pdf, options);
    m_job = job.id;
    whenFinished(job.done, this, [this, run = m_run](const Outcome<void> &outcome) {
        if (run != m_run)
            return;
        if (outcome)
            enter(State::Done);
        else
            enter(State::Failed, printers::messageFor(outcome.error()));
    });
}

void TestPrint::cancel()
{
    if (!isBusy())
        return;
    ++m_run;
    if (m_state == State::Printing)
        m_queue.cancel(m_job);
    enter(State::Idle);
}

void TestPrint::enter(State state, const QString &words)
{
    m_state = state;
    m_words = words;
    emit changed();
}

} // namespace madoguchi::designer
