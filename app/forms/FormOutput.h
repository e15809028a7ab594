#pragma once

#include "app/forms/RenderWorker.h"
#include "devices/printers/PrintQueue.h"

#include <QObject>
#include <QSet>

namespace madoguchi::forms {

/// How far the output of the chosen forms is.
enum class OutputPhase {
    Idle,
    Checking, ///< being laid out: nothing has left the program yet
    HeldBack, ///< something has to be mended or agreed to first: OutputProgress::warnings
    Checked, ///< to be saved, and nothing stands against it: saveInstead() says where
    Printing,
    Saving,
    Failed, ///< OutputProgress::error; the forms before OutputProgress::form are done
    Succeeded
};

/// What the warnings of a form mean for printing it.
enum class Verdict {
    Clear,
    Ask, ///< required entries are empty, or a character has no glyph: the clerk may agree
    Blocked ///< a text does not fit: it would be cut
};

[[nodiscard]] Verdict verdictOn(const QList<documents::Warning> &warnings);

struct OutputProgress {
    OutputPhase phase = OutputPhase::Idle;
    bool toPrinter = true;
    int form = 0; ///< zero-based, which one it is about
    int forms = 0;
    QString formId; ///< of that one
    printers::JobStatus job; ///< with Printing: why it waits, when it waits
    QString path; ///< the file that is or was written last; empty: none
    Verdict verdict = Verdict::Clear; ///< with HeldBack
    QList<documents::Warning> warnings; ///< with HeldBack: of that form
    Error error; ///< with Failed
};

/// One output of one or several forms: to a printer, one job a form, or into files. One at a time: while one is under
/// way every further request is refused, so a second press never prints twice. Nothing is submitted again by itself.
class FormOutput : public QObject {
    Q_OBJECT

public:
    FormOutput(RenderWorker &worker, printers::PrintQueue &queue, QObject *parent = nullptr);
    ~FormOutput() override;

    [[nodiscard]] const OutputProgress &progress() const;
    [[nodiscard]] bool isBusy() const; ///< Checking, Printing or Saving

    /// False, and nothing happens, while one is under way. `agreed`: ids of the forms of which the clerk has seen what
    /// Verdict::Ask is about.
    bool print(const QList<FilledForm> &forms, const printers::PrintOptions &options, const QSet<QString> &agreed);
    /// One path a form, or none yet: then it waits with Checked.
    bool save(const QList<FilledForm> &forms, const QStringList &paths, const QSet<QString> &agreed);

    /// After a failure, while a job waits for its printer (that job is cancelled first), or with Checked: goes on with
    /// the form at which it stood. Forms that are done are not done again.
    bool printAgain(const printers::PrintOptions &options);
    bool saveInstead(const QStringList &paths); ///< one path for each form that is not done yet
    [[nodiscard]] QStringList openForms() const; ///< ids that are not done yet
    void cancel(); ///< gives it up; answers at once
    void wipe(); ///< cancels, overwrites and drops the PDFs

signals:
    void progressed(const madoguchi::forms::OutputProgress &progress);
    void formDone(const madoguchi::forms::FilledForm &filled); ///< as it is on the paper or in the file

private:
    void begin(const QList<FilledForm> &forms, const QSet<QString> &agreed);
    void checked(const Outcome<QList<documents::RenderedForm>> &rendered, const QSet<QString> &agreed);
    void goOn();
    void printNext();
    void saveNext();
    void finishWith(const QFuture<Outcome<void>> &future);
    void finishOne(const Outcome<void> &outcome);
    void fail(const Error &error);
    void setPhase(OutputPhase phase);
    void drop();

    RenderWorker &m_worker;
    printers::PrintQueue &m_queue;
    OutputProgress m_progress;
    QList<FilledForm> m_forms;
    QList<documents::RenderedForm> m_pdfs;
    QStringList m_paths; ///< for the forms from m_firstPath on
    int m_firstPath = 0;
    printers::PrintOptions m_options;
    quint64 m_job = 0; ///< the last one, among those of the queue
    quint64 m_run = 0; ///< answers of an earlier run are not listened to
};

/// "住民票交付請求書-2026-12-01-1042.pdf": form, day and number of the reception, nothing about a person.
[[nodiscard]] QString suggestedFileName(const documents::FormTemplate &form, QDate day, int receptionNumber);

/// What happened and what to do, for every failure that an output can have. Translated; never empty.
[[nodiscard]] QString outputMessageFor(const Error &error);

} // namespace madoguchi::forms
