#include "app/forms/PrintOptionsBar.h"
#include "tests/app/forms/OpenFormsTab.h"
#include "tests/app/forms/SampleForms.h"
#include "widgets/Notice.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::forms;
using printers::JobState;
using printers::PrinterState;
using reception::PersonField;
using reception::Role;

/// Printing and saving forms.
class FormsTabOutputTest : public QObject, private OpenFormsTab {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aDoubleClickPrintsOnce()
    {
        m_script->setJob({ JobState::Processing, PrinterState::Ready, {} });
        fillReady();
        m_tab->runMainAction();
        m_tab->runMainAction();
        QTRY_COMPARE(m_tab->step(), Step::Output);
        m_tab->runMainAction();
        m_script->setJob({ JobState::Completed, PrinterState::Ready, {} });
        QTRY_COMPARE(m_tab->step(), Step::Done);
        QCOMPARE(m_script->submitted().size(), 1);
        QCOMPARE(m_script->submitted().first(), QStringLiteral("counter"));
    }

    void finishedFormsCanBeHandedOver()
    {
        QSignalSpy wanted(m_tab.get(), &FormsTab::handOverRequested);
        fillReady();
        m_tab->runMainAction();
        QTRY_COMPARE(m_tab->step(), Step::Done);
        QVERIFY2(!button(QStringLiteral("handOver"))->isVisible(), "this counter hands nothing over");
        m_tab->setHandOver(true);
        QVERIFY(button(QStringLiteral("handOver"))->isVisible());
        button(QStringLiteral("handOver"))->click();
        auto forms = wanted.first().first().value<QList<FilledForm>>();
        QCOMPARE(forms.size(), 1);
        QCOMPARE(forms.first().form.id, QStringLiteral("a-jumin"));
        QCOMPARE(forms.first().values.bound.value(QStringLiteral("applicant.name")), Name);
        // Printed once more it is the same form once.
        m_tab->goBack();
        QVERIFY(m_tab->step() == Step::Fill);
        m_tab->runMainAction();
        QTRY_COMPARE(m_tab->step(), Step::Done);
        button(QStringLiteral("handOver"))->click();
        QCOMPARE(wanted.last().first().value<QList<FilledForm>>().size(), 1);
        m_reception->end();
        QVERIFY(!button(QStringLiteral("handOver"))->isVisible());
        for (const QString &text : std::as_const(forms.first().values.bound))
            QVERIFY2(!text.contains(QStringLiteral("髙橋")), "the texts went with the reception");
    }

    void whatIsMissingIsPointedAtAndASecondPressAgrees()
    {
        fill({ QStringLiteral("a-jumin") });
        m_tab->runMainAction();
        m_tab->runMainAction(); // the second half of a double click
        QCOMPARE(m_tab->step(), Step::Fill);
        QVERIFY2(m_tab->isMainActionEnabled(), "nothing is under way");
        QVERIFY(!field(QStringLiteral("purpose"))->error().isEmpty());
        QVERIFY(field(QStringLiteral("purpose"))->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(m_script->submitted().isEmpty());
        QTRY_VERIFY((m_tab->step() == Step::Fill ? m_tab->runMainAction() : void(), m_tab->step() == Step::Done));
        QCOMPARE(m_script->submitted().size(), 1);
    }

    void aCharacterThatNobodyChoseIsNeverPrintedInPassing()
    {
        cards::IdentityDocument licence;
        licence.kind = cards::DocumentKind::DrivingLicence;
        licence.name = QStringLiteral("【外字1】田　太郎");
        licence.address = QStringLiteral("青森県架空市中央一丁目2番3号");
        licence.birthDate = QStringLiteral("19850403");
        licence.licence = cards::DrivingLicence();
        licence.licence->gaiji << cards::Gaiji { QStringLiteral("【外字1】"), {} };
        m_reception->end();
        m_reception->takeDocument(licence, Role::Applicant, Morning);
        fillReady();
        QVERIFY(!field(QStringLiteral("applicant.name"))->error().isEmpty());
        auto *notice = m_tab->findChild<widgets::Notice *>(QStringLiteral("formNotice"));
        const QString before = notice->text();
        m_tab->runMainAction();
        m_tab->runMainAction(); // the second half of a double click
        QCOMPARE(m_tab->step(), Step::Fill);
        QVERIFY(m_script->submitted().isEmpty());
        QVERIFY(field(QStringLiteral("applicant.name"))->isAncestorOf(QApplication::focusWidget()));
        QVERIFY2(notice->text() != before, "the second press is asked for");
        QSignalSpy wanted(m_tab.get(), &FormsTab::documentRequested);
        notice->findChild<QPushButton *>()->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<Role>(), Role::Applicant);
        QTRY_VERIFY((m_tab->step() == Step::Fill ? m_tab->runMainAction() : void(), m_tab->step() == Step::Done));
        QCOMPARE(m_script->submitted().size(), 1);
    }

