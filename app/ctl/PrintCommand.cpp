#include "app/ctl/PrintCommand.h"

#include "app/ctl/Interrupt.h"
#include "app/ctl/Words.h"
#include "devices/printers/PrintQueue.h"

#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QTimer>

namespace madoguchi::ctl {

namespace {

using printers::PrintOptions;
using printers::PrintQueue;

/// Paper as people call it; a name of PWG 5101.1 is taken as it is.
Outcome<QString> mediaOf(const QString &paper)
{
    static const QHash<QString, QString> names { { QStringLiteral("A3"), QStringLiteral("iso_a3_297x420mm") },
        { QStringLiteral("A4"), QStringLiteral("iso_a4_210x297mm") },
        { QStringLiteral("A5"), QStringLiteral("iso_a5_148x210mm") },
        { QStringLiteral("B4"), QStringLiteral("jis_b4_257x364mm") },
        { QStringLiteral("B5"), QStringLiteral("jis_b5_182x257mm") } };
    if (paper.isEmpty())
        return PrintOptions().media;
    if (paper.count(u'_') == 2)
        return paper;
    if (names.contains(paper.toUpper()))
        return names.value(paper.toUpper());
    //: Error on the command line, to IT staff. %1 is what was typed.
    return tl::unexpected(usageError(Words::tr("The paper %1 is not known. Use A3, A4, A5, B4 or B5.").arg(paper)));
}

Outcome<PrintOptions> optionsOf(const Invocation &invocation)
{
    const auto media = mediaOf(invocation.text(QStringLiteral("--paper")));
    if (!media)
        return tl::unexpected(media.error());
    PrintOptions options;
    options.media = *media;
    options.printer = invocation.has(QStringLiteral("--printer")) ? invocation.text(QStringLiteral("--printer"))
                                                                  : invocation.settings->printer;
    options.duplex = invocation.has(QStringLiteral("--duplex"));
    options.title = QStringLiteral("madoguchictl"); // never the file's name, which may be a person's
    if (invocation.has(QStringLiteral("--copies"))) {
        bool isNumber = false;
        options.copies = invocation.text(QStringLiteral("--copies")).toInt(&isNumber);
        if (!isNumber || options.copies < 1 || options.copies > 99) {
            //: Error on the command line, to IT staff.
            return tl::unexpected(usageError(Words::tr("--copies takes a number from 1 to 99.")));
        }
    }
    return options;
}

Outcome<QByteArray> readPdf(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return tl::unexpected(Error { ErrorCode::FileMissing, {}, {}, name, {} });
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error { ErrorCode::FileUnreadable, {}, file.errorString(), name, {} });
    const QByteArray bytes = file.readAll();
    if (!bytes.startsWith("%PDF-")) {
        //: Error on the command line, to IT staff. The file's name follows.
        return tl::unexpected(Error { ErrorCode::BadFile, Words::tr("The file is not a PDF."), {}, name, {} });
    }
    return bytes;
}

/// Prints and waits for the printer's own answer; tells on the way why it takes long.
Outcome<void> printAndWait(Output &output, const QByteArray &pdf, const PrintOptions &options)
{
    PrintQueue queue;
    QEventLoop loop;
    QObject::connect(&queue, &PrintQueue::jobChanged, &loop, [&output](const printers::JobStatus &status) {
        if (!printers::isFinal(status.state) && status.printer != printers::PrinterState::Ready)
            output.note(printers::textFor(status.printer) + u' ' + printers::adviceFor(status.printer));
    });
    QTimer lookForInterrupt; // a signal's handler may not call the queue
    QObject::connect(&lookForInterrupt, &QTimer::timeout, &queue, [&queue] {
        if (wasInterrupted())
            queue.cancel();
    });
    watchForInterrupt();
    lookForInterrupt.start(100);
    QFutureWatcher<Outcome<void>> watcher;
    QObject::connect(&watcher, &QFutureWatcher<Outcome<void>>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(queue.print(pdf, options));
    loop.exec();
    return watcher.result();
}

ExitCode print(Invocation &invocation)
{
    const auto options = optionsOf(invocation);
    if (!options)
        return invocation.output.fail(options.error());
    const auto pdf = readPdf(invocation.operand);
    if (!pdf)
        return invocation.output.fail(pdf.error());
    if (const auto printed = printAndWait(invocation.output, *pdf, *options); !printed)
        return invocation.output.fail(printed.error());
    if (invocation.output.isJson()) {
        invocation.output.json(QJsonObject { { QStringLiteral("file"), invocation.operand },
            { QStringLiteral("printer"), options->printer.isEmpty() ? QJsonValue() : QJsonValue(options->printer) },
            { QStringLiteral("state"), QStringLiteral("completed") } });
    }
    //: After "print" on the command line, to IT staff: the printer itself has said so.
    invocation.output.note(Words::tr("The printer has printed it."));
    return ExitCode::Done;
}

} // namespace

Command printCommand()
{
    const QList<Option> options {
        //: Help of the command line, to IT staff: the option --printer NAME.
        { QStringLiteral("--printer"), QStringLiteral("NAME"),
            Words::tr("this printer; without it the one of the settings or the default one") },
        //: Help of the command line, to IT staff: the option --paper SIZE.
        { QStringLiteral("--paper"), QStringLiteral("SIZE"), Words::tr("A3, A4, A5, B4 or B5; A4 without it") },
        //: Help of the command line, to IT staff: the option --copies N.
        { QStringLiteral("--copies"), QStringLiteral("N"), Words::tr("number of copies") },
        //: Help of the command line, to IT staff: the option --duplex.
        { QStringLiteral("--duplex"), {}, Words::tr("print on both sides") },
    };
    return { { QStringLiteral("print") }, QStringLiteral("FILE.pdf"),
        //: Help of the command line, to IT staff: what "print" does.
        Words::tr("prints a PDF and waits for the printer's own answer"), options, print };
}

} // namespace madoguchi::ctl
