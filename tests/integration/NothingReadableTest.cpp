#include "app/forms/FormsTab.h"
#include "devices/virtual/Resident.h"
#include "tests/integration/CounterWindow.h"
#include "widgets/SearchList.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QStringEncoder>
#include <QTest>

#include <cstdio>

using namespace madoguchi;
using clerk::Step;
using reception::PersonField;
using reception::Role;

namespace {

virtualcards::Resident residentOf(const QString &id)
{
    const QString file = QDir(virtualcards::defaultResidentsFolder()).filePath(id + QStringLiteral(".json"));
    const auto read = virtualcards::readResident(file);
    return read ? *read : virtualcards::Resident();
}

QStringList residentIds()
{
    QStringList ids = QDir(virtualcards::defaultResidentsFolder()).entryList({ QStringLiteral("*.json") }, QDir::Files);
    for (QString &id : ids)
        id.chop(5);
    return ids;
}

bool write(const QString &file, const QByteArray &content)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
}

} // namespace

/// Whole receptions of all shipped residents, by card or by hand, printed, on hold, taken up and ended; then every file
/// that the program and the print service may write is searched: the store's pages, its write-ahead log, copies,
/// settings, temporary files, what is logged, the spool. HOME and TMPDIR lie in the folder that is searched.
class NothingReadableTest : public QObject, private CounterWindow {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void whatIsKeptOfAllResidentsIsUnreadable()
    {
        const QStringList residents = residentIds();
        QVERIFY(residents.size() > 20); // every kind of document
        for (const QString &resident : residents) {
            serve(resident);
            if (QTest::currentTestFailed())
                return qWarning("the resident was %s", qPrintable(resident));
        }
        QCOMPARE(search(residents), Found::Nothing); // while the program runs: WAL, temporary files
        m_program.reset();
        QCOMPARE(search(residents), Found::Nothing);
    }

    /// The search above can fail.
    void theSearchFindsWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QString name = residentOf(QStringLiteral("mihon")).name;
        QTest::newRow("UTF-8") << "name=" + name.toUtf8();
        QTest::newRow("UTF-16") << QByteArray("x") + QByteArray(QStringEncoder(QStringConverter::Utf16LE).encode(name));
        QTest::newRow("Shift_JIS") << QByteArray::fromHex("8ca9967b814089d48e71"); // 見本　花子
        QTest::newRow("a PIN in words") << QByteArray("VERIFY pin=1234;\n");
        QTest::newRow("a PIN between zeros") << QByteArray("\0"
                                                           "1234"
                                                           "\0",
            6);
        QTest::newRow("a PIN as a JSON number") << QByteArray(R"({"pin":1234})");
        QTest::newRow("a PIN in UTF-16") << QByteArray("1\0"
                                                       "2\0"
                                                       "3\0"
                                                       "4\0",
            8);
        QTest::newRow("a filled form") << QByteArray("%PDF-1.7\n");
        QTest::newRow("個人番号") << residentOf(QStringLiteral("mihon")).personalNumber.toUtf8();
    }

    void theSearchFindsWhatIsThere()
    {
        QFETCH(QByteArray, content);
        QCOMPARE(search({ QStringLiteral("mihon") }), Found::Nothing);
        QVERIFY(write(m_folder->filePath(QStringLiteral("found")), content));
        QCOMPARE(search({ QStringLiteral("mihon") }), Found::Something);
    }

