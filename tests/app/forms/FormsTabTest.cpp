#include "app/forms/FormsTab.h"

#include "app/forms/PrintOptionsBar.h"
#include "tests/app/forms/SampleForms.h"
#include "tests/app/forms/ScriptedPrinters.h"
#include "widgets/Dialogs.h"
#include "widgets/Field.h"
#include "widgets/PageView.h"
#include "widgets/SearchList.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::forms;
using printers::JobState;
using printers::PrinterState;
using reception::PersonField;
using reception::Role;

namespace {

const QDateTime Morning(QDate(2026, 12, 1), QTime(1, 42), Qt::UTC);
const QString Name = QStringLiteral("髙橋　𠮷子");

cards::IdentityDocument card()
{
    cards::IdentityDocument document;
    document.kind = cards::DocumentKind::MyNumberCard;
    document.name = Name;
    document.address = QStringLiteral("青森県架空市中央一丁目2番3号");
    document.birthDate = QStringLiteral("19540309");
    document.sex = cards::Sex::Female;
    return document;
}

/// Answers in the clerk's stead, at once.
class AnsweringDialogs : public widgets::Dialogs {
public:
    void chooseSaveFile(QWidget *, const QString &, const QString &suggestion, const QString &,
        std::function<void(const QString &)> answer) override
    {
        suggestions << suggestion;
        answer(path);
    }
    void chooseFolder(QWidget *, const QString &, const QString &, std::function<void(const QString &)> answer) override
    {
        answer(path);
    }
    QString path;
    QStringList suggestions;
};

} // namespace

class FormsTabTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeTemplate(m_folder->filePath(QStringLiteral("forms")), QStringLiteral("a-jumin"));
        writeTemplate(
            m_folder->filePath(QStringLiteral("forms")), QStringLiteral("a-tax"), QStringLiteral("税証明交付申請書"));
        settings::Settings settings;
        settings.templatePaths = { m_folder->filePath(QStringLiteral("forms")) };
        settings.storePath = m_folder->filePath(QStringLiteral("store"));
        m_script = std::make_shared<PrinterScript>();
        m_queue = std::make_unique<printers::PrintQueue>(std::make_unique<ScriptedPrinters>(m_script));
        QSignalSpy printers(m_queue.get(), &printers::PrintQueue::printersChanged);
        m_queue->watch();
        QTRY_VERIFY(!m_queue->printers().isEmpty());
        m_reception = std::make_unique<reception::Reception>();
        m_dialogs = std::make_unique<AnsweringDialogs>();
        m_tab = std::make_unique<FormsTab>(*m_reception, settings, *m_queue, *m_dialogs);
        m_tab->resize(1226, 640);
        m_tab->show();
        m_tab->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
        m_tab->load();
        QTRY_COMPARE(
            list()->visibleIds().mid(0, 2), (QStringList { QStringLiteral("a-jumin"), QStringLiteral("a-tax") }));
        m_reception->takeDocument(card(), Role::Applicant, Morning);
        m_tab->takeFocus();
    }

    void cleanup()
    {
        m_tab.reset();
        m_dialogs.reset();
        m_reception.reset();
        m_queue.reset();
        m_folder.reset();
    }

    void aFormIsChosenByKeyboardAlone()
    {
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a-tax"));
        QTRY_COMPARE(list()->visibleIds(), QStringList { QStringLiteral("a-tax") });
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_tab->step(), Step::Fill);
        QVERIFY(m_tab->isBegun());
        QVERIFY2(field(QStringLiteral("purpose"))->control()->hasFocus(), "the first entry that is still needed");
    }

    void altAndADigitCheckAForm()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::AltModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(list()->checkedIds(), (QStringList { QStringLiteral("a-tax"), QStringLiteral("a-jumin") }));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(list()->checkedIds(), QStringList { QStringLiteral("a-jumin") });
    }

    void escClearsTheSearchFirst()
    {
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a-tax"));
        QVERIFY(m_tab->goBack());
        QVERIFY(list()->visibleIds().size() > 1);
        QVERIFY2(!m_tab->goBack(), "the window may go back");
    }

    void severalFormsAreFilledTogether()
    {
        fill({ QStringLiteral("a-jumin"), QStringLiteral("a-tax") });
        QVERIFY(m_tab->findChild<QWidget *>(QStringLiteral("form.a-jumin"))->isVisible());
        type(QStringLiteral("purpose"), QStringLiteral("車の登録"));
        QTest::mouseClick(m_tab->findChild<QWidget *>(QStringLiteral("form.a-tax")), Qt::LeftButton);
        QCOMPARE(text(QStringLiteral("applicant.name")), Name);
        QVERIFY2(text(QStringLiteral("purpose")).isEmpty(), "each form has its own entries");
    }

    void everyControlHasAName()
    {
        fill({ QStringLiteral("a-jumin") });
        for (const QWidget *control : m_tab->findChildren<QWidget *>()) {
            if (control->focusPolicy() == Qt::NoFocus || !control->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(control);
            const bool named = !control->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const QByteArray where = control->metaObject()->className() + (' ' + control->objectName().toUtf8());
            if (control->inherits("QLineEdit") || control->inherits("QPlainTextEdit") || control->inherits("QComboBox")
                || button)
                QVERIFY2(named, where.constData());
        }
    }

    void tabFollowsTheEntries()
    {
        fill({ QStringLiteral("a-jumin") });
        field(QStringLiteral("applicant.name"))->focusControl();
        QStringList order;
        for (int presses = 0; presses < 60; ++presses) {
            for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
                if (widget->objectName().startsWith(QLatin1String("entry."))
                    && (order.isEmpty() || order.last() != widget->objectName()))
                    order << widget->objectName();
            }
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        const QStringList expected { QStringLiteral("entry.applicant.name"), QStringLiteral("entry.applicant.nameKana"),
            QStringLiteral("entry.applicant.address"), QStringLiteral("entry.applicant.birthDate"),
            QStringLiteral("entry.applicant.phone"), QStringLiteral("entry.purpose"), QStringLiteral("entry.copies"),
            QStringLiteral("entry.scope"), QStringLiteral("entry.date:today"), QStringLiteral("entry.staffNote") };
        QVERIFY2(order.size() > expected.size(), "Tab leaves every entry");
        QCOMPARE(order.mid(0, expected.size()), expected);
    }

    void entriesSurviveGoingBack()
    {
        fill({ QStringLiteral("a-jumin") });
        type(QStringLiteral("purpose"), QStringLiteral("車の登録"));
        QVERIFY(m_tab->goBack());
        QCOMPARE(m_tab->step(), Step::Choose);
        m_tab->runMainAction();
        QCOMPARE(text(QStringLiteral("purpose")), QStringLiteral("車の登録"));
    }

    void undoWorksInAndAcrossEntries()
    {
        fill({ QStringLiteral("a-jumin") });
        type(QStringLiteral("purpose"), QStringLiteral("A"));
        field(QStringLiteral("applicant.phone"))->focusControl();
        QTest::keyClicks(control(QStringLiteral("applicant.phone")), QStringLiteral("0172000000"));
        QTest::keyClick(control(QStringLiteral("applicant.phone")), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text(QStringLiteral("applicant.phone")), QString());
        QTest::keyClick(control(QStringLiteral("applicant.phone")), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text(QStringLiteral("purpose")), QString());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(text(QStringLiteral("purpose")), QStringLiteral("A"));
    }

    void enterGoesToTheNextEntryAndNeverPrints()
    {
        fill({ QStringLiteral("a-jumin") });
        QShortcut mainAction(QKeySequence(Qt::Key_Return), m_tab.get());
        connect(&mainAction, &QShortcut::activated, m_tab.get(), &FormsTab::runMainAction);
        field(QStringLiteral("applicant.phone"))->focusControl();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(field(QStringLiteral("purpose"))->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(m_tab->step(), Step::Fill);
        QVERIFY2(field(QStringLiteral("purpose"))->error().isEmpty(), "the main action was not asked for");
    }

    void aClickOnThePaperGoesToItsEntry()
    {
        fill({ QStringLiteral("a-jumin") });
        auto *paper = m_tab->findChild<QWidget *>(QStringLiteral("fillPage"))
                          ->findChild<widgets::PageView *>(QStringLiteral("paper"));
        emit paper->clicked(0, QPointF(70, 78));
        QVERIFY(field(QStringLiteral("applicant.phone"))->isAncestorOf(QApplication::focusWidget()));
    }

    void theSwitchAsksForAnotherPerson()
    {
        fill({ QStringLiteral("a-jumin") });
        auto *same = m_tab->findChild<widgets::Field *>(QStringLiteral("sameAsApplicant"));
        QTest::mouseClick(same->control(), Qt::LeftButton);
        QTRY_VERIFY(m_tab->findChild<widgets::Field *>(QStringLiteral("entry.subject.name")));
        QSignalSpy asked(m_tab.get(), &FormsTab::cardRequested);
        QTest::mouseClick(m_tab->findChild<QWidget *>(QStringLiteral("readCard.subject")), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Role>(), Role::Subject);
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
        QVERIFY(m_dialogs->suggestions.first().endsWith(QLatin1String("a-jumin-2026-12-01-1.pdf")));
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

    void theNextFormKeepsEverything()
    {
        fillReady();
        m_tab->runMainAction();
        QTRY_COMPARE(m_tab->step(), Step::Done);
        m_tab->runMainAction();
        QCOMPARE(m_tab->step(), Step::Choose);
        QVERIFY2(list()->isAncestorOf(QApplication::focusWidget()), "the next thing begins in the search box");
        fill({ QStringLiteral("a-tax") });
        QCOMPARE(text(QStringLiteral("applicant.name")), Name);
        QCOMPARE(text(QStringLiteral("purpose")), QStringLiteral("車の登録"));
    }

    void theMostUsedFormComesFirstNextTime()
    {
        fill({ QStringLiteral("a-tax") });
        type(QStringLiteral("purpose"), QStringLiteral("車の登録"));
        m_tab->runMainAction();
        QTRY_COMPARE(m_tab->step(), Step::Done);
        m_tab->runMainAction();
        QCOMPARE(list()->visibleIds().first(), QStringLiteral("a-tax"));
    }

    void theEndLeavesNothing()
    {
        fillReady();
        type(QStringLiteral("applicant.phone"), QStringLiteral("0172000000"));
        // Those that go with the next turn of the event loop must be empty before that.
        QList<QPointer<QLineEdit>> edits;
        for (QLineEdit *edit : m_tab->findChildren<QLineEdit *>())
            edits << edit;
        QVERIFY(edits.size() > 3);
        m_reception->end();
        QCOMPARE(m_tab->step(), Step::Choose);
        QVERIFY(!m_tab->isBegun());
        for (const QString &secret : { Name, QStringLiteral("0172000000"), QStringLiteral("車の登録") }) {
            for (const QPointer<QLineEdit> &edit : std::as_const(edits)) {
                QVERIFY(!edit || !edit->text().contains(secret));
                QVERIFY(!edit || !edit->isUndoAvailable());
            }
            for (const QPlainTextEdit *edit : m_tab->findChildren<QPlainTextEdit *>())
                QVERIFY(!edit->toPlainText().contains(secret));
            for (const QLabel *words : m_tab->findChildren<QLabel *>())
                QVERIFY(!words->text().contains(secret));
        }
        QTRY_VERIFY(!m_tab->findChild<widgets::Field *>(QStringLiteral("entry.applicant.name")));
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

    void everyStepHasHelpAndOneMainAction()
    {
        QVERIFY(!m_tab->helpText().isEmpty() && !m_tab->mainActionText().isEmpty());
        fillReady();
        QVERIFY(!m_tab->helpText().isEmpty() && !m_tab->mainActionText().isEmpty());
        m_tab->runMainAction();
        QTRY_COMPARE(m_tab->step(), Step::Done);
        QVERIFY(!m_tab->helpText().isEmpty() && !m_tab->mainActionText().isEmpty());
        QSignalSpy ending(m_tab.get(), &FormsTab::endReceptionRequested);
        m_tab->runSecondAction();
        QCOMPARE(ending.size(), 1);
    }

    void anotherLanguageKeepsTheEntries()
    {
        fillReady();
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(m_tab.get(), &change);
        QCOMPARE(text(QStringLiteral("purpose")), QStringLiteral("車の登録"));
    }

private:
    widgets::SearchList *list() const { return m_tab->findChild<widgets::SearchList *>(QStringLiteral("formList")); }
    /// The newest one of that name: the old ones go with the next turn of the event loop.
    widgets::Field *field(const QString &key) const
    {
        const auto all = m_tab->findChildren<widgets::Field *>(QStringLiteral("entry.") + key);
        return all.isEmpty() ? nullptr : all.last();
    }
    QWidget *control(const QString &key) const { return field(key)->control(); }
    QString text(const QString &key) const { return qobject_cast<QLineEdit *>(control(key))->text(); }
    QString label(const QString &name) const { return m_tab->findChild<QLabel *>(name)->text(); }
    QPushButton *button(const QString &name) const
    {
        const auto all = m_tab->findChildren<QPushButton *>(name);
        return all.isEmpty() ? nullptr : all.last();
    }
    void type(const QString &key, const QString &words)
    {
        field(key)->focusControl();
        // As an input method hands over what was composed.
        QInputMethodEvent composed;
        composed.setCommitString(words);
        QApplication::sendEvent(control(key), &composed);
    }
    void fill(const QStringList &ids)
    {
        list()->setCheckedIds(ids);
        m_tab->runMainAction();
        QCOMPARE(m_tab->step(), Step::Fill);
    }
    void fillReady()
    {
        fill({ QStringLiteral("a-jumin") });
        type(QStringLiteral("purpose"), QStringLiteral("車の登録"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<PrinterScript> m_script;
    std::unique_ptr<printers::PrintQueue> m_queue;
    std::unique_ptr<reception::Reception> m_reception;
    std::unique_ptr<AnsweringDialogs> m_dialogs;
    std::unique_ptr<FormsTab> m_tab;
};

QTEST_MAIN(FormsTabTest)
#include "FormsTabTest.moc"
