#pragma once

#include "devices/outcome/Error.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace madoguchi::printers {
Q_NAMESPACE

/// All that a clerk may be told about a printer, the most pressing first.
enum class PrinterState {
    Vanished, ///< the queue or the device behind it is not there
    Offline, ///< the queue is there, the device does not answer
    OutOfPaper,
    DoorOpen,
    Jammed,
    OutOfToner,
    Stopped, ///< the queue was stopped by hand or after an error
    Rejecting, ///< the queue takes no new jobs
    Busy,
    Ready
};
Q_ENUM_NS(PrinterState)

struct PrinterInfo {
    QString name; ///< the queue's name, used in PrintOptions
    QString description; ///< for people; the name where there is none
    bool isDefault = false;
    PrinterState state = PrinterState::Ready;
    QString reason; ///< IPP printer-state-reasons, for support
    QStringList media; ///< PWG 5101.1 names, "iso_a4_210x297mm"
    bool canDuplex = false;

    [[nodiscard]] bool operator==(const PrinterInfo &) const = default;
};

struct PrintOptions {
    QString printer; ///< empty: the default one
    QString media = QStringLiteral("iso_a4_210x297mm");
    int copies = 1;
    bool duplex = false;
    QString title; ///< shown in the queue, behind the program's name; never a person's name
};

/// What every job of this program is called in the queue: by this it knows its own.
[[nodiscard]] QString jobName(const PrintOptions &options);
[[nodiscard]] bool isOwnJobName(const QString &name);

/// RFC 8011 section 5.3.7 job-state, and Lost for a job that the service no longer knows.
enum class JobState { Pending, Held, Processing, Stopped, Canceled, Aborted, Completed, Lost };
Q_ENUM_NS(JobState)

[[nodiscard]] constexpr bool isFinal(JobState state)
{
    switch (state) {
    case JobState::Pending:
    case JobState::Held:
    case JobState::Processing:
    case JobState::Stopped:
        return false;
    case JobState::Canceled:
    case JobState::Aborted:
    case JobState::Completed:
    case JobState::Lost:
        return true;
    }
    return true;
}

struct JobStatus {
    JobState state = JobState::Pending;
    PrinterState printer = PrinterState::Ready; ///< why a job waits, when it waits
    QString reason; ///< IPP job-state-reasons and printer-state-reasons, for support

    [[nodiscard]] bool operator==(const JobStatus &) const = default;
};

struct JobHandle {
    QString printer;
    int id = 0;
    /// The job is there, but its document was refused or has perhaps not arrived: it is to be removed, not followed.
    std::optional<Error> failed = std::nullopt;
};

/// The machine's print service. Every call blocks for the length of one request; PrintQueue is the one for windows.
class PrintSystem {
public:
    virtual ~PrintSystem() = default;
    [[nodiscard]] virtual Outcome<QList<PrinterInfo>> printers() = 0;
    /// Hands a PDF over, once. When the answer is lost it is not sent again.
    [[nodiscard]] virtual Outcome<JobHandle> submit(const QByteArray &pdf, const PrintOptions &options) = 0;
    [[nodiscard]] virtual Outcome<JobStatus> status(const JobHandle &job) = 0;
    /// Cancels a job that has not ended and removes what the service keeps of one that has: its document lies on the
    /// service's disk. True when nothing is left, false while it is still ending: ask again. Any number of times.
    /// Errors: NoPrintService; PrintRefused when the service lets it be cancelled but not removed.
    [[nodiscard]] virtual Outcome<bool> remove(const JobHandle &job) = 0;
    /// Nobody will ask about this job any more, but it shall be printed: the service need not keep how it ended.
    virtual void leave(const JobHandle &) { }
    /// Removes jobs of this program that ended at least `age` ago: nobody was there to see it. True when that is done.
    [[nodiscard]] virtual bool removeOld(std::chrono::seconds age) = 0;

    /// CUPS on Linux; the spooler on Windows, where the printer itself must be able to print PDF (the spooler passes it
    /// on as it is, with paper, copies and duplex in PJL before it): only queues print whose driver names PDF among its
    /// languages or which have "PDF" in their own name or their driver's.
    [[nodiscard]] static std::unique_ptr<PrintSystem> system();
};

/// The words for a state: what is so (short, for the footer) and what the clerk does next. Translated; never empty.
[[nodiscard]] QString textFor(PrinterState state);
[[nodiscard]] QString adviceFor(PrinterState state);
/// The words for a failed print: what happened and what to do. Translated; never empty for the codes of printing.
[[nodiscard]] QString messageFor(const Error &error);
/// The same for a printer that is not known to read PDF (Windows).
[[nodiscard]] QString messageForNoPdf();

} // namespace madoguchi::printers

Q_DECLARE_METATYPE(madoguchi::printers::JobStatus)
