#include "devices/printers/CupsConnection_linux.h"
#include "devices/printers/JobKeeping.h"
#include "devices/printers/PrinterReasons.h"

#include <QDateTime>
#include <QHash>

namespace madoguchi::printers {

namespace {

const QList<QByteArray> printerAttributes { "printer-name", "printer-info", "printer-state", "printer-state-reasons",
    "printer-is-accepting-jobs", "printer-state-change-time", "printer-up-time", "device-uri", "media-supported",
    "sides-supported" };

/// Attributes of one printer, by name. The pointers live as long as the answer.
using Attributes = QHash<QByteArray, ipp_attribute_t *>;

/// The answer's printers or jobs one after the other: they are parted by attributes without a name.
QList<Attributes> groupsIn(ipp_t *answer, ipp_tag_t kind)
{
    QList<Attributes> groups;
    bool inside = false;
    for (auto *a = ippFirstAttribute(answer); a; a = ippNextAttribute(answer)) {
        if (ippGetGroupTag(a) != kind || !ippGetName(a)) {
            inside = false;
            continue;
        }
        if (!inside)
            groups << Attributes {};
        inside = true;
        groups.last().insert(ippGetName(a), a);
    }
    return groups;
}

int number(const Attributes &printer, const char *name, int otherwise)
{
    ipp_attribute_t *a = printer.value(name);
    return a ? ippGetInteger(a, 0) : otherwise;
}

int secondsInState(const Attributes &printer)
{
    const int now = number(printer, "printer-up-time", 0);
    return now - number(printer, "printer-state-change-time", now);
}

PrinterState stateFrom(const Attributes &printer, const QStringList &reasons)
{
    const int state = number(printer, "printer-state", IPP_PSTATE_IDLE);
    ipp_attribute_t *accepting = printer.value("printer-is-accepting-jobs");
    return stateOf({ state == IPP_PSTATE_STOPPED, state == IPP_PSTATE_PROCESSING,
        !accepting || ippGetBoolean(accepting, 0), reasons, secondsInState(printer) });
}

PrinterInfo infoFrom(const Attributes &printer)
{
    PrinterInfo info;
    info.name = textsOf(printer.value("printer-name")).value(0);
    info.description = textsOf(printer.value("printer-info")).value(0);
    if (info.description.isEmpty())
        info.description = info.name;
    const QStringList reasons = textsOf(printer.value("printer-state-reasons"));
    info.state = stateFrom(printer, reasons);
    info.reason = reasons.join(u',');
    info.media = textsOf(printer.value("media-supported"));
    info.canDuplex = textsOf(printer.value("sides-supported")).contains(QStringLiteral("two-sided-long-edge"));
    return info;
}

QString detailOf(const Ipp &answer)
{
    return QString::fromLatin1(ippErrorString(ippGetStatusCode(answer.get())));
}

bool isGood(const Ipp &answer)
{
    return ippGetStatusCode(answer.get()) < IPP_STATUS_REDIRECTION_OTHER_SITE;
}

bool isNotFound(const Ipp &answer)
{
    const ipp_status_t status = ippGetStatusCode(answer.get());
    return status == IPP_STATUS_ERROR_NOT_FOUND || status == IPP_STATUS_ERROR_GONE;
}

/// What is known of one queue beyond what people are told.
struct Queue {
    PrinterInfo info;
    QString device; ///< device-uri
    bool lasts = false; ///< in its state for so long that the device should have said something
};

/// A queue as the service describes it; NoPrinter when it has none of that name.
Outcome<Queue> queueNamed(CupsConnection &cups, const QString &name)
{
    Ipp request = CupsConnection::request(IPP_OP_GET_PRINTER_ATTRIBUTES, "printer-uri", queueUri(name));
    CupsConnection::ask(request, printerAttributes);
    auto answer = cups.send(std::move(request));
    if (!answer)
        return Failure(answer.error());
    const QList<Attributes> found = groupsIn(answer->get(), IPP_TAG_PRINTER);
    if (!isGood(*answer) || found.isEmpty())
        return failure(isNotFound(*answer) ? ErrorCode::NoPrinter : ErrorCode::PrintRefused, {}, detailOf(*answer));
    const Attributes &queue = found.first();
    return Queue { infoFrom(queue), textsOf(queue.value("device-uri")).value(0),
        secondsInState(queue) >= lastingSeconds };
}

QString defaultPrinter(CupsConnection &cups)
{
    return cups.isOpen() ? QString::fromUtf8(cupsGetDefault2(cups.get())) : QString();
}

void describeJob(const Ipp &request, const PrintOptions &options)
{
    ipp_t *ipp = request.get();
    ippAddString(ipp, IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, jobName(options).toUtf8().constData());
    ippAddString(ipp, IPP_TAG_JOB, IPP_TAG_KEYWORD, "media", nullptr, options.media.toUtf8().constData());
    ippAddString(
        ipp, IPP_TAG_JOB, IPP_TAG_KEYWORD, "sides", nullptr, options.duplex ? "two-sided-long-edge" : "one-sided");
    ippAddInteger(ipp, IPP_TAG_JOB, IPP_TAG_INTEGER, "copies", options.copies);
    // A form is measured in millimetres: it is never shrunk into the printer's margins.
    ippAddString(ipp, IPP_TAG_JOB, IPP_TAG_KEYWORD, "print-scaling", nullptr, "none");
}

JobState jobStateFrom(int ippState)
{
    switch (ippState) {
    case IPP_JSTATE_PENDING:
        return JobState::Pending;
    case IPP_JSTATE_HELD:
        return JobState::Held;
    case IPP_JSTATE_PROCESSING:
        return JobState::Processing;
    // A job behind a stopped queue is pending; one that stopped itself could not be converted and never goes on.
    case IPP_JSTATE_STOPPED:
        return JobState::Aborted;
    case IPP_JSTATE_CANCELED:
        return JobState::Canceled;
    case IPP_JSTATE_ABORTED:
        return JobState::Aborted;
    case IPP_JSTATE_COMPLETED:
        return JobState::Completed;
    }
    return JobState::Lost;
}

/// The job of an answer; one that the service does not know is Lost.
JobState stateIn(const Ipp &answer)
{
    return isNotFound(answer) ? JobState::Lost : jobStateFrom(integerOf(answer.get(), "job-state", 0));
}

/// Cancelled, but what carries it to the printer perhaps still runs. cupsd does not always take the word back.
bool isEnding(const Ipp &answer)
{
    constexpr int graceSeconds = 5;
    const qint64 ended = integerOf(answer.get(), "time-at-completed", 0);
    return stateIn(answer) == JobState::Canceled
        && textsOf(answer.get(), "job-state-reasons").contains(QStringLiteral("processing-to-stop-point"))
        && QDateTime::currentSecsSinceEpoch() < ended + graceSeconds;
}

Outcome<Ipp> askAbout(CupsConnection &cups, int job)
{
    Ipp request = CupsConnection::request(IPP_OP_GET_JOB_ATTRIBUTES, "job-uri", jobUri(job));
    CupsConnection::ask(request, { "job-state", "job-state-reasons", "time-at-completed" });
    return cups.send(std::move(request));
}

/// `purge`: an ended one, with its document and all that the service keeps of it (an extension of CUPS).
Outcome<void> cancelJob(CupsConnection &cups, int job, bool purge)
{
    Ipp request = CupsConnection::request(IPP_OP_CANCEL_JOB, "job-uri", jobUri(job));
    if (purge)
        ippAddBoolean(request.get(), IPP_TAG_OPERATION, "purge-job", 1);
    const auto answer = cups.send(std::move(request));
    if (!answer)
        return Failure(answer.error());
    // A job that has ended already cannot be cancelled, and need not.
    const bool ended = !purge && ippGetStatusCode(answer->get()) == IPP_STATUS_ERROR_NOT_POSSIBLE;
    if (!isGood(*answer) && !ended && !isNotFound(*answer))
        return failure(ErrorCode::PrintRefused, {}, detailOf(*answer));
    return {};
}

class CupsPrintSystem final : public PrintSystem {
public:
    Outcome<QList<PrinterInfo>> printers() override;
    Outcome<JobHandle> submit(const QByteArray &pdf, const PrintOptions &options) override;
    Outcome<JobStatus> status(const JobHandle &job) override;
    Outcome<bool> remove(const JobHandle &job) override;
    bool removeOld(std::chrono::seconds age) override;

private:
    static Outcome<int> createJob(CupsConnection &cups, const PrintOptions &options, const QString &queue);
    static Outcome<void> sendDocument(CupsConnection &cups, const JobHandle &job, const QByteArray &pdf);
};

Outcome<QList<PrinterInfo>> CupsPrintSystem::printers()
{
    CupsConnection cups;
    Ipp request = CupsConnection::request(IPP_OP_CUPS_GET_PRINTERS, nullptr, {});
    CupsConnection::ask(request, printerAttributes);
    const auto answer = cups.send(std::move(request));
    if (!answer)
        return Failure(answer.error());
    if (isNotFound(*answer))
        return QList<PrinterInfo> {};
    if (!isGood(*answer))
        return failure(ErrorCode::NoPrintService, {}, detailOf(*answer));
    QList<PrinterInfo> printers;
    const QString byDefault = defaultPrinter(cups);
    for (const Attributes &printer : groupsIn(answer->get(), IPP_TAG_PRINTER)) {
        printers << infoFrom(printer);
        printers.last().isDefault = printers.last().name == byDefault;
    }
    return printers;
}

Outcome<JobHandle> CupsPrintSystem::submit(const QByteArray &pdf, const PrintOptions &options)
{
    // A queue would try again and again to convert what it cannot read.
    if (!pdf.startsWith("%PDF-"))
        return failure(ErrorCode::PrintRefused, {}, QStringLiteral("not a PDF"));
    CupsConnection cups;
    if (!cups.isOpen())
        return failure(ErrorCode::NoPrintService, {}, QString::fromUtf8(cupsLastErrorString()));
    const QString queue = options.printer.isEmpty() ? defaultPrinter(cups) : options.printer;
    if (queue.isEmpty())
        return failure(ErrorCode::NoPrinter, {}, QStringLiteral("no default printer"));
    const auto found = queueNamed(cups, queue);
    if (!found)
        return Failure(found.error());
    // cupsd would take another paper without a word.
    if (!found->info.media.isEmpty() && !found->info.media.contains(options.media))
        return failure(ErrorCode::PrintRefused, {}, QStringLiteral("media not supported: ") + options.media);
    const auto id = createJob(cups, options, queue);
    if (!id)
        return Failure(id.error());
    JobHandle job { queue, *id };
    // Without its document, or with an unknown fate, the job must not come to life later on its own.
    if (const auto sent = sendDocument(cups, job, pdf); !sent)
        job.failed = sent.error();
    return job;
}

Outcome<int> CupsPrintSystem::createJob(CupsConnection &cups, const PrintOptions &options, const QString &queue)
{
    Ipp request = CupsConnection::request(IPP_OP_CREATE_JOB, "printer-uri", queueUri(queue));
    describeJob(request, options);
    const auto answer = cups.send(std::move(request));
    if (!answer)
        return Failure(answer.error());
    const int id = integerOf(answer->get(), "job-id", 0);
    if (!isGood(*answer) || id <= 0)
        return failure(isNotFound(*answer) ? ErrorCode::NoPrinter : ErrorCode::PrintRefused, {}, detailOf(*answer));
    return id;
}

Outcome<void> CupsPrintSystem::sendDocument(CupsConnection &cups, const JobHandle &job, const QByteArray &pdf)
{
    Ipp request = CupsConnection::request(IPP_OP_SEND_DOCUMENT, "printer-uri", queueUri(job.printer));
    ippAddInteger(request.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job.id);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr, "application/pdf");
    ippAddBoolean(request.get(), IPP_TAG_OPERATION, "last-document", 1);
    const auto answer = cups.send(std::move(request), pdf);
    if (!answer)
        return failure(ErrorCode::PrintAborted, {}, QStringLiteral("answer lost: ") + answer.error().detail);
    if (!isGood(*answer))
        return failure(ErrorCode::PrintRefused, {}, detailOf(*answer));
    return {};
}

Outcome<JobStatus> CupsPrintSystem::status(const JobHandle &job)
{
    CupsConnection cups;
    const auto answer = askAbout(cups, job.id);
    if (!answer)
        return Failure(answer.error());
    if (!isGood(*answer) && !isNotFound(*answer))
        return failure(ErrorCode::PrintAborted, {}, detailOf(*answer));
    JobStatus status;
    status.state = stateIn(*answer);
    const QString reasons = textsOf(answer->get(), "job-state-reasons").join(u',');
    const auto queue = queueNamed(cups, job.printer);
    if (!queue && queue.error().code == ErrorCode::NoPrintService)
        return Failure(queue.error());
    status.printer = queue ? queue->info.state : PrinterState::Vanished;
    status.reason = reasons + QLatin1String(";") + (queue ? queue->info.reason : queue.error().detail);
    // The backend asks a printer that was switched off amid a job again and again, and reports nothing.
    if (queue && status.state == JobState::Processing && queue->lasts && isSilent(queue->device))
        status.printer = PrinterState::Offline;
    // CUPS calls a job completed also when the printer, asked how it went, no longer knows it.
    if (status.state == JobState::Completed && status.reason.contains(QLatin1String("cups-ipp-missing-job-history")))
        status.state = JobState::Aborted;
    return status;
}

Outcome<bool> CupsPrintSystem::remove(const JobHandle &job)
{
    CupsConnection cups;
    if (const auto cancelled = cancelJob(cups, job.id, false); !cancelled)
        return Failure(cancelled.error());
    const auto answer = askAbout(cups, job.id);
    if (!answer)
        return Failure(answer.error());
    if (isNotFound(*answer))
        return true;
    // A backend that is told to stop takes the job back from its printer first; purged sooner, it would be killed.
    if (!isGood(*answer) || !isFinal(stateIn(*answer)) || isEnding(*answer))
        return false;
    return cancelJob(cups, job.id, true).map([] { return true; });
}

bool CupsPrintSystem::removeOld(std::chrono::seconds age)
{
    CupsConnection cups;
    Ipp request = CupsConnection::request(IPP_OP_GET_JOBS, "printer-uri", "ipp://localhost/");
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "which-jobs", nullptr, "completed");
    ippAddBoolean(request.get(), IPP_TAG_OPERATION, "my-jobs", 1);
    CupsConnection::ask(request, { "job-id", "job-name", "time-at-completed" });
    const auto answer = cups.send(std::move(request));
    if (!answer)
        return false;
    for (const Attributes &job : groupsIn(answer->get(), IPP_TAG_JOB)) {
        const bool isOld = number(job, "time-at-completed", 0) + age.count() <= QDateTime::currentSecsSinceEpoch();
        // One that may not be removed stays; doctor tells that.
        if (isOld && isOwnJobName(textsOf(job.value("job-name")).value(0)))
            (void)cancelJob(cups, number(job, "job-id", 0), true);
    }
    return true;
}

} // namespace

