#include "tests/app/ctl/CtlProcess.h"
#include "tests/integration/CardProcess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace madoguchi::ctl;
using madoguchi::virtualcards::CardProcess;

namespace {

CtlResult readCard(const QByteArray &pin, const QStringList &more = {})
{
    return runCtl(QStringList { QStringLiteral("card"), QStringLiteral("read"), QStringLiteral("--json"),
                      QStringLiteral("--pin-stdin") }
            + more,
        pin + '\n');
}

QString errorOf(const CtlResult &result)
{
    return result.json().object().value(QStringLiteral("error")).toString();
}

} // namespace

/// madoguchictl with virtual cards behind the real PC/SC service.
class CtlCardTest : public QObject {
    Q_OBJECT

private slots:
    void theReadersAreListed()
    {
        CardProcess card;
        QVERIFY(card.start({ QStringLiteral("--resident"), QStringLiteral("takasaki") }));
        QTRY_COMPARE(stateOfFirstReader(), QStringLiteral("card"));
    }

    void aCardIsReadExactly()
    {
        CardProcess card;
        QVERIFY(card.start({ QStringLiteral("--resident"), QStringLiteral("takasaki") }));
        const CtlResult result = readCard("1234");
        QVERIFY2(result.exitCode == 0, result.err.constData());
        const QJsonObject object = result.json().object();
        QCOMPARE(object.value(QStringLiteral("document")).toString(), QStringLiteral("my-number-card"));
        QCOMPARE(object.value(QStringLiteral("genuine")).toString(), QStringLiteral("unchecked"));
        QCOMPARE(object.value(QStringLiteral("triesLeft")).toInt(), 3);
        QVERIFY(object.value(QStringLiteral("commands")).toInt() <= 8);
        const QJsonObject person { { QStringLiteral("name"), u"髙﨑　𠮷之助"_qs },
            { QStringLiteral("nameKana"), QJsonValue() },
            { QStringLiteral("address"), u"東京都見本市架空一丁目２番３号"_qs },
            { QStringLiteral("birthDate"), QStringLiteral("1985-04-03") },
            { QStringLiteral("sex"), QStringLiteral("male") } };
        QCOMPARE(object.value(QStringLiteral("person")).toObject(), person);
        QVERIFY(result.err.isEmpty());
        QVERIFY2(!result.out.contains("987654321093"), "個人番号 is not asked for");
    }

    void anUnclearBirthDateStaysUnclear()
    {
        CardProcess card;
        QVERIFY(card.start({ QStringLiteral("--resident"), QStringLiteral("partial-date") }));
        const QJsonObject person = readCard("1234").json().object().value(QStringLiteral("person")).toObject();
        QVERIFY2(person.value(QStringLiteral("birthDate")).toString().endsWith(QStringLiteral("-00")),
            qPrintable(person.value(QStringLiteral("birthDate")).toString()));
    }

    void refusalsHaveTheirCodes_data()
    {
        QTest::addColumn<QString>("resident");
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<int>("triesLeft"); // -1: not said

        QTest::newRow("a wrong PIN") << QStringLiteral("takasaki") << QByteArray("9999") << QStringLiteral("pin-wrong")
                                     << 5 << 2;
        QTest::newRow("a blocked PIN") << QStringLiteral("blocked") << QByteArray("1234")
                                       << QStringLiteral("pin-blocked") << 5 << -1;
        QTest::newRow("the last try") << QStringLiteral("last-try") << QByteArray("1234") << QStringLiteral("last-try")
                                      << 5 << -1;
        QTest::newRow("three digits") << QStringLiteral("takasaki") << QByteArray("123") << QStringLiteral("pin-form")
                                      << 2 << -1;
        QTest::newRow("five digits") << QStringLiteral("takasaki") << QByteArray("12345") << QStringLiteral("pin-form")
                                     << 2 << -1;
        QTest::newRow("letters") << QStringLiteral("takasaki") << QByteArray("12a4") << QStringLiteral("pin-form") << 2
                                 << -1;
    }

    void refusalsHaveTheirCodes()
    {
        QFETCH(QString, resident);
        QFETCH(QByteArray, pin);
        QFETCH(QString, error);
        QFETCH(int, exitCode);
        QFETCH(int, triesLeft);
        CardProcess card;
        QVERIFY(card.start({ QStringLiteral("--resident"), resident }));
        const CtlResult result = readCard(pin);
        QCOMPARE(errorOf(result), error);
        QCOMPARE(result.exitCode, exitCode);
        if (triesLeft >= 0)
            QCOMPARE(result.json().object().value(QStringLiteral("triesLeft")).toInt(), triesLeft);
        QVERIFY(!result.json().object().value(QStringLiteral("message")).toString().isEmpty());
    }

