#include "devices/printers/JobKeeping.h"
#include "devices/printers/PrintSystem.h"

#include <QDateTime>
#include <QList>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>
#include <windows.h>
// After windows.h, on which it builds.
#include <winspool.h>

namespace madoguchi::printers {

namespace {

/// Windows has no renderer for PDF that a program may count on, so the bytes go to the printer as they are (datatype
/// "RAW"). QPrinter would need page images; QPrinterInfo needs a QGuiApplication and knows no paper, door or toner.
struct Paper {
    short windows; ///< DMPAPER_…
    const char *pwg; ///< PWG 5101.1
    const char *pjl; ///< PJL Technical Reference, PAPER
};

constexpr std::array papers {
    Paper { DMPAPER_A3, "iso_a3_297x420mm", "A3" },
    Paper { DMPAPER_A4, "iso_a4_210x297mm", "A4" },
    Paper { DMPAPER_A5, "iso_a5_148x210mm", "A5" },
    Paper { DMPAPER_B4, "jis_b4_257x364mm", "JISB4" },
    Paper { DMPAPER_B5, "jis_b5_182x257mm", "JISB5" },
    Paper { DMPAPER_LETTER, "na_letter_8.5x11in", "LETTER" },
};

// winspool.h of Windows Vista and later; not in every compiler's copy.
constexpr DWORD retainJob = 8; ///< JOB_CONTROL_RETAIN
constexpr DWORD releaseJob = 9; ///< JOB_CONTROL_RELEASE
constexpr WORD personality = 25; ///< DC_PERSONALITY: the languages that a printer reads

class Printer {
public:
    explicit Printer(const QString &name)
    {
        std::wstring text = name.toStdWString();
        if (!OpenPrinterW(text.data(), &m_handle, nullptr))
            m_handle = nullptr;
    }
    ~Printer()
    {
        if (m_handle)
            ClosePrinter(m_handle);
    }
    Printer(const Printer &) = delete;
    Printer &operator=(const Printer &) = delete;

