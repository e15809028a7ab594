#include "app/forms/FormOutput.h"

#include "tests/app/forms/SampleForms.h"
#include "tests/app/forms/ScriptedPrinters.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QGuiApplication>
#include <QMetaEnum>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::forms;
using printers::JobState;
using printers::JobStatus;
using printers::PrinterState;

namespace {

printers::PrintOptions options(const QString &printer = QStringLiteral("counter"))
{
    printers::PrintOptions made;
    made.printer = printer;
    made.title = QStringLiteral("1042");
    return made;
}

FilledForm filledForm(const QString &folder, const QString &id)
{
    FilledForm form { sampleForm(folder, id), {} };
    form.values.bound = { { QStringLiteral("applicant.name"), QStringLiteral("髙橋　𠮷子") },
        { QStringLiteral("applicant.address"), QStringLiteral("青森県架空市中央一丁目2番3号") },
        { QStringLiteral("subject.name"), QStringLiteral("髙橋　𠮷子") } };
    form.values.fields = { { QStringLiteral("purpose"), QStringLiteral("車の登録") } };
    form.values.date = QDate(2026, 12, 1);
    return form;
}

/// What the program does that is started on a disk of its own: saves a form and prints what became of it.
QString savedTo(const QString &path)
{
    const QTemporaryDir templates;
    printers::PrintQueue queue(std::make_unique<ScriptedPrinters>(std::make_shared<PrinterScript>()));
    RenderWorker worker;
    FormOutput output(worker, queue);
    if (!output.save({ filledForm(templates.path(), QStringLiteral("form")) }, { path }, {}))
        return QStringLiteral("refused");
    while (output.isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return output.progress().phase == OutputPhase::Failed ? toWord(output.progress().error.code)
                                                          : QStringLiteral("saved");
}

} // namespace

class FormOutputTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_first = filled(QStringLiteral("first"));
        m_second = filled(QStringLiteral("second"));
    }

    void init()
    {
        m_script = std::make_shared<PrinterScript>();
        m_queue = std::make_unique<printers::PrintQueue>(std::make_unique<ScriptedPrinters>(m_script));
        m_worker = std::make_unique<RenderWorker>();
        m_output = std::make_unique<FormOutput>(*m_worker, *m_queue);
    }

    void cleanup()
    {
        m_output.reset();
        m_worker.reset();
        m_queue.reset();
    }

    void oneJobAForm()
    {
        QSignalSpy done(m_output.get(), &FormOutput::formDone);
        QVERIFY(m_output->print({ m_first, m_second }, options(), {}));
        QTRY_COMPARE(phase(), OutputPhase::Succeeded);
        QCOMPARE(done.size(), 2);
        QCOMPARE(m_script->submitted().size(), 2);
        for (const QByteArray &pdf : m_script->pdfs())
            QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(m_script->options().first().title, QStringLiteral("1042 first"));
    }

    void aSecondPressPrintsNothing()
    {
        JobStatus waiting;
        waiting.state = JobState::Processing;
        m_script->setJob(waiting);
        QVERIFY(m_output->print({ m_first }, options(), {}));
        QVERIFY(!m_output->print({ m_first }, options(), {}));
        QTRY_COMPARE(phase(), OutputPhase::Printing);
        QVERIFY(!m_output->print({ m_first }, options(), {}));
        QVERIFY(!m_output->save({ m_first }, { m_folder.filePath(QStringLiteral("a.pdf")) }, {}));
        m_script->setJob({ JobState::Completed, PrinterState::Ready, {} });
        QTRY_COMPARE(phase(), OutputPhase::Succeeded);
        QCOMPARE(m_script->submitted().size(), 1);
    }

    void aTextThatDoesNotFitIsNeverPrinted()
    {
        FilledForm tooLong = m_first;
        tooLong.values.fields.insert(QStringLiteral("purpose"), QString(500, QChar(u'長')));
        m_output->print({ m_second, tooLong }, options(), { m_second.form.id, tooLong.form.id });
        QTRY_COMPARE(phase(), OutputPhase::HeldBack);
        QCOMPARE(m_output->progress().verdict, Verdict::Blocked);
        QCOMPARE(m_output->progress().form, 1);
        QVERIFY2(m_script->submitted().isEmpty(), "nothing is printed before all forms are clear");
    }

    void whatWasAgreedForOneFormCountsForNoOther()
    {
        FilledForm first = m_first;
        first.values.fields.remove(QStringLiteral("purpose"));
        FilledForm second = first;
        second.form.id = QStringLiteral("another");
        m_output->print({ first, second }, options(), { first.form.id });
        QTRY_COMPARE(phase(), OutputPhase::HeldBack);
        QCOMPARE(m_output->progress().formId, second.form.id);
        QVERIFY(m_script->submitted().isEmpty());
    }

    void anEmptyRequiredEntryAsksOnce()
    {
        FilledForm empty = m_first;
        empty.values.fields.remove(QStringLiteral("purpose"));
        m_output->print({ empty }, options(), {});
        QTRY_COMPARE(phase(), OutputPhase::HeldBack);
        QCOMPARE(m_output->progress().verdict, Verdict::Ask);
        QVERIFY(m_script->submitted().isEmpty());
        m_output->print({ empty }, options(), { empty.form.id });
        QTRY_COMPARE(phase(), OutputPhase::Succeeded);
        QCOMPARE(m_script->submitted().size(), 1);
    }

    void printersInTrouble_data()
    {
        QTest::addColumn<PrinterState>("state");
        QTest::newRow("out of paper") << PrinterState::OutOfPaper;
        QTest::newRow("door open") << PrinterState::DoorOpen;
        QTest::newRow("stopped") << PrinterState::Stopped;
        QTest::newRow("offline") << PrinterState::Offline;
    }
    void printersInTrouble()
    {
        QFETCH(PrinterState, state);
        m_script->setJob({ JobState::Stopped, state, {} });
        m_output->print({ m_first }, options(), {});
        QTRY_COMPARE(m_output->progress().job.printer, state);
        QCOMPARE(phase(), OutputPhase::Printing);
        m_script->setJob({ JobState::Completed, PrinterState::Ready, {} });
        QTRY_COMPARE(phase(), OutputPhase::Succeeded);
        QCOMPARE(m_script->submitted().size(), 1);
    }

    void aRefusedJobIsPrintedElsewhere()
    {
        m_script->refuseSubmit({ ErrorCode::PrintRefused, {}, {}, {}, {} });
        m_output->print({ m_first, m_second }, options(), {});
        QTRY_COMPARE(phase(), OutputPhase::Failed);
        QCOMPARE(m_output->progress().error.code, ErrorCode::PrintRefused);
        QCOMPARE(m_output->openForms().size(), 2);
        m_script->acceptSubmit();
        QVERIFY(m_output->printAgain(options(QStringLiteral("office"))));
        QTRY_COMPARE(phase(), OutputPhase::Succeeded);
        QCOMPARE(m_script->submitted(), (QStringList { QStringLiteral("office"), QStringLiteral("office") }));
    }

    void whatIsDoneIsNotPrintedAgain()
    {
        QSignalSpy done(m_output.get(), &FormOutput::formDone);
        connect(m_output.get(), &FormOutput::formDone, this, [this] {
            m_script->setJob({ JobState::Aborted, PrinterState::Ready, {} });
        });
        m_output->print({ m_first, m_second }, options(), {});
        QTRY_COMPARE(phase(), OutputPhase::Failed);
        QCOMPARE(m_output->progress().error.code, ErrorCode::PrintAborted);
        QCOMPARE(m_output->openForms(), QStringList { QStringLiteral("second") });
        m_script->setJob({ JobState::Completed, PrinterState::Ready, {} });
        QVERIFY(m_output->printAgain(options()));
        QTRY_COMPARE(phase(), OutputPhase::Succeeded);
        QCOMPARE(m_script->submitted().size(), 3);
        QCOMPARE(done.size(), 2);
    }

    void aWaitingJobIsKeptAsPdfInstead()
    {
        m_script->setJob({ JobState::Pending, PrinterState::OutOfPaper, {} });
        m_output->print({ m_first }, options(), {});
        QTRY_COMPARE(m_output->progress().job.printer, PrinterState::OutOfPaper);
        const QString path = m_folder.filePath(QStringLiteral("instead.pdf"));
        QVERIFY(m_output->saveInstead({ path }));
        QTRY_COMPARE(phase(), OutputPhase::Succeeded);
        QVERIFY(QFile::exists(path));
        QTRY_COMPARE(m_script->cancelled(), 1);
    }

    void savedFilesAreWhole()
    {
        const QStringList paths { m_folder.filePath(QStringLiteral("1.pdf")),
            m_folder.filePath(QStringLiteral("2.pdf")) };
        QVERIFY(m_output->save({ m_first, m_second }, paths, {}));
        QTRY_COMPARE(phase(), OutputPhase::Succeeded);
        for (const QString &path : paths) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY(content.startsWith("%PDF-") && content.trimmed().endsWith("%%EOF"));
        }
    }

    void whatIsToBeSavedIsCheckedBeforeItHasAPlace()
    {
        FilledForm tooLong = m_first;
        tooLong.values.fields.insert(QStringLiteral("purpose"), QString(500, QChar(u'長')));
        QVERIFY(m_output->save({ m_second, tooLong }, {}, {}));
        QTRY_COMPARE(phase(), OutputPhase::HeldBack);
        QVERIFY(m_output->save({ m_first, m_second }, {}, {}));
        QTRY_COMPARE(phase(), OutputPhase::Checked);
        QVERIFY(!m_output->isBusy());
        const QStringList paths { m_folder.filePath(QStringLiteral("3.pdf")),
            m_folder.filePath(QStringLiteral("4.pdf")) };
        QVERIFY(m_output->saveInstead(paths));
        QTRY_COMPARE(phase(), OutputPhase::Succeeded);
        QVERIFY(QFile::exists(paths.first()) && QFile::exists(paths.last()));
    }

    void aFolderThatIsGoneIsTold()
    {
        const QString folder = m_folder.filePath(QStringLiteral("gone"));
        QVERIFY(m_output->save({ m_first }, { folder + QStringLiteral("/a.pdf") }, {}));
        QTRY_COMPARE(phase(), OutputPhase::Failed);
        QCOMPARE(m_output->progress().error.code, ErrorCode::FileNotWritten);
        QVERIFY(!QFile::exists(folder));
    }

    void aFullDiskLeavesNoHalfFile()
    {
        // A disk of its own, too small for a form: this program is started again there and saves one.
        const QString script
            = QStringLiteral("mount -t tmpfs -o size=4k tmpfs \"$1\" && \"$0\" --save \"$1/form.pdf\" ; ls -A \"$1\"");
        const QString disk = m_folder.filePath(QStringLiteral("disk"));
        QVERIFY(QDir().mkpath(disk));
        QProcess shell;
        shell.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        shell.start(QStringLiteral("unshare"),
            { QStringLiteral("--user"), QStringLiteral("--map-root-user"), QStringLiteral("--mount"),
                QStringLiteral("sh"), QStringLiteral("-c"), script, QCoreApplication::applicationFilePath(), disk });
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), QStringLiteral("disk-full\n"));
    }

    void givingUpAnswersAtOnce()
    {
        m_script->setJob({ JobState::Processing, PrinterState::Ready, {} });
        m_output->print({ m_first }, options(), {});
        QTRY_COMPARE(phase(), OutputPhase::Printing);
        m_output->cancel();
        QCOMPARE(phase(), OutputPhase::Idle);
        QVERIFY(m_output->print({ m_first }, options(), {}));
        QTRY_COMPARE(phase(), OutputPhase::Printing);
    }

    void othersJobsAreLeftAlone()
    {
        m_script->setJob({ JobState::Processing, PrinterState::OutOfPaper, {} });
        const printers::PrintJob other = m_queue->print("%PDF-", options());
        QTRY_COMPARE(m_script->submitted().size(), 1);
        m_output->print({ m_first }, options(), {});
        QTRY_COMPARE(phase(), OutputPhase::Printing);
        m_script->setJob({ JobState::Processing, PrinterState::DoorOpen, {} });
        QSignalSpy jobs(m_queue.get(), &printers::PrintQueue::jobChanged);
        QTRY_VERIFY(!jobs.isEmpty());
        QCOMPARE(m_output->progress().job, JobStatus());
        m_output->cancel();
        QVERIFY(!other.done.isFinished());
        m_script->setJob({ JobState::Completed, PrinterState::Ready, {} });
        QTRY_VERIFY(other.done.isFinished());
        QVERIFY(other.done.result().has_value());
        QCOMPARE(m_script->submitted().size(), 1);
    }

    void theEndForgetsThePapers()
    {
        m_output->print({ m_first }, options(), {});
        m_output->wipe();
        QCOMPARE(phase(), OutputPhase::Idle);
        QVERIFY(m_output->openForms().isEmpty());
        QVERIFY(!m_output->printAgain(options()));
    }

    void fileNamesHoldNothingPersonal()
    {
        documents::FormTemplate form;
        form.id = QStringLiteral("form-2");
        QCOMPARE(suggestedFileName(form, QDate(2026, 12, 1), 1042), QStringLiteral("form-2-2026-12-01-1042.pdf"));
        form.title.ja = QStringLiteral("転入届");
        QCOMPARE(suggestedFileName(form, QDate(2026, 12, 1), 1042), QStringLiteral("転入届-2026-12-01-1042.pdf"));
    }

    void everyFailureHasItsWords()
    {
        const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
        for (int i = 0; i < codes.keyCount(); ++i) {
            const Error error { ErrorCode(codes.value(i)), {}, {}, {}, {} };
            QVERIFY2(!outputMessageFor(error).isEmpty(), codes.key(i));
        }
    }

    void warningsAreWeighed_data()
    {
        using documents::WarningCode;
        QTest::addColumn<QList<WarningCode>>("codes");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("none") << QList<WarningCode> {} << Verdict::Clear;
        QTest::newRow("smaller letters") << QList<WarningCode> { WarningCode::Shrunk } << Verdict::Clear;
        QTest::newRow("several lines") << QList<WarningCode> { WarningCode::Wrapped } << Verdict::Clear;
        QTest::newRow("no glyph") << QList<WarningCode> { WarningCode::Shrunk, WarningCode::MissingGlyph }
                                  << Verdict::Ask;
        QTest::newRow("empty") << QList<WarningCode> { WarningCode::EmptyRequired } << Verdict::Ask;
        QTest::newRow("cut") << QList<WarningCode> { WarningCode::Overflow, WarningCode::EmptyRequired }
                             << Verdict::Blocked;
    }
    void warningsAreWeighed()
    {
        QFETCH(QList<documents::WarningCode>, codes);
        QList<documents::Warning> warnings;
        for (const documents::WarningCode code : codes)
            warnings << documents::Warning { QStringLiteral("name"), code, {}, {} };
        QTEST(verdictOn(warnings), "verdict");
    }

    void anEraThatIsWrittenOutIsAMatterOfAsking()
    {
        const documents::Warning written { u"birth"_qs, documents::WarningCode::Overflow, documents::EraWrittenOut,
            {} };
        QCOMPARE(verdictOn({ written }), Verdict::Ask);
        const documents::Warning cut { u"birth"_qs, documents::WarningCode::Overflow, {}, {} };
        QCOMPARE(verdictOn({ written, cut }), Verdict::Blocked);
    }

private:
    OutputPhase phase() const { return m_output->progress().phase; }
    FilledForm filled(const QString &id) const { return filledForm(m_folder.path(), id); }

    QTemporaryDir m_folder;
    FilledForm m_first;
    FilledForm m_second;
    std::shared_ptr<PrinterScript> m_script;
    std::unique_ptr<printers::PrintQueue> m_queue;
    std::unique_ptr<RenderWorker> m_worker;
    std::unique_ptr<FormOutput> m_output;
};

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--save")) {
        QTextStream(stdout) << savedTo(arguments.at(2)) << '\n';
        return 0;
    }
    FormOutputTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "FormOutputTest.moc"
