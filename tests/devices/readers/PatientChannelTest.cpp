#include "devices/readers/PatientChannel.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <future>

using namespace madoguchi;
using namespace madoguchi::readers;

namespace {

constexpr quint64 Visit = 0x10007; // the service has counted seven

struct Log {
    std::atomic_int opened = 0;
    std::atomic_int closed = 0;
    std::atomic_int resets = 0; ///< of those that were closed
};

/// A card that is always there.
class PresentCard : public OpenCard {
public:
    PresentCard(Log &log, quint16 count)
        : m_log(log)
        , m_count(count)
    {
        ++m_log.opened;
    }

    ~PresentCard() override
    {
        m_log.resets += m_reset ? 1 : 0;
        ++m_log.closed;
    }

    Linked<QByteArray> transmit(std::span<const std::byte>) override { return QByteArray::fromHex("9000"); }
    void resetOnClose() override { m_reset = true; }
    quint16 visitCount() const override { return m_count; }

private:
    Log &m_log;
    quint16 m_count;
    bool m_reset = false;
};

OpenAttempt finding(Log &log, const std::shared_ptr<std::atomic<quint16>> &count)
{
    return [&log, count](const QString &) { return std::make_unique<PresentCard>(log, count->load()); };
}

std::shared_ptr<std::atomic<quint16>> counting(quint16 count)
{
    return std::make_shared<std::atomic<quint16>>(count);
}

/// An attempt that another program keeps waiting until the very end: objects of this file go after all that was made
/// while the test ran.
struct AtTheVeryEnd {
    Log log;
    std::promise<void> letGo;
    std::shared_ptr<std::promise<void>> gone = std::make_shared<std::promise<void>>();

    ~AtTheVeryEnd()
    {
        if (!waiting)
            return;
        letGo.set_value();
        gone->get_future().wait(); // the thread has found its way through what is left of the program
    }

    OpenAttempt attempt()
    {
        waiting = true;
        return [this](const QString &) -> Linked<std::unique_ptr<OpenCard>> {
            letGo.get_future().wait();
            return std::make_unique<LastCard>(*this);
        };
    }

private:
    struct LastCard final : PresentCard {
        explicit LastCard(AtTheVeryEnd &end)
            : PresentCard(end.log, 0)
            , m_gone(end.gone)
        {
        }
        ~LastCard() override { m_gone->set_value(); }
        std::shared_ptr<std::promise<void>> m_gone;
    };

    bool waiting = false;
};
AtTheVeryEnd atTheVeryEnd;

} // namespace

/// How long a card is waited for, and which: without a reader service.
class PatientChannelTest : public QObject {
    Q_OBJECT

private slots:
    void opensTheCardOfTheVisit_data()
    {
        QTest::addColumn<quint64>("visit");
        QTest::addColumn<bool>("opens");
        QTest::newRow("the card that is meant") << Visit << true;
        QTest::newRow("whichever lies there") << AnyVisit << true;
        QTest::newRow("a card that came before") << Visit - 1 << false;
        QTest::newRow("a card that has yet to come") << Visit + 1 << false;
    }

    void opensTheCardOfTheVisit()
    {
        QFETCH(quint64, visit);
        QFETCH(bool, opens);
        Log log;
        {
            const auto channel = openPatiently(QStringLiteral("A"), visit, finding(log, counting(7)));
            QCOMPARE(channel.has_value(), opens);
            if (!opens)
                QCOMPARE(channel.error(), LinkFault::Removed);
        }
        QCOMPARE(log.opened.load(), 1);
        QCOMPARE(log.closed.load(), 1);
        QCOMPARE(log.resets.load(), 0);
    }

    void renewalLetsTheCardGoAndOpensItAgain_data()
    {
        QTest::addColumn<Renewal>("how");
        QTest::addColumn<int>("resets");
        QTest::newRow("as it is") << Renewal::Leave << 0;
        QTest::newRow("with a reset") << Renewal::ResetCard << 1;
    }

    void renewalLetsTheCardGoAndOpensItAgain()
    {
        QFETCH(Renewal, how);
        Log log;
        {
            const auto channel = openPatiently(QStringLiteral("A"), Visit, finding(log, counting(7)));
            QVERIFY(channel.has_value());
            QVERIFY((*channel)->renew(how).has_value());
            QCOMPARE(log.closed.load(), 1);
            QCOMPARE(log.opened.load(), 2);
            QTEST(log.resets.load(), "resets");
            QVERIFY((*channel)->transmit({}).has_value());
        }
        QTEST(log.resets.load(), "resets"); // the second one saw nothing
    }

    void cardThatSawAPinIsResetAlsoAfterARenewal()
    {
        Log log;
        {
            const auto channel = openPatiently(QStringLiteral("A"), Visit, finding(log, counting(7)));
            (*channel)->resetOnClose();
            QVERIFY((*channel)->renew(Renewal::Leave).has_value());
        }
        QCOMPARE(log.closed.load(), 2);
        QCOMPARE(log.resets.load(), 2);
    }

    void cardExchangedDuringARenewalIsNotTaken_data()
    {
        QTest::addColumn<quint64>("visit");
        QTest::newRow("when one was meant") << Visit;
        QTest::newRow("when whichever lay there was taken") << AnyVisit;
    }

    void cardExchangedDuringARenewalIsNotTaken()
    {
        QFETCH(quint64, visit);
        Log log;
        const auto count = counting(7);
        const auto channel = openPatiently(QStringLiteral("A"), visit, finding(log, count));
        QVERIFY(channel.has_value());
        *count = 9;
        const auto renewed = (*channel)->renew(Renewal::ResetCard);
        QVERIFY(!renewed.has_value());
        QCOMPARE(renewed.error(), LinkFault::Removed);
        QCOMPARE((*channel)->transmit({}).error(), LinkFault::Removed);
        QCOMPARE(log.closed.load(), 2);
        QCOMPARE(log.resets.load(), 1); // the stranger's card was let be
    }

    void renewalWaitsForAnotherProgramWithPatienceOnly()
    {
        Log log;
        std::promise<void> letGo;
        const auto over = std::make_shared<std::promise<void>>();
        const auto released = letGo.get_future().share();
        const auto first = std::make_shared<std::atomic_bool>(true);
        const OpenAttempt attempt
            = [&log, released, first, over](const QString &) -> Linked<std::unique_ptr<OpenCard>> {
            if (first->exchange(false))
                return std::make_unique<PresentCard>(log, quint16(7));
            released.wait(); // another program was quicker
            over->set_value();
            return tl::unexpected(LinkFault::Removed);
        };
        const auto channel = openPatiently(QStringLiteral("B"), Visit, attempt);
        QVERIFY(channel.has_value());
        QElapsedTimer timer;
        timer.start();
        const auto renewed = (*channel)->renew(Renewal::ResetCard);
        const qint64 waited = timer.elapsed();
        letGo.set_value();
        over->get_future().wait();
        QVERIFY(!renewed.has_value());
        QCOMPARE(renewed.error(), LinkFault::Busy);
        QVERIFY2(waited < 5000, "the desk's thread would hang");
    }

    void attemptThatOutlivesTheProgramDoesNoHarm()
    {
        const auto channel = openPatiently(QStringLiteral("C"), Visit, atTheVeryEnd.attempt());
        QVERIFY(!channel.has_value());
        QCOMPARE(channel.error(), LinkFault::Busy);
    }
};

QTEST_GUILESS_MAIN(PatientChannelTest)
#include "PatientChannelTest.moc"
