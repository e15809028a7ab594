#include "devices/printers/PrintSystem.h"

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

class WindowsPrintSystem final : public PrintSystem {
public:
    Outcome<QList<PrinterInfo>> printers() override;
    Outcome<JobHandle> submit(const QByteArray &pdf, const PrintOptions &options) override;
    Outcome<JobStatus> status(const JobHandle &job) override;
    Outcome<void> cancel(const JobHandle &job) override;
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
    std::wstring title = (options.title.isEmpty() ? QStringLiteral("Madoguchi") : options.title).toStdWString();
    std::wstring raw = L"RAW";
    DOC_INFO_1W document { title.data(), nullptr, raw.data() };
    const DWORD id = StartDocPrinterW(printer.get(), 1, reinterpret_cast<BYTE *>(&document));
    if (id == 0)
        return failed(GetLastError());
    // A finished job stays in the list until status() has seen its end.
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
    if (status.state == JobState::Completed)
        SetJobW(printer.get(), number, 0, nullptr, releaseJob);
    return status;
}

Outcome<void> WindowsPrintSystem::cancel(const JobHandle &job)
{
    const Printer printer(job.printer);
    if (!printer.isOpen())
        return failed(GetLastError());
    // A job that has ended already cannot be cancelled, and need not.
    SetJobW(printer.get(), static_cast<DWORD>(job.id), 0, nullptr, JOB_CONTROL_DELETE);
    return {};
}

} // namespace

std::unique_ptr<PrintSystem> PrintSystem::system()
{
    return std::make_unique<WindowsPrintSystem>();
}

} // namespace madoguchi::printers