std::unique_ptr<PrintSystem> PrintSystem::system()
{
    return std::make_unique<CupsPrintSystem>();
}

Outcome<JobKeeping> tryJobKeeping(const QString &printer)
{
    CupsConnection cups;
    Ipp request = CupsConnection::request(IPP_OP_CREATE_JOB, "printer-uri", queueUri(printer));
    const QByteArray name = jobName({}).toUtf8();
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, name.constData());
    ippAddString(request.get(), IPP_TAG_JOB, IPP_TAG_KEYWORD, "job-hold-until", nullptr, "indefinite");
    const auto created = cups.send(std::move(request));
    if (!created)
        return Failure(created.error());
    const int id = integerOf(created->get(), "job-id", 0);
    if (!isGood(*created) || id <= 0)
        return failure(ErrorCode::PrintRefused, {}, detailOf(*created));
    if (const auto cancelled = cancelJob(cups, id, false); !cancelled)
        return Failure(cancelled.error());
    const auto isThere = [&] { return askAbout(cups, id).map([](const Ipp &answer) { return !isNotFound(answer); }); };
    JobKeeping keeping;
    keeping.tellsEnd = isThere().value_or(true);
    const bool purged = cancelJob(cups, id, true).has_value();
    keeping.removes = !keeping.tellsEnd || (purged && !isThere().value_or(true));
    return keeping;
}

} // namespace madoguchi::printers
