#include "devices/printers/PrintQueue.h"
#include "tests/integration/PrivatePrinter.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::printers;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 15000; // ms, for an answer of real programs on a busy machine
const QString counter = QStringLiteral("counter");
const PrintTimes times { 200ms, 100ms, 3000ms, 60s, 1000ms };

PrintOptions toCounter()
{
    PrintOptions options;
    options.printer = counter;
    return options;
}

bool wasTold(const QSignalSpy &jobs, PrinterState state)
{
    return std::any_of(jobs.begin(), jobs.end(),
        [state](const QList<QVariant> &signal) { return signal.at(1).value<JobStatus>().printer == state; });
}

} // namespace

class PrintingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theQueueIsSeenAsItIs();
    void aPageComesOutOnce();
    void nothingOfAJobStaysWithTheService_data();
    void nothingOfAJobStaysWithTheService();
    void whatAnEarlierRunLeftIsRemoved();
    void aServiceWithoutHistoryLeavesItOpen();
    void theDefaultPrinterIsTaken();
    void aPrinterThatNeedsHelpIsToldAndGoesOn_data();
    void aPrinterThatNeedsHelpIsToldAndGoesOn();
    void theQueuesOwnStateIsTold_data();
    void theQueuesOwnStateIsTold();
    void aStoppedQueuePrintsOnceWhenItIsStarted();
    void whatCannotBePrintedIsRefused_data();
    void whatCannotBePrintedIsRefused();
    void whatIsNoPdfIsRefused();
    void aBrokenDocumentIsAborted();
    void cancelIsAtOnceAndAnotherJobFollows();
    void aPrinterSwitchedOffIsTold();
    void aPrinterThatDiesMidJobIsTold();
    void aQueueTakenAwayMidJobIsTold();
    void aServiceThatHangsDoesNotHoldUsForEver();
    void aServiceThatDiesMidJobIsReported();

private:
    [[nodiscard]] QFuture<Outcome<void>> print(const QByteArray &text = "Form")
    {
        m_last = m_queue->print(onePage(text), toCounter());
        return m_last.done;
    }

    PrivatePrinter m_printer;
    std::unique_ptr<PrintQueue> m_queue;
    PrintJob m_last;
};

void PrintingTest::initTestCase()
{
    qRegisterMetaType<JobStatus>();
}

void PrintingTest::init()
{
    m_printer.tidy();
    m_queue = std::make_unique<PrintQueue>(PrintSystem::system(), times);
}

/// Whatever a test broke is whole again for the next one.
void PrintingTest::cleanup()
{
    m_queue.reset();
    m_printer.setFault({});
    QVERIFY(PrivatePrinter::step({ QStringLiteral("renew") }));
}

void PrintingTest::theQueueIsSeenAsItIs()
{
    m_queue->watch();
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->printers().size(), 1, patience);
    const PrinterInfo printer = m_queue->printers().first();
    QCOMPARE(printer.name, counter);
    QVERIFY(!printer.description.isEmpty());
    QVERIFY(printer.isDefault);
    QVERIFY(printer.canDuplex);
    QVERIFY(printer.media.contains(QStringLiteral("iso_a4_210x297mm")));
    QCOMPARE(printer.state, PrinterState::Ready);
}

void PrintingTest::aPageComesOutOnce()
{
    const int before = m_printer.jobsReceived();
    const auto future = print("Exactly one");
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
    QVERIFY2(future.result().has_value(),
        qPrintable(future.result().has_value() ? QString() : future.result().error().detail));
    // "Completed" came after the printer's own word: the sheet lies there already.
    QCOMPARE(m_printer.sheets().size(), 1);
    QCOMPARE(PrivatePrinter::textOf(m_printer.sheets().first()), QStringLiteral("Exactly one"));
    QCOMPARE(m_printer.jobsReceived(), before + 1);
}

void PrintingTest::nothingOfAJobStaysWithTheService_data()
{
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("when it was printed") << false;
    QTest::newRow("when it was cancelled while the printer waited") << true;
}

void PrintingTest::nothingOfAJobStaysWithTheService()
{
    QFETCH(bool, cancelled);
    QSignalSpy jobs(m_queue.get(), &PrintQueue::jobChanged);
    m_printer.setFault("media-empty");
    const auto future = print("Personal");
    QTRY_VERIFY_WITH_TIMEOUT(wasTold(jobs, PrinterState::OutOfPaper), patience);
    QVERIFY(!m_printer.spooled().isEmpty());
    if (cancelled)
        m_queue->cancel(m_last.id);
    else
        m_printer.setFault({});
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_printer.spooled(), QStringList(), patience);
    QVERIFY(PrivatePrinter::jobs(QStringLiteral("all")).isEmpty());
}

