#include "tests/app/forms/OpenFormsTab.h"
#include "widgets/Notice.h"
#include "widgets/PageView.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::forms;
using reception::Role;

/// Choosing and filling forms.
class FormsTabTest : public QObject, private OpenFormsTab {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

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
        const auto told
            = [this] { return m_tab->findChild<QAbstractButton *>(QStringLiteral("form.a-jumin"))->text(); };
        type(QStringLiteral("purpose"), QString(200, QChar(u'長')));
        QTRY_VERIFY2(told().endsWith(QStringLiteral("does not fit")), qPrintable(told()));
        QTest::keyClick(control(QStringLiteral("purpose")), Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("purpose"), QStringLiteral("車の登録"));
        QTRY_VERIFY2(told().endsWith(QStringLiteral("ready")), qPrintable(told()));
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

    void signaturesThatWentWithAHoldAreTold()
    {
        m_tab->visitor().setDisplay(VisitorDisplay::Ready, true);
        fill({ QStringLiteral("a-jumin"), QStringLiteral("a-tax") });
        m_tab->visitor().askToSign();
        m_tab->visitor().sign({ QPolygonF({ { 0.2, 0.2 }, { 0.8, 0.3 } }) });
        const QCborMap held = QCborValue::fromCbor(m_tab->hold().toCborValue().toCbor()).toMap();
        m_reception->end();
        m_reception->begin(Morning);
        QVERIFY(m_tab->takeUp(held));
        QTRY_COMPARE(m_tab->step(), Step::Fill);
        auto *notice = m_tab->findChild<widgets::Notice *>(QStringLiteral("formNotice"));
        const QString told = notice->text();
        QVERIFY2(
            told.count(QStringLiteral("請求書")) == 1 || told.count(QStringLiteral("Sample")) == 1, qPrintable(told));
        notice->findChild<QPushButton *>()->click();
        QVERIFY(notice->text() != told);
        QVERIFY(!label(QStringLiteral("visitorWords")).isEmpty());
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
        const auto shown = [this]() -> widgets::Field * { // a former one may not be gone yet
            for (auto *field : m_tab->findChildren<widgets::Field *>(QStringLiteral("sameAsApplicant"))) {
                if (field->isVisible())
                    return field;
            }
            return nullptr;
        };
        QTRY_VERIFY(shown());
        QTest::mouseClick(shown()->control(), Qt::LeftButton);
        QTRY_VERIFY(m_tab->findChild<widgets::Field *>(QStringLiteral("entry.subject.name")));
        // The keyboard goes on from there.
        QTRY_VERIFY(shown() && shown()->isAncestorOf(m_tab->window()->focusWidget()));
        QSignalSpy asked(m_tab.get(), &FormsTab::cardRequested);
        QTest::mouseClick(m_tab->findChild<QWidget *>(QStringLiteral("readCard.subject")), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Role>(), Role::Subject);
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

    void theMostUsedFormComesFirstNextTimeAndEachKeepsItsDigit()
    {
        fill({ QStringLiteral("a-tax") });
        type(QStringLiteral("purpose"), QStringLiteral("車の登録"));
        m_tab->runMainAction();
        QTRY_COMPARE(m_tab->step(), Step::Done);
        m_tab->runMainAction();
        QCOMPARE(list()->visibleIds().first(), QStringLiteral("a-tax"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(list()->checkedIds(), QStringList { QStringLiteral("a-jumin") });
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
};

QTEST_MAIN(FormsTabTest)
#include "FormsTabTest.moc"