    [[nodiscard]] bool isOpen() const { return m_handle != nullptr; }
    [[nodiscard]] HANDLE get() const { return m_handle; }

private:
    HANDLE m_handle = nullptr;
};

Failure failed(DWORD error)
{
    const QString detail = QStringLiteral("Windows error %1").arg(error);
    if (error == RPC_S_SERVER_UNAVAILABLE)
        return failure(ErrorCode::NoPrintService, {}, detail);
    if (error == ERROR_INVALID_PRINTER_NAME || error == ERROR_PRINTER_DELETED)
        return failure(ErrorCode::NoPrinter, {}, detail);
    return failure(ErrorCode::PrintRefused, {}, detail);
}

/// PRINTER_INFO_2 Status, the most pressing first.
PrinterState stateOf(DWORD status, DWORD attributes)
{
    constexpr std::array rows {
        std::pair { DWORD(PRINTER_STATUS_NOT_AVAILABLE | PRINTER_STATUS_PENDING_DELETION), PrinterState::Vanished },
        std::pair { DWORD(PRINTER_STATUS_OFFLINE | PRINTER_STATUS_SERVER_UNKNOWN), PrinterState::Offline },
        std::pair { DWORD(PRINTER_STATUS_PAPER_OUT | PRINTER_STATUS_PAPER_PROBLEM | PRINTER_STATUS_MANUAL_FEED),
            PrinterState::OutOfPaper },
        std::pair { DWORD(PRINTER_STATUS_DOOR_OPEN), PrinterState::DoorOpen },
        std::pair { DWORD(PRINTER_STATUS_PAPER_JAM), PrinterState::Jammed },
        std::pair { DWORD(PRINTER_STATUS_NO_TONER), PrinterState::OutOfToner },
        std::pair { DWORD(PRINTER_STATUS_PAUSED | PRINTER_STATUS_ERROR | PRINTER_STATUS_USER_INTERVENTION),
            PrinterState::Stopped },
        std::pair {
            DWORD(PRINTER_STATUS_BUSY | PRINTER_STATUS_PRINTING | PRINTER_STATUS_PROCESSING), PrinterState::Busy },
    };
    if (attributes & PRINTER_ATTRIBUTE_WORK_OFFLINE)
        return PrinterState::Offline;
    for (const auto &[bits, state] : rows) {
        if (status & bits)
            return state;
    }
    return PrinterState::Ready;
}

QStringList mediaOf(const PRINTER_INFO_2W &info)
{
    const int count = DeviceCapabilitiesW(info.pPrinterName, info.pPortName, DC_PAPERS, nullptr, nullptr);
    if (count <= 0)
        return {};
    std::vector<WORD> known(static_cast<size_t>(count));
    DeviceCapabilitiesW(info.pPrinterName, info.pPortName, DC_PAPERS, reinterpret_cast<LPWSTR>(known.data()), nullptr);
    QStringList media;
    for (const Paper &paper : papers) {
        if (std::find(known.begin(), known.end(), static_cast<WORD>(paper.windows)) != known.end())
            media << QString::fromLatin1(paper.pwg);
    }
    return media;
}

QString defaultPrinter()
{
    DWORD length = 0;
    GetDefaultPrinterW(nullptr, &length);
    std::vector<wchar_t> name(length + 1);
    return GetDefaultPrinterW(name.data(), &length) ? QString::fromWCharArray(name.data()) : QString();
}

PrinterInfo infoFrom(const PRINTER_INFO_2W &from)
{
    PrinterInfo info;
    info.name = QString::fromWCharArray(from.pPrinterName);
    info.description = from.pComment && *from.pComment ? QString::fromWCharArray(from.pComment) : info.name;
    info.state = stateOf(from.Status, from.Attributes);
    info.reason = QStringLiteral("status 0x%1").arg(from.Status, 0, 16);
    info.media = mediaOf(from);
    info.canDuplex = DeviceCapabilitiesW(from.pPrinterName, from.pPortName, DC_DUPLEX, nullptr, nullptr) == 1;
    return info;
}

/// PJL Technical Reference: Universal Exit Language, the job's settings, then the document's language.
QByteArray wrapped(const QByteArray &pdf, const PrintOptions &options)
{
    QByteArray job = "\x1b%-12345X@PJL\r\n";
    for (const Paper &paper : papers) {
        if (options.media == QLatin1String(paper.pwg))
            job += QByteArray("@PJL SET PAPER=") + paper.pjl + "\r\n";
    }
    job += QByteArray("@PJL SET DUPLEX=") + (options.duplex ? "ON" : "OFF") + "\r\n";
    job += "@PJL SET QTY=" + QByteArray::number(options.copies) + "\r\n@PJL ENTER LANGUAGE=PDF\r\n";
    return job + pdf + "\x1b%-12345X";
}

JobState jobStateFrom(DWORD status)
{
    if (status & (JOB_STATUS_DELETED | JOB_STATUS_DELETING))
        return JobState::Canceled;
    if (status & (JOB_STATUS_PRINTED | JOB_STATUS_COMPLETE))
        return JobState::Completed;
    if (status & (JOB_STATUS_ERROR | JOB_STATUS_OFFLINE | JOB_STATUS_PAPEROUT | JOB_STATUS_BLOCKED_DEVQ))
        return JobState::Stopped;
    if (status & JOB_STATUS_PAUSED)
        return JobState::Held;
    if (status & (JOB_STATUS_PRINTING | JOB_STATUS_SPOOLING))
        return JobState::Processing;
    return JobState::Pending;
}

/// A record of winspool, which asks twice: for the size, then for the content.
template <typename Get>
std::vector<BYTE> recordOf(Get get)
{
    DWORD size = 0;
    get(nullptr, 0, &size);
    std::vector<BYTE> record(size);
    if (size == 0 || !get(record.data(), size, &size))
        record.clear();
    return record;
}

bool saysPdf(const wchar_t *text)
{
    return text && QString::fromWCharArray(text).contains(QLatin1String("PDF"), Qt::CaseInsensitive);
}

/// What a printer cannot read as PDF it prints as pages of signs. A driver need not say what the printer reads: then IT
/// staff say it with "PDF" in the queue's name. "Microsoft Print to PDF" makes PDF and reads none.
bool readsPdf(const PRINTER_INFO_2W &info)
{
    constexpr size_t nameLength = 32; // DC_PERSONALITY
    const QString driver = info.pDriverName ? QString::fromWCharArray(info.pDriverName) : QString();
    if (driver.compare(QLatin1String("Microsoft Print To PDF"), Qt::CaseInsensitive) == 0)
        return false;
    if (saysPdf(info.pPrinterName) || saysPdf(info.pDriverName))
        return true;
    const int count = DeviceCapabilitiesW(info.pPrinterName, info.pPortName, personality, nullptr, nullptr);
    if (count <= 0)
        return false;
    std::vector<wchar_t> names(static_cast<size_t>(count) * nameLength + 1);
    DeviceCapabilitiesW(info.pPrinterName, info.pPortName, personality, names.data(), nullptr);
    for (size_t i = 0; i < static_cast<size_t>(count); ++i) {
        const std::wstring name(&names[i * nameLength], wcsnlen(&names[i * nameLength], nameLength));
        if (saysPdf(name.c_str()))
            return true;
    }
    return false;
}

class WindowsPrintSystem final : public PrintSystem {
public:
    Outcome<QList<PrinterInfo>> printers() override;
    Outcome<JobHandle> submit(const QByteArray &pdf, const PrintOptions &options) override;
    Outcome<JobStatus> status(const JobHandle &job) override;
    Outcome<bool> remove(const JobHandle &job) override;
    void leave(const JobHandle &job) override;
    bool removeOld(std::chrono::seconds age) override;
};

Outcome<QList<PrinterInfo>> WindowsPrintSystem::printers()
{
    constexpr DWORD kinds = PRINTER_ENUM_LOCAL | PRINTER_ENUM_CONNECTIONS;
    DWORD count = 0;
    SetLastError(ERROR_SUCCESS);
    const auto record = recordOf([&](BYTE *to, DWORD size, DWORD *needed) {
        return EnumPrintersW(kinds, nullptr, 2, to, size, needed, &count);
    });
    if (record.empty() && GetLastError() == RPC_S_SERVER_UNAVAILABLE)
        return failed(RPC_S_SERVER_UNAVAILABLE);
    QList<PrinterInfo> printers;
    const QString byDefault = defaultPrinter();
    const auto *infos = reinterpret_cast<const PRINTER_INFO_2W *>(record.data());
    for (DWORD i = 0; !record.empty() && i < count; ++i) {
        printers << infoFrom(infos[i]);
        printers.last().isDefault = printers.last().name == byDefault;
    }
    return printers;
}

Outcome<JobHandle> WindowsPrintSystem::submit(const QByteArray &pdf, const PrintOptions &options)
{
    if (!pdf.startsWith("%PDF-"))
        return failure(ErrorCode::PrintRefused, {}, QStringLiteral("not a PDF"));
    const QString name = options.printer.isEmpty() ? defaultPrinter() : options.printer;
    if (name.isEmpty())
        return failure(ErrorCode::NoPrinter, {}, QStringLiteral("no default printer"));
    const Printer printer(name);
    if (!printer.isOpen())
        return failed(GetLastError());
    const auto record = recordOf(
        [&](BYTE *to, DWORD size, DWORD *needed) { return GetPrinterW(printer.get(), 2, to, size, needed); });
    if (record.empty() || !readsPdf(*reinterpret_cast<const PRINTER_INFO_2W *>(record.data())))
        return failure(ErrorCode::PrintRefused, messageForNoPdf(), QStringLiteral("not known to read PDF"));
    std::wstring title = jobName(options).toStdWString();
    std::wstring raw = L"RAW";
    DOC_INFO_1W document { title.data(), nullptr, raw.data() };
    const DWORD id = StartDocPrinterW(printer.get(), 1, reinterpret_cast<BYTE *>(&document));
    if (id == 0)
        return failed(GetLastError());
    // A finished job stays in the list until remove(), so that status() sees its end.
    SetJobW(printer.get(), id, 0, nullptr, retainJob);
    QByteArray bytes = wrapped(pdf, options);
    const auto length = static_cast<DWORD>(bytes.size());
    DWORD written = 0;
    const bool whole = WritePrinter(printer.get(), bytes.data(), length, &written) && written == length;
    if (!whole || !EndDocPrinter(printer.get())) {
        const DWORD error = GetLastError();
        SetJobW(printer.get(), id, 0, nullptr, JOB_CONTROL_DELETE);
        return failure(ErrorCode::PrintAborted, {}, QStringLiteral("Windows error %1").arg(error));
    }
    return JobHandle { name, static_cast<int>(id) };
}

Outcome<JobStatus> WindowsPrintSystem::status(const JobHandle &job)
{
    const Printer printer(job.printer);
    if (!printer.isOpen()) {
        const auto reason = failed(GetLastError());
        if (reason.value().code == ErrorCode::NoPrintService)
            return reason;
        return JobStatus { JobState::Lost, PrinterState::Vanished, reason.value().detail };
    }
    const auto number = static_cast<DWORD>(job.id);
    const auto jobRecord = recordOf(
        [&](BYTE *to, DWORD size, DWORD *needed) { return GetJobW(printer.get(), number, 1, to, size, needed); });
    const auto record = recordOf(
        [&](BYTE *to, DWORD size, DWORD *needed) { return GetPrinterW(printer.get(), 2, to, size, needed); });
    JobStatus status;
    if (!record.empty()) {
        const PrinterInfo info = infoFrom(*reinterpret_cast<const PRINTER_INFO_2W *>(record.data()));
        status.printer = info.state;
        status.reason = info.reason;
    }
    status.state = jobRecord.empty() ? JobState::Lost
                                     : jobStateFrom(reinterpret_cast<const JOB_INFO_1W *>(jobRecord.data())->Status);
    return status;
}

Outcome<bool> WindowsPrintSystem::remove(const JobHandle &job)
{
    const Printer printer(job.printer);
    if (!printer.isOpen()) {
        const auto reason = failed(GetLastError());
        return reason.value().code == ErrorCode::NoPrintService ? Outcome<bool>(reason) : Outcome<bool>(true);
    }
    // One that has ended is let go, one that has not is cancelled; nothing is left when there is none.
    const auto number = static_cast<DWORD>(job.id);
    SetJobW(printer.get(), number, 0, nullptr, releaseJob);
    SetJobW(printer.get(), number, 0, nullptr, JOB_CONTROL_DELETE);
    return true;
}

void WindowsPrintSystem::leave(const JobHandle &job)
{
    const Printer printer(job.printer);
    if (printer.isOpen())
        SetJobW(printer.get(), static_cast<DWORD>(job.id), 0, nullptr, releaseJob);
}

/// In the time of SYSTEMTIME, which is UTC.
std::chrono::seconds ageOf(const SYSTEMTIME &time)
{
    const QDateTime then(
        QDate(time.wYear, time.wMonth, time.wDay), QTime(time.wHour, time.wMinute, time.wSecond), Qt::UTC);
    return std::chrono::seconds(then.secsTo(QDateTime::currentDateTimeUtc()));
}

void releaseOld(HANDLE printer, std::chrono::seconds age)
{
    constexpr DWORD most = 1000;
    DWORD count = 0;
    const auto record = recordOf(
        [&](BYTE *to, DWORD size, DWORD *needed) { return EnumJobsW(printer, 0, most, 1, to, size, needed, &count); });
    const auto *jobs = reinterpret_cast<const JOB_INFO_1W *>(record.data());
    for (DWORD i = 0; !record.empty() && i < count; ++i) {
        const bool isOwn = jobs[i].pDocument && isOwnJobName(QString::fromWCharArray(jobs[i].pDocument));
        if (isOwn && isFinal(jobStateFrom(jobs[i].Status)) && ageOf(jobs[i].Submitted) >= age)
            SetJobW(printer, jobs[i].JobId, 0, nullptr, releaseJob);
    }
}

bool WindowsPrintSystem::removeOld(std::chrono::seconds age)
{
    const auto all = printers();
    for (const PrinterInfo &info : all.value_or(QList<PrinterInfo> {})) {
        const Printer printer(info.name);
        if (printer.isOpen())
            releaseOld(printer.get(), age);
    }
    return all.has_value();
}

} // namespace

std::unique_ptr<PrintSystem> PrintSystem::system()
{
    return std::make_unique<WindowsPrintSystem>();
}

/// A job is retained and let go by ourselves.
Outcome<JobKeeping> tryJobKeeping(const QString &)
{
    return JobKeeping {};
}

} // namespace madoguchi::printers
