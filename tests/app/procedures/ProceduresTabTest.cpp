#include "app/procedures/ProceduresTab.h"

#include "app/procedures/PlanModel.h"
#include "tests/app/forms/ScriptedPrinters.h"
#include "widgets/ChoiceField.h"
#include "widgets/DateField.h"
#include "widgets/Dialogs.h"
#include "widgets/PageView.h"
#include "widgets/SearchList.h"
#include "widgets/theme/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCborMap>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::procedures;

namespace {

/// Saves where the test says, without asking anybody.
class FixedDialogs : public widgets::Dialogs {
public:
    void chooseSaveFile(QWidget *, const QString &, const QString &suggestion, const QString &,
        std::function<void(const QString &)> answer) override
    {
        suggested = suggestion;
        answer(path);
    }
    QString path;
    QString suggested;
};

} // namespace

/// The tab as a clerk uses it.
class ProceduresTabTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_script = std::make_shared<forms::PrinterScript>();
        m_script->setPrinters({});
        m_printers = std::make_unique<printers::PrintQueue>(std::make_unique<forms::ScriptedPrinters>(m_script),
            printers::PrintTimes { std::chrono::milliseconds(20), std::chrono::milliseconds(20) });
        m_reception = std::make_unique<reception::Reception>();
        m_reception->begin(QDateTime::currentDateTimeUtc());
        m_settings.municipality = QStringLiteral("架空市");
        open();
    }

    void cleanup()
    {
        m_tab.reset();
        m_reception.reset();
        m_printers.reset();
    }

    void aLifeEventIsChosenByKeyboardAlone()
    {
        QTRY_VERIFY(!events()->visibleIds().isEmpty());
        QCOMPARE(events()->visibleIds().size(), 6);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("konin"));
        QTRY_COMPARE(events()->visibleIds(), QStringList(QStringLiteral("konin")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(m_tab->isBegun());
        QVERIFY2(question(QStringLiteral("change"))->control()->hasFocus(), "the first question");
        QVERIFY(m_tab->goBack()); // and what was answered stays
        QVERIFY(m_tab->isBegun());
    }

    void thePlanFollowsEachAnswer()
    {
        begin(QStringLiteral("bereavement"));
        QVERIFY(rowOf(QStringLiteral("inkan.card")).isConfirm);
        choose(QStringLiteral("q_cards"), QStringLiteral("inkan"));
        QVERIFY(!rowOf(QStringLiteral("inkan.card")).isConfirm);
        choose(QStringLiteral("q_cards"), QStringLiteral("none")); // takes the other one's place
        QCOMPARE(choice(QStringLiteral("q_cards"))->chosen(), QStringList(QStringLiteral("none")));
        QVERIFY(rowOf(QStringLiteral("inkan.card")).id.isEmpty());
        QVERIFY(change().contains(QStringLiteral("Not needed")));
        choose(QStringLiteral("q_cards"), QStringLiteral("driver"));
        QCOMPARE(choice(QStringLiteral("q_cards"))->chosen(), QStringList(QStringLiteral("driver")));
        QTest::keyClick(m_tab->findChild<QWidget *>(QStringLiteral("talkPage")), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(choice(QStringLiteral("q_cards"))->chosen(), QStringList(QStringLiteral("none")));
    }

    void aDayIsTypedAsPeopleWriteIt()
    {
        begin(QStringLiteral("bereavement"));
        auto *day = qobject_cast<widgets::DateField *>(question(QStringLiteral("q_death_date")));
        QVERIFY(day);
        QTest::keyClicks(day->control(), QStringLiteral("R8.11.2"));
        QVERIFY(day->understood().contains(QStringLiteral("令和8年11月2日")));
        auto *known = qobject_cast<widgets::DateField *>(question(QStringLiteral("q_death_known_date")));
        QCOMPARE(known->text(), QStringLiteral("令和8年11月2日")); // not asked again
        question(QStringLiteral("q_head"))->focusControl();
        QCOMPARE(day->text(), QStringLiteral("令和8年11月2日"));
        day->focusControl();
        QTest::keyClick(day->control(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(day->control(), QStringLiteral("R8.13"));
        question(QStringLiteral("q_head"))->focusControl();
        QVERIFY2(!day->error().isEmpty(), "what is no day is told where it was typed");
        QVERIFY2(known->text().isEmpty(), "and is none for the plan either");
        choose(QStringLiteral("q_dog"), QStringLiteral("no"));
        QCOMPARE(day->text(), QStringLiteral("R8.13")); // stays until somebody mends it
        day->focusControl();
        QTest::keyClick(day->control(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(day->control(), QStringLiteral("R8.10.25")); // by way of R8.10.2
        QCOMPARE(known->text(), QStringLiteral("令和8年10月25日"));
        QVERIFY(day->error().isEmpty());
        known->focusControl();
        QTest::keyClick(known->control(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(known->control(), Qt::Key_Delete);
        QVERIFY2(known->text().isEmpty(), "not under the hand");
        day->focusControl();
        QCOMPARE(known->text(), QStringLiteral("令和8年10月25日"));
    }

    void whatIsKnownCanOnlyBeAnsweredOtherwise()
    {
        cards::IdentityDocument card;
        card.kind = cards::DocumentKind::MyNumberCard;
        m_reception->takeDocument(card, reception::Role::Applicant, QDateTime::currentDateTimeUtc());
        begin(QStringLiteral("tennyu"));
        auto *asked = choice(QStringLiteral("q_mynumber"));
        QCOMPARE(asked->chosen(), QStringList(QStringLiteral("yes")));
        choose(QStringLiteral("q_mynumber"), QStringLiteral("yes"));
        QCOMPARE(asked->chosen(), QStringList(QStringLiteral("yes")));
        choose(QStringLiteral("q_mynumber"), QStringLiteral("no"));
        QCOMPARE(asked->chosen(), QStringList(QStringLiteral("no")));
    }

    void f4GoesToTheNextOpenQuestion()
    {
        begin(QStringLiteral("bereavement"));
        choose(QStringLiteral("q_death_place"), QStringLiteral("domestic"));
        question(QStringLiteral("q_death_place"))->focusControl();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F4);
        QTRY_VERIFY(question(QStringLiteral("q_death_notice"))->control()->hasFocus());
    }

    void questionsAreAsWideAsTheirColumn()
    {
        for (const QString &event : { QStringLiteral("bereavement"), QStringLiteral("shussho") }) {
            begin(event);
            const auto *area = m_tab->findChild<QScrollArea *>(QStringLiteral("questionList"));
            QTRY_COMPARE(area->widget()->width(), area->viewport()->width());
            m_tab->goBack();
        }
    }

    void whatIsLookedAtIsExplained()
    {
        begin(QStringLiteral("bereavement"));
        choose(QStringLiteral("q_cards"), QStringLiteral("inkan"));
        list()->setCurrentIndex(m_model->index(m_model->indexOf(QStringLiteral("inkan.card"))));
        const auto *detail = m_tab->findChild<QWidget *>(QStringLiteral("planDetail"));
        QVERIFY(detail->isVisible());
        QString told;
        for (const QLabel *label : detail->findChildren<QLabel *>())
            told += label->text();
        QVERIFY2(
            told.contains(QStringLiteral("亡くなった方が持っていたカードなどを選んでください。 — ")), qPrintable(told));
        QVERIFY(told.contains(QStringLiteral("Not yet confirmed by this city")));
        m_reception->end();
        for (const QLabel *label : m_tab->findChild<QWidget *>(QStringLiteral("talkPage"))->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(QStringLiteral("亡くなった")), "answers go with the reception");
        QVERIFY(change().isEmpty());
    }

    void whatMustNotBeDoneFirstStandsAboveThePlan()
    {
        begin(QStringLiteral("bereavement"));
        const auto isWarned = [this] { return m_model->rowCount() > 0 && m_model->row(0).isWarning; };
        QVERIFY2(isWarned(), "nobody has said yet that there are no debts");
        choose(QStringLiteral("q_debt"), QStringLiteral("no"));
        QVERIFY(!isWarned());
    }

    void theFormsOfThePlanAreAskedFor()
    {
        begin(QStringLiteral("bereavement"));
        QVERIFY(m_tab->secondActionText().isEmpty()); // nothing is certain: the sheet is the main action
        const QSignalSpy wanted(m_tab.get(), &ProceduresTab::formsWanted);
        choose(QStringLiteral("q_insurance"), QStringLiteral("kokuho"));
        choose(QStringLiteral("q_need_certs"), QStringLiteral("yes"));
        QTest::keyClicks(question(QStringLiteral("q_death_date"))->control(), QStringLiteral("R8.11.2"));
        m_tab->runMainAction();
        QCOMPARE(wanted.size(), 1);
        const QStringList ids = wanted.first().first().toStringList();
        QVERIFY(ids.contains(QStringLiteral("kokuho")) && ids.contains(QStringLiteral("koseki")));
        QVERIFY2(!ids.contains(QStringLiteral("kouki")), "not known here");
        const auto told = wanted.first().at(1).value<QHash<QString, QString>>();
        QVERIFY2(!wanted.first().last().toBool(), "they are about the deceased");
        QCOMPARE(told.value(QStringLiteral("common.deathDate")), QStringLiteral("2026-11-02"));
    }

    void theSheetIsLookedAtAndSavedWithoutAPrinter()
    {
        begin(QStringLiteral("bereavement"));
        m_tab->runMainAction();
        auto *view = m_tab->findChild<widgets::PageView *>();
        QTRY_VERIFY(view->sheetCount() > 0);
        QVERIFY(m_tab->secondActionText().isEmpty());
        m_dialogs.path = m_folder->filePath(QStringLiteral("sheet.pdf"));
        m_tab->runMainAction();
        QVERIFY(!m_dialogs.suggested.isEmpty());
        QTRY_VERIFY(QFile::exists(m_dialogs.path));
        QVERIFY(m_tab->goBack());
        QVERIFY(list()->isVisible());
    }

    void theSheetIsPrinted()
    {
        printers::PrinterInfo printer;
        printer.name = QStringLiteral("counter");
        printer.isDefault = true;
        m_script->setPrinters({ printer });
        m_script->setJob({ printers::JobState::Completed, printers::PrinterState::Ready, {} });
        m_printers->watch();
        QTRY_VERIFY(!m_printers->printers().isEmpty());
        begin(QStringLiteral("tennyu"));
        m_tab->runSecondAction();
        const QString before = m_tab->mainActionText();
        m_tab->runMainAction();
        m_tab->runMainAction(); // a second press prints nothing more
        QTRY_VERIFY(m_tab->mainActionText() != before && m_tab->isMainActionEnabled());
        QCOMPARE(m_script->pdfs().size(), 1);
        QVERIFY(m_script->pdfs().first().startsWith("%PDF"));
        m_tab->goBack();
        m_tab->runSecondAction();
        QVERIFY2(m_tab->mainActionText() != before, "the same sheet is still printed");
        auto *english = m_tab->findChild<widgets::ChoiceField *>(QStringLiteral("sheetLanguage"));
        QTest::mouseClick(english->findChild<QWidget *>(QStringLiteral("en")), Qt::LeftButton);
        QCOMPARE(m_tab->mainActionText(), before); // another sheet
    }

    void anotherEventTakesNoAnswersAway()
    {
        begin(QStringLiteral("bereavement"));
        choose(QStringLiteral("q_cards"), QStringLiteral("inkan"));
        m_tab->goBack();
        begin(QStringLiteral("tennyu"));
        choose(QStringLiteral("q_dog"), QStringLiteral("yes"));
        const QCborMap held = m_tab->hold();
        m_tab->goBack();
        begin(QStringLiteral("bereavement"));
        QCOMPARE(choice(QStringLiteral("q_cards"))->chosen(), QStringList(QStringLiteral("inkan")));
        m_reception->end();
        m_reception->begin(QDateTime::currentDateTimeUtc());
        QVERIFY(m_tab->takeUp(held).has_value());
        QCOMPARE(choice(QStringLiteral("q_dog"))->chosen(), QStringList(QStringLiteral("yes")));
        m_tab->goBack();
        begin(QStringLiteral("bereavement"));
        QCOMPARE(choice(QStringLiteral("q_cards"))->chosen(), QStringList(QStringLiteral("inkan")));
    }

    void aLongQuestionIsWhole()
    {
        begin(QStringLiteral("bereavement"));
        choose(QStringLiteral("q_relation"), QStringLiteral("spouse"));
        auto *asked = question(QStringLiteral("q_kafu"));
        QTRY_VERIFY(asked->height() >= asked->heightForWidth(asked->width()));
        const int lines = QFontMetrics(theme::font(theme::TextSize::Body, true))
                              .boundingRect(0, 0, asked->width(), 0, Qt::TextWordWrap, asked->label())
                              .height();
        QTRY_VERIFY(asked->control()->parentWidget()->mapTo(asked, QPoint()).y() >= lines);
    }

    void answersAreHeldAndTakenUp()
    {
        begin(QStringLiteral("bereavement"));
        choose(QStringLiteral("q_cards"), QStringLiteral("inkan"));
        const QCborMap held = m_tab->hold();
        m_reception->end();
        QVERIFY(!m_tab->isBegun() && m_model->rowCount() == 0);
        m_reception->begin(QDateTime::currentDateTimeUtc());
        QVERIFY(m_tab->takeUp(held).has_value());
        QVERIFY(m_tab->isBegun());
        QCOMPARE(choice(QStringLiteral("q_cards"))->chosen(), QStringList(QStringLiteral("inkan")));
        m_reception->end();
        m_reception->begin(QDateTime::currentDateTimeUtc());
        open(); // the tables are not there yet
        QVERIFY(m_tab->takeUp(held).has_value());
        QCOMPARE(m_tab->hold(), held);
        QTRY_VERIFY(m_tab->isBegun());
    }

private:
    void open()
    {
        m_tab = std::make_unique<ProceduresTab>(ProceduresTab::With { *m_reception, m_settings, *m_printers, m_dialogs,
            [](const QString &id) { return id != QStringLiteral("kouki"); } });
        m_tab->resize(1100, 640);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
        m_tab->takeFocus();
        m_tab->load();
        m_model = m_tab->findChild<PlanModel *>();
    }

    void begin(const QString &event)
    {
        QTRY_VERIFY(!events()->visibleIds().isEmpty());
        events()->setCurrentId(event);
        m_tab->runMainAction();
        QVERIFY(m_tab->isBegun());
    }

    void choose(const QString &questionId, const QString &answer)
    {
        auto *button = question(questionId)->findChild<QWidget *>(answer);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    [[nodiscard]] widgets::SearchList *events() const
    {
        return m_tab->findChild<widgets::SearchList *>(QStringLiteral("eventList"));
    }
    [[nodiscard]] QListView *list() const { return m_tab->findChild<QListView *>(QStringLiteral("planList")); }
    [[nodiscard]] widgets::Field *question(const QString &id) const
    {
        return m_tab->findChild<widgets::Field *>(QStringLiteral("question.") + id);
    }
    [[nodiscard]] widgets::ChoiceField *choice(const QString &id) const
    {
        return qobject_cast<widgets::ChoiceField *>(question(id));
    }
    [[nodiscard]] PlanRow rowOf(const QString &id) const
    {
        const int row = m_model->indexOf(id);
        return row < 0 ? PlanRow() : m_model->row(row);
    }
    [[nodiscard]] QString change() const { return m_tab->findChild<QLabel *>(QStringLiteral("planChange"))->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    settings::Settings m_settings;
    FixedDialogs m_dialogs;
    std::shared_ptr<forms::PrinterScript> m_script;
    std::unique_ptr<printers::PrintQueue> m_printers;
    std::unique_ptr<reception::Reception> m_reception;
    std::unique_ptr<ProceduresTab> m_tab;
    PlanModel *m_model = nullptr;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    theme::apply(application, 1.0);
    ProceduresTabTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ProceduresTabTest.moc"
