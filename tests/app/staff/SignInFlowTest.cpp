#include "app/staff/SignInFlow.h"

#include "tests/app/staff/StoreOfPeople.h"

#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::staff;
using namespace madoguchi::staff::test;
using store::StaffRole;

namespace {
constexpr int PatienceMs = 20'000;
}

class SignInFlowTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_people = std::make_unique<StoreOfPeople>();
        m_signedIn = std::make_unique<SignedIn>();
        m_cards = std::make_unique<StaffCards>();
        m_reception.clear();
        m_flow = std::make_unique<SignInFlow>(m_people->store, *m_signedIn, *m_cards, [this] { return m_reception; });
    }

    void cleanup()
    {
        m_flow.reset();
        m_cards.reset();
        m_signedIn.reset();
        m_people.reset();
    }

    void theFirstAccountIsMadeAndSignedIn_data()
    {
        QTest::addColumn<bool>("serves");
        QTest::newRow("who also serves visitors") << true;
        QTest::newRow("who only manages") << false;
    }

    void theFirstAccountIsMadeAndSignedIn()
    {
        QFETCH(const bool, serves);
        begin(Presence::NobodyYet);
        m_flow->makeFirst(QStringLiteral("情報　花子"), QStringLiteral(" hanako "), serves, secretOf(Password));
        QTRY_VERIFY_WITH_TIMEOUT(m_signedIn->isPresent(), PatienceMs);
        QCOMPARE(m_signedIn->login(), QStringLiteral("hanako"));
        QVERIFY(m_signedIn->may(store::Right::ManageAccounts));
        QCOMPARE(m_signedIn->may(store::Right::ServeVisitors), serves);
        QCOMPARE(acts().last(2),
            QStringList({ QStringLiteral("hanako account-created {\"account\":\"hanako\"}"),
                QStringLiteral("hanako sign-in") }));
    }

    void aShortPasswordMakesNobody()
    {
        begin(Presence::NobodyYet);
        m_flow->makeFirst(QStringLiteral("花子"), QStringLiteral("hanako"), true, secretOf("short"));
        QCOMPARE(failure(), ErrorCode::PasswordTooShort);
        QCOMPARE(m_signedIn->presence(), Presence::NobodyYet);
    }

    void aWrongPasswordSaysSoAndThenCountsDown()
    {
        m_people->add(QStringLiteral("it"), StaffRole::It);
        begin(Presence::SignedOut);
        for (int i = 0; i < 2; ++i) {
            m_flow->signIn(QStringLiteral("it"), secretOf("wrong one"));
            QCOMPARE(failure(), ErrorCode::SignInWrong);
        }
        const QSignalSpy seconds(m_flow.get(), &SignInFlow::secondsLeftChanged);
        m_flow->signIn(QStringLiteral("it"), secretOf("wrong one"));
        QCOMPARE(failure(), ErrorCode::SignInLocked);
        QCOMPARE(m_flow->secondsLeft(), 10);
        QCOMPARE(m_flow->lockedLogin(), QStringLiteral("it"));
        QTRY_VERIFY_WITH_TIMEOUT(seconds.size() > 1 && seconds.last().first().toInt() < 10, PatienceMs);
        m_flow->signIn(QStringLiteral("it"), secretOf(Password));
        QCOMPARE(failure(), ErrorCode::SignInLocked);
    }

    void anotherPersonUnlocksAndTheLogSaysWho()
    {
        m_people->add(QStringLiteral("it"), StaffRole::It);
        m_people->add(QStringLiteral("suzuki"), StaffRole::Clerk);
        begin(Presence::SignedOut);
        signIn(QStringLiteral("it"));
        m_reception = QStringLiteral("2026-12-01/3");
        m_flow->lock(LockCause::Hand);
        QCOMPARE(m_signedIn->presence(), Presence::Locked);
        QVERIFY(!m_signedIn->may(store::Right::ManageAccounts));
        signIn(QStringLiteral("suzuki"));
        m_flow->signOut();
        QCOMPARE(m_signedIn->presence(), Presence::SignedOut);
        QCOMPARE(m_signedIn->login(), QString());
        QCOMPARE(acts().last(4),
            QStringList(
                { QStringLiteral("it locked 2026-12-01/3 {\"cause\":\"hand\"}"), QStringLiteral("suzuki sign-in"),
                    QStringLiteral("suzuki unlocked 2026-12-01/3 {\"instead-of\":\"it\"}"),
                    QStringLiteral("suzuki signed-out 2026-12-01/3") }));
    }

    void aStaffCardSignsInAndLocksWhenItIsTaken_data()
    {
        QTest::addColumn<int>("readers");
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("locks");
        QTest::newRow("beside the visitors' reader") << 2 << int(StaffRole::Clerk) << true;
        QTest::newRow("on the only reader, which a visitor's card needs") << 1 << int(StaffRole::Clerk) << false;
        QTest::newRow("on the only reader, where no visitor is served") << 1 << int(StaffRole::It) << true;
    }

    void aStaffCardSignsInAndLocksWhenItIsTaken()
    {
        QFETCH(const int, readers);
        QFETCH(const int, role);
        QFETCH(const bool, locks);
        m_people->add(QStringLiteral("it"), StaffRole::It);
        m_people->add(QStringLiteral("suzuki"), StaffRole(role), StaffCardId);
        begin(Presence::SignedOut);
        m_cards->follow(deskWith({ StaffCardId }, readers));
        QTRY_VERIFY_WITH_TIMEOUT(m_signedIn->isPresent(), PatienceMs);
        QCOMPARE(m_signedIn->login(), QStringLiteral("suzuki"));
        QCOMPARE(m_flow->card(), StaffCardId);
        m_cards->follow(deskWith({}, readers));
        QCOMPARE(m_signedIn->presence(), locks ? Presence::Locked : Presence::Present);
        QCOMPARE(acts().contains(QStringLiteral("suzuki locked {\"cause\":\"card\"}")), locks);
    }

    void aCardThatStillLiesThereDoesNotUnlock()
    {
        m_people->add(QStringLiteral("it"), StaffRole::It, StaffCardId);
        begin(Presence::SignedOut);
        m_cards->follow(deskWith({ StaffCardId }, 2));
        QTRY_VERIFY_WITH_TIMEOUT(m_signedIn->isPresent(), PatienceMs);
        m_flow->lock(LockCause::Idle);
        m_cards->follow(deskWith({ StaffCardId }, 2));
        QVERIFY(!m_flow->isBusy());
        m_cards->follow(deskWith({ StaffCardId }, 2, 2)); // taken away and put on again
        QTRY_VERIFY_WITH_TIMEOUT(m_signedIn->isPresent(), PatienceMs);
    }

    void aCardThatLayThereBeforeTheStartSignsIn()
    {
        m_people->add(QStringLiteral("it"), StaffRole::It, StaffCardId);
        m_cards->follow(deskWith({ StaffCardId }, 2));
        m_flow->begin();
        QTRY_VERIFY_WITH_TIMEOUT(m_signedIn->isPresent(), PatienceMs);
    }

    void aStrangersCardSignsNobodyIn()
    {
        m_people->add(QStringLiteral("it"), StaffRole::It, StaffCardId);
        begin(Presence::SignedOut);
        m_cards->follow(deskWith({ QByteArray::fromHex("04112233445566") }, 1));
        QCOMPARE(failure(), ErrorCode::SignInWrong);
        QCOMPARE(m_signedIn->presence(), Presence::SignedOut);
    }

    void aReaderThatTellsNoNumberIsNamed()
    {
        m_people->add(QStringLiteral("it"), StaffRole::It);
        begin(Presence::SignedOut);
        const QSignalSpy unreadable(m_flow.get(), &SignInFlow::cardUnreadable);
        m_cards->follow(deskWith({ QByteArray() }, 1));
        QCOMPARE(unreadable.size(), 1);
        QVERIFY(!m_flow->isBusy());
    }

    void theOwnPasswordNeedsTheOldOne()
    {
        m_people->add(QStringLiteral("it"), StaffRole::It);
        begin(Presence::SignedOut);
        signIn(QStringLiteral("it"));
        m_flow->changePassword(secretOf("not mine"), secretOf("another one"));
        QCOMPARE(failure(), ErrorCode::SignInWrong);
        QVERIFY(m_signedIn->isPresent());
        QSignalSpy changed(m_flow.get(), &SignInFlow::passwordChanged);
        m_flow->changePassword(secretOf(Password), secretOf("another one"));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, PatienceMs);
        m_flow->signOut();
        m_flow->signIn(QStringLiteral("it"), secretOf("another one"));
        QTRY_VERIFY_WITH_TIMEOUT(m_signedIn->isPresent(), PatienceMs);
    }

    void inTrainingNobodyIsAskedAndNothingLocks()
    {
        m_flow->beginTraining();
        QVERIFY(m_signedIn->may(store::Right::ServeVisitors) && m_signedIn->may(store::Right::ManageAccounts));
        m_flow->lock(LockCause::Idle);
        m_flow->signOut();
        QVERIFY(m_signedIn->isPresent());
    }

private:
    void begin(Presence expected)
    {
        m_flow->begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_signedIn->presence(), expected, PatienceMs);
    }

    void signIn(const QString &login)
    {
        m_flow->signIn(login, secretOf(Password));
        QTRY_VERIFY_WITH_TIMEOUT(m_signedIn->isPresent(), PatienceMs);
    }

    /// Waits for the answer that is under way.
    [[nodiscard]] ErrorCode failure()
    {
        QSignalSpy failed(m_flow.get(), &SignInFlow::failed);
        return failed.wait(PatienceMs) ? failed.first().first().value<Error>().code : ErrorCode::Internal;
    }

    [[nodiscard]] QStringList acts() { return m_people->acts(); }

    std::unique_ptr<StoreOfPeople> m_people;
    std::unique_ptr<SignedIn> m_signedIn;
    std::unique_ptr<StaffCards> m_cards;
    QString m_reception;
    std::unique_ptr<SignInFlow> m_flow;
};

QTEST_GUILESS_MAIN(SignInFlowTest)
#include "SignInFlowTest.moc"
