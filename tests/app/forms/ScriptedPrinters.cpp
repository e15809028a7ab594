#include "tests/app/forms/ScriptedPrinters.h"

namespace madoguchi::forms {

using printers::JobHandle;
using printers::JobState;
using printers::JobStatus;
using printers::PrinterInfo;
using printers::PrinterState;
using printers::PrintOptions;

PrinterScript::PrinterScript()
{
    PrinterInfo counter;
    counter.name = QStringLiteral("counter");
    counter.description = QStringLiteral("窓口プリンター");
    counter.isDefault = true;
    counter.canDuplex = true;
    PrinterInfo office;
    office.name = QStringLiteral("office");
    office.description = QStringLiteral("事務室プリンター");
    m_printers = { counter, office };
    m_job.state = JobState::Completed;
}

void PrinterScript::setPrinters(const QList<PrinterInfo> &all)
{
    const QMutexLocker lock(&m_mutex);
    m_printers = all;
}

void PrinterScript::setJob(const JobStatus &status)
{
    const QMutexLocker lock(&m_mutex);
    m_job = status;
}

void PrinterScript::refuseSubmit(const Error &error)
{
    const QMutexLocker lock(&m_mutex);
    m_refusal = error;
}

void PrinterScript::acceptSubmit()
{
    const QMutexLocker lock(&m_mutex);
    m_refusal.reset();
}

QStringList PrinterScript::submitted() const
{
    const QMutexLocker lock(&m_mutex);
    QStringList names;
    for (const PrintOptions &options : m_options)
        names << options.printer;
    return names;
}

QList<QByteArray> PrinterScript::pdfs() const
{
    const QMutexLocker lock(&m_mutex);
    return m_pdfs;
}

QList<PrintOptions> PrinterScript::options() const
{
    const QMutexLocker lock(&m_mutex);
    return m_options;
}

int PrinterScript::cancelled() const
{
    const QMutexLocker lock(&m_mutex);
    return m_cancelled;
}

ScriptedPrinters::ScriptedPrinters(std::shared_ptr<PrinterScript> script)
    : m_script(std::move(script))
{
}

Outcome<QList<PrinterInfo>> ScriptedPrinters::printers()
{
    const QMutexLocker lock(&m_script->m_mutex);
    return m_script->m_printers;
}

Outcome<JobHandle> ScriptedPrinters::submit(const QByteArray &pdf, const PrintOptions &options)
{
    const QMutexLocker lock(&m_script->m_mutex);
    if (m_script->m_refusal)
        return Failure(*m_script->m_refusal);
    m_script->m_pdfs << pdf;
    m_script->m_options << options;
    return JobHandle { options.printer, int(m_script->m_pdfs.size()) };
}

Outcome<JobStatus> ScriptedPrinters::status(const JobHandle &)
{
    const QMutexLocker lock(&m_script->m_mutex);
    return m_script->m_job;
}

Outcome<bool> ScriptedPrinters::remove(const JobHandle &)
{
    const QMutexLocker lock(&m_script->m_mutex);
    if (!printers::isFinal(m_script->m_job.state))
        ++m_script->m_cancelled;
    return true;
}

} // namespace madoguchi::forms
