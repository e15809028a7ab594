#pragma once

#include "devices/printers/PrintSystem.h"

#include <QFuture>
#include <QObject>

namespace madoguchi::printers {

/// Printing for a window: all requests run on a thread of its own, results come back as futures and signals.
class PrintQueue : public QObject {
    Q_OBJECT

public:
    explicit PrintQueue(std::unique_ptr<PrintSystem> system = PrintSystem::system(), QObject *parent = nullptr);
    ~PrintQueue() override;

    void watch(); ///< begins to look at the printers and to tell changes with printersChanged
    [[nodiscard]] QList<PrinterInfo> printers() const; ///< as last seen

    /// Prints and follows the job to the printer's own "completed". While it waits, jobChanged says why. Fails with
    /// NoPrintService, NoPrinter, PrintRefused, PrintAborted or Cancelled; never submits twice by itself.
    [[nodiscard]] QFuture<Outcome<void>> print(const QByteArray &pdf, const PrintOptions &options);
    void cancel(); ///< cancels the job under way; its future ends with Cancelled at once

signals:
    void printersChanged(const QList<madoguchi::printers::PrinterInfo> &printers);
    void jobChanged(const madoguchi::printers::JobStatus &status);
    void serviceChanged(bool available);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace madoguchi::printers
