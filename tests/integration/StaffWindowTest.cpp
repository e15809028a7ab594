#include "app/clerk/ElidedLabel.h"
#include "app/staff/PasswordField.h"
#include "app/store/Accounts.h"
#include "tests/integration/CounterWindow.h"
#include "widgets/Notice.h"
#include "widgets/SearchList.h"

#include <QTest>

using namespace madoguchi;
using clerk::Step;
using reception::Role;

/// Who works at the counter: signing in, locking, staff cards, accounts.
class StaffWindowTest : public QObject, private CounterWindow {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void lockingBlanksNamesAndKeepsTheReception()
    {
        readCard(QStringLiteral("mihon"));
        QTest::keyClick(&window(), Qt::Key_F8);
        QCOMPARE(m_program->signedIn().presence(), staff::Presence::Locked);
        screenshot("locked");
        QVERIFY(!showsText(QStringLiteral("見本")));
        // What belongs to the reception cannot be reached.
        for (const Qt::Key key : { Qt::Key_F10, Qt::Key_F9, Qt::Key_F12, Qt::Key_Escape })
            QTest::keyClick(&window(), key);
        QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(step(), Step::Work);
        QVERIFY(!showsText(QStringLiteral("見本")));
        m_card->say("remove");
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().state, cards::DeskState::Empty, PatienceMs);
        QTest::keyClicks(focus(), QLatin1String(Password));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->signedIn().isPresent(), PatienceMs);
        QVERIFY(!m_program->reception().person(Role::Applicant).isEmpty());
        QVERIFY(showsText(QStringLiteral("見本")));
    }

    void theStaffCardOpensAndLocks()
    {
        const QStringList staffCard { QStringLiteral("--fault"), QStringLiteral("unknown-card"),
            QStringLiteral("--uid"), QStringLiteral("0123456789ABCD"), QStringLiteral("--port"),
            QStringLiteral("35964") };
        virtualcards::CardProcess own;
        registerCard(own, staffCard);
        screenshot("account");
        QTest::keyClick(&window(), Qt::Key_F8);
        QCOMPARE(m_program->signedIn().presence(), staff::Presence::Locked);
        QVERIFY(own.start(cardArguments(QStringLiteral("mihon")) + staffCard));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->signedIn().isPresent(), PatienceMs);
        // The visitor's card on the other reader is served meanwhile.
        QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().state, cards::DeskState::Empty, PatienceMs);
        readCard(QStringLiteral("takasaki"));
        QVERIFY(m_program->signedIn().isPresent());
        own.say("remove");
        QTRY_COMPARE_WITH_TIMEOUT(m_program->signedIn().presence(), staff::Presence::Locked, PatienceMs);
        QVERIFY(m_program->reception().isOpen());
    }

    void aVisitorsCardNeverUnlocks()
    {
        QTest::keyClick(&window(), Qt::Key_F8);
        QVERIFY(m_card->start(cardArguments(QStringLiteral("mihon"))));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().state, cards::DeskState::Ready, PatienceMs);
        QVERIFY(m_program->counter().desk().otherCards.isEmpty());
        QCOMPARE(m_program->signedIn().presence(), staff::Presence::Locked);
    }

    void whoServesNobodySeesNoCardPrompt()
    {
        auto *menu = window().findChild<QPushButton *>(QStringLiteral("staffMenu"));
        QVERIFY(menu->isVisible());
        m_program.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        open(false);
        makeFirstAccount(false);
        auto *tab = window().findChild<QWidget *>(QStringLiteral("accountsTab"));
        QTRY_VERIFY(tab->isVisible());
        screenshot("accounts");
        QVERIFY(!window().findChild<QWidget *>(QStringLiteral("invitePage"))->isVisible());
        QVERIFY(m_card->start(cardArguments(QStringLiteral("mihon"))));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().state, cards::DeskState::Ready, PatienceMs);
        QVERIFY(tab->isVisible());
        QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(tab->isVisible());
    }

    void settingsAreForItAlone()
    {
        QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
        auto *tab = window().findChild<QWidget *>(QStringLiteral("settingsTab"));
        QVERIFY(tab->isVisible());
        screenshot("settings");
        QCOMPARE(window().size(), QSize(1366, 768));
        // A clerk has no such tab, and none of the accounts.
        signOut();
        signIn(addClerk());
        QVERIFY(!tab->isVisible());
        QVERIFY(!window().findChild<QWidget *>(QStringLiteral("accountsTab"))->isVisible());
        for (const Qt::Key key : { Qt::Key_2, Qt::Key_3 })
            QTest::keyClick(&window(), key, Qt::ControlModifier);
        QVERIFY(!tab->isVisible());
    }

    void signingOutEndsTheSignIn()
    {
        auto *menu = window().findChild<QPushButton *>(QStringLiteral("staffMenu"));
        menu->click();
        screenshot("menu");
        window().findChild<QPushButton *>(QStringLiteral("changePassword"))->click();
        screenshot("own-password");
        QTest::keyClick(focus(), Qt::Key_Escape);
        signOut();
        screenshot("sign-in");
        QTest::keyClicks(focus(), QStringLiteral("hanako"));
        QTest::keyClick(focus(), Qt::Key_Tab);
        QTest::keyClicks(focus(), QStringLiteral("wrong password"));
        QTest::keyClick(focus(), Qt::Key_Return);
        auto *notice = window().findChild<QWidget *>(QStringLiteral("signInPage"))->findChild<widgets::Notice *>();
        QTRY_VERIFY_WITH_TIMEOUT(!notice->isEmpty(), PatienceMs);
        QCOMPARE(focus(), window().findChild<staff::PasswordField *>(QStringLiteral("password"))->control());
        screenshot("sign-in-wrong");
    }

