#include "devices/printers/PrintQueue.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::printers;
using namespace std::chrono_literals;

namespace {

/// What the scripted service says and what it was asked; shared by the test and the queue's thread.
struct Script {
    std::mutex mutex;
    std::condition_variable changed;
    Outcome<QList<PrinterInfo>> printers = QList<PrinterInfo> {};
    Outcome<JobHandle> submitted = JobHandle { QStringLiteral("counter"), 1 };
    Outcome<JobStatus> status = JobStatus {};
    bool submitHangs = false;
    int submits = 0;
    Outcome<bool> removed = true;
    int removes = 0;
    int leaves = 0;
    int oldRemoves = 0;
    bool hanging = false;

    template <typename Change>
    void set(Change change)
    {
        const std::lock_guard lock(mutex);
        change(*this);
        changed.notify_all();
    }

    template <typename Get>
    auto get(Get read)
    {
        const std::lock_guard lock(mutex);
        return read(*this);
    }
};

class ScriptedSystem final : public PrintSystem {
public:
    explicit ScriptedSystem(std::shared_ptr<Script> script)
        : m_script(std::move(script))
    {
    }

    Outcome<QList<PrinterInfo>> printers() override
    {
        return m_script->get([](Script &s) { return s.printers; });
    }

    Outcome<JobHandle> submit(const QByteArray &, const PrintOptions &) override
    {
        std::unique_lock lock(m_script->mutex);
        ++m_script->submits;
        m_script->hanging = m_script->submitHangs;
        m_script->changed.wait(lock, [this] { return !m_script->submitHangs; });
        m_script->hanging = false;
        return m_script->submitted;
    }

    Outcome<JobStatus> status(const JobHandle &) override
    {
        return m_script->get([](Script &s) { return s.status; });
    }

    Outcome<bool> remove(const JobHandle &) override
    {
        return m_script->get([](Script &s) {
            ++s.removes;
            return s.removed;
        });
    }

    void leave(const JobHandle &) override
    {
        m_script->set([](Script &s) { ++s.leaves; });
    }

    bool removeOld(std::chrono::seconds) override
    {
        return m_script->get([](Script &s) {
            ++s.oldRemoves;
            return s.status.has_value();
        });
    }

private:
    std::shared_ptr<Script> m_script;
};

const PrintTimes quick { 20ms, 5ms, 100ms, 60s, 100ms };

JobStatus statusOf(JobState state, PrinterState printer = PrinterState::Busy)
{
    return { state, printer, {} };
}

} // namespace

class PrintQueueTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsEachChangeOnceAndInOrder();
    void endsAsTheJobEnds_data();
    void endsAsTheJobEnds();
    void aRefusedJobIsNotSentAgain();
    void cancelEndsTheFutureWhileARequestHangs();
    void cancelTellsTheServiceOnce();
    void cancelTellsTheServiceEvenWhenTheProgramCloses();
    void whatCouldNotBeRemovedIsTriedUntilTheServiceAnswers_data();
    void whatCouldNotBeRemovedIsTriedUntilTheServiceAnswers();
    void whatTheServiceRefusesToRemoveIsLeftToIt();
    void aDocumentOfUnknownFateIsRemovedAndReported();
    void aRefusedQuestionIsNoMissingService();
    void aJobUnderWayIsLeftToTheServiceWhenTheProgramCloses();
    void whatAnEarlierRunLeftIsRemovedOnce();
    void cancelEndsItsJobAlone();
    void everyChangeNamesItsJob();
    void theFuturesContinuationMayPrintAgain();
    void aServiceThatReturnsInTimeIsFollowed();
    void aServiceThatStaysAwayIsReported();
    void watchTellsPrintersAndService();
    void destructorDoesNotWaitForAHangingRequest();

private:
    QFuture<Outcome<void>> print()
    {
        m_last = m_queue->print("%PDF", {});
        return m_last.done;
    }

    std::shared_ptr<Script> m_script;
    std::unique_ptr<PrintQueue> m_queue;
    PrintJob m_last;
};

void PrintQueueTest::init()
{
    qRegisterMetaType<JobStatus>();
    m_script = std::make_shared<Script>();
    m_queue = std::make_unique<PrintQueue>(std::make_unique<ScriptedSystem>(m_script), quick);
}

void PrintQueueTest::cleanup()
{
    m_script->set([](Script &s) { s.submitHangs = false; });
    m_queue.reset();
}

