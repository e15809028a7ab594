#include "tests/app/store/StoreSuite.h"

#include "app/store/Accounts.h"
#include "app/store/EventAudit.h"
#include "app/store/HeldReceptions.h"
#include "tests/app/store/TestOutcome.h"

namespace madoguchi::store {

using namespace std::chrono_literals;

namespace {

const QByteArray Content = "見本　太郎 東京都見本市";
const QString Clerk = QStringLiteral("suzuki");
const Secret Password = "correct horse";

Account manager(const QString &login)
{
    Account account;
    account.login = login;
    account.name = QStringLiteral("情報　花子");
    account.roles = StaffRole::It;
    return account;
}

} // namespace

void StoreSuite::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
    emptyServer();
}

void StoreSuite::cleanup()
{
    m_folder.reset();
}

Place StoreSuite::placeNamed(const QString &terminal) const
{
    const QString folder = server().isEmpty() ? QStringLiteral("store") : terminal;
    return { m_folder->filePath(folder), m_folder->filePath(QStringLiteral("city.key")), server(), terminal };
}

std::unique_ptr<Session> StoreSuite::opened(const QString &terminal)
{
    auto session = Session::open(placeNamed(terminal));
    if (!session) {
        qWarning("%s %s", qPrintable(toWord(session.error().code)), qPrintable(session.error().detail));
        return nullptr;
    }
    (*session)->setClock([this] { return m_now; });
    return std::move(*session);
}

void StoreSuite::aHeldReceptionIsTakenUpElsewhere()
{
    const auto here = opened(QStringLiteral("市民課1番"));
    const auto there = opened(QStringLiteral("市民課2番"));
    QVERIFY(here && there);
    TAKE(slip, hold(*here, Content, 24h, Clerk));
    TAKE(listed, heldSlips(*there));
    QCOMPARE(listed, QList<HeldSlip> { slip });
    TAKE(content, takeUp(*there, slip.number, Clerk));
    QCOMPARE(content, Content);
}

void StoreSuite::aHeldReceptionIsNotReadableInTheTables()
{
    const auto session = opened();
    QVERIFY(session);
    DONE(hold(*session, Content, 24h, Clerk));
    TAKE(database, session->shared());
    TAKE(rows, database->run(QStringLiteral("SELECT sealed FROM held_reception")));
    QVERIFY(!rows.first().first().toByteArray().contains(Content.left(9)));
}

void StoreSuite::aHeldReceptionOpenElsewhereIsAConflict()
{
    const auto here = opened(QStringLiteral("市民課1番"));
    TAKE(slip, hold(*here, Content, 24h, Clerk));
    DONE(takeUp(*here, slip.number, Clerk));
    auto elsewhere = placeNamed(QStringLiteral("市民課1番"));
    elsewhere.terminal = QStringLiteral("市民課2番");
    TAKE(there, Session::open(elsewhere));
    there->setClock([this] { return m_now; });
    REFUSED(takeUp(*there, slip.number, Clerk), ErrorCode::StoreConflict);
    TAKE(content, takeUp(*there, slip.number, Clerk, true));
    QCOMPARE(content, Content);
}

void StoreSuite::whatWasLetGoIsNotThere()
{
    const auto session = opened();
    TAKE(slip, hold(*session, Content, 24h, Clerk));
    DONE(letGo(*session, slip.number, Clerk));
    REFUSED(takeUp(*session, slip.number, Clerk), ErrorCode::HeldNotThere);
}

void StoreSuite::whatHasExpiredIsPurgedAndCounted()
{
    const auto session = opened();
    TAKE(early, hold(*session, Content, 24h, Clerk));
    TAKE(late, hold(*session, Content, 72h, Clerk));
    m_now = m_now.addDays(2);
    REFUSED(takeUp(*session, early.number, Clerk), ErrorCode::HeldNotThere);
    TAKE(purged, purgeExpired(*session, Clerk));
    QCOMPARE(purged, 1);
    TAKE(again, purgeExpired(*session, Clerk));
    QCOMPARE(again, 0);
    TAKE(left, heldSlips(*session));
    QCOMPARE(left, QList<HeldSlip> { late });
}

void StoreSuite::theFirstAccountIsNeededOnce()
{
    const auto session = opened();
    TAKE(before, needsFirstAccount(*session));
    QVERIFY(before);
    REFUSED(createAccount(*session, manager(QStringLiteral("hanako")), "short", {}), ErrorCode::PasswordTooShort);
    TAKE(account, createAccount(*session, manager(QStringLiteral("hanako")), Password, {}));
    TAKE(after, needsFirstAccount(*session));
    QVERIFY(!after);
    TAKE(signedIn, signIn(*session, QStringLiteral("Hanako"), Password));
    QCOMPARE(signedIn, account);
    REFUSED(createAccount(*session, manager(QStringLiteral("HANAKO")), Password, Clerk), ErrorCode::AccountTaken);
}

void StoreSuite::aWrongPasswordLocksForLongerEachTime()
{
    const auto session = opened();
    DONE(createAccount(*session, manager(QStringLiteral("hanako")), Password, {}));
    REFUSED(signIn(*session, QStringLiteral("nobody"), Password), ErrorCode::SignInWrong);
    for (int i = 0; i < 2; ++i)
        REFUSED(signIn(*session, QStringLiteral("hanako"), "wrong"), ErrorCode::SignInWrong);
    qint64 before = 0;
    for (int i = 0; i < 4; ++i) {
        const auto refused = signIn(*session, QStringLiteral("hanako"), "wrong");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::SignInLocked);
        const qint64 seconds = refused.error().detail.toLongLong();
        QVERIFY(seconds > before);
        before = seconds;
        REFUSED(signIn(*session, QStringLiteral("hanako"), Password), ErrorCode::SignInLocked);
        m_now = m_now.addSecs(seconds + 1);
    }
    DONE(signIn(*session, QStringLiteral("hanako"), Password));
    REFUSED(signIn(*session, QStringLiteral("hanako"), "wrong"), ErrorCode::SignInWrong);
}

