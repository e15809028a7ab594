#include "app/store/EventAudit.h"

#include "app/store/SealFile.h"
#include "tests/app/store/StoreFolder.h"
#include "tests/app/store/TestOutcome.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace madoguchi;
using namespace madoguchi::store;

namespace {

constexpr int Edits = 1000;
constexpr int Days = 5;
constexpr int ADay = 12;

/// What somebody did to the store, and what an audit has to say.
struct Edit {
    QStringList sql {};
    std::optional<QByteArray> seals {}; ///< what stands in the file of seals then
    Tampering expected = Tampering::Changed;
    std::optional<qint64> number {}; ///< empty: any
};

} // namespace

/// Edits a store as somebody does who has the files, plain SQL and an editor.
class EventAuditTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void eachOfAThousandEditsIsFound();
    void anOlderCopyIsFound();
    void anEmptiedStoreIsFound();

private:
    [[nodiscard]] QString sealFile() const;
    [[nodiscard]] qint64 anyNumber() { return 1 + m_random.bounded(int(m_head)); }
    template <typename T>
    [[nodiscard]] T oneOf(const QList<T> &list)
    {
        return list.at(m_random.bounded(int(list.size())));
    }

    [[nodiscard]] Edit changedField();
    [[nodiscard]] Edit deleted();
    [[nodiscard]] Edit inserted();
    [[nodiscard]] Edit swapped();
    [[nodiscard]] Edit renumbered();
    [[nodiscard]] Edit headChanged();
    [[nodiscard]] Edit terminalChanged();
    [[nodiscard]] Edit sealChanged();
    [[nodiscard]] Edit sealRemoved();
    [[nodiscard]] Edit sealsSwapped();
    [[nodiscard]] Edit sealAdded();
    void check(const Edit &edit);

    QRandomGenerator m_random { 20261126 };
    StoreFolder m_folder;
    std::unique_ptr<Session> m_session;
    QString m_terminal;
    qint64 m_head = 0;
    QByteArray m_seals;
    QList<qint64> m_sealed; ///< the numbers in the file of seals
};

