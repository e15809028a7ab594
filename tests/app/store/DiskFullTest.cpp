#include "app/store/HeldReceptions.h"
#include "tests/app/store/RecordingVfs.h"
#include "tests/app/store/StoreFolder.h"
#include "tests/app/store/TestOutcome.h"

#include <QTest>

#include <optional>
#include <sqlite3.h>

using namespace madoguchi;
using namespace madoguchi::store;
using namespace std::chrono_literals;

namespace {

const QDateTime Now(QDate(2026, 12, 1), QTime(0, 30), Qt::UTC);

/// A disk that has room for so many writes, until somebody makes room.
struct SmallDisk {
    int room = 0;
    bool isFull = false;

    int operator()(const FileCall &call)
    {
        if (call.kind != FileCall::Kind::Write || room < 0 || room-- > 0)
            return SQLITE_OK;
        room = 0;
        isFull = true;
        return SQLITE_FULL;
    }
};

} // namespace

/// How often a commit syncs, and what happens when there is no room for it.
class DiskFullTest : public QObject {
    Q_OBJECT

private slots:
    void oneSyncACommit();
    void aFullDiskLosesNothing();

private:
    void fillAt(int writes, bool &reached);
};

void DiskFullTest::oneSyncACommit()
{
    constexpr int Commits = 2000;
    int syncs = 0;
    const RecordingVfs vfs([&](const FileCall &call) {
        syncs += call.kind == FileCall::Kind::Sync ? 1 : 0;
        return SQLITE_OK;
    });
    const StoreFolder folder;
    TAKE(session, folder.open(Now));
    syncs = 0;
    for (int i = 0; i < Commits; ++i)
        DONE(session->append(numbered(i)));
    qInfo("%.4f syncs a commit over %d commits", double(syncs) / Commits, Commits);
    QVERIFY(syncs >= Commits);
    QVERIFY(syncs <= Commits * 1.1);
}

void DiskFullTest::aFullDiskLosesNothing()
{
    bool reached = true;
    int writes = 0;
    for (; reached; ++writes) {
        fillAt(writes, reached);
        QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("full at write %1").arg(writes)));
    }
    qInfo("full at each of %d writes", writes - 1);
    QVERIFY(writes > 50);
}

/// Opens, appends and holds; where the disk is full, makes room and tries once more.
void DiskFullTest::fillAt(int writes, bool &reached)
{
    SmallDisk disk { writes };
    const RecordingVfs vfs([&disk](const FileCall &call) { return disk(call); });
    const auto mayFail = [&disk](const auto &work) {
        auto done = work();
        if (done)
            return done;
        if (!disk.isFull || done.error().code != ErrorCode::DiskFull || done.error().message.isEmpty())
            return done;
        disk.room = -1;
        return work();
    };
    const StoreFolder folder;
    TAKE(session, mayFail([&] { return folder.open(Now); }));
    for (int i = 0; i < 8; ++i) {
        if (i == 4) { // the next day begins with a seal
            session->setClock([] { return Now.addDays(1); });
        }
        DONE(mayFail([&] { return session->append(numbered(i)); }));
        if (i % 3 == 0)
            DONE(mayFail([&] { return hold(*session, QByteArray(9000, 'x'), 72h, QStringLiteral("suzuki")); }));
    }
    reached = disk.isFull;
    TAKE(numbers, numbersIn(session->local()));
    QCOMPARE(numbers, QList<int>({ 0, 1, 2, 3, 4, 5, 6, 7 }));
    TAKE(held, heldSlips(*session));
    QCOMPARE(held.size(), 3);
    DONE(auditedEntries(*session));
}

QTEST_GUILESS_MAIN(DiskFullTest)
#include "DiskFullTest.moc"
