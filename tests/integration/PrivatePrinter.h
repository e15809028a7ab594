#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace madoguchi::printers {

/// The printer and the cupsd that private-cups.sh started around this test, and what can go wrong with them.
class PrivatePrinter {
public:
    PrivatePrinter();

    /// Empties the paper tray's output, clears the fault.
    void tidy();
    /// A word of printer-state-reasons that keeps the next or the waiting job from being printed; empty: all is well.
    void setFault(const QByteArray &reason);
    /// The files of the jobs that came out, whole ones only.
    [[nodiscard]] QStringList sheets() const;
    /// The text on a sheet, as pdftotext reads it.
    [[nodiscard]] static QString textOf(const QString &sheet);
    /// The documents that cupsd keeps in its spool folder.
    [[nodiscard]] QStringList spooled() const;
    /// The jobs that cupsd knows: "completed", "not-completed" or "all".
    [[nodiscard]] static QStringList jobs(const QString &which);
    /// Writes a document for a command of the cups-client package: its path.
    [[nodiscard]] QString sheetFor(const QByteArray &pdf) const;
    /// PreserveJobHistory of cupsd, which is started again; true when it answers.
    [[nodiscard]] bool setHistory(bool isKept) const;
    /// How many jobs the printer itself has been given since it was switched on.
    [[nodiscard]] int jobsReceived() const;

    /// A step of print-service.sh; true when it came true.
    [[nodiscard]] static bool step(const QStringList &words);
    /// A command of the cups-client package about the private service.
    [[nodiscard]] static bool run(const QString &program, const QStringList &arguments);
    /// SIGSTOP and SIGCONT for "cupsd" or "printer": it hangs with its connections open.
    [[nodiscard]] bool freeze(const QString &part) const;
    [[nodiscard]] bool thaw(const QString &part) const;

private:
    QString m_folder;
};

/// A PDF of one A4 page that says `text` (Latin letters).
[[nodiscard]] QByteArray onePage(const QByteArray &text);

} // namespace madoguchi::printers