void EventAuditTest::initTestCase()
{
    const QDateTime start(QDate(2026, 12, 1), QTime(1, 0), Qt::UTC);
    TAKE(session, m_folder.open(start));
    for (int i = 0; i < Days * ADay; ++i) {
        session->setClock([&] { return start.addDays(i / ADay).addSecs(60 * i); });
        DONE(session->append(numbered(i)));
    }
    TAKE(entries, auditedEntries(*session));
    QCOMPARE(entries, qint64(Days * ADay + Days - 1));
    m_head = entries;
    m_session = std::move(session);
    m_terminal = m_session->log().terminal();
    // As the sqlite3 program has it.
    DONE(m_session->local().statement(QStringLiteral("PRAGMA foreign_keys=OFF")));
    TAKE(seals, readSeals(sealFile()));
    QCOMPARE(seals.size(), Days - 1);
    for (const Seal &seal : seals)
        m_sealed << seal.last;
    QFile file(sealFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_seals = file.readAll();
}

QString EventAuditTest::sealFile() const
{
    return sealFileOf(sealFolderOf(m_session->place()), m_terminal);
}

Edit EventAuditTest::changedField()
{
    static const QList<QString> changes { QStringLiteral("at = at + 1"), QStringLiteral("at = at - 86400000"),
        QStringLiteral("at = 0"), QStringLiteral("at = at + 0.5"), QStringLiteral("at = 'noon'"),
        QStringLiteral("at = CAST(at AS BLOB)"), QStringLiteral("kind = kind || 's'"), QStringLiteral("kind = 'audit'"),
        QStringLiteral("kind = ''"), QStringLiteral("actor = 'tanaka'"), QStringLiteral("actor = actor || ' '"),
        QStringLiteral("actor = CAST(actor || 'x' AS BLOB)"), QStringLiteral("actor = 7"),
        QStringLiteral("act = UPPER(act)"), QStringLiteral("act = act || CHAR(0)"),
        QStringLiteral("reception = '2026-12-01/13'"), QStringLiteral("reception = reception || CHAR(8203)"),
        QStringLiteral("detail = '{}'"), QStringLiteral("detail = REPLACE(detail, '}', ' }')"),
        QStringLiteral("detail = CAST(CAST(detail AS BLOB) || x'ff' AS TEXT)"), QStringLiteral("hash = RANDOMBLOB(32)"),
        QStringLiteral("hash = ZEROBLOB(32)"), QStringLiteral("hash = SUBSTR(hash, 1, 31)"),
        QStringLiteral("hash = HEX(hash)"), QStringLiteral("hash = x''"),
        QStringLiteral("hash = (SELECT head_hash FROM terminal) || x'00'") };
    const qint64 number = anyNumber();
    return { { QStringLiteral("UPDATE event SET %1 WHERE seq = %2").arg(oneOf(changes)).arg(number) }, {},
        Tampering::Changed, number };
}

Edit EventAuditTest::deleted()
{
    const qint64 number = anyNumber();
    return { { QStringLiteral("DELETE FROM event WHERE seq = %1").arg(number) }, {}, Tampering::Missing, number };
}

Edit EventAuditTest::inserted()
{
    const qint64 number = oneOf<qint64>({ 0, -1, -1000, m_head + 1, m_head + 2, m_head + 100'000 });
    const QString copied = QStringLiteral("INSERT INTO event SELECT terminal, %1, at, kind, actor, act, reception, "
                                          "detail, hash FROM event WHERE seq = %2");
    return { { copied.arg(number).arg(anyNumber()) }, {}, Tampering::Inserted, number };
}

Edit EventAuditTest::swapped()
{
    qint64 one = anyNumber();
    qint64 other = anyNumber();
    if (one == other)
        other = one == m_head ? 1 : one + 1;
    const QString move = QStringLiteral("UPDATE event SET seq = %2 WHERE seq = %1");
    return { { move.arg(one).arg(-7), move.arg(other).arg(one), move.arg(-7).arg(other) }, {}, Tampering::Reordered,
        std::min(one, other) };
}

Edit EventAuditTest::renumbered()
{
    const qint64 number = anyNumber();
    const qint64 to = oneOf<qint64>({ 0, -3, m_head + 1, m_head + 50 });
    // In front of all the others, that one is the first that is wrong.
    return { { QStringLiteral("UPDATE event SET seq = %1 WHERE seq = %2").arg(to).arg(number) }, {},
        Tampering::Reordered, to < 1 ? to : number };
}

Edit EventAuditTest::headChanged()
{
    const QString change = oneOf<QString>({ QStringLiteral("head = head - 1"), QStringLiteral("head = head + 1"),
        QStringLiteral("head = 0"), QStringLiteral("head = head + 1000"), QStringLiteral("head = 'x'"),
        QStringLiteral("head_hash = RANDOMBLOB(32)"), QStringLiteral("head_hash = x''"),
        QStringLiteral("head_mac = RANDOMBLOB(32)"), QStringLiteral("head_mac = head_hash") });
    return { { QStringLiteral("UPDATE terminal SET ") + change }, {}, Tampering::Changed, m_head };
}

Edit EventAuditTest::terminalChanged()
{
    return { { oneOf<QString>({ QStringLiteral("UPDATE terminal SET chain_key = RANDOMBLOB(LENGTH(chain_key))"),
                 QStringLiteral("UPDATE terminal SET chain_key = x'01'"),
                 QStringLiteral("UPDATE terminal SET id = 'ffff'"), QStringLiteral("DELETE FROM terminal"),
                 QStringLiteral("UPDATE event SET terminal = 'ffff' WHERE seq = 3") }) },
        {}, Tampering::None, {} };
}

Edit EventAuditTest::sealChanged()
{
    QByteArray seals = m_seals;
    const auto at = m_random.bounded(int(seals.size()) - 1);
    char other = seals.at(at);
    while (other == seals.at(at))
        other = oneOf<char>({ '0', '1', '9', 'a', 'F', ' ', '-', '\n' });
    seals[at] = other;
    return { {}, seals, Tampering::None, {} };
}

Edit EventAuditTest::sealRemoved()
{
    QList<QByteArray> lines = m_seals.split('\n');
    const auto line = m_random.bounded(int(m_sealed.size()));
    lines.removeAt(line);
    return { {}, lines.join('\n'), Tampering::Missing, m_sealed.at(line) };
}

Edit EventAuditTest::sealsSwapped()
{
    QList<QByteArray> lines = m_seals.split('\n');
    const auto line = m_random.bounded(int(m_sealed.size()) - 1);
    lines.swapItemsAt(line, line + 1);
    return { {}, lines.join('\n'), Tampering::Reordered, m_sealed.at(line) };
}

Edit EventAuditTest::sealAdded()
{
    const qint64 number = m_random.bounded(2) == 0 ? m_head + 1 + m_random.bounded(50) : anyNumber();
    const QByteArray line = "2026-12-09 " + QByteArray::number(number) + ' ' + QByteArray(64, 'a') + '\n';
    const bool isBehind = number > m_head;
    return { {}, m_seals + line, isBehind ? Tampering::Missing : Tampering::Changed, isBehind ? m_head + 1 : number };
}

void EventAuditTest::eachOfAThousandEditsIsFound()
{
    using Kind = Edit (EventAuditTest::*)();
    const QList<Kind> kinds { &EventAuditTest::changedField, &EventAuditTest::changedField,
        &EventAuditTest::changedField, &EventAuditTest::deleted, &EventAuditTest::inserted, &EventAuditTest::swapped,
        &EventAuditTest::renumbered, &EventAuditTest::headChanged, &EventAuditTest::terminalChanged,
        &EventAuditTest::sealChanged, &EventAuditTest::sealRemoved, &EventAuditTest::sealsSwapped,
        &EventAuditTest::sealAdded };
    for (int i = 0; i < Edits; ++i) {
        const Edit edit = (this->*oneOf(kinds))();
        check(edit);
        QVERIFY2(!QTest::currentTestFailed(),
            qPrintable(QStringLiteral("edit %1: %2 %3")
                           .arg(i)
                           .arg(edit.sql.join(u';'), QString::fromLatin1(edit.seals.value_or("")))));
    }
    DONE(auditedEntries(*m_session));
}

void EventAuditTest::check(const Edit &edit)
{
    Database &database = m_session->local();
    const auto audited = database.inTransaction([&]() -> Outcome<void> {
        for (const QString &sql : edit.sql) {
            if (const auto done = database.change(sql); !done || *done != 1)
                return failure(ErrorCode::Usage, {}, QStringLiteral("the edit changed nothing"));
        }
        QFile seals(sealFile());
        if (edit.seals && (!seals.open(QIODevice::WriteOnly) || seals.write(*edit.seals) < 0))
            return failure(ErrorCode::Usage);
        seals.close();
        const auto result = auditEvents(database, m_session->keys(), sealFolderOf(m_session->place()));
        if (!result)
            return Failure(result.error());
        return failure(ErrorCode::Cancelled, {}, // nothing is kept
            QStringLiteral("%1 %2").arg(toWord(result->tampering)).arg(result->firstBad));
    });
    QVERIFY(!audited);
    if (edit.seals) {
        QFile seals(sealFile());
        QVERIFY(seals.open(QIODevice::WriteOnly) && seals.write(m_seals) == m_seals.size());
        if (audited.error().code == ErrorCode::BadFile && edit.expected == Tampering::None)
            return; // its place names the line
    }
    QCOMPARE(toWord(audited.error().code), toWord(ErrorCode::Cancelled));
    const QString said = audited.error().detail;
    QVERIFY2(!said.startsWith(u' '), "nothing was found");
    if (edit.expected != Tampering::None)
        QCOMPARE(said.section(u' ', 0, 0), toWord(edit.expected));
    if (edit.number)
        QCOMPARE(said.section(u' ', 1), QString::number(*edit.number));
}

void EventAuditTest::anOlderCopyIsFound()
{
    const QDateTime start(QDate(2026, 12, 1), QTime(1, 0), Qt::UTC);
    const StoreFolder folder;
    const QString file = databaseFileOf(folder.place());
    const QString copy = folder.path() + QStringLiteral("/older.db");
    for (int day = 0; day < 3; ++day) {
        {
            TAKE(session, folder.open(start.addDays(day)));
            DONE(session->append(numbered(day)));
        }
        if (day == 0)
            QVERIFY(QFile::copy(file, copy));
    }
    QVERIFY(QFile::remove(file) && QFile::copy(copy, file));
    TAKE(session, folder.open(start.addDays(3)));
    TAKE(result, auditEvents(session->local(), session->keys(), sealFolderOf(session->place())));
    QCOMPARE(toWord(result.tampering), toWord(Tampering::Missing));
    QCOMPARE(result.firstBad, 2);
}

void EventAuditTest::anEmptiedStoreIsFound()
{
    const QDateTime start(QDate(2026, 12, 1), QTime(1, 0), Qt::UTC);
    const StoreFolder folder;
    {
        TAKE(session, folder.open(start));
        DONE(session->append(numbered(0)));
    }
    QVERIFY(QFile::resize(databaseFileOf(folder.place()), 0));
    REFUSED(folder.open(start), ErrorCode::StoreDamaged);
}

QTEST_GUILESS_MAIN(EventAuditTest)
#include "EventAuditTest.moc"
