#include "app/staff/AccountsTab.h"
#include "app/staff/CardRegistration.h"
#include "app/staff/NewPassword.h"
#include "app/staff/PasswordField.h"
#include "app/staff/SignInPage.h"
#include "tests/app/staff/StoreOfPeople.h"
#include "widgets/CheckField.h"
#include "widgets/Notice.h"
#include "widgets/OriginField.h"
#include "widgets/SearchList.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::staff;
using namespace madoguchi::staff::test;
using store::StaffRole;

namespace {

constexpr int PatienceMs = 20'000;

template <typename Widget>
Widget *part(const QWidget &window, const char *name)
{
    return window.findChild<Widget *>(QLatin1String(name));
}

void type(widgets::Field *field, const char *text)
{
    QTest::keyClicks(field->control(), QLatin1String(text));
}

/// The tab of the accounts with one account in it, that of the person who looks at it.
struct OpenAccounts {
    OpenAccounts()
    {
        signedIn.setPresent(it);
        tab.show();
        tab.takeFocus();
    }

    [[nodiscard]] bool isLoaded() const { return !loaded.isEmpty(); }

    StoreOfPeople people;
    SignedIn signedIn;
    store::Account it = people.add(QStringLiteral("it"), StaffRole::It);
    StaffCards cards;
    AccountsDesk desk { people.store, signedIn };
    AccountsTab tab { desk, cards };
    QSignalSpy loaded { &desk, &AccountsDesk::loaded };
};

} // namespace

