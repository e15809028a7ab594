#include "app/ctl/ExitCode.h"
#include "tests/app/ctl/CtlProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace madoguchi::ctl;

namespace {

const QStringList Commands { QStringLiteral("doctor"), QStringLiteral("card readers"), QStringLiteral("card read"),
    QStringLiteral("form list"), QStringLiteral("form check"), QStringLiteral("form schema"),
    QStringLiteral("form fill"), QStringLiteral("form handover"), QStringLiteral("handover check"),
    QStringLiteral("print"), QStringLiteral("config check"), QStringLiteral("audit verify"),
    QStringLiteral("audit export"), QStringLiteral("store check"), QStringLiteral("store migrate"),
    QStringLiteral("store backup"), QStringLiteral("store rotate-key"), QStringLiteral("store key export"),
    QStringLiteral("store key import"), QStringLiteral("account list"), QStringLiteral("account create"),
    QStringLiteral("account disable"), QStringLiteral("account set-password"), QStringLiteral("hold list"),
    QStringLiteral("hold purge") };

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_config = fileWith("madoguchi.toml", "[interface]\nlanguage = \"en\"\n"); }

    void helpListsEveryCommand()
    {
        const CtlResult result = runCtl({ QStringLiteral("--help") });
        QCOMPARE(result.exitCode, 0);
        for (const QString &command : Commands)
            QVERIFY2(result.out.contains("madoguchictl " + command.toUtf8()), qPrintable(command));
    }

    void everyCommandExplainsItself_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString &command : Commands)
            QTest::newRow(qPrintable(command)) << command;
    }

    void everyCommandExplainsItself()
    {
        QFETCH(QString, command);
        const CtlResult result = runCtl(command.split(u' ') << QStringLiteral("--help"));
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.startsWith("madoguchictl " + command.toUtf8()));
        QVERIFY(result.out.contains("--config FILE"));
        QVERIFY(result.err.isEmpty());
    }

    void aGroupListsItsCommands()
    {
        const CtlResult result = runCtl({ QStringLiteral("account"), QStringLiteral("--help") });
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.contains("madoguchictl account list"));
        QVERIFY(!result.out.contains("madoguchictl audit"));
    }

    void helpIsInTheLanguageOfTheSettings()
    {
        const QStringList help { QStringLiteral("--help") };
        const CtlResult english = runCtl(help + config());
        const CtlResult japanese = runCtl(help);
        QVERIFY(english.out.contains("looks at every device"));
        QVERIFY(!japanese.out.contains("looks at every device"));
    }

    void theVersionIsThatOfTheProject()
    {
        QVERIFY(runCtl({ QStringLiteral("--version") }).out.startsWith("madoguchictl 0."));
    }

    void wrongUsageIsExplained_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("said");

        QTest::newRow("nothing") << QString() << QStringLiteral("A command is missing");
        QTest::newRow("a mistyped command") << QStringLiteral("form lsit") << QStringLiteral("Did you mean form list?");
        QTest::newRow("half a command") << QStringLiteral("card") << QStringLiteral("card --help");
        QTest::newRow("a command that is not built")
            << QStringLiteral("zoning query") << QStringLiteral("zoning query");
        QTest::newRow("a mistyped option")
            << QStringLiteral("form fill juminhyo --date x") << QStringLiteral("Did you mean --data?");
        QTest::newRow("an option of another command")
            << QStringLiteral("form list --copies 2") << QStringLiteral("--copies");
        QTest::newRow("an option without its value")
            << QStringLiteral("print x.pdf --printer") << QStringLiteral("--printer");
        QTest::newRow("a word too much") << QStringLiteral("form list all") << QStringLiteral("all is too much");
        QTest::newRow("a word too few") << QStringLiteral("form check") << QStringLiteral("DIR is missing");
        QTest::newRow("a card without a PIN")
            << QStringLiteral("card read --kind my-number") << QStringLiteral("--pin-stdin");
        QTest::newRow("a second PIN without the first")
            << QStringLiteral("card read --pin2-stdin") << QStringLiteral("--pin-stdin");
        QTest::newRow("a kind that is not read")
            << QStringLiteral("card read --kind passport --pin-stdin") << QStringLiteral("passport");
        QTest::newRow("no data") << QStringLiteral("form fill juminhyo --out x.pdf") << QStringLiteral("--data FILE");
        QTest::newRow("nowhere to write")
            << QStringLiteral("form fill juminhyo --data x") << QStringLiteral("--out FILE");
        QTest::newRow("a file and a folder")
            << QStringLiteral("form fill juminhyo --data x --out x --out-dir x") << QStringLiteral("--out FILE");
        QTest::newRow("a card for many") << QStringLiteral("form fill juminhyo --data x --from-card --out-dir x")
                                         << QStringLiteral("--from-card");
        QTest::newRow("no copies") << QStringLiteral("print x.pdf --copies 0") << QStringLiteral("1 to 99");
        QTest::newRow("paper that is none") << QStringLiteral("print x.pdf --paper A9") << QStringLiteral("A9");
    }

    void wrongUsageIsExplained()
    {
        QFETCH(QString, line);
        QFETCH(QString, said);
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts) + config();
        const CtlResult plain = runCtl(words);
        QCOMPARE(plain.exitCode, 2);
        QVERIFY2(plain.err.contains(said.toUtf8()), plain.err.constData());
        const CtlResult json = runCtl(words + QStringList { QStringLiteral("--json") });
        QCOMPARE(json.exitCode, 2);
        const QJsonObject error = json.json().object();
        QCOMPARE(error.value(QStringLiteral("error")).toString(), QStringLiteral("usage"));
        QVERIFY(error.value(QStringLiteral("message")).toString().contains(said));
    }

    void aCommandThatAnswersInJsonDoesSoAlsoWhenItIsMistyped_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("an unknown option") << QStringLiteral("form fill juminhyo --bogus");
        QTest::newRow("a word too few") << QStringLiteral("form fill --out x.pdf");
    }

    void aCommandThatAnswersInJsonDoesSoAlsoWhenItIsMistyped()
    {
        QFETCH(QString, line);
        const CtlResult result = runCtl(line.split(u' ') + config());
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.json().object().value(QStringLiteral("error")).toString(), QStringLiteral("usage"));
    }

    void aLostResultIsNoSuccess_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("a list") << QStringLiteral("form list");
        QTest::newRow("JSON") << QStringLiteral("form list --json");
        QTest::newRow("help") << QStringLiteral("--help");
    }

    void aLostResultIsNoSuccess()
    {
        QFETCH(QString, line);
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(qEnvironmentVariable("MADOGUCHICTL"), line.split(u' ') + config());
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("could not be written"));
    }

    void whileThePinIsAwaitedCtrlCCancels_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    void whileThePinIsAwaitedCtrlCCancels()
    {
        QFETCH(int, signal);
        QProcess process;
        process.start(qEnvironmentVariable("MADOGUCHICTL"),
            QStringList { QStringLiteral("card"), QStringLiteral("read"), QStringLiteral("--pin-stdin"),
                QStringLiteral("--json") }
                + config());
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(catches(process.processId(), signal), 20'000);
        QVERIFY2(limitsOf(process.processId()).contains(QRegularExpression(QStringLiteral("core file size +0 +0"))),
            "what is in memory goes into no core");
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 5);
        QVERIFY(process.readAllStandardOutput().contains("\"cancelled\""));
    }

    void theWorseResultOfManyIsTold_data()
    {
        QTest::addColumn<ExitCode>("one");
        QTest::addColumn<ExitCode>("other");
        QTest::newRow("bad input") << ExitCode::BadInput << ExitCode::Done;
        QTest::newRow("a fault of ours") << ExitCode::InternalError << ExitCode::BadInput;
        QTest::newRow("a full disk") << ExitCode::NotReady << ExitCode::BadInput;
    }

    void theWorseResultOfManyIsTold()
    {
        QFETCH(ExitCode, one);
        QFETCH(ExitCode, other);
        QCOMPARE(worseOf(one, other), one);
        QCOMPARE(worseOf(other, one), one);
    }

    void aPinOfTheWrongFormIsNotSent_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("an empty line") << QByteArray("\n");
        QTest::newRow("too long for any PIN") << QByteArray(100, '1');
    }

    void aPinOfTheWrongFormIsNotSent()
    {
        QFETCH(QByteArray, input);
        const CtlResult result = runCtl(QStringList { QStringLiteral("card"), QStringLiteral("read"),
                                            QStringLiteral("--pin-stdin"), QStringLiteral("--json") }
                + config(),
            input);
        QCOMPARE(result.exitCode, 2);
        QCOMPARE(result.json().object().value(QStringLiteral("error")).toString(), QStringLiteral("pin-form"));
    }

    void theSettingsMayStandAnywhere()
    {
        const QStringList command { QStringLiteral("form"), QStringLiteral("lsit") };
        const QByteArray english = "There is no command form lsit";
        QVERIFY(runCtl(command + config()).err.startsWith(english));
        QVERIFY(runCtl(config() + command).err.startsWith(english));
        QVERIFY(runCtl(command + QStringList { QStringLiteral("--config=") + m_config }).err.startsWith(english));
    }

    void badSettingsAreNamedWithTheirPlace()
    {
        const QString file = fileWith("bad.toml", "[office]\nmunicipalty = \"x\"\n");
        const CtlResult result = runCtl({ QStringLiteral("form"), QStringLiteral("list"), QStringLiteral("--json"),
            QStringLiteral("--config"), file });
        QCOMPARE(result.exitCode, 3);
        const QJsonObject error = result.json().object();
        QCOMPARE(error.value(QStringLiteral("error")).toString(), QStringLiteral("unknown-key"));
        QCOMPARE(error.value(QStringLiteral("place")).toString(), file + QStringLiteral(":2:1"));
    }

    void settingsThatAreNamedHaveToBeThere()
    {
        const CtlResult result = runCtl({ QStringLiteral("form"), QStringLiteral("list"), QStringLiteral("--config"),
            m_folder.filePath(QStringLiteral("no")) });
        QCOMPARE(result.exitCode, 3);
    }

    void onlyAPdfIsPrinted()
    {
        const QString file = fileWith("text.pdf", "no PDF");
        const CtlResult result
            = runCtl(QStringList { QStringLiteral("print"), file, QStringLiteral("--json") } + config());
        QCOMPARE(result.exitCode, 3);
        QCOMPARE(result.json().object().value(QStringLiteral("error")).toString(), QStringLiteral("bad-file"));
    }

private:
    static QString ofProcess(qint64 process, const char *name)
    {
        QFile file(QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
    }

    static QString limitsOf(qint64 process) { return ofProcess(process, "limits"); }

    /// From SigCgt of proc(5), a mask.
    static bool catches(qint64 process, int signal)
    {
        static const QRegularExpression line(QStringLiteral("SigCgt:\\s*([0-9a-f]+)"));
        const quint64 mask = line.match(ofProcess(process, "status")).captured(1).toULongLong(nullptr, 16);
        return mask & (quint64(1) << (signal - 1));
    }

    [[nodiscard]] QStringList config() const { return { QStringLiteral("--config"), m_config }; }

    QString fileWith(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QString m_config;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
