#include "app/forms/FormOutput.h"

#include "devices/outcome/WhenFinished.h"

#include <QtConcurrent>

#include <algorithm>

namespace madoguchi::forms {

using documents::RenderedForm;
using documents::Warning;
using documents::WarningCode;

namespace {

Verdict verdictOn(const Warning &warning)
{
    switch (warning.code) {
    case WarningCode::Shrunk:
    case WarningCode::Wrapped:
        return Verdict::Clear;
    case WarningCode::EmptyRequired:
    case WarningCode::MissingGlyph:
        return Verdict::Ask;
    case WarningCode::Overflow: // the era is on the paper, in front of its year: nothing of the day is lost
        return warning.detail == documents::EraWrittenOut ? Verdict::Ask : Verdict::Blocked;
    }
    return Verdict::Blocked;
}

} // namespace

Verdict verdictOn(const QList<Warning> &warnings)
{
    Verdict worst = Verdict::Clear;
    for (const Warning &warning : warnings)
        worst = std::max(worst, verdictOn(warning));
    return worst;
}

FormOutput::FormOutput(RenderWorker &worker, printers::PrintQueue &queue, QObject *parent)
    : QObject(parent)
    , m_worker(worker)
    , m_queue(queue)
{
    connect(&m_queue, &printers::PrintQueue::jobChanged, this, [this](quint64 job, const printers::JobStatus &status) {
        if (m_progress.phase != OutputPhase::Printing || job != m_job)
            return;
        m_progress.job = status;
        emit progressed(m_progress);
    });
}

FormOutput::~FormOutput()
{
    const QSignalBlocker quiet(this);
    wipe();
}

const OutputProgress &FormOutput::progress() const
{
    return m_progress;
}

bool FormOutput::isBusy() const
{
    switch (m_progress.phase) {
    case OutputPhase::Checking:
    case OutputPhase::Printing:
    case OutputPhase::Saving:
        return true;
    case OutputPhase::Idle:
    case OutputPhase::HeldBack:
    case OutputPhase::Checked:
    case OutputPhase::Failed:
    case OutputPhase::Succeeded:
        return false;
    }
    return false;
}

bool FormOutput::print(
    const QList<FilledForm> &forms, const printers::PrintOptions &options, const QSet<QString> &agreed)
{
    if (isBusy() || forms.isEmpty())
        return false;
    m_options = options;
    m_progress.toPrinter = true;
    begin(forms, agreed);
    return true;
}

bool FormOutput::save(const QList<FilledForm> &forms, const QStringList &paths, const QSet<QString> &agreed)
{
    if (isBusy() || forms.isEmpty() || (!paths.isEmpty() && paths.size() != forms.size()))
        return false;
    m_paths = paths;
    m_firstPath = 0;
    m_progress.toPrinter = false;
    begin(forms, agreed);
    return true;
}

void FormOutput::begin(const QList<FilledForm> &forms, const QSet<QString> &agreed)
{
    drop();
    m_forms = forms;
    m_progress.form = 0;
    m_progress.forms = int(forms.size());
    m_progress.formId = m_forms.first().form.id;
    setPhase(OutputPhase::Checking);
    whenFinished(
        m_worker.render(forms), this, [this, run = m_run, agreed](const Outcome<QList<RenderedForm>> &rendered) {
            if (run == m_run)
                checked(rendered, agreed);
        });
}

void FormOutput::checked(const Outcome<QList<RenderedForm>> &rendered, const QSet<QString> &agreed)
{
    if (!rendered) {
        fail(rendered.error());
        return;
    }
    m_pdfs = *rendered;
    for (int form = 0; form < m_pdfs.size(); ++form) {
        const Verdict verdict = verdictOn(m_pdfs.at(form).warnings);
        if (verdict == Verdict::Clear || (verdict == Verdict::Ask && agreed.contains(m_forms.at(form).form.id)))
            continue;
        m_progress.form = form;
        m_progress.formId = m_forms.at(form).form.id;
        m_progress.verdict = verdict;
        m_progress.warnings = m_pdfs.at(form).warnings;
        setPhase(OutputPhase::HeldBack);
        return;
    }
    if (!m_progress.toPrinter && m_paths.isEmpty())
        setPhase(OutputPhase::Checked);
    else
        goOn();
}

void FormOutput::goOn()
{
    if (m_progress.form >= m_pdfs.size()) {
        setPhase(OutputPhase::Succeeded);
        return;
    }
    m_progress.formId = m_forms.at(m_progress.form).form.id;
    m_progress.job = {};
    if (m_progress.toPrinter)
        printNext();
    else
        saveNext();
}

void FormOutput::printNext()
{
    printers::PrintOptions options = m_options;
    options.title = m_options.title + u' ' + m_progress.formId;
    setPhase(OutputPhase::Printing);
    const printers::PrintJob job = m_queue.print(m_pdfs.at(m_progress.form).pdf, options);
    m_job = job.id;
    finishWith(job.done);
}

void FormOutput::saveNext()
{
    m_progress.path = m_paths.at(m_progress.form - m_firstPath);
    setPhase(OutputPhase::Saving);
    finishWith(QtConcurrent::run(
        [path = m_progress.path, pdf = m_pdfs.at(m_progress.form).pdf] { return documents::writeWhole(path, pdf); }));
}

void FormOutput::finishWith(const QFuture<Outcome<void>> &future)
{
    whenFinished(future, this, [this, run = m_run](const Outcome<void> &outcome) {
        if (run == m_run)
            finishOne(outcome);
    });
}

void FormOutput::finishOne(const Outcome<void> &outcome)
{
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    emit formDone(m_forms.at(m_progress.form));
    ++m_progress.form;
    goOn();
}

void FormOutput::fail(const Error &error)
{
    m_progress.error = error;
    setPhase(error.code == ErrorCode::Cancelled ? OutputPhase::Idle : OutputPhase::Failed);
}

bool FormOutput::printAgain(const printers::PrintOptions &options)
{
    if (m_pdfs.isEmpty() || m_progress.phase == OutputPhase::Checking || m_progress.phase == OutputPhase::Succeeded)
        return false;
    if (m_progress.phase == OutputPhase::Printing)
        m_queue.cancel(m_job);
    ++m_run;
    m_options = options;
    m_progress.toPrinter = true;
    goOn();
    return true;
}

bool FormOutput::saveInstead(const QStringList &paths)
{
    if (m_pdfs.isEmpty() || paths.size() != openForms().size() || m_progress.phase == OutputPhase::Checking)
        return false;
    if (m_progress.phase == OutputPhase::Printing)
        m_queue.cancel(m_job);
    ++m_run;
    m_paths = paths;
    m_firstPath = m_progress.form;
    m_progress.toPrinter = false;
    goOn();
    return true;
}

QStringList FormOutput::openForms() const
{
    QStringList ids;
    for (const FilledForm &filled : m_forms.mid(m_progress.form))
        ids << filled.form.id;
    return ids;
}

void FormOutput::cancel()
{
    if (m_progress.phase == OutputPhase::Printing)
        m_queue.cancel(m_job);
    drop();
    setPhase(OutputPhase::Idle);
}

void FormOutput::wipe()
{
    cancel();
    m_progress = {};
    m_options = {};
    m_paths.clear();
}

void FormOutput::drop()
{
    ++m_run;
    for (RenderedForm &rendered : m_pdfs) {
        if (rendered.pdf.isDetached())
            rendered.pdf.fill('\0');
    }
    m_pdfs.clear();
    m_forms.clear();
    m_progress.warnings.clear();
    m_progress.error = {};
    m_progress.verdict = Verdict::Clear;
}

void FormOutput::setPhase(OutputPhase phase)
{
    m_progress.phase = phase;
    emit progressed(m_progress);
}

} // namespace madoguchi::forms
