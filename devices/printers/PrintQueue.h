#pragma once

#include "devices/printers/PrintSystem.h"

#include <QFuture>
#include <QObject>

#include <chrono>

namespace madoguchi::printers {

/// How often a PrintQueue asks, and how long it believes that a silent service comes back.
struct PrintTimes {
    std::chrono::milliseconds printers { 2000 }; ///< between two looks at the printers
    std::chrono::milliseconds job { 500 }; ///< between two looks at the job under way
    std::chrono::milliseconds service { 10000 }; ///< without an answer a job under way is given up after this
    std::chrono::seconds old { 60 }; ///< whoever follows a job removes it long before
    std::chrono::milliseconds farewell { 1000 }; ///< the destructor waits no longer for requests under way
};

/// One print(). Several parts of a window share a queue: by the id each knows its own job.
struct PrintJob {
    quint64 id = 0; ///< 0: none
    QFuture<Outcome<void>> done;
};

/// Printing for a window: all requests run on a thread of its own, results come back as futures and signals.
class PrintQueue : public QObject {
    Q_OBJECT

public:
    explicit PrintQueue(std::unique_ptr<PrintSystem> system = PrintSystem::system(), const PrintTimes &times = {},
        QObject *parent = nullptr);
    /// Ends all futures with Cancelled. What the service has been given already stays there and is printed.
    ~PrintQueue() override;

    void watch(); ///< begins to look at the printers and to tell changes with printersChanged
    [[nodiscard]] QList<PrinterInfo> printers() const; ///< as last seen

    /// Prints and follows the job to the printer's own "completed". While it waits, jobChanged says why. Fails with
    /// NoPrintService, NoPrinter, PrintRefused, PrintAborted, PrintUnknown or Cancelled (Error::message is filled);
    /// never submits twice by itself: another try or another printer is cancel() and a new print(), by the person only.
    /// Jobs are printed one after the other, in the order of the calls.
    [[nodiscard]] PrintJob print(const QByteArray &pdf, const PrintOptions &options);
    /// Cancels this job, under way or waiting; its future ends with Cancelled at once. A page that the printer has
    /// begun may still come out. One that has ended, or none, is no error. However a job ended, the service is told to
    /// drop it with its document, again and again until it has answered; only a service that stays silent until the
    /// program closes keeps it.
    void cancel(quint64 job);

signals:
    void printersChanged(const QList<madoguchi::printers::PrinterInfo> &printers);
    void jobChanged(quint64 job, const madoguchi::printers::JobStatus &status);
    void serviceChanged(bool available);

private:
    struct Private;
    std::shared_ptr<Private> d; ///< shared with the thread, which may outlive the window by one hanging request
};

} // namespace madoguchi::printers
