#include "tests/app/documents/FilledPaper.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>
#include <vector>

namespace madoguchi::documents {

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("no room for a test file");
    file.close();
    QStringList all = arguments;
    all.replaceInStrings(QStringLiteral("FILE"), path);
    QProcess process;
    process.start(program, all);
    const bool ended = process.waitForFinished();
    const QByteArray complaints = process.readAllStandardError(); // Poppler repairs much and only says so
    if (!ended || process.exitCode() != 0 || !complaints.isEmpty())
        qFatal("%s: %s", qPrintable(program), complaints.constData());
    return process.readAllStandardOutput();
}

} // namespace

QString textOf(const QByteArray &pdf)
{
    return QString::fromUtf8(
        outputOf(QStringLiteral("pdftotext"), { QStringLiteral("FILE"), QStringLiteral("-") }, pdf));
}

QString informationOf(const QByteArray &pdf)
{
    return QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), { QStringLiteral("FILE") }, pdf));
}

QByteArray joined(const QList<QByteArray> &pdfs)
{
    std::vector<std::unique_ptr<QPDF>> sources; // until the target is written
    QPDF all;
    all.emptyPDF();
    for (const QByteArray &pdf : pdfs) {
        sources.push_back(std::make_unique<QPDF>());
        sources.back()->processMemoryFile("form", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        for (const QPDFObjectHandle &page : sources.back()->getAllPages())
            all.addPage(page, false);
    }
    QPDFWriter writer(all);
    writer.setOutputMemory();
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char *>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize()) };
}

QImage pictureOf(const QByteArray &pdf, int page, int dotsPerInch)
{
    const QString number = QString::number(page);
    return QImage::fromData(outputOf(QStringLiteral("pdftoppm"),
        { QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-gray"), QStringLiteral("-cropbox"),
            QStringLiteral("-f"), number, QStringLiteral("-l"), number, QStringLiteral("FILE") },
        pdf));
}

QImage onWhitePaper(const QImage &picture)
{
    QImage paper(picture.size(), QImage::Format_Grayscale8);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, picture);
    return paper;
}

QRect inkOf(const QImage &picture, QRect within)
{
    const QImage paper = onWhitePaper(picture);
    QRect ink;
    within = within.isNull() ? paper.rect() : within.intersected(paper.rect());
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            if (qGray(paper.pixel(x, y)) < 160)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

double inkAmount(const QImage &picture, QRect within)
{
    const QImage paper = onWhitePaper(picture);
    double amount = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x)
            amount += 1 - qGray(paper.pixel(x, y)) / 255.0;
    }
    return amount;
}

} // namespace madoguchi::documents
