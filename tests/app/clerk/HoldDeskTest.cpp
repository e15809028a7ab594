#include "app/clerk/HoldDesk.h"

#include "app/store/SlipNumber.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::clerk;
using namespace std::chrono_literals;
using reception::PersonField;
using reception::Role;

namespace {

/// One terminal of a store: everything but the window.
struct Terminal {
    explicit Terminal(const QString &folder, const QString &name, std::chrono::hours keep = 24h)
        : store(store::Place { folder, folder + QStringLiteral("/keys/store.key"), {}, name })
        , counter(cards, reception)
        , desk(store, reception, counter, keep, name)
    {
        desk.setActor(QStringLiteral("clerk1"));
    }

    void begin(const QString &visitor)
    {
        counter.goOnWithoutCard();
        reception.setByHand(Role::Applicant, PersonField::Name, visitor);
    }

    /// The number; empty when it failed.
    QString hold()
    {
        QSignalSpy held(&desk, &HoldDesk::held);
        counter.requestHold();
        return held.wait() ? held.first().first().value<store::HeldSlip>().number : QString();
    }

    Error takeUpError(const QString &number)
    {
        QSignalSpy failed(&desk, &HoldDesk::takeUpFailed);
        desk.takeUp(number);
        return failed.wait() ? failed.first().first().value<Error>() : Error();
    }

    QList<store::HeldSlip> slips()
    {
        QSignalSpy found(&desk, &HoldDesk::slipsFound);
        desk.look();
        return found.wait() ? found.first().first().value<QList<store::HeldSlip>>() : QList<store::HeldSlip>();
    }

    [[nodiscard]] QString visitor() const { return reception.person(Role::Applicant).text(PersonField::Name); }

    store::Store store;
    cards::CardDesk cards;
    reception::Reception reception;
    Counter counter;
    HoldDesk desk;
};

const QString Visitor = QStringLiteral("辻\U000E0101　𠮷子");

} // namespace

