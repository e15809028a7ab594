#include "app/forms/FormsTab.h"
#include "app/procedures/PlanModel.h"
#include "app/procedures/ProceduresTab.h"
#include "tests/integration/CounterWindow.h"
#include "widgets/Field.h"
#include "widgets/PageView.h"
#include "widgets/SearchList.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::procedures;

/// A family's case, from the card to the pile of papers: おくやみ.
class ProceduresWindowTest : public QObject, private CounterWindow {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aWholeCaseFromCardToPile()
    {
        const QStringList before = papers();
        readCard(QStringLiteral("takasaki"));
        QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
        auto *tab = window().findChild<ProceduresTab *>();
        QVERIFY(tab && tab->isVisible());
        auto *events = tab->findChild<widgets::SearchList *>(QStringLiteral("eventList"));
        QTRY_VERIFY_WITH_TIMEOUT(!events->currentId().isEmpty(), PatienceMs);
        screenshot("events");
        QTest::keyClick(&window(), Qt::Key_F12);
        QVERIFY(tab->isBegun());
        screenshot("questions");
        answerAll();
        screenshot("plan");
        QTRY_VERIFY(mainAction()->isEnabled());
        QTest::keyClick(&window(), Qt::Key_F12);

        auto *forms = window().findChild<forms::FormsTab *>();
        QTRY_VERIFY(forms->isVisible());
        QCOMPARE(forms->step(), forms::Step::Fill);
        screenshot("forms");
        for (int form = 1; form < 10 && textOf(QStringLiteral("common.deathDate")).isEmpty(); ++form) {
            QTest::keyClick(focus(), Qt::Key_PageDown, Qt::ControlModifier);
            screenshot(qPrintable(QStringLiteral("form-%1").arg(form)));
        }
        QCOMPARE(textOf(QStringLiteral("common.deathDate")), QStringLiteral("令和8年11月2日"));
        // Each form asks on its own for what is still needed; a further press agrees.
        for (int presses = 0; presses < 60 && forms->step() == forms::Step::Fill; ++presses) {
            QTRY_VERIFY(mainAction()->isEnabled() || forms->step() != forms::Step::Fill);
            if (forms->step() == forms::Step::Fill)
                QTest::keyClick(&window(), Qt::Key_F12);
        }
        QTRY_COMPARE_WITH_TIMEOUT(forms->step(), forms::Step::Done, 4 * PatienceMs);
        screenshot("forms-done");
        const qsizetype pile = papers().size() - before.size();
        QVERIFY2(pile >= 8, qPrintable(QString::number(pile)));

        QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(&window(), Qt::Key_F11);
        QTRY_VERIFY_WITH_TIMEOUT(tab->findChild<widgets::PageView *>()->sheetCount() > 0, PatienceMs);
        screenshot("sheet");
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(papers().size(), before.size() + pile + 1, PatienceMs);
        QTRY_VERIFY(mainAction()->isEnabled());
        screenshot("sheet-printed");
    }

    void answersGoWithTheReception()
    {
        readCard(QStringLiteral("mihon"));
        QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
        auto *tab = window().findChild<ProceduresTab *>();
        auto *events = tab->findChild<widgets::SearchList *>(QStringLiteral("eventList"));
        QTRY_VERIFY_WITH_TIMEOUT(!events->currentId().isEmpty(), PatienceMs);
        QTest::keyClick(&window(), Qt::Key_F12);
        choose("q_debt", "yes");
        m_program->reception().end();
        QVERIFY(!tab->isBegun());
        QCOMPARE(tab->findChild<PlanModel *>()->rowCount(), 0);
    }

private:
    /// Of a man of 72 with the national health insurance, whose widow holds the funeral.
    void answerAll()
    {
        type("q_death_date", "R8.11.2");
        type("q_deceased_age", "72");
        type("q_remaining_members", "2");
        type("q_funeral_date", "R8.11.6");
        for (const auto &[question, answer] : { std::pair("q_death_place", "domestic"), { "q_death_notice", "yes" },
                 { "q_nationality", "jp" }, { "q_cause", "illness" }, { "q_head", "yes" },
                 { "q_multi_institutions", "yes" }, { "q_relation", "spouse" }, { "q_same_household", "yes" },
                 { "q_mourner", "yes" }, { "q_spouse", "yes" }, { "q_need_certs", "yes" }, { "q_insurance", "kokuho" },
                 { "q_household_kokuho", "yes" }, { "q_high_medical", "no" }, { "q_kaigo", "card" },
                 { "q_pension", "kokumin_recv" }, { "q_taxpayer", "yes" }, { "q_autopay", "yes" },
                 { "q_realestate", "land_house" }, { "q_debt", "no" }, { "q_cards", "inkan" } })
            choose(question, answer);
    }

    void choose(const char *question, const char *answer)
    {
        auto *field = window().findChild<widgets::Field *>(QLatin1String("question.") + QLatin1String(question));
        QVERIFY2(field, question);
        auto *button = field->findChild<QWidget *>(QLatin1String(answer));
        QVERIFY2(button, answer);
        inSight(field);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void type(const char *question, const char *text)
    {
        auto *field = window().findChild<widgets::Field *>(QLatin1String("question.") + QLatin1String(question));
        QVERIFY2(field, question);
        inSight(field);
        field->focusControl();
        QTest::keyClicks(field->control(), QLatin1String(text));
    }

    void inSight(QWidget *field)
    {
        window().findChild<QScrollArea *>(QStringLiteral("questionList"))->ensureWidgetVisible(field);
    }

    [[nodiscard]] QString textOf(const QString &entry)
    {
        auto *field = window().findChild<widgets::Field *>(QStringLiteral("entry.") + entry);
        auto *edit = field ? qobject_cast<QLineEdit *>(field->control()) : nullptr;
        return edit ? edit->text() : QString();
    }
};

int main(int argc, char **argv)
{
    ProceduresWindowTest test;
    return runWithWindow(argc, argv, test);
}

#include "ProceduresWindowTest.moc"
