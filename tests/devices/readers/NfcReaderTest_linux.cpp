#include "devices/cards/CardDesk.h"
#include "devices/readers/NfcReaders.h"
#include "devices/readers/ReaderList.h"
#include "tests/devices/readers/Pn532Line_linux.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <termios.h>
#include <unistd.h>

using namespace madoguchi;
using namespace madoguchi::readers;
using readers::test::Pn532;
using readers::test::Pn532Line;
using virtualcards::Resident;

namespace {

std::unique_ptr<virtualcards::VirtualCard> shippedCard(
    const QString &id, const virtualcards::CardBehaviour &behaviour = {})
{
    const QDir folder(virtualcards::defaultResidentsFolder());
    const Resident resident
        = virtualcards::readResident(folder.filePath(id + QLatin1String(".json"))).value_or(Resident());
    return std::make_unique<virtualcards::VirtualCard>(
        resident, virtualcards::TryCounters(resident.triesLeft), behaviour);
}

Linked<QByteArray> send(CardChannel &channel, const char *command)
{
    const QByteArray bytes = QByteArray::fromHex(command);
    return channel.transmit(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
}

/// What a watcher has told last.
class Watched {
public:
    Watched()
        : m_watcher([this](const ReaderSnapshot &snapshot) {
            const std::scoped_lock lock(m_mutex);
            m_last = snapshot;
        })
    {
    }

    [[nodiscard]] ReaderSnapshot now()
    {
        const std::scoped_lock lock(m_mutex);
        return m_last;
    }

    [[nodiscard]] WatchedReader reader() { return now().readers.value(0); }
    [[nodiscard]] bool hasCard() { return reader().info.cardPresent; }

private:
    std::mutex m_mutex;
    ReaderSnapshot m_last;
    ReaderWatcher m_watcher; ///< last: it uses the others
};

} // namespace

/// Readers without PC/SC, seen through the real libnfc, while no PC/SC service runs.
class NfcReaderTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("PCSCLITE_CSOCK_NAME", "/nonexistent/pcscd.comm"); }

    void init()
    {
        m_line = std::make_unique<Pn532Line>();
        useNfcReaders({ m_line->connection() });
    }

    void readersAreListed()
    {
        const auto empty = listReaders();
        QVERIFY(empty && empty->size() == 1);
        QCOMPARE(empty->first().name, m_line->connection());
        QVERIFY(!empty->first().cardPresent && empty->first().atr.isEmpty());
        place("takasaki");
        const auto full = listReaders();
        QVERIFY(full && full->size() == 1 && full->first().cardPresent);
        QCOMPARE(full->first().atr, virtualcards::myNumberAtr());
        place("menkyo");
        QCOMPARE(listNfcReaders().value(0).atr, virtualcards::licenceAtr());
    }

    void withoutSuchReadersTheServiceIsMissed()
    {
        useNfcReaders({});
        QVERIFY(!areNfcReadersUsed() && !isNfcReader(m_line->connection()));
        QVERIFY(!listReaders());
        QCOMPARE(openChannel(m_line->connection()).error(), LinkFault::NoService);
        Watched watched;
        QVERIFY(!watched.now().serviceRuns);
    }

    void aReaderThatIsNotThereIsLeftOut()
    {
        useNfcReaders({ QStringLiteral("pn532_uart:/dev/nonexistent"), m_line->connection(),
            QStringLiteral("no_such_driver:1"), QStringLiteral("pn532_uart:/etc/hosts") });
        const auto found = listReaders();
        QVERIFY(found && found->size() == 1);
        for (const char *name : { "pn532_uart:/dev/nonexistent", "no_such_driver:1", "pn532_uart:/etc/hosts" })
            QCOMPARE(openChannel(QLatin1String(name)).error(), LinkFault::NoReader);
        QCOMPARE(openChannel(m_line->connection()).error(), LinkFault::Removed); // nothing lies there
    }

    void cardsComeAndGo()
    {
        Watched watched;
        QTRY_COMPARE(watched.now().readers.size(), 1);
        QVERIFY(watched.now().serviceRuns && !watched.hasCard());
        const quint64 before = watched.reader().visits;
        place("takasaki");
        QTRY_VERIFY(watched.hasCard());
        const quint64 first = watched.reader().visits;
        QVERIFY(first != before && visitCountOf(first) != visitCountOf(before));
        m_line->with([](Pn532 &chip) { chip.removeCard(); });
        QTRY_VERIFY(!watched.hasCard());
        QVERIFY(watched.reader().visits != first);
        place("takasaki");
        QTRY_VERIFY(watched.hasCard());
        QVERIFY(watched.reader().visits != first);
    }

    void aCardThatWasChangedBetweenTwoLooksIsAnotherVisit()
    {
        Watched watched;
        place("takasaki");
        QTRY_VERIFY(watched.hasCard());
        const quint64 first = watched.reader().visits;
        place("menkyo");
        QTRY_VERIFY(watched.reader().visits != first && watched.hasCard());
        QCOMPARE(watched.reader().info.atr, virtualcards::licenceAtr());
        QCOMPARE(openChannel(m_line->connection(), first).error(), LinkFault::Removed);
        QVERIFY(openChannel(m_line->connection(), watched.reader().visits).has_value());
    }

    void aCardThatLiesThereIsLeftInPeace_data()
    {
        QTest::addColumn<QByteArray>("atr");
        QTest::newRow("with a number (CID)") << virtualcards::myNumberAtr();
        QTest::newRow("without") << QByteArray::fromHex("3B88800100000000B381A0009B");
    }

    void aCardThatLiesThereIsLeftInPeace()
    {
        QFETCH(QByteArray, atr);
        Watched watched;
        virtualcards::CardBehaviour behaviour;
        behaviour.atr = atr;
        m_line->with([&](Pn532 &chip) { chip.place(shippedCard(QStringLiteral("takasaki"), behaviour)); });
        QTRY_VERIFY(watched.hasCard());
        const quint64 visit = watched.reader().visits;
        int signsOfLife = 0;
        m_line->with([&](Pn532 &chip) {
            chip.faults.hand = [&signsOfLife](quint8 command, const QByteArray &frames) {
                signsOfLife += command == 0x42 ? 1 : 0;
                return frames;
            };
        });
        QTRY_VERIFY(m_line->with([&](Pn532 &) { return signsOfLife; }) >= 4);
        QCOMPARE(watched.reader().visits, visit);
        m_line->with([](Pn532 &chip) {
            QCOMPARE(chip.activations(), 1);
            QVERIFY(chip.commands().isEmpty());
            chip.faults.hand = {};
        });
    }

    void aReadingIsNotDisturbed()
    {
        Watched watched;
        place("takasaki");
        QTRY_VERIFY(watched.hasCard());
        const quint64 visit = watched.reader().visits;
        auto channel = openChannel(m_line->connection(), visit);
        QVERIFY(channel.has_value());
        QCOMPARE((*channel)->largestAnswer(), 250);
        QCOMPARE(send(**channel, "00A4040C0AD3921000310001010408").value_or(QByteArray()).toHex(), QByteArray("9000"));
        const int listings = m_line->with([](Pn532 &chip) { return chip.listings(); });
        const QList<WatchedReader> seen = NfcReaders().look(); // as the watch does
        QVERIFY(seen.size() == 1 && seen.first() == watched.reader());
        QCOMPARE(m_line->with([](Pn532 &chip) { return chip.listings(); }), listings);
        QCOMPARE(send(**channel, "00A4020C020011").value_or(QByteArray()).toHex(), QByteArray("9000"));
        channel->reset();
        QVERIFY(watched.hasCard());
        QCOMPARE(watched.reader().visits, visit);
    }

    /// The longest answers that a chip and libnfc carry; what is longer is told as a fault, and the reader works on.
    void longAnswersAreCarriedAsFarAsTheyGo()
    {
        place("menkyo");
        auto channel = openChannel(m_line->connection());
        QVERIFY(channel.has_value());
        QVERIFY(send(**channel, "00A40000").has_value());
        QCOMPARE(send(**channel, "002000810431323334").value_or(QByteArray()).toHex(), QByteArray("9000"));
        QVERIFY(send(**channel, "00A4040C10A0000002310100000000000000000000").has_value());
        for (const auto &[length, command] : { std::pair(252, "00B08100FA"), std::pair(257, "00B08100FF"),
                 std::pair(258, "00B0810000"), std::pair(263, "00B08100000105") })
            QCOMPARE(send(**channel, command).value_or(QByteArray()).size(), qsizetype(length));
        QCOMPARE(send(**channel, "00B08100000106").error(), LinkFault::Failed);
        QCOMPARE(send(**channel, "00A40000").error(), LinkFault::NoReader); // out of step: opened anew by the next one
        channel->reset();
        QVERIFY(openChannel(m_line->connection()).has_value());
        QByteArray tooLong(263, '\0');
        channel = openChannel(m_line->connection());
        QCOMPARE((*channel)->transmit(std::as_bytes(std::span(tooLong.constData(), 263))).error(), LinkFault::Failed);
    }

    void aResetForgetsAndIsNoNewVisit()
    {
        Watched watched;
        place("takasaki");
        QTRY_VERIFY(watched.hasCard());
        const quint64 visit = watched.reader().visits;
        auto channel = openChannel(m_line->connection(), visit);
        QVERIFY(channel.has_value());
        QVERIFY(send(**channel, "00A4040C0AD3921000310001010408").has_value());
        QVERIFY((*channel)->renew(Renewal::ResetCard).has_value());
        QCOMPARE(send(**channel, "00A4020C020011").value_or(QByteArray()).toHex(), QByteArray("6a82"));
        QVERIFY(send(**channel, "00A4040C0AD3921000310001010408").has_value());
        (*channel)->resetOnClose();
        channel->reset();
        auto again = openChannel(m_line->connection(), visit);
        QVERIFY(again.has_value());
        QCOMPARE(send(**again, "00A4020C020011").value_or(QByteArray()).toHex(), QByteArray("6a82"));
    }

    void aCardThatLeavesDuringItsResetIsGone()
    {
        place("takasaki");
        auto channel = openChannel(m_line->connection());
        QVERIFY(channel.has_value());
        m_line->with([](Pn532 &chip) { chip.removeCard(); });
        QCOMPARE((*channel)->renew(Renewal::ResetCard).error(), LinkFault::Removed);
    }

    void anUnpluggedReaderLeavesTheList()
    {
        Watched watched;
        place("takasaki");
        QTRY_VERIFY(watched.hasCard());
        m_line->unplug();
        QTRY_VERIFY(watched.now().readers.isEmpty());
        QVERIFY(watched.now().serviceRuns);
    }

    void aSilentChipLeavesTheListAndComesBack()
    {
        Watched watched;
        place("takasaki");
        QTRY_VERIFY(watched.hasCard());
        m_line->with([](Pn532 &chip) { chip.faults.dead = true; });
        QTRY_VERIFY_WITH_TIMEOUT(watched.now().readers.isEmpty(), 20'000);
        m_line->with([](Pn532 &chip) { chip.faults.dead = false; });
        QTRY_VERIFY_WITH_TIMEOUT(watched.hasCard(), 20'000);
    }

    void nobodyWaitsForASilentLine()
    {
        m_line->with([](Pn532 &chip) { chip.faults.dead = true; });
        const int other = ::open(m_line->path().toLocal8Bit().constData(), O_RDWR | O_NOCTTY);
        auto watched = std::make_unique<Watched>();
        const auto isBeingOpened = [other] {
            const bool taken = ::flock(other, LOCK_EX | LOCK_NB) != 0;
            ::flock(other, LOCK_UN);
            return taken;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isBeingOpened(), 20'000);
        QElapsedTimer time;
        time.start();
        watched.reset();
        QVERIFY2(time.elapsed() < 800, qPrintable(QString::number(time.elapsed())));
        QTRY_VERIFY_WITH_TIMEOUT(!isBeingOpened(), 20'000); // given up by itself
        ::close(other);
    }

    void aReaderOfAnotherProgramIsInUse()
    {
        place("takasaki");
        const int other = ::open(m_line->path().toLocal8Bit().constData(), O_RDWR | O_NOCTTY);
        QCOMPARE(::flock(other, LOCK_EX), 0);
        const auto found = listNfcReaders();
        QVERIFY(found.size() == 1 && found.first().inUse);
        QCOMPARE(openChannel(m_line->connection()).error(), LinkFault::Busy);
        ::close(other);
        QVERIFY(openChannel(m_line->connection()).has_value());
    }

    void theMarkOfAProgramThatCrashedIsTakenAway()
    {
        place("takasaki");
        const int line = ::open(m_line->path().toLocal8Bit().constData(), O_RDWR | O_NOCTTY);
        termios settings {};
        QCOMPARE(::tcgetattr(line, &settings), 0);
        settings.c_iflag |= 0x80000000; // CCLAIMED of libnfc
        QCOMPARE(::tcsetattr(line, TCSANOW, &settings), 0);
        ::close(line);
        QVERIFY(openChannel(m_line->connection()).has_value());
    }

    void cardsOfOtherTypesTellTheirNumberAlone()
    {
        Watched watched;
        const QByteArray id = QByteArray::fromHex("04A1B2C3D4E5F6");
        m_line->with([&id](Pn532 &chip) { chip.placeForeign(Pn532::Type::A, id); });
        QTRY_VERIFY(watched.hasCard());
        const quint64 visit = watched.reader().visits;
        {
            const auto channel = openChannel(m_line->connection(), visit);
            QVERIFY(channel.has_value());
            QCOMPARE(send(**channel, "FFCA000000").value_or(QByteArray()), id + QByteArray::fromHex("9000"));
            QCOMPARE(
                send(**channel, "00A4040C0AD3921000310001010408").value_or(QByteArray()).toHex(), QByteArray("6d00"));
        }
        m_line->with([](Pn532 &chip) { chip.placeForeign(Pn532::Type::A, QByteArray::fromHex("04A1B2C3D4E5F7")); });
        QTRY_VERIFY(watched.reader().visits != visit);
    }

    void theDeskSeesDocumentsAndStaffCards()
    {
        cards::CardDesk desk;
        desk.start();
        QTRY_COMPARE(desk.status().state, cards::DeskState::Empty);
        QElapsedTimer timer;
        timer.start();
        place("takasaki");
        QTRY_COMPARE(desk.status().state, cards::DeskState::Ready);
        qInfo("recognised %lld ms after it was put on", timer.elapsed());
        QCOMPARE(desk.status().kind, cards::DocumentKind::MyNumberCard);
        QCOMPARE(desk.status().triesLeft, 3);
        const QByteArray staff = QByteArray::fromHex("0101A1B2C3D4E5F6");
        m_line->with([&staff](Pn532 &chip) { chip.placeForeign(Pn532::Type::F, staff); });
        QTRY_COMPARE(desk.status().state, cards::DeskState::UnknownCard);
        QCOMPARE(desk.status().otherCards.value(0).id, staff);
        desk.setStaffCard(staff);
        QTRY_COMPARE(desk.status().state, cards::DeskState::StaffCard);
        m_line->with([](Pn532 &chip) { chip.removeCard(); });
        QTRY_COMPARE(desk.status().state, cards::DeskState::Empty);
        m_line->unplug();
        QTRY_COMPARE(desk.status().state, cards::DeskState::NoReader);
    }

    void theFieldGoesOffWithTheLastUser()
    {
        place("takasaki");
        {
            Watched watched;
            QTRY_VERIFY(watched.hasCard());
            (void)openChannel(m_line->connection());
            QVERIFY(m_line->with([](Pn532 &chip) { return chip.isFieldOn(); }));
        }
        QVERIFY(m_line->with([](Pn532 &chip) { return !chip.isFieldOn(); }));
    }

private:
    void place(const char *id)
    {
        m_line->with([id](Pn532 &chip) { chip.place(shippedCard(QLatin1String(id))); });
    }

    std::unique_ptr<Pn532Line> m_line;
};

QTEST_GUILESS_MAIN(NfcReaderTest)
#include "NfcReaderTest_linux.moc"