    void theLastTryMayBeSpent()
    {
        CardProcess card;
        QVERIFY(card.start({ QStringLiteral("--resident"), QStringLiteral("last-try") }));
        const CtlResult result = readCard("1234", { QStringLiteral("--last-try") });
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QCOMPARE(result.json().object().value(QStringLiteral("triesLeft")).toInt(), 1);
    }

    void everyLicenceIsReadAsItsFileSays_data()
    {
        QTest::addColumn<QString>("resident");
        for (const char *resident : { "menkyo", "menkyo-gaiji", "menkyo-2025", "menkyo-no-pin", "keireki" })
            QTest::newRow(resident) << QString::fromLatin1(resident);
    }

    void everyLicenceIsReadAsItsFileSays()
    {
        QFETCH(QString, resident);
        CardProcess card;
        QVERIFY(card.start({ QStringLiteral("--resident"), resident }));
        const CtlResult result = readCard(
            "1234\n5678", { QStringLiteral("--kind"), QStringLiteral("auto"), QStringLiteral("--pin2-stdin") });
        QVERIFY2(result.exitCode == 0, result.out.constData());
        const QJsonObject object = result.json().object();
        const QJsonObject file = fileOf(resident);
        QCOMPARE(object.value(QStringLiteral("document")), file.value(QStringLiteral("kind")));
        const QJsonObject person = object.value(QStringLiteral("person")).toObject();
        for (const char *key : { "name", "nameKana", "address", "birthDate" })
            QCOMPARE(person.value(QLatin1String(key)), file.value(QLatin1String(key)));
        QVERIFY(person.value(QStringLiteral("sex")).isNull());
        const QJsonObject licence = object.value(QStringLiteral("licence")).toObject();
        const QJsonObject expected = file.value(QStringLiteral("licence")).toObject();
        for (auto it = expected.begin(); it != expected.end(); ++it)
            QVERIFY2(licence.value(it.key()) == it.value(), qPrintable(it.key()));
        const bool hasPins = file.contains(QStringLiteral("pin"));
        QCOMPARE(licence.value(QStringLiteral("hasPins")).toBool(), hasPins);
        QCOMPARE(object.value(QStringLiteral("triesLeft")), hasPins ? QJsonValue(3) : QJsonValue());
    }

    void aLicenceWithoutPinsNeedsNone()
    {
        CardProcess card;
        QVERIFY(card.start({ QStringLiteral("--resident"), QStringLiteral("menkyo-no-pin") }));
        const QStringList command { QStringLiteral("card"), QStringLiteral("read"), QStringLiteral("--json") };
        const CtlResult result = runCtl(command);
        QVERIFY2(result.exitCode == 0, result.out.constData());
        const QJsonObject licence = result.json().object().value(QStringLiteral("licence")).toObject();
        QVERIFY2(licence.value(QStringLiteral("domicile")).isNull(), "本籍 is not asked for");
    }

    void aLicenceRefusesWithItsOwnWords_data()
    {
        QTest::addColumn<QString>("resident");
        QTest::addColumn<QByteArray>("pins");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("place");
        const QString menkyo = QStringLiteral("menkyo");
        QTest::newRow("a wrong PIN") << menkyo << QByteArray("9999\n5678") << QStringLiteral("pin-wrong")
                                     << QStringLiteral("licence-pin1");
        QTest::newRow("a wrong second PIN")
            << menkyo << QByteArray("1234\n9999") << QStringLiteral("pin-wrong") << QStringLiteral("licence-pin2");
        QTest::newRow("a blocked PIN") << QStringLiteral("menkyo-blocked") << QByteArray("1234\n5678")
                                       << QStringLiteral("pin-blocked") << QStringLiteral("licence-pin1");
    }

    void aLicenceRefusesWithItsOwnWords()
    {
        QFETCH(QString, resident);
        QFETCH(QByteArray, pins);
        CardProcess card;
        QVERIFY(card.start({ QStringLiteral("--resident"), resident }));
        const CtlResult result = readCard(pins, { QStringLiteral("--pin2-stdin") });
        QCOMPARE(result.exitCode, 5);
        QTEST(errorOf(result), "error");
        QTEST(result.json().object().value(QStringLiteral("place")).toString(), "place");
    }

