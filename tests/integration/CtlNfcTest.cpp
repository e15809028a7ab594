#include "devices/virtual/VirtualCard.h"
#include "tests/app/ctl/CtlProcess.h"
#include "tests/devices/readers/Pn532Line_linux.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::ctl;
using readers::test::Pn532;
using readers::test::Pn532Line;
using virtualcards::CardBehaviour;
using virtualcards::Resident;

namespace {

std::unique_ptr<virtualcards::VirtualCard> cardOf(const Resident &resident, const CardBehaviour &behaviour = {})
{
    return std::make_unique<virtualcards::VirtualCard>(
        resident, virtualcards::TryCounters(resident.triesLeft), behaviour);
}

QList<Resident> residents()
{
    return virtualcards::readResidents(virtualcards::defaultResidentsFolder()).value_or(QList<Resident>());
}

Resident residentOf(const QString &id)
{
    for (const Resident &resident : residents()) {
        if (resident.id == id)
            return resident;
    }
    return {};
}

} // namespace

/// madoguchictl with a reader that libnfc drives, on a machine where no PC/SC service runs.
class CtlNfcTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("PCSCLITE_CSOCK_NAME", "/nonexistent/pcscd.comm");
        qputenv("LIBNFC_LOG_LEVEL", "3"); // every byte, if we let it
    }

    void init()
    {
        m_line = std::make_unique<Pn532Line>();
        use(m_line->connection());
    }

    void everyShippedCardIsRead_data()
    {
        QTest::addColumn<Resident>("resident");
        for (const Resident &resident : residents())
            QTest::newRow(qPrintable(resident.id)) << resident;
    }

    void everyShippedCardIsRead()
    {
        QFETCH(Resident, resident);
        m_line->with([&](Pn532 &chip) { chip.place(cardOf(resident)); });
        const CtlResult result = read(resident);
        const QJsonObject answer = result.json().object();
        if (resident.triesLeft == 0) {
            QCOMPARE(answer.value(QStringLiteral("error")).toString(), QStringLiteral("pin-blocked"));
            QCOMPARE(result.exitCode, 5);
            return;
        }
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QVERIFY(result.err.isEmpty()); // what libnfc would log is personal
        QCOMPARE(answer.value(QStringLiteral("reader")).toString(), m_line->connection());
        const QJsonObject person = answer.value(QStringLiteral("person")).toObject();
        if (!resident.residence.cardNumber.isEmpty()) {
            const QJsonObject card = answer.value(QStringLiteral("residence")).toObject();
            QCOMPARE(card.value(QStringLiteral("cardNumber")).toString(), resident.residence.cardNumber);
            return;
        }
        QCOMPARE(person.value(QStringLiteral("name")).toString(), resident.name);
        QCOMPARE(person.value(QStringLiteral("address")).toString(), resident.address);
    }

    void theReaderIsListed()
    {
        m_line->with([](Pn532 &chip) { chip.place(cardOf(residentOf(QStringLiteral("takasaki")))); });
        const QJsonArray list = ctl({ QStringLiteral("card"), QStringLiteral("readers") }).json().array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().toObject().value(QStringLiteral("reader")).toString(), m_line->connection());
        QCOMPARE(list.first().toObject().value(QStringLiteral("state")).toString(), QStringLiteral("card"));
    }

    void theDoctorSeesTheReader()
    {
        CtlResult result = ctl({ QStringLiteral("doctor") });
        QVERIFY(isOk(result, QStringLiteral("pcsc")) && isOk(result, QStringLiteral("readers")));
        QVERIFY(isOk(result, QStringLiteral("nfc:") + m_line->connection()));
        m_line->unplug();
        result = ctl({ QStringLiteral("doctor") });
        QVERIFY(!isOk(result, QStringLiteral("pcsc")) && !isOk(result, QStringLiteral("nfc:") + m_line->connection()));
    }

    void aReaderIsFoundByItself()
    {
        const Resident resident = residentOf(QStringLiteral("takasaki"));
        m_line->with([&](Pn532 &chip) { chip.place(cardOf(resident)); });
        use(QStringLiteral("auto"));
        QCOMPARE(read(resident).json().object().value(QStringLiteral("error")).toString(), QStringLiteral("no-reader"));
        QCOMPARE(
            read(resident).json().object().value(QStringLiteral("place")).toString(), QStringLiteral("service-away"));
        QVERIFY(!ctl({ QStringLiteral("card"), QStringLiteral("readers") }).err.isEmpty());
        QVERIFY(!isOk(ctl({ QStringLiteral("doctor") }), QStringLiteral("nfc:auto")));
        qputenv("LIBNFC_DEFAULT_DEVICE", m_line->connection().toLocal8Bit()); // as libnfc.conf would name it
        const CtlResult found = read(resident);
        const bool seen = isOk(ctl({ QStringLiteral("doctor") }), QStringLiteral("nfc:auto"));
        qunsetenv("LIBNFC_DEFAULT_DEVICE");
        QVERIFY2(found.exitCode == 0, found.err.constData());
        QVERIFY(seen);
    }

    /// A program that was killed in the middle of a reading leaves a mark on the line, which libnfc heeds.
    void aProgramThatWasKilledHoldsNothing()
    {
        const Resident resident = residentOf(QStringLiteral("zairyu"));
        CardBehaviour slow;
        slow.delayPerCommand = std::chrono::milliseconds(200);
        m_line->with([&](Pn532 &chip) { chip.place(cardOf(resident, slow)); });
        QProcess program;
        program.start(qEnvironmentVariable("MADOGUCHICTL"), argumentsFor(resident));
        QTRY_VERIFY_WITH_TIMEOUT(m_line->with([](Pn532 &chip) { return chip.commands().size(); }) >= 8, 20'000);
        QCOMPARE(
            read(resident).json().object().value(QStringLiteral("error")).toString(), QStringLiteral("reader-busy"));
        program.kill();
        QVERIFY(program.waitForFinished());
        m_line->with([&](Pn532 &chip) { chip.place(cardOf(resident)); });
        const CtlResult result = read(resident);
        QVERIFY2(result.exitCode == 0, result.err.constData());
    }

private:
    void use(const QString &reader)
    {
        QFile file(m_folder.filePath(QStringLiteral("madoguchi.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("[store]\npath = \"%1/store\"\n[readers]\nnfc = [\"%2\"]\n")
                       .arg(m_folder.path(), reader)
                       .toUtf8());
    }

    [[nodiscard]] CtlResult ctl(const QStringList &command, const QByteArray &input = {}) const
    {
        const QStringList configuration { QStringLiteral("--json"), QStringLiteral("--config"),
            m_folder.filePath(QStringLiteral("madoguchi.toml")) };
        return runCtl(command + configuration, input);
    }

    [[nodiscard]] QStringList argumentsFor(const Resident &resident) const
    {
        QStringList arguments { QStringLiteral("card"), QStringLiteral("read"), QStringLiteral("--kind"),
            QStringLiteral("auto"), QStringLiteral("--last-try"), QStringLiteral("--config"),
            m_folder.filePath(QStringLiteral("madoguchi.toml")), QStringLiteral("--json") };
        if (!resident.pin.isEmpty())
            arguments << QStringLiteral("--pin-stdin");
        if (!resident.residence.cardNumber.isEmpty())
            arguments << QStringLiteral("--card-number") << resident.residence.cardNumber;
        return arguments;
    }

    [[nodiscard]] CtlResult read(const Resident &resident) const
    {
        return runCtl(argumentsFor(resident), resident.pin.toLatin1() + '\n');
    }

    static bool isOk(const CtlResult &doctor, const QString &check)
    {
        for (const QJsonValue &finding : doctor.json().array()) {
            if (finding.toObject().value(QStringLiteral("check")).toString() == check)
                return finding.toObject().value(QStringLiteral("ok")).toBool();
        }
        return false;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Pn532Line> m_line;
};

QTEST_GUILESS_MAIN(CtlNfcTest)
#include "CtlNfcTest.moc"