void PrintingTest::whatAnEarlierRunLeftIsRemoved()
{
    QVERIFY(PrivatePrinter::run(QStringLiteral("cupsdisable"), { counter }));
    QSignalSpy jobs(m_queue.get(), &PrintQueue::jobChanged);
    const auto future = print("Left");
    QTRY_VERIFY_WITH_TIMEOUT(wasTold(jobs, PrinterState::Stopped), patience);
    m_queue.reset();
    QVERIFY(PrivatePrinter::run(QStringLiteral("cupsenable"), { counter }));
    // It is printed, as a closing program promises, and somebody else's beside it.
    QVERIFY(PrivatePrinter::run(QStringLiteral("lp"),
        { QStringLiteral("-t"), QStringLiteral("Madoguchis"), m_printer.sheetFor(onePage("Other")) }));
    QTRY_COMPARE_WITH_TIMEOUT(m_printer.sheets().size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(PrivatePrinter::jobs(QStringLiteral("not-completed")).isEmpty(), patience);
    QCOMPARE(PrivatePrinter::jobs(QStringLiteral("completed")).size(), 2);
    PrintTimes impatient = times;
    impatient.old = 0s;
    m_queue = std::make_unique<PrintQueue>(PrintSystem::system(), impatient);
    m_queue->watch();
    QTRY_COMPARE_WITH_TIMEOUT(PrivatePrinter::jobs(QStringLiteral("completed")).size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->printers().size(), 1, patience);
    QCOMPARE(PrivatePrinter::jobs(QStringLiteral("completed")).size(), 1);
}

void PrintingTest::aServiceWithoutHistoryLeavesItOpen()
{
    QVERIFY(m_printer.setHistory(false));
    const auto future = print("Forgotten");
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
    QVERIFY(m_printer.setHistory(true));
    QVERIFY(!future.result().has_value());
    QCOMPARE(future.result().error().code, ErrorCode::PrintUnknown);
    QCOMPARE(m_printer.sheets().size(), 1);
}

void PrintingTest::theDefaultPrinterIsTaken()
{
    const auto future = m_queue->print(onePage("Default"), {}).done;
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
    QVERIFY(future.result().has_value());
    QCOMPARE(m_printer.sheets().size(), 1);
}

void PrintingTest::aPrinterThatNeedsHelpIsToldAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<PrinterState>("state");
    QTest::newRow("paper is out") << QByteArray("media-empty") << PrinterState::OutOfPaper;
    QTest::newRow("door is open") << QByteArray("cover-open") << PrinterState::DoorOpen;
    QTest::newRow("paper is jammed") << QByteArray("media-jam") << PrinterState::Jammed;
    QTest::newRow("toner is out") << QByteArray("toner-empty") << PrinterState::OutOfToner;
}

void PrintingTest::aPrinterThatNeedsHelpIsToldAndGoesOn()
{
    QFETCH(QByteArray, reason);
    QFETCH(PrinterState, state);
    QSignalSpy jobs(m_queue.get(), &PrintQueue::jobChanged);
    const int before = m_printer.jobsReceived();
    m_printer.setFault(reason);
    const auto future = print("Waits");
    QTRY_VERIFY_WITH_TIMEOUT(wasTold(jobs, state), patience);
    QVERIFY(!future.isFinished());
    QVERIFY(m_printer.sheets().isEmpty());
    m_printer.setFault({});
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
    QVERIFY(future.result().has_value());
    QCOMPARE(m_printer.sheets().size(), 1);
    QCOMPARE(m_printer.jobsReceived(), before + 1);
}

void PrintingTest::theQueuesOwnStateIsTold_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<PrinterState>("state");
    QTest::newRow("stopped") << QStringLiteral("cupsdisable") << PrinterState::Stopped;
    QTest::newRow("rejecting") << QStringLiteral("cupsreject") << PrinterState::Rejecting;
}

void PrintingTest::theQueuesOwnStateIsTold()
{
    QFETCH(QString, command);
    QFETCH(PrinterState, state);
    m_queue->watch();
    QVERIFY(PrivatePrinter::run(command, { counter }));
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->printers().value(0).state, state, patience);
}