    void anotherKindThanAskedForIsPassedOver()
    {
        CardProcess card;
        QVERIFY(card.start({ QStringLiteral("--resident"), QStringLiteral("menkyo") }));
        const CtlResult other = readCard("1234", { QStringLiteral("--kind"), QStringLiteral("my-number") });
        QCOMPARE(errorOf(other), QStringLiteral("unknown-card"));
        QCOMPARE(other.exitCode, 3);
        const CtlResult same = readCard("1234", { QStringLiteral("--kind"), QStringLiteral("licence") });
        QCOMPARE(same.exitCode, 0);
    }

    void anEmptyReaderAndAMissingOneAreToldApart()
    {
        QTRY_COMPARE(stateOfFirstReader(), QStringLiteral("empty"));
        const CtlResult empty = readCard("1234");
        QCOMPARE(errorOf(empty), QStringLiteral("no-card"));
        QCOMPARE(empty.exitCode, 4);
        const CtlResult missing = readCard("1234", { QStringLiteral("--reader"), QStringLiteral("no such reader") });
        QCOMPARE(errorOf(missing), QStringLiteral("no-reader"));
        QCOMPARE(missing.exitCode, 4);
    }

    void aCardThatDoesNotAnswerIsLeftAtCtrlC_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    void aCardThatDoesNotAnswerIsLeftAtCtrlC()
    {
        QFETCH(int, signal);
        CardProcess card;
        QVERIFY(card.start({ QStringLiteral("--resident"), QStringLiteral("takasaki"), QStringLiteral("--fault"),
            QStringLiteral("no-answer") }));
        QTRY_COMPARE(stateOfFirstReader(), QStringLiteral("card"));
        QProcess process;
        process.start(qEnvironmentVariable("MADOGUCHICTL"),
            { QStringLiteral("card"), QStringLiteral("read"), QStringLiteral("--json"),
                QStringLiteral("--pin-stdin") });
        process.write("1234\n");
        QVERIFY(process.waitForBytesWritten());
        QTRY_VERIFY_WITH_TIMEOUT(threadsOf(process.processId()) > 1, 20'000);
        QElapsedTimer time;
        time.start();
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished());
        QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 5);
        QVERIFY(process.readAllStandardOutput().contains("\"cancelled\""));
    }

    void aFormIsFilledFromACard()
    {
        CardProcess card;
        QVERIFY(card.start({ QStringLiteral("--resident"), QStringLiteral("takasaki") }));
        const QTemporaryDir folder;
        const QString pdf = folder.filePath(QStringLiteral("out.pdf"));
        const CtlResult result
            = runCtl({ QStringLiteral("form"), QStringLiteral("fill"), QStringLiteral("juminhyo"),
                         QStringLiteral("--from-card"), QStringLiteral("--pin-stdin"), QStringLiteral("--out"), pdf },
                "1234\n");
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QProcess text;
        text.start(QStringLiteral("pdftotext"), { pdf, QStringLiteral("-") });
        QVERIFY(text.waitForFinished());
        const QByteArray page = text.readAllStandardOutput();
        QVERIFY(page.contains("髙﨑　𠮷之助"));
        QVERIFY(page.contains("東京都見本市架空一丁目２番３号"));
    }

    void withoutTheServiceNothingIsRead()
    {
        const QString script = qEnvironmentVariable("PRIVATE_READER");
        QCOMPARE(QProcess::execute(script, { QStringLiteral("--stop-service") }), 0);
        const CtlResult result = readCard("1234");
        QCOMPARE(QProcess::execute(script, { QStringLiteral("--start-service") }), 0);
        QCOMPARE(errorOf(result), QStringLiteral("no-service"));
        QCOMPARE(result.exitCode, 4);
    }

private:
    static QJsonObject fileOf(const QString &resident)
    {
        QFile file(QDir(QStringLiteral(RESIDENTS)).filePath(resident + QLatin1String(".json")));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    /// The card is read on a thread of its own.
    static qsizetype threadsOf(qint64 process)
    {
        return QDir(QStringLiteral("/proc/%1/task").arg(process)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
    }

    static QString stateOfFirstReader()
    {
        const CtlResult result
            = runCtl({ QStringLiteral("card"), QStringLiteral("readers"), QStringLiteral("--json") });
        return result.json().array().first().toObject().value(QStringLiteral("state")).toString();
    }
};

QTEST_GUILESS_MAIN(CtlCardTest)
#include "CtlCardTest.moc"