void PrintQueueTest::tellsEachChangeOnceAndInOrder()
{
    QSignalSpy jobs(m_queue.get(), &PrintQueue::jobChanged);
    m_script->set([](Script &s) { s.status = statusOf(JobState::Processing, PrinterState::OutOfPaper); });
    const auto future = print();
    QTRY_COMPARE(jobs.size(), 1);
    m_script->set([](Script &s) { s.status = statusOf(JobState::Processing); });
    QTRY_COMPARE(jobs.size(), 2);
    m_script->set([](Script &s) { s.status = statusOf(JobState::Completed, PrinterState::Ready); });
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
    QTRY_COMPARE(jobs.size(), 3);
    QCOMPARE(jobs.at(0).at(1).value<JobStatus>().printer, PrinterState::OutOfPaper);
    QCOMPARE(jobs.at(1).at(1).value<JobStatus>().printer, PrinterState::Busy);
    QCOMPARE(jobs.at(2).at(1).value<JobStatus>().state, JobState::Completed);
    QCOMPARE(m_script->get([](Script &s) { return s.submits; }), 1);
    QTRY_COMPARE(m_script->get([](Script &s) { return s.removes; }), 1);
}

void PrintQueueTest::endsAsTheJobEnds_data()
{
    QTest::addColumn<JobState>("end");
    QTest::addColumn<PrinterState>("printer");
    QTest::addColumn<ErrorCode>("code");
    const PrinterState busy = PrinterState::Busy;
    QTest::newRow("aborted is reported") << JobState::Aborted << busy << ErrorCode::PrintAborted;
    QTest::newRow("cancelled by somebody else is reported") << JobState::Canceled << busy << ErrorCode::PrintAborted;
    QTest::newRow("of a job that the service forgot nothing is known")
        << JobState::Lost << busy << ErrorCode::PrintUnknown;
    QTest::newRow("a job that went with its queue is reported")
        << JobState::Lost << PrinterState::Vanished << ErrorCode::PrintAborted;
}

void PrintQueueTest::endsAsTheJobEnds()
{
    QFETCH(JobState, end);
    QFETCH(PrinterState, printer);
    QFETCH(ErrorCode, code);
    m_script->set([=](Script &s) { s.status = statusOf(end, printer); });
    const auto future = print();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result().has_value());
    QCOMPARE(future.result().error().code, code);
    QVERIFY(!future.result().error().message.isEmpty());
    QCOMPARE(m_script->get([](Script &s) { return s.submits; }), 1);
}

void PrintQueueTest::aRefusedJobIsNotSentAgain()
{
    m_script->set([](Script &s) { s.submitted = failure(ErrorCode::PrintRefused); });
    const auto future = print();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::PrintRefused);
    m_script->set([](Script &s) {
        s.submitted = JobHandle { {}, 2 };
        s.status = statusOf(JobState::Completed);
    });
    const auto next = print(); // the thread has come past the first one when this ends
    QTRY_VERIFY(next.isFinished());
    QCOMPARE(m_script->get([](Script &s) { return s.submits; }), 2);
}

void PrintQueueTest::cancelEndsTheFutureWhileARequestHangs()
{
    m_script->set([](Script &s) { s.submitHangs = true; });
    const auto future = print();
    QTRY_VERIFY(m_script->get([](Script &s) { return s.hanging; }));
    m_queue->cancel(m_last.id);
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    m_script->set([](Script &s) { s.submitHangs = false; });
    QTRY_COMPARE(m_script->get([](Script &s) { return s.removes; }), 1);
}

void PrintQueueTest::cancelTellsTheServiceOnce()
{
    QSignalSpy jobs(m_queue.get(), &PrintQueue::jobChanged);
    const auto future = print();
    QTRY_COMPARE(jobs.size(), 1);
    m_queue->cancel(m_last.id);
    m_queue->cancel(m_last.id);
    QVERIFY(future.isFinished());
    QTRY_COMPARE(m_script->get([](Script &s) { return s.removes; }), 1);
}

void PrintQueueTest::cancelTellsTheServiceEvenWhenTheProgramCloses()
{
    m_script->set([](Script &s) { s.submitHangs = true; });
    const auto future = print();
    QTRY_VERIFY(m_script->get([](Script &s) { return s.hanging; }));
    m_queue->cancel(m_last.id);
    const auto script = m_script;
    std::thread service([script] { script->set([](Script &s) { s.submitHangs = false; }); });
    m_queue.reset();
    service.join();
    QTRY_COMPARE(m_script->get([](Script &s) { return s.removes; }), 1);
}

void PrintQueueTest::whatCouldNotBeRemovedIsTriedUntilTheServiceAnswers_data()
{
    QTest::addColumn<bool>("silent");
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("the service is silent and the clerk cancels") << true << true;
    QTest::newRow("the service is silent for too long") << true << false;
    QTest::newRow("the job is still ending") << false << true;
}