void PrintingTest::aStoppedQueuePrintsOnceWhenItIsStarted()
{
    QSignalSpy jobs(m_queue.get(), &PrintQueue::jobChanged);
    QVERIFY(PrivatePrinter::run(QStringLiteral("cupsdisable"), { counter }));
    const auto future = print();
    QTRY_VERIFY_WITH_TIMEOUT(wasTold(jobs, PrinterState::Stopped), patience);
    QVERIFY(!future.isFinished());
    QVERIFY(PrivatePrinter::run(QStringLiteral("cupsenable"), { counter }));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
    QVERIFY(future.result().has_value());
    QCOMPARE(m_printer.sheets().size(), 1);
}

void PrintingTest::whatCannotBePrintedIsRefused_data()
{
    QTest::addColumn<QString>("printer");
    QTest::addColumn<QString>("media");
    QTest::addColumn<QString>("before");
    QTest::addColumn<ErrorCode>("code");
    const QString a4 = QStringLiteral("iso_a4_210x297mm");
    QTest::newRow("no printer of that name") << QStringLiteral("nowhere") << a4 << QString() << ErrorCode::NoPrinter;
    QTest::newRow("a name that needs care in an address")
        << QStringLiteral("窓口 1/?#") << a4 << QString() << ErrorCode::NoPrinter;
    QTest::newRow("paper that the printer does not know")
        << counter << QStringLiteral("iso_a0_841x1189mm") << QString() << ErrorCode::PrintRefused;
    QTest::newRow("a queue that takes nothing")
        << counter << a4 << QStringLiteral("cupsreject") << ErrorCode::PrintRefused;
}

void PrintingTest::whatCannotBePrintedIsRefused()
{
    QFETCH(QString, printer);
    QFETCH(QString, media);
    QFETCH(QString, before);
    QFETCH(ErrorCode, code);
    if (!before.isEmpty())
        QVERIFY(PrivatePrinter::run(before, { counter }));
    PrintOptions options;
    options.printer = printer;
    options.media = media;
    const auto future = m_queue->print(onePage("Refused"), options).done;
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
    QVERIFY(!future.result().has_value());
    QCOMPARE(future.result().error().code, code);
    QVERIFY(!future.result().error().message.isEmpty());
    QVERIFY(m_printer.sheets().isEmpty());
}

void PrintingTest::whatIsNoPdfIsRefused()
{
    const auto future = m_queue->print("This is no PDF.", toCounter()).done;
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
    QVERIFY(!future.result().has_value());
    QCOMPARE(future.result().error().code, ErrorCode::PrintRefused);
}

void PrintingTest::aBrokenDocumentIsAborted()
{
    const QString policy = QStringLiteral("printer-error-policy=abort-job");
    QVERIFY(PrivatePrinter::run(
        QStringLiteral("lpadmin"), { QStringLiteral("-p"), counter, QStringLiteral("-o"), policy }));
    const auto future = m_queue->print("%PDF-1.4\nand then nothing of it", toCounter()).done;
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
    QVERIFY(!future.result().has_value());
    QCOMPARE(future.result().error().code, ErrorCode::PrintAborted);
    QVERIFY(m_printer.sheets().isEmpty());
}

void PrintingTest::cancelIsAtOnceAndAnotherJobFollows()
{
    QSignalSpy jobs(m_queue.get(), &PrintQueue::jobChanged);
    QVERIFY(PrivatePrinter::run(QStringLiteral("cupsdisable"), { counter }));
    const auto future = print("Cancelled");
    QTRY_VERIFY_WITH_TIMEOUT(wasTold(jobs, PrinterState::Stopped), patience);
    m_queue->cancel(m_last.id);
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    QVERIFY(PrivatePrinter::run(QStringLiteral("cupsenable"), { counter }));
    const auto next = print("Next");
    QTRY_VERIFY_WITH_TIMEOUT(next.isFinished(), patience);
    QVERIFY(next.result().has_value());
    QCOMPARE(m_printer.sheets().size(), 1);
    QCOMPARE(PrivatePrinter::textOf(m_printer.sheets().first()), QStringLiteral("Next"));
}

