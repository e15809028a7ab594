#include "tests/app/ctl/CtlProcess.h"
#include "tests/integration/PrivatePrinter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace madoguchi::ctl;

/// madoguchictl with the real CUPS and an IPP Everywhere printer (private-cups.sh).
class CtlPrintTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QFile::remove(inService("fault")); }

    void printedMeansThatThePrinterHasSaidSo()
    {
        const qsizetype before = sheets();
        const CtlResult result = runCtl({ QStringLiteral("print"), form(), QStringLiteral("--json") });
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QCOMPARE(result.json().object().value(QStringLiteral("state")).toString(), QStringLiteral("completed"));
        QCOMPARE(sheets(), before + 1);
    }

    void aPrinterThatIsNotThereIsTold()
    {
        const CtlResult result = runCtl({ QStringLiteral("print"), form(), QStringLiteral("--json"),
            QStringLiteral("--printer"), QStringLiteral("nowhere") });
        QCOMPARE(result.json().object().value(QStringLiteral("error")).toString(), QStringLiteral("no-printer"));
        QCOMPARE(result.exitCode, 4);
    }

    void interruptTakesTheJobBack()
    {
        putFault("media-empty");
        QProcess process;
        process.start(
            qEnvironmentVariable("MADOGUCHICTL"), { QStringLiteral("print"), form(), QStringLiteral("--json") });
        QTRY_VERIFY_WITH_TIMEOUT(!jobs().isEmpty(), 20'000);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 5);
        QVERIFY(process.readAllStandardOutput().contains("\"cancelled\""));
        QTRY_VERIFY_WITH_TIMEOUT(jobs().isEmpty(), 20'000);
    }

    void doctorSaysWhatBecomesOfPrintedDocuments()
    {
        QVERIFY(printerJobs().value(QStringLiteral("ok")).toBool());
        QVERIFY(m_printer.setHistory(false));
        const QJsonObject without = printerJobs();
        QVERIFY(m_printer.setHistory(true));
        QVERIFY(!without.value(QStringLiteral("ok")).toBool());
        QVERIFY(without.value(QStringLiteral("remedy")).toString().contains(QStringLiteral("PreserveJobHistory")));
        QVERIFY(madoguchi::printers::PrivatePrinter::jobs(QStringLiteral("all")).isEmpty());
    }

private:
    static QJsonObject printerJobs()
    {
        const CtlResult result = runCtl({ QStringLiteral("doctor"), QStringLiteral("--json") });
        for (const QJsonValue &value : result.json().array()) {
            if (value.toObject().value(QStringLiteral("check")).toString() == QStringLiteral("printer-jobs:counter"))
                return value.toObject();
        }
        return {};
    }

    static QString inService(const char *name)
    {
        return qEnvironmentVariable("PRIVATE_CUPS") + u'/' + QString::fromLatin1(name);
    }

    static QString form() { return qEnvironmentVariable("FORMS") + QStringLiteral("/juminhyo/background.pdf"); }

    static qsizetype sheets() { return QDir(inService("paper")).entryList(QDir::Files).size(); }

    static QByteArray jobs()
    {
        QProcess process;
        process.start(QStringLiteral("lpstat"), { QStringLiteral("-o") });
        return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
    }

    static void putFault(const QByteArray &word)
    {
        QFile file(inService("fault.new"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(word);
        file.close();
        QVERIFY(file.rename(inService("fault")));
    }

    madoguchi::printers::PrivatePrinter m_printer;
};

QTEST_GUILESS_MAIN(CtlPrintTest)
#include "CtlPrintTest.moc"