void StoreSuite::aDisabledAccountDoesNotSignIn()
{
    const auto session = opened();
    DONE(createAccount(*session, manager(QStringLiteral("hanako")), Password, {}));
    Account clerk = manager(Clerk);
    clerk.roles = StaffRole::Clerk;
    TAKE(created, createAccount(*session, clerk, Password, {}));
    created.disabled = true;
    DONE(changeAccount(*session, created, QStringLiteral("hanako")));
    REFUSED(signIn(*session, Clerk, Password), ErrorCode::SignInWrong);
}

void StoreSuite::twoEditsOfOneAccountDoNotOverwriteEachOther()
{
    const auto session = opened();
    TAKE(account, createAccount(*session, manager(QStringLiteral("hanako")), Password, {}));
    Account one = account;
    one.name = QStringLiteral("情報　一郎");
    DONE(changeAccount(*session, one, Clerk));
    Account other = account;
    other.name = QStringLiteral("情報　二郎");
    REFUSED(changeAccount(*session, other, Clerk), ErrorCode::StoreConflict);
    TAKE(all, accounts(*session));
    QCOMPARE(all.first().name, one.name);
}

void StoreSuite::theLastManagerStays()
{
    const auto session = opened();
    TAKE(account, createAccount(*session, manager(QStringLiteral("hanako")), Password, {}));
    account.roles = StaffRole::Clerk;
    REFUSED(changeAccount(*session, account, Clerk), ErrorCode::LastManager);
}

void StoreSuite::aStaffCardSignsIn()
{
    const auto session = opened();
    TAKE(account, createAccount(*session, manager(QStringLiteral("hanako")), Password, {}));
    REFUSED(signInByCard(*session, "01020304"), ErrorCode::SignInWrong);
    DONE(setStaffCard(*session, account.id, "01020304", Clerk));
    TAKE(signedIn, signInByCard(*session, "01020304"));
    QCOMPARE(signedIn.id, account.id);
    QVERIFY(signedIn.hasCard);
    DONE(setStaffCard(*session, account.id, {}, Clerk));
    REFUSED(signInByCard(*session, "01020304"), ErrorCode::SignInWrong);
}

void StoreSuite::everyActIsInTheLog()
{
    const auto session = opened();
    DONE(createAccount(*session, manager(QStringLiteral("hanako")), Password, {}));
    (void)signIn(*session, QStringLiteral("hanako"), "my secret password");
    TAKE(slip, hold(*session, Content, 24h, Clerk, QStringLiteral("2026-12-01/7")));
    TAKE(read, lookInto(*session, slip.number, Clerk));
    QCOMPARE(read, Content);
    DONE(takeUp(*session, slip.number, Clerk));
    DONE(letGo(*session, slip.number, Clerk));
    REFUSED(lookInto(*session, slip.number, Clerk), ErrorCode::HeldNotThere);
    DONE(letGo(*session, slip.number, Clerk)); // nothing is there any more: nothing to note
    TAKE(rows, session->local().run(QStringLiteral("SELECT act, actor, detail, reception FROM event ORDER BY seq")));
    QStringList acts;
    for (const QVariantList &row : rows) {
        acts << row.at(0).toString();
        QVERIFY(!row.at(2).toString().contains(QStringLiteral("secret")));
        QCOMPARE(row.at(2).toString().contains(slip.number), acts.size() > 2); // ties hold, taking up and deletion
        QCOMPARE(row.at(3).toString().isEmpty(), acts.size() != 3);
    }
    QCOMPARE(acts,
        QStringList({ QStringLiteral("account-created"), QStringLiteral("sign-in-failed"),
            QStringLiteral("reception-held"), QStringLiteral("held-reception-read"),
            QStringLiteral("reception-taken-up"), QStringLiteral("held-reception-deleted") }));
}

/// Each knows what it added last, and the other one has been there since: within a day and over midnight.
void StoreSuite::twoProgramsOnOneLogTakeTurns()
{
    const auto one = opened();
    const auto other = opened();
    const Event event { QStringLiteral("figure"), Clerk, QStringLiteral("test"), {}, {} };
    for (int turn = 0; turn < 6; ++turn) {
        for (const auto &session : { one.get(), other.get(), one.get() })
            DONE(session->append(event));
        m_now = m_now.addSecs(3600 * 7);
    }
    TAKE(result, auditEvents(one->local(), one->keys(), sealFolderOf(one->place())));
    QCOMPARE(toWord(result.tampering), QString());
    QVERIFY(result.entries >= 18);
}

void StoreSuite::theLogStandsUpToAnAudit()
{
    const auto session = opened();
    for (int day = 0; day < 3; ++day) {
        for (int i = 0; i < 5; ++i)
            DONE(session->append(
                { QStringLiteral("figure"), Clerk, QStringLiteral("test"), {}, { { QStringLiteral("n"), i } } }));
        m_now = m_now.addDays(1);
    }
    m_now = m_now.addSecs(-3600 * 30); // a clock that is set back is no tampering
    DONE(session->append({ QStringLiteral("audit"), Clerk, QStringLiteral("test"), {}, {} }));
    TAKE(result, auditEvents(session->local(), session->keys(), sealFolderOf(session->place())));
    QCOMPARE(toWord(result.tampering), QString());
    QVERIFY(result.entries >= 18); // sixteen and the seals
}

} // namespace madoguchi::store