void PrintQueueTest::whatCouldNotBeRemovedIsTriedUntilTheServiceAnswers()
{
    QFETCH(bool, silent);
    QFETCH(bool, cancelled);
    m_script->set([silent](Script &s) {
        if (silent)
            s.status = failure(ErrorCode::NoPrintService);
        s.removed = silent ? Outcome<bool>(failure(ErrorCode::NoPrintService)) : Outcome<bool>(false);
    });
    const auto future = print();
    QTRY_COMPARE(m_script->get([](Script &s) { return s.submits; }), 1);
    if (cancelled)
        m_queue->cancel(m_last.id);
    QTRY_VERIFY(future.isFinished());
    QTRY_VERIFY(m_script->get([](Script &s) { return s.removes; }) >= 3);
    const int before = m_script->get([](Script &s) {
        s.removed = true;
        return s.removes;
    });
    QTRY_VERIFY(m_script->get([](Script &s) { return s.removes; }) > before);
    m_script->set([](Script &s) { s.status = statusOf(JobState::Completed); });
    const int after = m_script->get([](Script &s) { return s.removes; });
    const auto next = print(); // the thread has come past the first one when this is removed
    QTRY_VERIFY(next.isFinished());
    QTRY_COMPARE(m_script->get([](Script &s) { return s.removes; }), after + 1);
}

void PrintQueueTest::whatTheServiceRefusesToRemoveIsLeftToIt()
{
    m_script->set([](Script &s) {
        s.status = statusOf(JobState::Completed);
        s.removed = failure(ErrorCode::PrintRefused);
    });
    for (int jobs = 1; jobs <= 3; ++jobs) {
        const auto future = print();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().has_value());
        QTRY_COMPARE(m_script->get([](Script &s) { return s.removes; }), jobs);
    }
}

void PrintQueueTest::aDocumentOfUnknownFateIsRemovedAndReported()
{
    m_script->set([](Script &s) {
        s.submitted = JobHandle { {}, 1, failure(ErrorCode::PrintAborted).value() };
        s.removed = failure(ErrorCode::NoPrintService);
    });
    const auto future = print();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::PrintAborted);
    QTRY_VERIFY(m_script->get([](Script &s) { return s.removes; }) >= 2);
    QCOMPARE(m_script->get([](Script &s) { return s.submits; }), 1);
}

void PrintQueueTest::aRefusedQuestionIsNoMissingService()
{
    QSignalSpy service(m_queue.get(), &PrintQueue::serviceChanged);
    m_script->set([](Script &s) { s.status = failure(ErrorCode::PrintAborted); });
    const auto future = print();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::PrintAborted);
    QTRY_COMPARE(service.size(), 1);
    QCOMPARE(service.at(0).at(0).toBool(), true);
}

void PrintQueueTest::aJobUnderWayIsLeftToTheServiceWhenTheProgramCloses()
{
    QSignalSpy jobs(m_queue.get(), &PrintQueue::jobChanged);
    const auto future = print();
    QTRY_COMPARE(jobs.size(), 1);
    m_queue.reset();
    QTRY_COMPARE(m_script->get([](Script &s) { return s.leaves; }), 1);
    QCOMPARE(m_script->get([](Script &s) { return s.removes; }), 0);
}

void PrintQueueTest::whatAnEarlierRunLeftIsRemovedOnce()
{
    QSignalSpy printers(m_queue.get(), &PrintQueue::printersChanged);
    m_script->set([](Script &s) { s.status = failure(ErrorCode::NoPrintService); });
    m_queue->watch();
    QTRY_VERIFY(m_script->get([](Script &s) { return s.oldRemoves; }) >= 2);
    m_script->set([](Script &s) {
        s.status = JobStatus {};
        s.oldRemoves = 0;
        s.printers = QList<PrinterInfo> { PrinterInfo {} };
    });
    QTRY_COMPARE(m_script->get([](Script &s) { return s.oldRemoves; }), 1);
    m_script->set([](Script &s) { s.printers = QList<PrinterInfo> {}; });
    const qsizetype seen = printers.size();
    QTRY_VERIFY(printers.size() > seen);
    QCOMPARE(m_script->get([](Script &s) { return s.oldRemoves; }), 1);
}

