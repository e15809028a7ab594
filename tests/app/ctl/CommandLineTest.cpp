#include "tests/app/ctl/CtlProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi::ctl;

namespace {

const QStringList Commands { QStringLiteral("doctor"), QStringLiteral("card readers"), QStringLiteral("card read"),
    QStringLiteral("form list"), QStringLiteral("form check"), QStringLiteral("form schema"),
    QStringLiteral("form fill"), QStringLiteral("print") };

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
        QTest::newRow("half a command") << QStringLiteral("card") << QStringLiteral("no command card");
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
        QTest::newRow("a card without a PIN") << QStringLiteral("card read") << QStringLiteral("--pin-stdin");
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
