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
constexpr std::chrono::milliseconds InterruptLook { 100 };
constexpr std::chrono::milliseconds Farewell { 10'000 }; ///< until the service has dropped a job that was cancelled

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

/// Says what the printer needs, once for each thing.
class Notes {
public:
    explicit Notes(Output &output)
        : m_output(output)
    {
    }

    void tell(printers::PrinterState state)
    {
        const bool news = state != m_last;
        m_last = state;
        if (news && state != printers::PrinterState::Ready && state != printers::PrinterState::Busy)
            m_output.note(printers::textFor(state) + u' ' + printers::adviceFor(state));
    }

private:
    Output &m_output;
    printers::PrinterState m_last = printers::PrinterState::Ready;
};

/// The default printer's name where none was named; the queue tells a missing service or printer.
void nameDefault(PrintOptions &options)
{
    if (!options.printer.isEmpty())
        return;
    const auto printers = printers::PrintSystem::system()->printers();
    if (!printers)
        return;
    for (const printers::PrinterInfo &printer : *printers) {
        if (printer.isDefault)
            options.printer = printer.name;
    }
}

/// Follows the job to the printer's own answer, as the window does. Ctrl+C takes it back from the service.
Outcome<void> printAndWait(Output &output, const QByteArray &pdf, const PrintOptions &options)
{
    printers::PrintTimes times;
    times.farewell = Farewell;
    printers::PrintQueue queue(printers::PrintSystem::system(), times);
    Notes notes(output);
    QObject::connect(&queue, &printers::PrintQueue::jobChanged, &queue,
        [&notes](quint64, const printers::JobStatus &status) { notes.tell(status.printer); });
    const printers::PrintJob job = queue.print(pdf, options);
    QTimer interrupt;
    QObject::connect(&interrupt, &QTimer::timeout, &queue, [&queue, &job] {
        if (wasInterrupted())
            queue.cancel(job.id);
    });
    interrupt.start(InterruptLook);
    QEventLoop waiting;
    QFutureWatcher<Outcome<void>> printed;
    QObject::connect(&printed, &QFutureWatcher<Outcome<void>>::finished, &waiting, &QEventLoop::quit);
    printed.setFuture(job.done);
    waiting.exec();
    return printed.result();
}

ExitCode print(Invocation &invocation)
{
    auto options = optionsOf(invocation);
    if (!options)
        return invocation.output.fail(options.error());
    const auto pdf = readPdf(invocation.operand());
    if (!pdf)
        return invocation.output.fail(pdf.error());
    watchForInterrupt();
    nameDefault(*options);
    if (const auto printed = printAndWait(invocation.output, *pdf, *options); !printed)
        return invocation.output.fail(printed.error());
    if (invocation.output.isJson()) {
        invocation.output.json(QJsonObject { { QStringLiteral("file"), invocation.operand() },
            { QStringLiteral("printer"), options->printer },
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
        { QStringLiteral("--duplex"), QString(), Words::tr("print on both sides") },
    };
    return { { QStringLiteral("print") }, QStringLiteral("FILE.pdf"),
        //: Help of the command line, to IT staff: what "print" does.
        Words::tr("prints a PDF and waits for the printer's own answer"), options, print };
}

} // namespace madoguchi::ctl