    void aChosenCharacterIsPrintedAtOnce()
    {
        cards::IdentityDocument licence;
        licence.kind = cards::DocumentKind::DrivingLicence;
        licence.name = QStringLiteral("【外字1】田　太郎");
        licence.birthDate = QStringLiteral("19850403");
        licence.licence = cards::DrivingLicence();
        licence.licence->gaiji << cards::Gaiji { QStringLiteral("【外字1】"), {} };
        m_reception->end();
        m_reception->takeDocument(licence, Role::Applicant, Morning);
        m_reception->setByHand(Role::Applicant, PersonField::Name, QStringLiteral("髙田　太郎"));
        m_reception->setByHand(Role::Applicant, PersonField::Address, QStringLiteral("青森県架空市中央一丁目2番3号"));
        fillReady();
        m_tab->runMainAction();
        QTRY_COMPARE(m_tab->step(), Step::Done);
    }

    void aChangeWithdrawsTheAgreement()
    {
        fill({ QStringLiteral("a-jumin") });
        const QString before = m_tab->mainActionText();
        m_tab->runMainAction();
        QVERIFY(m_tab->mainActionText() != before);
        type(QStringLiteral("applicant.phone"), QStringLiteral("0172000000"));
        QCOMPARE(m_tab->mainActionText(), before);
    }

    void anUnreadableDateKeepsTheFormBack()
    {
        fillReady();
        m_reception->setByHand(Role::Applicant, PersonField::BirthDate, {});
        type(QStringLiteral("applicant.birthDate"), QStringLiteral("S99.1.1"));
        m_tab->runMainAction();
        QVERIFY(field(QStringLiteral("applicant.birthDate"))->isAncestorOf(QApplication::focusWidget()));
        m_tab->runMainAction();
        QCOMPARE(m_tab->step(), Step::Fill);
        QVERIFY(m_script->submitted().isEmpty());
    }

    void aTextThatDoesNotFitKeepsTheFormBack()
    {
        fill({ QStringLiteral("a-jumin") });
        type(QStringLiteral("purpose"), QString(200, QChar(u'長')));
        m_tab->runMainAction();
        QTRY_VERIFY(!field(QStringLiteral("purpose"))->error().isEmpty());
        QTRY_VERIFY(m_tab->isMainActionEnabled());
        m_tab->runMainAction();
        QTRY_VERIFY(m_tab->isMainActionEnabled());
        QCOMPARE(m_tab->step(), Step::Fill);
        QVERIFY(m_script->submitted().isEmpty());
    }

    void thePrinterOfTheSettingsIsTakenUntilTheClerkChooses_data()
    {
        QTest::addColumn<QString>("printer");
        QTest::addColumn<QString>("taken");
        QTest::newRow("one that is there") << QStringLiteral("office") << QStringLiteral("office");
        QTest::newRow("one that is not there") << QStringLiteral("gone") << QStringLiteral("counter");
        QTest::newRow("none: the default one") << QString() << QStringLiteral("counter");
    }

    void thePrinterOfTheSettingsIsTakenUntilTheClerkChooses()
    {
        QFETCH(QString, printer);
        QFETCH(QString, taken);
        settings::Settings settings;
        settings.printer = printer;
        FormsTab tab(*m_reception, settings, *m_queue, *m_dialogs);
        auto *printing = tab.findChild<PrintOptionsBar *>();
        QCOMPARE(printing->options().printer, taken);
        const QString other = taken == QLatin1String("office") ? QStringLiteral("counter") : QStringLiteral("office");
        printing->setPrinter(other);
        QCOMPARE(printing->options().printer, other);
    }

    void printersInTroubleAreTold_data()
    {
        QTest::addColumn<PrinterState>("state");
        QTest::newRow("out of paper") << PrinterState::OutOfPaper;
        QTest::newRow("door open") << PrinterState::DoorOpen;
        QTest::newRow("stopped") << PrinterState::Stopped;
        QTest::newRow("vanished") << PrinterState::Vanished;
    }