void PrintingTest::aPrinterSwitchedOffIsTold()
{
    QSignalSpy jobs(m_queue.get(), &PrintQueue::jobChanged);
    QVERIFY(PrivatePrinter::step({ QStringLiteral("stop-printer") }));
    const auto future = print("Late");
    QTRY_VERIFY_WITH_TIMEOUT(wasTold(jobs, PrinterState::Offline), patience);
    QVERIFY(!future.isFinished());
    QVERIFY(PrivatePrinter::step({ QStringLiteral("start-printer") }));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
    QVERIFY(future.result().has_value());
    QCOMPARE(m_printer.sheets().size(), 1);
}

void PrintingTest::aPrinterThatDiesMidJobIsTold()
{
    QSignalSpy jobs(m_queue.get(), &PrintQueue::jobChanged);
    m_printer.setFault("media-empty");
    const auto future = print();
    QTRY_VERIFY_WITH_TIMEOUT(wasTold(jobs, PrinterState::OutOfPaper), patience);
    QVERIFY(PrivatePrinter::step({ QStringLiteral("stop-printer") }));
    QTRY_VERIFY_WITH_TIMEOUT(wasTold(jobs, PrinterState::Offline), patience);
    QVERIFY(!future.isFinished());
    // Switched on again it knows nothing of the job. CUPS then says "completed"; the printer never did.
    m_printer.setFault({});
    QVERIFY(PrivatePrinter::step({ QStringLiteral("start-printer") }));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
    QVERIFY(!future.result().has_value());
    QCOMPARE(future.result().error().code, ErrorCode::PrintAborted);
    QVERIFY(m_printer.sheets().isEmpty());
}

void PrintingTest::aQueueTakenAwayMidJobIsTold()
{
    QSignalSpy jobs(m_queue.get(), &PrintQueue::jobChanged);
    QVERIFY(PrivatePrinter::run(QStringLiteral("cupsdisable"), { counter }));
    const auto future = print();
    QTRY_VERIFY_WITH_TIMEOUT(wasTold(jobs, PrinterState::Stopped), patience);
    QVERIFY(PrivatePrinter::run(QStringLiteral("lpadmin"), { QStringLiteral("-x"), counter }));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
    QCOMPARE(future.result().error().code, ErrorCode::PrintAborted);
    QTRY_VERIFY_WITH_TIMEOUT(wasTold(jobs, PrinterState::Vanished), patience);
}

void PrintingTest::aServiceThatHangsDoesNotHoldUsForEver()
{
    QVERIFY(m_printer.freeze(QStringLiteral("cupsd")));
    const auto system = PrintSystem::system();
    QElapsedTimer time;
    time.start();
    const auto printers = system->printers();
    const qint64 took = time.elapsed();
    QVERIFY(m_printer.thaw(QStringLiteral("cupsd")));
    QVERIFY(!printers.has_value());
    QCOMPARE(printers.error().code, ErrorCode::NoPrintService);
    QVERIFY2(took < 20000, qPrintable(QString::number(took)));
}

void PrintingTest::aServiceThatDiesMidJobIsReported()
{
    QSignalSpy jobs(m_queue.get(), &PrintQueue::jobChanged);
    QSignalSpy service(m_queue.get(), &PrintQueue::serviceChanged);
    m_queue->watch();
    QVERIFY(PrivatePrinter::run(QStringLiteral("cupsdisable"), { counter }));
    const auto future = print();
    QTRY_VERIFY_WITH_TIMEOUT(wasTold(jobs, PrinterState::Stopped), patience);
    QVERIFY(PrivatePrinter::step({ QStringLiteral("stop-cupsd") }));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), patience);
    QCOMPARE(future.result().error().code, ErrorCode::NoPrintService);
    QCOMPARE(service.last().at(0).toBool(), false);
    QVERIFY(PrivatePrinter::step({ QStringLiteral("start-cupsd") }));
    QTRY_COMPARE_WITH_TIMEOUT(service.last().at(0).toBool(), true, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->printers().size(), 1, patience);
    // The clerk may have printed it elsewhere by now: it must not come out here, too.
    QTRY_VERIFY_WITH_TIMEOUT(PrivatePrinter::jobs(QStringLiteral("all")).isEmpty(), patience);
    QVERIFY(PrivatePrinter::run(QStringLiteral("cupsenable"), { counter }));
    const auto next = print("Next");
    QTRY_VERIFY_WITH_TIMEOUT(next.isFinished(), patience);
    QVERIFY(next.result().has_value());
    QCOMPARE(m_printer.sheets().size(), 1);
}

QTEST_GUILESS_MAIN(PrintingTest)
#include "PrintingTest.moc"