private:
    void signOut()
    {
        window().findChild<QPushButton *>(QStringLiteral("staffMenu"))->click();
        window().findChild<QPushButton *>(QStringLiteral("signOut"))->click();
        QCOMPARE(m_program->signedIn().presence(), staff::Presence::SignedOut);
    }

    void signIn(const QString &login)
    {
        QTest::keyClicks(focus(), login);
        QTest::keyClick(focus(), Qt::Key_Tab);
        QTest::keyClicks(focus(), QLatin1String(Password));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->signedIn().isPresent(), PatienceMs);
    }

    /// As on the command line. Returns the user name.
    [[nodiscard]] QString addClerk() const
    {
        store::Account clerk;
        clerk.login = QStringLiteral("taro");
        clerk.name = QStringLiteral("受付　太郎");
        clerk.roles = store::StaffRole::Clerk;
        const auto session = store::Session::open(store::placeOf(settingsFor(false)));
        const bool isAdded = session && store::createAccount(**session, clerk, Password, QStringLiteral("os:test"));
        return isAdded ? clerk.login : QString();
    }

    /// In the tab of the accounts: the card is put on the second reader twice.
    void registerCard(virtualcards::CardProcess &own, const QStringList &staffCard)
    {
        QTest::keyClick(&window(), Qt::Key_4, Qt::ControlModifier);
        auto *list = window().findChild<widgets::SearchList *>(QStringLiteral("accountList"));
        QTRY_COMPARE_WITH_TIMEOUT(list->visibleIds().size(), 1, PatienceMs);
        QTest::keyClick(&window(), Qt::Key_F12);
        auto *begin = window().findChild<QPushButton *>(QStringLiteral("registerCard"));
        auto *remove = window().findChild<QPushButton *>(QStringLiteral("removeCard"));
        QVERIFY(!remove->isVisible());
        begin->click();
        QVERIFY(own.start(cardArguments(QStringLiteral("mihon")) + staffCard));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().otherCards.size(), 1, PatienceMs);
        own.say("remove");
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().otherCards.size(), 0, PatienceMs);
        own.say("insert");
        QTRY_VERIFY_WITH_TIMEOUT(remove->isVisible(), PatienceMs);
        own.stop();
        QTRY_COMPARE_WITH_TIMEOUT(m_program->counter().desk().otherCards.size(), 0, PatienceMs);
    }

    /// Whether any word that can be seen holds this.
    [[nodiscard]] bool showsText(const QString &text)
    {
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            const QVariant words = widget->property("text");
            const bool holds = words.toString().contains(text) || widget->accessibleName().contains(text);
            if (widget->isVisible() && holds)
                return true;
        }
        return window().findChild<clerk::ElidedLabel *>()->text().contains(text);
    }
};

int main(int argc, char *argv[])
{
    StaffWindowTest test;
    return runWithWindow(argc, argv, test);
}

#include "StaffWindowTest.moc"
