#include "app/store/EventAudit.h"
#include "app/store/HeldReceptions.h"
#include "tests/app/store/RecordingVfs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::store;
using namespace std::chrono_literals;

/// What a power cut, a full disk and a slow disk do to the terminal's own records. SQLite's file layer is replaced.
class PowerCutTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_vfs = std::make_unique<RecordingVfs>();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup()
    {
        m_folder.reset();
        m_vfs.reset();
    }

    void nothingConfirmedIsLostAtAnyWrite_data()
    {
        QTest::addColumn<int>("loss");
        QTest::newRow("all that was written has reached the disk") << int(DiskImage::Loss::Nothing);
        QTest::newRow("nothing but what was synced has") << int(DiskImage::Loss::AllUnsynced);
        QTest::newRow("some of it has, in any order") << int(DiskImage::Loss::SomeUnsynced);
    }

    void nothingConfirmedIsLostAtAnyWrite()
    {
        QFETCH(int, loss);
        m_vfs->record(true);
        work();
        m_vfs->record(false);
        DiskImage image;
        qint64 confirmed = 0;
        int cuts = 0;
        const QList<FileStep> steps = m_vfs->steps();
        for (const FileStep &step : steps) {
            if (step.kind == FileStep::Kind::Mark)
                confirmed = step.at;
            image.apply(step);
            // Before the first entry was confirmed the database, its log and the key are made: nothing can be lost.
            if (confirmed == 0 || step.kind == FileStep::Kind::Mark)
                continue;
            ++cuts;
            checkCut(image, DiskImage::Loss(loss), confirmed, quint32(cuts));
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(cuts > 200, qPrintable(QString::number(cuts)));
    }

    void aCommitIsSyncedOnce()
    {
        auto session = opened(m_folder->path());
        QVERIFY(session);
        constexpr int Commits = 2000;
        m_vfs->resetSyncs();
        for (int i = 0; i < Commits; ++i)
            QVERIFY(session->append(event()));
        const double perCommit = double(m_vfs->syncs()) / Commits;
        qInfo("%.4f syncs a commit", perCommit);
        QVERIFY(m_vfs->syncs() >= Commits);
        QVERIFY2(perCommit <= 1.1, qPrintable(QString::number(perCommit)));
    }

    void aFullDiskLosesNothing()
    {
        auto session = opened(m_folder->path());
        QVERIFY(session);
        qint64 confirmed = 0;
        for (int writes = 0; writes < 12; ++writes) {
            m_vfs->failWritesAfter(writes);
            const auto added = session->append(event());
            m_vfs->failWritesAfter(-1);
            if (added) {
                confirmed = *added;
                continue;
            }
            QCOMPARE(toWord(added.error().code), toWord(ErrorCode::DiskFull));
            QVERIFY(!added.error().message.isEmpty());
            const auto again = session->append(event());
            QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
            QCOMPARE(*again, confirmed + 1);
            confirmed = *again;
        }
        const auto audit = auditEvents(session->local(), session->keys(), {});
        QVERIFY(audit);
        QCOMPARE(toWord(audit->tampering), QString());
        QCOMPARE(audit->entries, confirmed);
    }

private:
    [[nodiscard]] std::unique_ptr<Session> opened(const QString &folder)
    {
        auto session = Session::open({ folder, keyFile(), {}, QStringLiteral("市民課1番") }, true);
        if (!session)
            qWarning("%s: %s", qPrintable(toWord(session.error().code)), qPrintable(session.error().detail));
        return session ? std::move(*session) : nullptr;
    }

    [[nodiscard]] QString keyFile() const { return m_keys.filePath(QStringLiteral("store.key")); }

    [[nodiscard]] static Event event()
    {
        return { QStringLiteral("audit"), QStringLiteral("suzuki"), QStringLiteral("form-printed"),
            QStringLiteral("2026-12-01/1"), { { QStringLiteral("form"), QStringLiteral("juminhyo") } } };
    }

    /// Entries, receptions on hold and their deletion, with the log written back in between.
    void work()
    {
        auto session = opened(m_folder->path());
        QVERIFY(session);
        QVERIFY(session->local().statement(QStringLiteral("PRAGMA wal_autocheckpoint=12")));
        QString slip;
        for (int i = 0; i < 40; ++i) {
            QVERIFY(session->append(event()));
            if (i % 8 == 3) {
                const auto held = hold(*session, QByteArray(9000, 'x'), 24h, QStringLiteral("suzuki"));
                QVERIFY(held);
                slip = held->number;
            }
            if (i % 8 == 6)
                QVERIFY(letGo(*session, slip, QStringLiteral("suzuki")));
            const auto head = session->local().run(QStringLiteral("SELECT head FROM terminal"));
            QVERIFY(head);
            m_vfs->mark(head->first().first().toLongLong());
        }
    }

    void checkCut(const DiskImage &image, DiskImage::Loss loss, qint64 confirmed, quint32 seed)
    {
        const QTemporaryDir folder;
        image.writeTo(folder.path(), loss, seed);
        auto session = opened(folder.path());
        QVERIFY2(session, qPrintable(QStringLiteral("cut %1").arg(seed)));
        const auto audit = auditEvents(session->local(), session->keys(), {});
        QVERIFY(audit);
        QVERIFY2(audit->tampering == Tampering::None, qPrintable(toWord(audit->tampering)));
        QVERIFY2(audit->entries >= confirmed, qPrintable(QStringLiteral("%1 < %2").arg(audit->entries).arg(confirmed)));
    }

    QTemporaryDir m_keys; ///< the key file is not on the disk that fails
    std::unique_ptr<RecordingVfs> m_vfs;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(PowerCutTest)
#include "PowerCutTest.moc"
