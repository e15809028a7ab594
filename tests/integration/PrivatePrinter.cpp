#include "tests/integration/PrivatePrinter.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>

namespace madoguchi::printers {

PrivatePrinter::PrivatePrinter()
    : m_folder(qEnvironmentVariable("PRIVATE_CUPS"))
{
    if (m_folder.isEmpty())
        qFatal("This test is started by private-cups.sh.");
}

void PrivatePrinter::tidy()
{
    setFault({});
    for (const QString &sheet : sheets())
        QFile::remove(sheet);
}

void PrivatePrinter::setFault(const QByteArray &reason)
{
    QSaveFile file(m_folder + QLatin1String("/fault"));
    if (!file.open(QIODevice::WriteOnly) || file.write(reason) != reason.size())
        qFatal("The fault could not be written.");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    if (!file.commit())
        qFatal("The fault could not be written.");
}

QStringList PrivatePrinter::sheets() const
{
    const QDir paper(m_folder + QLatin1String("/paper"));
    QStringList sheets;
    for (const QString &name : paper.entryList({ QStringLiteral("*.pdf") }, QDir::Files, QDir::Time))
        sheets << paper.filePath(name);
    return sheets;
}

QString PrivatePrinter::textOf(const QString &sheet)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), { sheet, QStringLiteral("-") });
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
}

QStringList PrivatePrinter::spooled() const
{
    return QDir(m_folder + QLatin1String("/spool")).entryList({ QStringLiteral("d*") }, QDir::Files);
}

QStringList PrivatePrinter::jobs(const QString &which)
{
    QProcess lister;
    lister.start(QStringLiteral("lpstat"), { QStringLiteral("-W"), which, QStringLiteral("-o") });
    lister.waitForFinished();
    return QString::fromUtf8(lister.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

QString PrivatePrinter::sheetFor(const QByteArray &pdf) const
{
    QFile file(m_folder + QLatin1String("/sheet.pdf"));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("The sheet could not be written.");
    return file.fileName();
}

bool PrivatePrinter::setHistory(bool isKept) const
{
    const QByteArray line = "PreserveJobHistory No\n";
    QFile file(m_folder + QLatin1String("/cupsd.conf"));
    if (!file.open(QIODevice::ReadWrite))
        return false;
    QByteArray conf = file.readAll().replace(line, {});
    if (!isKept)
        conf += line;
    const bool written = file.resize(0) && file.seek(0) && file.write(conf) == conf.size();
    file.close();
    return written && step({ QStringLiteral("stop-cupsd") }) && step({ QStringLiteral("start-cupsd") });
}

int PrivatePrinter::jobsReceived() const
{
    const QDir received(m_folder + QLatin1String("/job-files"));
    return static_cast<int>(received.entryList({ QStringLiteral("*.pdf") }, QDir::Files).size());
}

bool PrivatePrinter::step(const QStringList &words)
{
    return run(qEnvironmentVariable("PRINT_SERVICE"), words);
}

bool PrivatePrinter::run(const QString &program, const QStringList &arguments)
{
    // The parts that a step starts stay after it: nothing of them may hold on to this process's pipes.
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool PrivatePrinter::freeze(const QString &part) const
{
    QFile pid(m_folder + u'/' + part + QLatin1String(".pid"));
    return pid.open(QIODevice::ReadOnly)
        && run(QStringLiteral("kill"), { QStringLiteral("-STOP"), QString::fromLatin1(pid.readAll().trimmed()) });
}

bool PrivatePrinter::thaw(const QString &part) const
{
    QFile pid(m_folder + u'/' + part + QLatin1String(".pid"));
    return pid.open(QIODevice::ReadOnly)
        && run(QStringLiteral("kill"), { QStringLiteral("-CONT"), QString::fromLatin1(pid.readAll().trimmed()) });
}

QByteArray onePage(const QByteArray &text)
{
    const QByteArray drawing = "BT /F1 24 Tf 72 700 Td (" + text + ") Tj ET";
    const QList<QByteArray> objects { "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.276 841.89] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(drawing.size()) + " >>\nstream\n" + drawing + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>" };
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 6\n0000000000 65535 f \n";
    for (int i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace madoguchi::printers