    void printersInTroubleAreTold()
    {
        QFETCH(PrinterState, state);
        m_script->setJob({ JobState::Stopped, state, {} });
        fillReady();
        m_tab->runMainAction();
        QTRY_COMPARE(label(QStringLiteral("outputHeadline")), printers::textFor(state));
        QCOMPARE(label(QStringLiteral("outputAdvice")), printers::adviceFor(state));
        m_script->setJob({ JobState::Completed, PrinterState::Ready, {} });
        QTRY_COMPARE(m_tab->step(), Step::Done);
        QCOMPARE(m_script->submitted().size(), 1);
    }

    void aStuckJobGoesToAnotherPrinter()
    {
        m_script->setJob({ JobState::Stopped, PrinterState::OutOfPaper, {} });
        fillReady();
        m_tab->runMainAction();
        QTRY_VERIFY(button(QStringLiteral("elsewhere.office")));
        m_script->setJob({ JobState::Completed, PrinterState::Ready, {} });
        QTest::mouseClick(button(QStringLiteral("elsewhere.office")), Qt::LeftButton);
        QTRY_COMPARE(m_tab->step(), Step::Done);
        QTRY_COMPARE(m_script->submitted().last(), QStringLiteral("office"));
    }

    void aRefusedJobIsTriedAgainOrGivenUp()
    {
        m_script->refuseSubmit({ ErrorCode::PrintRefused, {}, {}, {}, {} });
        fillReady();
        m_tab->runMainAction();
        QTRY_VERIFY(m_tab->step() == Step::Output && m_tab->isMainActionEnabled());
        QVERIFY(!label(QStringLiteral("outputAdvice")).isEmpty());
        QVERIFY(m_tab->goBack());
        QCOMPARE(m_tab->step(), Step::Fill);
        QCOMPARE(text(QStringLiteral("purpose")), QStringLiteral("車の登録"));
        m_tab->runMainAction();
        QTRY_VERIFY(m_tab->step() == Step::Output && m_tab->isMainActionEnabled());
        m_script->acceptSubmit();
        m_tab->runMainAction();
        QTRY_COMPARE(m_tab->step(), Step::Done);
        QCOMPARE(m_script->submitted().size(), 1);
    }

    void aPdfIsSavedUnderANameWithoutPersonalData()
    {
        m_dialogs->path = m_folder->filePath(QStringLiteral("kept.pdf"));
        fillReady();
        m_tab->runSecondAction();
        QTRY_COMPARE(m_tab->step(), Step::Done);
        QVERIFY(QFile::exists(m_dialogs->path));
        QVERIFY(m_dialogs->suggestions.first().endsWith(QStringLiteral("/住民票請求書-2026-12-01-1.pdf")));
        QVERIFY(m_script->submitted().isEmpty());
        const QString where = label(QStringLiteral("outputAdvice"));
        QVERIFY2(where.contains(QLatin1String("kept.pdf")) && where.contains(m_folder->path()), qPrintable(where));
    }

    void aRefusalComesBeforeTheQuestionForAFolder()
    {
        m_dialogs->path = m_folder->path();
        fill({ QStringLiteral("a-jumin"), QStringLiteral("a-tax") });
        type(QStringLiteral("purpose"), QString(200, QChar(u'長')));
        QTest::mouseClick(m_tab->findChild<QWidget *>(QStringLiteral("form.a-tax")), Qt::LeftButton);
        type(QStringLiteral("purpose"), QStringLiteral("車の登録"));
        m_tab->runSecondAction();
        QTRY_VERIFY2(text(QStringLiteral("purpose")).startsWith(u'長'), "the form that is held back is shown");
        QTRY_VERIFY(!field(QStringLiteral("purpose"))->error().isEmpty());
        QCOMPARE(m_dialogs->folders, 0);
        qobject_cast<QLineEdit *>(control(QStringLiteral("purpose")))->selectAll();
        type(QStringLiteral("purpose"), QStringLiteral("車の登録"));
        m_tab->runSecondAction();
        QTRY_COMPARE(m_tab->step(), Step::Done);
        QCOMPARE(m_dialogs->folders, 1);
        QCOMPARE(QDir(m_folder->path()).entryList({ QStringLiteral("*.pdf") }, QDir::Files),
            (QStringList { QStringLiteral("住民票請求書-2026-12-01-1.pdf"),
                QStringLiteral("税証明交付申請書-2026-12-01-1.pdf") }));
    }

    void aPlaceThatIsNotChosenChangesNothing()
    {
        fillReady();
        m_tab->runSecondAction();
        QTRY_COMPARE(m_dialogs->suggestions.size(), 1);
        QCOMPARE(m_tab->step(), Step::Fill);
        QVERIFY(m_tab->isMainActionEnabled() && m_tab->whyNotEnd().isEmpty());
        m_tab->runMainAction();
        QTRY_COMPARE(m_tab->step(), Step::Done);
        QCOMPARE(m_script->submitted().size(), 1);
    }

