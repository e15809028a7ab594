#include "devices/printers/PrinterReasons.h"

#include <QMetaEnum>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::printers;

class PrinterWordsTest : public QObject {
    Q_OBJECT

private slots:
    void everyStateHasTextAndAdvice();
    void everyPrintingErrorHasAMessage_data();
    void everyPrintingErrorHasAMessage();
    void finalStatesAreFinal();
    void reasonsBecomeTheMostPressingState_data();
    void reasonsBecomeTheMostPressingState();
};

void PrinterWordsTest::everyStateHasTextAndAdvice()
{
    const auto states = QMetaEnum::fromType<PrinterState>();
    for (int i = 0; i < states.keyCount(); ++i) {
        QVERIFY2(!textFor(PrinterState(states.value(i))).isEmpty(), states.key(i));
        QVERIFY2(!adviceFor(PrinterState(states.value(i))).isEmpty(), states.key(i));
    }
}

void PrinterWordsTest::everyPrintingErrorHasAMessage_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no service") << ErrorCode::NoPrintService;
    QTest::newRow("no printer") << ErrorCode::NoPrinter;
    QTest::newRow("refused") << ErrorCode::PrintRefused;
    QTest::newRow("aborted") << ErrorCode::PrintAborted;
    QTest::newRow("not known") << ErrorCode::PrintUnknown;
    QTest::newRow("cancelled") << ErrorCode::Cancelled;
}

void PrinterWordsTest::everyPrintingErrorHasAMessage()
{
    QFETCH(ErrorCode, code);
    QVERIFY(!messageFor(failure(code).value()).isEmpty());
    QVERIFY(messageForNoPdf() != messageFor(failure(code).value()));
}

void PrinterWordsTest::finalStatesAreFinal()
{
    const QList<JobState> open { JobState::Pending, JobState::Held, JobState::Processing, JobState::Stopped };
    const auto states = QMetaEnum::fromType<JobState>();
    for (int i = 0; i < states.keyCount(); ++i)
        QCOMPARE(isFinal(JobState(states.value(i))), !open.contains(JobState(states.value(i))));
}

void PrinterWordsTest::reasonsBecomeTheMostPressingState_data()
{
    QTest::addColumn<QString>("reasons");
    QTest::addColumn<QString>("facts"); // stopped, processing, rejecting, old (in its state for a minute)
    QTest::addColumn<PrinterState>("state");
    const auto row = [](const char *name, const char *reasons, const char *facts, PrinterState state) {
        QTest::newRow(name) << QString::fromLatin1(reasons) << QString::fromLatin1(facts) << state;
    };
    row("nothing is wrong", "none", "", PrinterState::Ready);
    row("it prints", "none", "processing", PrinterState::Busy);
    row("paper is out", "media-empty", "processing", PrinterState::OutOfPaper);
    row("paper is out, with the severity named", "media-empty-error", "", PrinterState::OutOfPaper);
    row("other paper is needed", "media-needed", "processing", PrinterState::OutOfPaper);
    row("one of two trays is empty", "media-empty-warning", "processing", PrinterState::Busy);
    row("the printer waits for a tray it warns of", "media-empty-warning,cups-remote-stopped", "processing",
        PrinterState::OutOfPaper);
    row("a job waits beside a warning", "media-empty-warning", "processing,old", PrinterState::OutOfPaper);
    row("an idle printer warns of a tray", "media-empty-warning", "old", PrinterState::Ready);
    row("a report needs nobody", "toner-empty-report", "", PrinterState::Ready);
    row("paper is low only", "media-low", "", PrinterState::Ready);
    row("door is open", "door-open", "", PrinterState::DoorOpen);
    row("cover is open", "cover-open-error", "", PrinterState::DoorOpen);
    row("interlock is open", "interlock-open", "", PrinterState::DoorOpen);
    row("paper is jammed", "media-jam", "", PrinterState::Jammed);
    row("toner is out", "toner-empty", "", PrinterState::OutOfToner);
    row("ink is out", "marker-supply-empty-error", "", PrinterState::OutOfToner);
    row("no paper matters more than no toner", "toner-empty,media-empty", "", PrinterState::OutOfPaper);
    row("no answer matters more than no paper", "media-empty,offline-report", "", PrinterState::Offline);
    row("a job begins to connect", "connecting-to-device", "processing", PrinterState::Busy);
    row("a job connects in vain", "connecting-to-device", "processing,old", PrinterState::Offline);
    row("the queue is stopped", "paused", "stopped", PrinterState::Stopped);
    row("the queue is stopped without a word", "none", "stopped", PrinterState::Stopped);
    row("the queue takes nothing", "none", "rejecting", PrinterState::Rejecting);
    row("stopped matters more than rejecting", "none", "stopped,rejecting", PrinterState::Stopped);
    row("an unknown word changes nothing", "com.example-tired", "", PrinterState::Ready);
}

void PrinterWordsTest::reasonsBecomeTheMostPressingState()
{
    QFETCH(QString, reasons);
    QFETCH(QString, facts);
    PrinterFacts said;
    said.stopped = facts.contains(QLatin1String("stopped"));
    said.processing = facts.contains(QLatin1String("processing"));
    said.accepting = !facts.contains(QLatin1String("rejecting"));
    said.secondsInState = facts.contains(QLatin1String("old")) ? 60 : 1;
    said.reasons = reasons.split(u',');
    QTEST(stateOf(said), "state");
}

QTEST_GUILESS_MAIN(PrinterWordsTest)
#include "PrinterWordsTest.moc"
