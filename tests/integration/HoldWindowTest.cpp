#include "app/forms/FormsTab.h"
#include "tests/integration/CounterWindow.h"
#include "widgets/SearchList.h"

#include <QLabel>
#include <QListView>
#include <QTest>

using namespace madoguchi;
using clerk::Step;
using reception::PersonField;
using reception::Role;

/// A reception that is put on hold and taken up again.
class HoldWindowTest : public QObject, private CounterWindow {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void onHoldAndTakenUpByKeysAlone()
    {
        const QStringList before = papers();
        readCard(QStringLiteral("takasaki"));
        auto *list = window().findChild<widgets::SearchList *>(QStringLiteral("formList"));
        QTRY_VERIFY_WITH_TIMEOUT(list && list->visibleIds().size() >= 4, PatienceMs);
        list->setCurrentId(QStringLiteral("juminhyo"));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTest::keyClick(focus(), Qt::Key_Space); // which certificate
        QTRY_VERIFY(mainAction()->isEnabled());

        QTest::keyClick(&window(), Qt::Key_F7);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Held, PatienceMs);
        QVERIFY(m_program->reception().person(Role::Applicant).isEmpty());
        QVERIFY(focus()->isVisible());
        const QString number = window().findChild<QLabel *>(QStringLiteral("slipNumber"))->text();
        QCOMPARE(number.size(), 8);
        QTest::keyClick(&window(), Qt::Key_F12); // the slip
        QTRY_COMPARE_WITH_TIMEOUT(papers().size(), before.size() + 1, PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(mainAction()->isEnabled(), PatienceMs);
        screenshot("slip-printed");
        QTest::keyClick(&window(), Qt::Key_F12); // next visitor
        QCOMPARE(step(), Step::ReturnCard);
        m_card->say("remove");
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Invite, PatienceMs);
        screenshot("invite");

        QTest::keyClick(&window(), Qt::Key_F6);
        QCOMPARE(step(), Step::TakeUp);
        auto *slips = window().findChild<QListView *>(QStringLiteral("heldSlips"));
        QTRY_COMPARE(slips->model()->rowCount(), 1);
        QTest::keyClicks(focus(), QStringLiteral("1234567")); // its check digit is wrong
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(step(), Step::TakeUp);
        screenshot("take-up-wrong");
        QTest::keyClicks(focus(), QString(number).remove(u'-'));
        screenshot("take-up");
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
        QCOMPARE(
            m_program->reception().person(Role::Applicant).text(PersonField::Name), QStringLiteral("髙﨑　𠮷之助"));
        auto *tab = window().findChild<forms::FormsTab *>();
        QCOMPARE(tab->step(), forms::Step::Fill);
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(tab->step(), forms::Step::Done, PatienceMs);
        screenshot("taken-up-done");
        QTRY_COMPARE_WITH_TIMEOUT(papers().size(), before.size() + 2, PatienceMs);

        QTest::keyClick(&window(), Qt::Key_F10);
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Invite, PatienceMs);
        QTest::keyClick(&window(), Qt::Key_F6);
        QTRY_VERIFY(window().findChild<QLabel *>(QStringLiteral("noneHeld"))->isVisible());
        QCOMPARE(slips->model()->rowCount(), 0);
        screenshot("take-up-empty");
        QCOMPARE(window().size(), QSize(1366, 768)); // no page asked for more than a small screen has
        QTest::keyClick(&window(), Qt::Key_Escape);
        QCOMPARE(step(), Step::Invite);
    }

    void aScannerTakesUpLikeTheKeys()
    {
        const QString number = onHold(QStringLiteral("架空　花子"));
        QTest::keyClick(&window(), Qt::Key_F6);
        QTest::keyClicks(focus(), QStringLiteral("MADOGUCHI-HOLD:") + number);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
        QCOMPARE(m_program->reception().person(Role::Applicant).text(PersonField::Name), QStringLiteral("架空　花子"));
    }

    void theFamilyOnHoldJoinsTheHousehold()
    {
        const QString number = onHold(QStringLiteral("架空　花子"));
        m_program->counter().goOnWithoutCard();
        m_program->reception().setByHand(Role::Applicant, PersonField::Name, QStringLiteral("架空　太郎"));
        auto *list = window().findChild<widgets::SearchList *>(QStringLiteral("formList"));
        QTRY_VERIFY_WITH_TIMEOUT(list && list->visibleIds().contains(QStringLiteral("idou")), PatienceMs);
        list->setCurrentId(QStringLiteral("idou"));
        QTest::keyClick(focus(), Qt::Key_Return);
        auto *tab = window().findChild<forms::FormsTab *>();
        QTRY_COMPARE(tab->step(), forms::Step::Fill);
        QVERIFY(fromHold(1));
        for (int i = 0; i < 20 && focus() != fromHold(1); ++i)
            QTest::keyClick(focus(), Qt::Key_Tab);
        QVERIFY(fromHold(1)->hasFocus());
        screenshot("members-offered");
        fromHold(1)->click();
        QCOMPARE(step(), Step::MembersFromHold);
        auto *slips = window().findChild<QListView *>(QStringLiteral("heldSlips"));
        QTRY_COMPARE(slips->model()->rowCount(), 1);
        screenshot("members-from-hold");
        QTest::keyClick(&window(), Qt::Key_Escape); // nothing is lost
        QCOMPARE(step(), Step::Work);
        QCOMPARE(tab->step(), forms::Step::Fill);
        fromHold(1)->click();
        QTest::keyClicks(focus(), number);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
        QCOMPARE(tab->step(), forms::Step::Fill);
        QCOMPARE(m_program->reception().household().size(), 1);
        QTRY_VERIFY(fromHold(2)); // for one more
        QVERIFY(!fromHold(1));
        screenshot("members-joined");
    }

private:
    /// Null when it is not shown. Entries that were built anew leave their former ones behind until the event loop.
    [[nodiscard]] QPushButton *fromHold(int member)
    {
        const auto buttons = window().findChildren<QPushButton *>(QStringLiteral("membersFromHold%1").arg(member));
        const auto shown = std::find_if(
            buttons.begin(), buttons.end(), [](const QPushButton *button) { return button->isVisible(); });
        return shown == buttons.end() ? nullptr : *shown;
    }

    /// Its number; the visitor has gone to sit down.
    QString onHold(const QString &visitor)
    {
        m_program->counter().goOnWithoutCard();
        m_program->reception().setByHand(Role::Applicant, PersonField::Name, visitor);
        QTest::keyClick(&window(), Qt::Key_F7);
        if (!QTest::qWaitFor([this] { return step() == Step::Held; }, PatienceMs))
            return {};
        const QString number = window().findChild<QLabel *>(QStringLiteral("slipNumber"))->text().remove(u'-');
        m_program->counter().closeHeld();
        return QTest::qWaitFor([this] { return step() == Step::Invite; }) ? number : QString();
    }
};

int main(int argc, char *argv[])
{
    HoldWindowTest test;
    return runWithWindow(argc, argv, test);
}

#include "HoldWindowTest.moc"