class StaffPagesTest : public QObject {
    Q_OBJECT

private slots:
    void aPasswordNeverLiesInTheLine()
    {
        PasswordField field(QStringLiteral("Password"));
        auto *line = qobject_cast<QLineEdit *>(field.control());
        type(&field, "correct horse");
        QCOMPARE(line->text(), QString(13, QChar(0x25CF)));
        QCOMPARE(*field.secret().bytes(), QByteArray("correct horse"));
        QTest::keyClick(line, Qt::Key_Backspace);
        QCOMPARE(*field.secret().bytes(), QByteArray("correct hors"));
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(field.secret().characters(), 12);
        QCOMPARE(line->text().size(), 12);
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("new"));
        QCOMPARE(*field.secret().bytes(), QByteArray("new"));
        field.forget();
        QVERIFY(field.secret().isEmpty() && line->text().isEmpty());
    }

    void aNewPasswordIsWholeWhenItIsLongAndTwiceTheSame()
    {
        NewPassword password;
        auto *first = part<PasswordField>(password, "newPassword");
        auto *again = part<PasswordField>(password, "newPasswordAgain");
        type(first, "correct horse");
        type(again, "correct");
        QVERIFY(!password.isWhole());
        type(again, " hors!");
        QVERIFY(!again->error().isEmpty());
        QTest::keyClick(again->control(), Qt::Key_Backspace);
        type(again, "e");
        QVERIFY(again->error().isEmpty());
        QVERIFY(password.isWhole());
    }

    void aCardIsRegisteredWhenItSaysTheSameTwice()
    {
        StaffCards cards;
        CardRegistration registration(cards);
        const QSignalSpy recognised(&registration, &CardRegistration::recognised);
        cards.follow(deskWith({}, 1));
        part<QPushButton>(registration, "registerCard")->click();
        cards.follow(deskWith({ StaffCardId }, 1, 1));
        QCOMPARE(recognised.size(), 0);
        cards.follow(deskWith({}, 1));
        cards.follow(deskWith({ StaffCardId }, 1, 2));
        QCOMPARE(recognised.size(), 1);
        QCOMPARE(recognised.first().first().toByteArray(), StaffCardId);
    }

    void aCardThatMakesUpItsNumberIsNotRegistered()
    {
        StaffCards cards;
        CardRegistration registration(cards);
        const QSignalSpy recognised(&registration, &CardRegistration::recognised);
        cards.follow(deskWith({}, 1));
        part<QPushButton>(registration, "registerCard")->click();
        cards.follow(deskWith({ QByteArray::fromHex("11223344") }, 1, 1));
        cards.follow(deskWith({}, 1));
        cards.follow(deskWith({ QByteArray::fromHex("55667788") }, 1, 2));
        QCOMPARE(recognised.size(), 0);
        QVERIFY(registration.isUnderWay());
    }

    void theSignInPageTellsAndCountsDown()
    {
        StoreOfPeople people;
        people.add(QStringLiteral("it"), StaffRole::It);
        SignedIn signedIn;
        StaffCards cards;
        SignInFlow flow(people.store, signedIn, cards, {});
        SignInPage page(flow, signedIn, cards);
        page.show();
        flow.begin();
        QTRY_COMPARE_WITH_TIMEOUT(signedIn.presence(), Presence::SignedOut, PatienceMs);
        QVERIFY(!page.isMainActionEnabled());
        auto *notice = page.findChild<widgets::Notice *>();
        type(part<widgets::OriginField>(page, "login"), "it");
        for (int i = 0; i < 3; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(!flow.isBusy(), PatienceMs);
            type(part<PasswordField>(page, "password"), "wrong one");
            QVERIFY(page.isMainActionEnabled());
            page.runMainAction();
            QVERIFY(part<PasswordField>(page, "password")->secret().isEmpty());
        }
        QTRY_VERIFY_WITH_TIMEOUT(flow.secondsLeft() > 0 && !flow.isBusy(), PatienceMs);
        type(part<PasswordField>(page, "password"), Password);
        QVERIFY(!page.isMainActionEnabled());
        const QString before = notice->text();
        QTRY_VERIFY_WITH_TIMEOUT(notice->text() != before && !notice->isEmpty(), PatienceMs);
        type(part<widgets::OriginField>(page, "login"), "2");
        QVERIFY(page.isMainActionEnabled());
    }

    void anAccountIsMadeAndItsTroublesStandWhereTheyOccur()
    {
        OpenAccounts open;
        AccountsTab &tab = open.tab;
        QTRY_VERIFY_WITH_TIMEOUT(open.isLoaded(), PatienceMs);
        auto *list = part<widgets::SearchList>(tab, "accountList");
        QCOMPARE(list->visibleIds().size(), 1);

        tab.runSecondAction();
        auto *login = part<widgets::OriginField>(tab, "accountLogin");
        type(part<widgets::OriginField>(tab, "accountName"), "Suzuki");
        type(login, "IT");
        QVERIFY(!tab.isMainActionEnabled());
        type(part<PasswordField>(tab, "newPassword"), Password);
        type(part<PasswordField>(tab, "newPasswordAgain"), Password);
        QVERIFY(tab.isMainActionEnabled());
        tab.runMainAction();
        QTRY_VERIFY_WITH_TIMEOUT(!login->error().isEmpty(), PatienceMs);
        QTest::keyClick(login->control(), Qt::Key_Home);
        type(login, "s");
        QVERIFY(login->error().isEmpty());
        tab.runMainAction();
        QTRY_COMPARE_WITH_TIMEOUT(list->visibleIds().size(), 2, PatienceMs);
        QVERIFY(open.people.acts().contains(QStringLiteral("it account-created {\"account\":\"sIT\"}")));
    }

    void theLastManagerCannotCloseTheirAccount()
    {
        OpenAccounts open;
        AccountsTab &tab = open.tab;
        QTRY_VERIFY_WITH_TIMEOUT(open.isLoaded(), PatienceMs);
        tab.runMainAction();
        auto *closed = part<widgets::CheckField>(tab, "accountDisabled");
        QVERIFY(!tab.isMainActionEnabled());
        QTest::keyClick(closed->control(), Qt::Key_Space);
        QVERIFY(tab.isMainActionEnabled());
        tab.runMainAction();
        QTRY_VERIFY_WITH_TIMEOUT(!closed->error().isEmpty(), PatienceMs);
        QCOMPARE(open.desk.find(open.it.id)->disabled, false);
    }

    void aCardOfSomebodyElseIsRefused()
    {
        StoreOfPeople people;
        SignedIn signedIn;
        signedIn.setPresent(people.add(QStringLiteral("it"), StaffRole::It, StaffCardId));
        const store::Account other = people.add(QStringLiteral("suzuki"), StaffRole::Clerk);
        AccountsDesk desk(people.store, signedIn);
        QSignalSpy failed(&desk, &AccountsDesk::failed);
        desk.setCard(other.id, StaffCardId);
        QVERIFY(failed.wait(PatienceMs));
        QCOMPARE(failed.first().at(0).value<AccountTask>(), AccountTask::SetCard);
        QCOMPARE(failed.first().at(1).value<Error>().code, ErrorCode::AccountTaken);
    }

    void aConflictShowsHowItIsNow()
    {
        OpenAccounts open;
        AccountsTab &tab = open.tab;
        QTRY_VERIFY_WITH_TIMEOUT(open.isLoaded(), PatienceMs);
        tab.runMainAction();
        auto *name = part<widgets::OriginField>(tab, "accountName");
        type(name, "X");

        AccountsDesk elsewhere(open.people.store, open.signedIn);
        QSignalSpy changed(&elsewhere, &AccountsDesk::done);
        store::Account other = open.it;
        other.name = QStringLiteral("Elsewhere");
        elsewhere.change(other);
        QVERIFY(changed.wait(PatienceMs));

        tab.runMainAction();
        auto *notice = tab.findChild<QWidget *>(QStringLiteral("accountPage"))->findChild<widgets::Notice *>();
        QTRY_VERIFY_WITH_TIMEOUT(!notice->isEmpty(), PatienceMs);
        notice->findChild<QPushButton *>()->click();
        QTRY_COMPARE_WITH_TIMEOUT(name->text(), QStringLiteral("Elsewhere"), PatienceMs);
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    theme::apply(application, 1.0);
    StaffPagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "StaffPagesTest.moc"