private:
    /// One visitor: read or typed in, a form, printed, on hold; every second one comes back, prints again and ends.
    void serve(const QString &resident)
    {
        begun(resident);
        if (QTest::currentTestFailed())
            return;
        auto *list = window().findChild<widgets::SearchList *>(QStringLiteral("formList"));
        QTRY_VERIFY_WITH_TIMEOUT(list && list->visibleIds().size() >= 4, PatienceMs);
        list->setCurrentId(QStringLiteral("juminhyo"));
        QTest::keyClick(focus(), Qt::Key_Return);
        if (m_program->reception().person(Role::Applicant).birthDate().isEmpty()) {
            QTest::keyClicks(focus(), QStringLiteral("1979/1/7")); // the first entry that nobody knows: the birth date
            QTest::keyClick(focus(), Qt::Key_F4);
        }
        QTest::keyClick(focus(), Qt::Key_Space); // which certificate
        printed();
        QTest::keyClick(&window(), Qt::Key_F7);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Held, PatienceMs);
        const QString number = window().findChild<QLabel *>(QStringLiteral("slipNumber"))->text().remove(u'-');
        m_program->counter().closeHeld();
        m_card->stop();
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Invite, PatienceMs);
        m_comesBack = !m_comesBack;
        if (!m_comesBack)
            return;
        QTest::keyClick(&window(), Qt::Key_F6);
        QTest::keyClicks(focus(), number);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
        printed();
        QTest::keyClick(&window(), Qt::Key_F10);
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Invite, PatienceMs);
    }

    /// What the document needs, and what it has only as a picture.
    void opened(const virtualcards::Resident &person)
    {
        switch (cards::openingOf(m_program->counter().desk())) {
        case cards::Opening::Pin:
            typePin(person.pin.toLatin1());
            break;
        case cards::Opening::CardNumber:
            QTest::keyClicks(focus(), person.residence.cardNumber);
            QTest::keyClick(&window(), Qt::Key_F12);
            break;
        case cards::Opening::Nothing:
            QTest::keyClick(&window(), Qt::Key_F12);
        }
        if (step() == Step::ConfirmLastTry)
            QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_VERIFY_WITH_TIMEOUT(step() == Step::Work || step() == Step::Compare, PatienceMs);
        if (step() == Step::Work)
            return;
        for (const char *name : { "confirmName", "confirmBirthDate", "confirmAddress" }) {
            auto *confirm = window().findChild<QPushButton *>(QLatin1String(name));
            if (!confirm)
                continue;
            QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), PatienceMs); // the picture has been read
            confirm->click();
        }
        for (const QWidget *character : window().findChildren<QWidget *>(QStringLiteral("gaijiEntry"))) {
            const auto like = [character] { return character->findChild<QPushButton *>(QStringLiteral("candidate")); };
            QTRY_VERIFY_WITH_TIMEOUT(like(), PatienceMs);
            like()->click();
        }
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(step(), Step::Work, PatienceMs);
    }

    /// Up to the clerk's work: a blocked card is no reason to send a visitor away.
    void begun(const QString &resident)
    {
        QVERIFY(m_card->start(cardArguments(resident)));
        QTRY_VERIFY_WITH_TIMEOUT(step() == Step::AskPin || step() == Step::Blocked, PatienceMs);
        const virtualcards::Resident person = residentOf(resident);
        if (step() == Step::Blocked) {
            m_program->counter().goOnWithoutCard();
            m_program->reception().setByHand(Role::Applicant, PersonField::Name, person.name);
            m_program->reception().setByHand(Role::Applicant, PersonField::Address, person.address);
            return;
        }
        opened(person);
    }

    void printed()
    {
        auto *tab = window().findChild<forms::FormsTab *>();
        QTRY_VERIFY_WITH_TIMEOUT(mainAction()->isEnabled(), PatienceMs);
        const qsizetype before = papers().size();
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(tab->step(), forms::Step::Done, PatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(papers().size(), before + 1, PatienceMs);
    }

    enum class Found { Nothing, Something, Broken };

    /// In the program's own files, and in those of the print service, where four digits mean nothing.
    [[nodiscard]] static Found search(const QStringList &residents)
    {
        QStringList arguments { QStringLiteral(SEARCH), QStringLiteral("--text"), QLatin1String(Password) };
        for (const QString &resident : residents) {
            arguments << QStringLiteral("--resident")
                      << QDir(virtualcards::defaultResidentsFolder()).filePath(resident + QStringLiteral(".json"));
        }
        QStringList service { QStringLiteral("--without-pins") };
        const QDir folder(qEnvironmentVariable("PRIVATE_CUPS"));
        for (const QFileInfo &entry : folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            // What the printer got and what it made of it are the paper.
            if (entry.fileName() != QLatin1String("paper") && entry.fileName() != QLatin1String("job-files"))
                service << entry.filePath();
        }
        const Found own = run(arguments + QStringList { QDir::homePath() }); // m_folder lies in it
        return own == Found::Nothing ? run(arguments + service) : own;
    }

    [[nodiscard]] static Found run(const QStringList &arguments)
    {
        QProcess search;
        search.setProcessChannelMode(QProcess::MergedChannels);
        search.start(QStringLiteral("python3"), arguments);
        if (!search.waitForFinished(PatienceMs * 3) || search.exitStatus() != QProcess::NormalExit)
            return Found::Broken;
        std::printf("%s", search.readAll().constData());
        if (search.exitCode() == 0)
            return Found::Nothing;
        return search.exitCode() == 3 ? Found::Something : Found::Broken;
    }

    bool m_comesBack = false;
};

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    for (const char *name :
        { "HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME" })
        qputenv(name, home.path().toLocal8Bit());
    // What the program says on standard error is searched, too.
    if (!std::freopen(qPrintable(home.filePath(QStringLiteral("said"))), "w", stderr))
        return 1;
    NothingReadableTest test;
    return runWithWindow(argc, argv, test);
}

#include "NothingReadableTest.moc"