    void formsOfOneTitleDoNotOverwriteEachOther()
    {
        writeTemplate(m_folder->filePath(QStringLiteral("forms")), QStringLiteral("b-jumin"));
        m_tab->reloadForms();
        QTRY_VERIFY(m_tab->form(QStringLiteral("b-jumin")));
        m_dialogs->path = m_folder->path();
        fillReady();
        QVERIFY(m_tab->takePreApplied(
            *m_tab->form(QStringLiteral("b-jumin")), { { QStringLiteral("purpose"), QStringLiteral("車の登録") } }));
        m_tab->runSecondAction();
        QTRY_COMPARE(m_tab->step(), Step::Done);
        QCOMPARE(QDir(m_folder->path()).entryList({ QStringLiteral("*.pdf") }, QDir::Files),
            (QStringList {
                QStringLiteral("住民票請求書-2026-12-01-1-2.pdf"), QStringLiteral("住民票請求書-2026-12-01-1.pdf") }));
    }

    void theFolderOfTheLastPdfIsOfferedAgain()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("pdf")));
        m_dialogs->path = m_folder->filePath(QStringLiteral("pdf/1.pdf"));
        fillReady();
        m_tab->runSecondAction();
        QTRY_COMPARE(m_tab->step(), Step::Done);
        m_tab->goBack();
        m_tab->runSecondAction();
        QTRY_COMPARE(m_dialogs->suggestions.size(), 2);
        QVERIFY(m_dialogs->suggestions.last().startsWith(m_folder->filePath(QStringLiteral("pdf/"))));
    }

    void withoutAPrinterTheMainActionSaves()
    {
        m_dialogs->path = m_folder->filePath(QStringLiteral("kept.pdf"));
        fillReady();
        const QString print = m_tab->mainActionText();
        const QString save = m_tab->secondActionText();
        m_script->setPrinters({});
        QTRY_COMPARE(m_tab->mainActionText(), save);
        QVERIFY(m_tab->secondActionText().isEmpty());
        QVERIFY(print != save);
        m_tab->runMainAction();
        QTRY_COMPARE(m_tab->step(), Step::Done);
        QVERIFY(QFile::exists(m_dialogs->path));
        QVERIFY(m_script->submitted().isEmpty());
    }

    void printedAndSavedAsWell()
    {
        m_dialogs->path = m_folder->filePath(QStringLiteral("both.pdf"));
        QSignalSpy made(m_tab.get(), &FormsTab::formMade);
        fillReady();
        m_tab->runMainAction();
        QTRY_COMPARE(m_tab->step(), Step::Done);
        QTest::mouseClick(button(QStringLiteral("savePdf")), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(m_dialogs->path));
        QTRY_COMPARE(m_tab->step(), Step::Done);
        QCOMPARE(m_script->submitted().size(), 1);
        QCOMPARE(made.size(), 2);
        QCOMPARE(made.at(0).mid(0, 2), (QVariantList { QStringLiteral("a-jumin"), true }));
        QCOMPARE(made.at(1).mid(0, 2), (QVariantList { QStringLiteral("a-jumin"), false }));
        QVERIFY(made.at(0).at(2).value<EntryCounts>().fromCard >= 3);
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        m_dialogs->path = m_folder->filePath(QStringLiteral("gone/kept.pdf"));
        fillReady();
        m_tab->runSecondAction();
        QTRY_VERIFY(m_tab->step() == Step::Output && m_tab->isMainActionEnabled());
        QCOMPARE(
            label(QStringLiteral("outputAdvice")), outputMessageFor({ ErrorCode::FileNotWritten, {}, {}, {}, {} }));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("gone"))));
        m_dialogs->path = m_folder->filePath(QStringLiteral("kept.pdf"));
        m_tab->runMainAction();
        QTRY_COMPARE(m_tab->step(), Step::Done);
        QVERIFY(QFile::exists(m_dialogs->path));
    }

    void theEndDuringPrintingLeavesNothing()
    {
        m_script->setJob({ JobState::Processing, PrinterState::Ready, {} });
        fillReady();
        m_tab->runMainAction();
        QTRY_COMPARE(m_tab->step(), Step::Output);
        m_reception->end();
        QCOMPARE(m_tab->step(), Step::Choose);
        m_reception->begin(Morning.addSecs(60));
        fill({ QStringLiteral("a-jumin") });
        QCOMPARE(text(QStringLiteral("applicant.name")), QString());
    }
};

QTEST_MAIN(FormsTabOutputTest)
#include "FormsTabOutputTest.moc"
