#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

// Whether a batch of many forms stays as small as it began: madoguchictl fills 10,000 lines, and its memory is read
// each time that it tells about one. Ends with 1 when a form comes out wrong; --bar also sets the most that the peak
// over the last thousand may be, against the first thousand's.

namespace {

constexpr int Lines = 10000;
constexpr int Window = 1000;

/// Names of different lengths and of a thousand characters, so that nothing that is kept by text stays small. Glyphs
/// are cached: a batch that goes on meeting new characters grows by them, and stops when there are none.
QByteArray line(int number)
{
    const QString name = QStringLiteral("見本𠮷%1").arg(QChar(0x4E00 + number % 1000)) + QString(number % 20, u'例');
    return QStringLiteral(
        "{\"applicant\":{\"name\":\"%1\",\"address\":\"架空県見本市中央%2丁目%3\",\"birthDate\":\"1954-03-09\"}}\n")
        .arg(name)
        .arg(number % 9 + 1)
        .arg(number)
        .toUtf8();
}

/// Memory of a process in pages.
struct Pages {
    qint64 resident = 0; ///< with what is read of the fonts' files
    qint64 own = 0; ///< of these, what is no file's

    void raiseTo(const Pages &other)
    {
        resident = std::max(resident, other.resident);
        own = std::max(own, other.own);
    }
};

Pages pagesOf(qint64 process)
{
    QFile statm(QStringLiteral("/proc/%1/statm").arg(process));
    const QList<QByteArray> numbers
        = statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ') : QList<QByteArray>();
    const qint64 resident = numbers.value(1).toLongLong();
    return { resident, resident - numbers.value(2).toLongLong() };
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser arguments;
    arguments.addOption({ QStringLiteral("bar"), QStringLiteral("Fail above this ratio."), QStringLiteral("ratio") });
    arguments.process(app);
    const QTemporaryDir folder;
    QFile data(folder.filePath(QStringLiteral("many.jsonl")));
    if (!data.open(QIODevice::WriteOnly))
        return 1;
    for (int number = 0; number < Lines; ++number)
        data.write(line(number));
    data.close();

    QProcess ctl;
    ctl.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    ctl.start(QStringLiteral(MADOGUCHICTL),
        { QStringLiteral("form"), QStringLiteral("fill"), QStringLiteral("juminhyo"), QStringLiteral("--data"),
            data.fileName(), QStringLiteral("--out-dir"), folder.filePath(QStringLiteral("out")),
            QStringLiteral("--allow-warnings") });
    Pages first;
    Pages last;
    int told = 0;
    while (ctl.waitForReadyRead(-1)) {
        while (ctl.canReadLine()) {
            ctl.readLine();
            const Pages pages = pagesOf(ctl.processId());
            if (++told <= Window)
                first.raiseTo(pages);
            else if (told > Lines - Window)
                last.raiseTo(pages);
        }
    }
    ctl.waitForFinished(-1);
    if (ctl.exitCode() != 0 || told != Lines || first.own == 0 || last.own == 0)
        return 1;
    const double ratio = double(last.resident) / double(first.resident);
    QTextStream(stdout) << told << " forms; peak of the last thousand against that of the first: " << ratio
                        << " (without what is read of files: " << double(last.own) / double(first.own) << ")\n";
    return arguments.isSet(QStringLiteral("bar")) && ratio > arguments.value(QStringLiteral("bar")).toDouble() ? 1 : 0;
}