/// Putting on hold and taking up with a real store.
class HoldDeskTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_here = std::make_unique<Terminal>(m_folder->path(), QStringLiteral("here"));
    }

    void cleanup()
    {
        m_here.reset();
        m_folder.reset();
    }

    void onHoldItIsWipedHereAndComesBackAsItWas()
    {
        m_here->begin(Visitor);
        const int number = m_here->reception.number();
        const QDateTime since = m_here->reception.since();
        const QString slip = m_here->hold();
        QVERIFY(store::isSlipNumber(slip));
        QTRY_COMPARE(m_here->counter.step(), Step::Held);
        QVERIFY(!m_here->reception.isOpen());
        m_here->counter.closeHeld();
        QCOMPARE(m_here->counter.step(), Step::Invite);

        m_here->counter.requestTakeUp();
        m_here->desk.takeUp(slip);
        QTRY_COMPARE(m_here->counter.step(), Step::Work);
        QCOMPARE(m_here->visitor(), Visitor);
        QCOMPARE(m_here->reception.number(), number);
        QCOMPARE(m_here->reception.since().toMSecsSinceEpoch(), since.toMSecsSinceEpoch());
    }

    void whoIsOnHoldJoinsTheHousehold()
    {
        const QString slip = heldHere();
        QSignalSpy refused(&m_here->desk, &HoldDesk::takeUpFailed);
        m_here->begin(QStringLiteral("辻　太郎"));
        m_here->counter.requestMembers();
        QCOMPARE(m_here->counter.step(), Step::MembersFromHold);
        m_here->desk.takeMembers(slip);
        QTRY_COMPARE(m_here->counter.step(), Step::Work);
        QCOMPARE(m_here->visitor(), QStringLiteral("辻　太郎"));
        QCOMPARE(m_here->reception.household().size(), 1);
        QCOMPARE(m_here->reception.household().first().text(reception::PersonField::Name), Visitor);
        QCOMPARE(m_here->slips().size(), 1); // whoever is on hold still is
        QVERIFY(m_here->slips().first().takenBy.isEmpty());

        m_here->counter.requestMembers();
        m_here->desk.takeMembers(slip);
        QTRY_COMPARE(refused.size(), 1); // nobody comes twice
        QVERIFY(!refused.first().first().value<Error>().message.isEmpty());
        QCOMPARE(m_here->counter.step(), Step::MembersFromHold);
        m_here->desk.takeMembers(store::newSlipNumber());
        QTRY_COMPARE(refused.size(), 2);
        QCOMPARE(m_here->reception.household().size(), 1);
    }

    void membersThatComeAfterEscStayAway()
    {
        const QString slip = heldHere();
        m_here->begin(QStringLiteral("辻　太郎"));
        m_here->counter.requestMembers();
        m_here->desk.takeMembers(slip);
        m_here->counter.cancel();
        QCOMPARE(m_here->slips().size(), 1); // waits for the store
        QVERIFY(m_here->reception.household().isEmpty());
    }

    void theEndDeletesItFromTheStore()
    {
        takeUpHere(heldHere());
        QCOMPARE(m_here->slips().size(), 1);
        m_here->counter.requestEnd();
        QCOMPARE(m_here->slips().size(), 1); // it can still be taken back
        m_here->counter.endNow();
        QTRY_COMPARE(m_here->slips().size(), 0);
    }

    void heldAgainItHasANewNumberOnly()
    {
        const QString first = heldHere();
        takeUpHere(first);
        const QString second = m_here->hold();
        QVERIFY(second != first);
        QTRY_COMPARE(m_here->slips().size(), 1);
        QCOMPARE(m_here->slips().first().number, second);
    }

    void aCrashLeavesItToBeTakenUp()
    {
        const QString slip = heldHere();
        takeUpHere(slip);
        m_here.reset();
        m_here = std::make_unique<Terminal>(m_folder->path(), QStringLiteral("here"));
        takeUpHere(slip);
        QCOMPARE(m_here->visitor(), Visitor);
    }

    void whatIsOpenElsewhereIsTakenOverOnPurposeOnly()
    {
        const QString slip = heldHere();
        takeUpHere(slip);
        Terminal there(m_folder->path(), QStringLiteral("there"));
        there.counter.requestTakeUp();
        const Error error = there.takeUpError(slip);
        QCOMPARE(error.code, ErrorCode::StoreConflict);
        QCOMPARE(error.place, QStringLiteral("here"));
        QVERIFY(!there.reception.isOpen());
        there.desk.takeUp(slip, true);
        QTRY_COMPARE(there.counter.step(), Step::Work);
        QCOMPARE(there.visitor(), Visitor);

        // The terminal that lost it is told so when it would make a second one of it.
        QSignalSpy failed(&m_here->desk, &HoldDesk::holdFailed);
        m_here->counter.requestHold();
        QVERIFY(failed.wait());
        QVERIFY(failed.first().first().value<Error>().message.contains(QStringLiteral("there")));
        QCOMPARE(m_here->counter.step(), Step::Work);
        QCOMPARE(m_here->slips().size(), 1);

        // The terminal that lost it ends what it still shows: there it stays.
        m_here->counter.requestEnd();
        m_here->counter.endNow();
        QCOMPARE(m_here->slips().size(), 1);
        QCOMPARE(m_here->slips().first().takenBy, QStringLiteral("there"));
    }

    void anUnknownNumberSaysSo()
    {
        m_here->counter.requestTakeUp();
        const Error error = m_here->takeUpError(QStringLiteral("0000000"));
        QCOMPARE(error.code, ErrorCode::HeldNotThere);
        QVERIFY(!error.message.isEmpty());
        QCOMPARE(m_here->counter.step(), Step::TakeUp);
    }

    void whatHasExpiredIsGone()
    {
        m_here = std::make_unique<Terminal>(m_folder->path(), QStringLiteral("here"), 0h);
        const QString slip = heldHere();
        m_here->counter.requestTakeUp();
        QCOMPARE(m_here->takeUpError(slip).code, ErrorCode::HeldNotThere);
        m_here = std::make_unique<Terminal>(m_folder->path(), QStringLiteral("here"));
        QVERIFY(m_here->slips().isEmpty());
        auto rows = m_here->store.local([](store::Session &session) {
            return session.local().run(QStringLiteral("SELECT COUNT(*) FROM held_reception"), {});
        });
        QVERIFY2(rows.result(), qPrintable(rows.result() ? QString() : rows.result().error().detail));
        QCOMPARE(rows.result()->first().first().toInt(), 0);
    }

    void whenTheStoreFailsNothingIsWiped()
    {
        QFile file(m_folder->filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Terminal broken(file.fileName(), QStringLiteral("here")); // a file where a folder has to be
        broken.begin(Visitor);
        QSignalSpy failed(&broken.desk, &HoldDesk::holdFailed);
        broken.counter.requestHold();
        QVERIFY(failed.wait());
        QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
        QCOMPARE(broken.counter.step(), Step::Work);
        QCOMPARE(broken.visitor(), Visitor);
        broken.counter.requestHold(); // and again
        QVERIFY(failed.wait());
        QCOMPARE(broken.visitor(), Visitor);
    }

    void cancelledItIsOnHoldNowhere()
    {
        m_here->begin(Visitor);
        m_here->counter.requestHold();
        m_here->counter.cancel();
        QCOMPARE(m_here->counter.step(), Step::Work);
        QTRY_COMPARE(m_here->slips().size(), 0);
        QCOMPARE(m_here->visitor(), Visitor);
    }

    void takingUpThatIsCancelledOpensNothing()
    {
        const QString slip = heldHere();
        m_here->counter.requestTakeUp();
        m_here->desk.takeUp(slip);
        m_here->counter.cancel();
        QCOMPARE(m_here->slips().size(), 1);
        QVERIFY(!m_here->reception.isOpen());
        QCOMPARE(m_here->counter.step(), Step::Invite);
        takeUpHere(slip);
    }

    void whatCannotBeReadStaysOnHold()
    {
        auto slip = m_here->store.shared([](store::Session &session) {
            return store::hold(session, QByteArrayLiteral("no reception"), 24h, QStringLiteral("clerk1"));
        });
        QVERIFY(slip.result().has_value());
        m_here->counter.requestTakeUp();
        const Error error = m_here->takeUpError(slip.result()->number);
        QCOMPARE(error.code, ErrorCode::BadFile);
        QVERIFY(!error.message.isEmpty());
        QCOMPARE(m_here->slips().size(), 1);
        QVERIFY(!m_here->reception.isOpen());
    }

private:
    QString heldHere()
    {
        m_here->begin(Visitor);
        const QString slip = m_here->hold();
        m_here->counter.closeHeld();
        return slip;
    }

    void takeUpHere(const QString &slip)
    {
        m_here->counter.requestTakeUp();
        m_here->desk.takeUp(slip);
        QTRY_COMPARE(m_here->counter.step(), Step::Work);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Terminal> m_here;
};

QTEST_GUILESS_MAIN(HoldDeskTest)
#include "HoldDeskTest.moc"
