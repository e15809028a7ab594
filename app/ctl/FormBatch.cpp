#include "app/ctl/BatchRecord.h"
#include "app/ctl/FormFiller.h"
#include "app/ctl/FormLookup.h"
#include "app/ctl/Interrupt.h"
#include "app/ctl/Words.h"

#include <QDir>
#include <QFile>

namespace madoguchi::ctl {

namespace {

using documents::FormRenderer;

constexpr qint64 FirstProgressMs = 300;
constexpr qint64 ProgressEveryMs = 2000;

/// Tells now and then how far the batch is.
class Progress {
public:
    Progress(Output &output, int lines)
        : m_output(output)
        , m_lines(lines)
    {
        m_clock.start();
    }

    void at(int line)
    {
        if (m_clock.elapsed() < m_next)
            return;
        m_next = m_clock.elapsed() + ProgressEveryMs;
        //: Progress of a command on standard error, to IT staff. %1 and %2 are numbers of lines of a file.
        m_output.note(Words::tr("Line %1 of %2…").arg(line).arg(m_lines));
    }

private:
    Output &m_output;
    int m_lines;
    qint64 m_next = FirstProgressMs;
    QElapsedTimer m_clock;
};

/// A line is read as a file of its own: the line's number goes where "1" stands.
Error atLine(Error error, const QString &file, int number)
{
    const QString first = file + QStringLiteral(":1:");
    const QString here = QStringLiteral("%1:%2:").arg(file).arg(number);
    error.place.replace(first, here);
    error.message.replace(first, here);
    if (error.place.startsWith(file + QStringLiteral(": ")))
        error.place.insert(file.size(), QStringLiteral(":%1").arg(number));
    return error;
}

/// A line, or as much of it as form data may have. In pieces: QIODevice makes room for as much as it may read, and
/// memory that is let go is overwritten.
QByteArray nextLine(QFile &data)
{
    constexpr qint64 PieceBytes = 64 * 1024;
    QByteArray line;
    while (!data.atEnd() && !line.endsWith('\n') && line.size() < LargestData)
        line += data.readLine(PieceBytes);
    return line.trimmed();
}

/// One PDF a line. The name holds the line's number and nothing of the person.
ExitCode fillLine(
    Invocation &invocation, FormRenderer &renderer, const QByteArray &line, int number, const QDir &folder)
{
    const QString name = invocation.text(QStringLiteral("--data"));
    const QJsonObject more { { QStringLiteral("line"), number } };
    auto values = dataFor(renderer.formTemplate(), line, name);
    if (!values)
        return invocation.output.fail(atLine(values.error(), name, number), more);
    const QString file
        = QStringLiteral("%1-%2.pdf").arg(renderer.formTemplate().id).arg(number, 6, 10, QLatin1Char('0'));
    return FormFiller(invocation, renderer).fill(*values, folder.filePath(file), more);
}

void tellFailed(Invocation &invocation, const QList<int> &failed)
{
    if (failed.isEmpty())
        return;
    constexpr qsizetype MostNamed = 20;
    QStringList numbers;
    for (const int line : failed.first(std::min(failed.size(), MostNamed)))
        numbers << QString::number(line);
    if (failed.size() > MostNamed)
        numbers << QStringLiteral("…");
    //: End of "form fill" with many lines of data, on standard error, to IT staff. %n lines; %1 are their numbers.
    invocation.output.note(Words::tr("%n line(s) could not be filled: %1.", nullptr, static_cast<int>(failed.size()))
                               .arg(numbers.join(QStringLiteral(", "))));
}

/// Ctrl+C, a full disk or a missing font: the next line would fare no better.
ExitCode stopEarly(Invocation &invocation, BatchRecord &record, ExitCode code)
{
    record.save();
    //: "form fill" stopped before the end of its data, to IT staff. %1 and %2 are numbers of lines; --resume is typed.
    invocation.output.note(Words::tr("%1 of %2 lines are done. Go on with the same command and --resume.")
                               .arg(record.done())
                               .arg(record.lines()));
    return code;
}

ExitCode fillAll(Invocation &invocation, FormRenderer &renderer, QFile &data, BatchRecord &record)
{
    const QDir folder(invocation.text(QStringLiteral("--out-dir")));
    Progress progress(invocation.output, record.lines());
    ExitCode worst = record.failed().isEmpty() ? ExitCode::Done : ExitCode::BadInput;
    for (int number = 1; !data.atEnd(); ++number) {
        if (wasInterrupted())
            return stopEarly(
                invocation, record, invocation.output.fail(Error { ErrorCode::Cancelled, {}, {}, {}, {} }));
        const QByteArray line = nextLine(data);
        if (number <= record.done())
            continue;
        progress.at(number);
        const ExitCode code = line.isEmpty() ? ExitCode::Done : fillLine(invocation, renderer, line, number, folder);
        worst = worseOf(worst, code);
        if (code == ExitCode::NotReady)
            return stopEarly(invocation, record, code);
        record.settle(number, code == ExitCode::Done);
    }
    tellFailed(invocation, record.failed());
    record.remove();
    return worst;
}

} // namespace

ExitCode fillLines(Invocation &invocation, FormRenderer &renderer)
{
    const auto fail = [&invocation](ErrorCode code, const QString &file, const QString &detail = {}) {
        return invocation.output.fail(Error { code, {}, detail, file, {} });
    };
    const QString name = invocation.text(QStringLiteral("--data"));
    const QString folder = invocation.text(QStringLiteral("--out-dir"));
    QFile data(name);
    if (!data.exists())
        return fail(ErrorCode::FileMissing, name);
    if (!data.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, name, data.errorString());
    if (!QDir(folder).mkpath(QStringLiteral(".")))
        return fail(ErrorCode::FileNotWritten, folder);
    watchForInterrupt();
    BatchRecord record(folder, renderer.formTemplate(), data);
    if (invocation.has(QStringLiteral("--resume"))) {
        if (const auto taken = record.takeUp(); !taken)
            return invocation.output.fail(taken.error());
    }
    return fillAll(invocation, renderer, data, record);
}

} // namespace madoguchi::ctl
