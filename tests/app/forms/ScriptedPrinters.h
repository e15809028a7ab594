#pragma once

#include "devices/printers/PrintSystem.h"

#include <QMutex>

#include <memory>

namespace madoguchi::forms {

/// What the printers of a test do, and what was asked of them. Any thread.
class PrinterScript {
public:
    PrinterScript();

    void setPrinters(const QList<printers::PrinterInfo> &all);
    void setJob(const printers::JobStatus &status); ///< what status() answers from now on
    void refuseSubmit(const Error &error); ///< every submit() fails from now on
    void acceptSubmit();

    [[nodiscard]] QStringList submitted() const; ///< the printer of each job
    [[nodiscard]] QList<QByteArray> pdfs() const;
    [[nodiscard]] QList<printers::PrintOptions> options() const;
    [[nodiscard]] int cancelled() const;

private:
    friend class ScriptedPrinters;
    mutable QMutex m_mutex;
    QList<printers::PrinterInfo> m_printers;
    printers::JobStatus m_job;
    std::optional<Error> m_refusal;
    QList<QByteArray> m_pdfs;
    QList<printers::PrintOptions> m_options;
    int m_cancelled = 0;
};

class ScriptedPrinters : public printers::PrintSystem {
public:
    explicit ScriptedPrinters(std::shared_ptr<PrinterScript> script);
    Outcome<QList<printers::PrinterInfo>> printers() override;
    Outcome<printers::JobHandle> submit(const QByteArray &pdf, const printers::PrintOptions &options) override;
    Outcome<printers::JobStatus> status(const printers::JobHandle &job) override;
    Outcome<bool> remove(const printers::JobHandle &job) override;
    bool removeOld(std::chrono::seconds) override { return true; }

private:
    std::shared_ptr<PrinterScript> m_script;
};

} // namespace madoguchi::forms