void PrintQueueTest::cancelEndsItsJobAlone()
{
    const auto first = print();
    const auto waiting = print();
    const quint64 behind = m_last.id;
    const auto third = print();
    QTRY_COMPARE(m_script->get([](Script &s) { return s.submits; }), 1);
    m_queue->cancel(behind);
    QCOMPARE(waiting.result().error().code, ErrorCode::Cancelled);
    QVERIFY(!first.isFinished() && !third.isFinished());
    m_script->set([](Script &s) { s.status = statusOf(JobState::Completed); });
    QTRY_VERIFY(third.isFinished());
    QVERIFY(first.result().has_value() && third.result().has_value());
    QCOMPARE(m_script->get([](Script &s) { return s.submits; }), 2);
    QTRY_COMPARE(m_script->get([](Script &s) { return s.removes; }), 2);
    m_queue->cancel(m_last.id); // it has ended: nothing happens
    m_script->set([](Script &s) { s.status = statusOf(JobState::Processing); });
    const auto underWay = print();
    QTRY_COMPARE(m_script->get([](Script &s) { return s.submits; }), 3);
    m_queue->cancel(m_last.id);
    QCOMPARE(underWay.result().error().code, ErrorCode::Cancelled);
    QTRY_COMPARE(m_script->get([](Script &s) { return s.removes; }), 3);
}

void PrintQueueTest::everyChangeNamesItsJob()
{
    QSignalSpy jobs(m_queue.get(), &PrintQueue::jobChanged);
    m_script->set([](Script &s) { s.status = statusOf(JobState::Completed); });
    QList<quint64> ids;
    for (int job = 0; job < 3; ++job) {
        const auto future = print();
        ids << m_last.id;
        QTRY_VERIFY(future.isFinished());
        QTRY_COMPARE(jobs.size(), job + 1);
        QCOMPARE(jobs.last().at(0).toULongLong(), m_last.id);
    }
    QVERIFY(ids.at(0) != 0 && ids.at(0) != ids.at(1) && ids.at(1) != ids.at(2) && ids.at(0) != ids.at(2));
}

void PrintQueueTest::theFuturesContinuationMayPrintAgain()
{
    QSignalSpy jobs(m_queue.get(), &PrintQueue::jobChanged);
    QFuture<Outcome<void>> again;
    bool printed = false;
    const auto future = print().then(this, [&](const Outcome<void> &) {
        again = print();
        printed = true;
    });
    QTRY_COMPARE(jobs.size(), 1);
    m_queue->cancel(m_last.id);
    QTRY_VERIFY(printed);
    m_script->set([](Script &s) { s.status = statusOf(JobState::Completed); });
    QTRY_VERIFY(again.isFinished());
    QVERIFY(again.result().has_value());
}

void PrintQueueTest::aServiceThatReturnsInTimeIsFollowed()
{
    QSignalSpy service(m_queue.get(), &PrintQueue::serviceChanged);
    const auto future = print();
    QTRY_COMPARE(service.size(), 1);
    m_script->set([](Script &s) { s.status = failure(ErrorCode::NoPrintService); });
    QTRY_COMPARE(service.size(), 2);
    m_script->set([](Script &s) { s.status = statusOf(JobState::Completed); });
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
    QTRY_COMPARE(service.size(), 3);
    QCOMPARE(service.at(0).at(0).toBool(), true);
    QCOMPARE(service.at(1).at(0).toBool(), false);
    QCOMPARE(service.at(2).at(0).toBool(), true);
    QCOMPARE(m_script->get([](Script &s) { return s.submits; }), 1);
}

void PrintQueueTest::aServiceThatStaysAwayIsReported()
{
    m_script->set([](Script &s) { s.status = failure(ErrorCode::NoPrintService); });
    const auto future = print();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::NoPrintService);
    QCOMPARE(m_script->get([](Script &s) { return s.submits; }), 1);
}

void PrintQueueTest::watchTellsPrintersAndService()
{
    QSignalSpy printers(m_queue.get(), &PrintQueue::printersChanged);
    QSignalSpy service(m_queue.get(), &PrintQueue::serviceChanged);
    PrinterInfo counter;
    counter.name = QStringLiteral("counter");
    m_script->set([&](Script &s) { s.printers = QList<PrinterInfo> { counter }; });
    m_queue->watch();
    QTRY_COMPARE(m_queue->printers(), QList<PrinterInfo> { counter });
    m_script->set([](Script &s) { s.printers = failure(ErrorCode::NoPrintService); });
    QTRY_VERIFY(m_queue->printers().isEmpty());
    m_script->set([&](Script &s) { s.printers = QList<PrinterInfo> { counter }; });
    QTRY_COMPARE(m_queue->printers(), QList<PrinterInfo> { counter });
    QCOMPARE(printers.size(), 3);
    QTRY_COMPARE(service.size(), 3);
    QCOMPARE(service.at(1).at(0).toBool(), false);
}

void PrintQueueTest::destructorDoesNotWaitForAHangingRequest()
{
    m_script->set([](Script &s) { s.submitHangs = true; });
    const auto future = print();
    QTRY_VERIFY(m_script->get([](Script &s) { return s.hanging; }));
    QElapsedTimer time;
    time.start();
    m_queue.reset();
    QVERIFY(time.elapsed() < 2000);
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(PrintQueueTest)
#include "PrintQueueTest.moc"
