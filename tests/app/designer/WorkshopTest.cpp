#include "app/designer/Workshop.h"

#include "app/designer/VersionShelf.h"
#include "tests/app/documents/TestForm.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

#include <atomic>
#include <filesystem>

using namespace madoguchi;
using namespace madoguchi::designer;
using documents::Field;
using documents::FormTemplate;
using documents::TestForm;

namespace {

const QDateTime noon(QDate(2026, 12, 1), QTime(12, 0), Qt::UTC);

Signature by(const char *who, int minutes = 0)
{
    return { QString::fromUtf8(who), noon.addSecs(60 * minutes) };
}

Paper paperOf(int pages, int shade = 255)
{
    QImage image(210, 297, QImage::Format_Grayscale8);
    image.fill(shade);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return { TestForm::drawnPdf(pages, 595.276, 841.89), QList<PaperPage>(pages, PaperPage { { 210, 297 }, png }) };
}

Field named(const QString &id)
{
    Field field;
    field.id = id;
    field.label.ja = QStringLiteral("氏名");
    field.rectMm = QRectF(20, 30, 80, 8);
    return field;
}

/// Fails the test when there is none.
template <typename T>
T value(const Outcome<T> &outcome)
{
    if (!outcome)
        QTest::qFail(
            qPrintable(outcome.error().message + outcome.error().place + outcome.error().detail), __FILE__, __LINE__);
    return outcome.value_or(T());
}

ErrorCode errorOf(const auto &outcome)
{
    return outcome ? ErrorCode::Cancelled : outcome.error().code;
}

/// A city's folder of its own and the shipped forms.
class City {
public:
    [[nodiscard]] Workshop workshop() const { return Workshop(folder(), { QStringLiteral(MADOGUCHI_FORMS_DIR) }); }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("forms")); }

    [[nodiscard]] Draft begun(int pages = 1) const
    {
        Draft draft = value(workshop().startOnPaper(
            paperOf(pages), { QStringLiteral("転入届"), {} }, QStringLiteral("tennyu"), by("佐藤")));
        draft.form.fields << named(QStringLiteral("name"));
        return draft;
    }
    [[nodiscard]] Publication published() const { return value(workshop().publish(begun(), {}, by("佐藤"))); }
    [[nodiscard]] Draft changed(const char *who = "鈴木") const
    {
        return value(workshop().startFromFolder(workshop().publishedFolder(QStringLiteral("tennyu")), by(who)));
    }
    [[nodiscard]] FormTemplate live() const
    {
        return value(documents::loadTemplate(documents::findTemplates({ folder() }).value(QStringLiteral("tennyu"))));
    }

private:
    QTemporaryDir m_folder;
};

int told(const Error &error)
{
    QTextStream(stderr) << toWord(error.code) << u' ' << error.detail << Qt::endl;
    return 1;
}

/// Publishes again and again, telling each time, until it is killed.
int publishWithoutEnd(const QString &folder)
{
    const Workshop workshop(folder, {});
    for (int i = 0;; ++i) {
        auto draft = workshop.startFromFolder(workshop.publishedFolder(QStringLiteral("tennyu")), by("佐藤"));
        if (!draft)
            return told(draft.error());
        draft->paper = paperOf(1, i % 256);
        if (const auto published = workshop.publish(*draft, QString::number(i), by("佐藤", i)); !published)
            return told(published.error());
        QTextStream(stdout) << i << Qt::endl;
    }
}

/// Publishes a form of many pages in place of one, where there is no room, and prints the error's word.
int publishLarge(const QString &folder)
{
    const Workshop workshop(folder, {});
    auto draft = workshop.startFromFolder(workshop.publishedFolder(QStringLiteral("tennyu")), by("鈴木"));
    if (draft) {
        draft->paper.background = TestForm::drawnPdf(1, 595.276, 841.89) + QByteArray(400'000, ' ') + "\n%%EOF\n";
        draft = workshop.saveDraft(*draft, by("鈴木"));
    }
    QTextStream(stdout) << (draft ? QStringLiteral("saved") : toWord(draft.error().code)) << "\n";
    return 0;
}

} // namespace

/// The city's forms on disk: drafts, publishing, earlier versions, and several people at once.
class WorkshopTest : public QObject {
    Q_OBJECT

private slots:
    void aNewFormIsPublished();
    void draftsAreSavedAndLoaded();
    void anUnfinishedDraftIsKeptAsItIs();
    void draftsAndOldVersionsAreNoForms();
    void aShippedFormIsChanged();
    void aVersionNeverGoesBack_data();
    void aVersionNeverGoesBack();
    void earlierVersionsAreKeptAndComeBack();
    void nothingOfAnotherPersonIsOverwritten();
    void whoPublishesSecondIsRefused();
    void aFormChangedByHandIsNotLost();
    void anotherFormOfTheSameIdIsNotReplaced();
    void whatCountersCouldNotUseIsNotPublished();
    void anotherPaperUnderTheSameFields();
    void versionsGoOn_data();
    void versionsGoOn();
    void aKilledProgramLeavesAWholeForm();
    void aCrashBetweenTwoStepsIsMended();
    void aLockWithoutAnOwnerIsTakenOver();
    void aFullDiskChangesNothing();
    void aFolderThatCannotBeWritten();
    void somebodyElseIsWriting();
    void twoAtOnceAndOneWins();
    void countersReadWhileItIsReplaced();
    void theFolderAboveDecidesWhoMayRead();
    void aKeyIsNoPath();
};

void WorkshopTest::aNewFormIsPublished()
{
    const City city;
    const Draft draft = city.begun(2);
    QCOMPARE(draft.form.id, u"tennyu");
    QCOMPARE(draft.form.pages.size(), 2);
    const Publication publication = value(city.workshop().publish(draft, QStringLiteral("はじめて"), by("佐藤", 5)));
    QCOMPARE(publication.version, u"1.0");
    QCOMPARE(publication.number, 1);
    const FormTemplate live = city.live();
    QCOMPARE(live.title.ja, QStringLiteral("転入届"));
    QCOMPARE(live.fields.size(), 1);
    QVERIFY(city.workshop().drafts().isEmpty());
    QVERIFY(!QDir(city.folder() + QStringLiteral("/_workshop/drafts/tennyu")).exists());
    const QList<Publication> versions = city.workshop().versions(QStringLiteral("tennyu"));
    QCOMPARE(versions.size(), 1);
    QVERIFY(versions.first() == publication);
    QVERIFY(versions.first().current);
    QCOMPARE(versions.first().who, QStringLiteral("佐藤"));
    QCOMPARE(versions.first().when, noon.addSecs(300));
    QCOMPARE(versions.first().note, QStringLiteral("はじめて"));
}

void WorkshopTest::draftsAreSavedAndLoaded()
{
    const City city;
    Draft draft = city.begun();
    draft.form.fields.first().rectMm = QRectF(10.123456, 20, 30, 5);
    const Draft saved = value(city.workshop().saveDraft(draft, by("鈴木", 3)));
    QCOMPARE(saved.form.fields.first().rectMm, QRectF(10.12, 20, 30, 5));
    const Draft loaded = value(city.workshop().loadDraft(draft.key));
    QVERIFY(loaded.form == saved.form);
    QVERIFY(loaded.paper == saved.paper);
    QCOMPARE(loaded.stamp, saved.stamp);
    QCOMPARE(loaded.paper.background, draft.paper.background);
    QVERIFY(city.workshop().checkDraft(draft.key).isEmpty());
    static_cast<void>(city.begun());
    const QList<DraftEntry> drafts = city.workshop().drafts();
    QCOMPARE(drafts.size(), 2);
    QCOMPARE(drafts.first().key, draft.key); // changed last
    QCOMPARE(drafts.first().changedBy, QStringLiteral("鈴木"));
    QCOMPARE(drafts.first().changedAt, noon.addSecs(180));
    QCOMPARE(drafts.last().id, u"tennyu-2");
    QVERIFY(city.workshop().removeDraft(saved));
    QCOMPARE(city.workshop().drafts().size(), 1);
    QCOMPARE(errorOf(city.workshop().loadDraft(draft.key)), ErrorCode::FileMissing);
}

void WorkshopTest::anUnfinishedDraftIsKeptAsItIs()
{
    const City city;
    Draft draft = city.begun();
    draft.form.id = QStringLiteral("No Id Yet");
    draft.form.title = {};
    draft.form.fields << Field() << Field();
    draft.form.fields.last().binding = QStringLiteral("nobody.knows");
    draft.form.fields.last().page = 7;
    draft.form.fields.last().rectMm = QRectF(500, 500, 1, 1);
    const Draft saved = value(city.workshop().saveDraft(draft, by("佐藤")));
    QVERIFY(value(city.workshop().loadDraft(draft.key)).form == saved.form);
    QCOMPARE(saved.form.fields.last().binding, u"nobody.knows");
    QVERIFY(!city.workshop().checkDraft(draft.key).isEmpty());
}

void WorkshopTest::draftsAndOldVersionsAreNoForms()
{
    const City city;
    static_cast<void>(city.published());
    static_cast<void>(value(city.workshop().publish(city.changed(), {}, by("佐藤"))));
    static_cast<void>(city.begun());
    static_cast<void>(city.changed());
    QCOMPARE(city.workshop().drafts().size(), 2);
    QCOMPARE(city.workshop().versions(QStringLiteral("tennyu")).size(), 2);
    QCOMPARE(documents::findTemplates({ city.folder() }).keys(), QStringList { QStringLiteral("tennyu") });
}

void WorkshopTest::aShippedFormIsChanged()
{
    const City city;
    const QString shipped = QStringLiteral(MADOGUCHI_FORMS_DIR "/juminhyo");
    const Draft draft = value(city.workshop().startFromFolder(shipped, by("佐藤")));
    QVERIFY(!draft.baseVersion.isEmpty());
    const Publication publication = value(city.workshop().publish(draft, {}, by("佐藤")));
    QCOMPARE(publication.version, nextVersion(draft.baseVersion)); // counters have seen the shipped one
    const auto found = documents::findTemplates({ city.folder(), QStringLiteral(MADOGUCHI_FORMS_DIR) });
    QVERIFY(found.value(QStringLiteral("juminhyo")).startsWith(city.folder()));
    FormTemplate mine = value(documents::loadTemplate(found.value(QStringLiteral("juminhyo"))));
    FormTemplate theirs = value(documents::loadTemplate(shipped));
    QVERIFY(mine.fields == theirs.fields);
}

void WorkshopTest::aVersionNeverGoesBack_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    QTest::newRow("begun from the shipped form again") << QString() << QString() << QStringLiteral("1.3");
    QTest::newRow("an older one from elsewhere")
        << QStringLiteral("2.4") << QStringLiteral("2.3") << QStringLiteral("2.5");
    QTest::newRow("older by its first number")
        << QStringLiteral("10.0") << QStringLiteral("9.9") << QStringLiteral("10.1");
    QTest::newRow("a newer one from elsewhere")
        << QStringLiteral("2.4") << QStringLiteral("3.0") << QStringLiteral("3.0");
    QTest::newRow("counted in another way")
        << QStringLiteral("2.4") << QStringLiteral("令和8年版") << QStringLiteral("令和8年版");
}

void WorkshopTest::aVersionNeverGoesBack()
{
    QFETCH(QString, before);
    QFETCH(QString, written);
    const City city;
    // As the program has them: the city's own folder is among those where forms are looked for.
    const Workshop workshop(city.folder(), { city.folder(), QStringLiteral(MADOGUCHI_FORMS_DIR) });
    const QString shipped = QStringLiteral(MADOGUCHI_FORMS_DIR "/juminhyo");
    Draft first = value(workshop.startFromFolder(shipped, by("佐藤")));
    if (!before.isEmpty())
        first.form.version = before;
    static_cast<void>(value(workshop.publish(first, {}, by("佐藤"))));
    Draft second = value(workshop.startFromFolder(shipped, by("佐藤")));
    if (!written.isEmpty())
        second.form.version = written;
    QTEST(value(workshop.publish(second, {}, by("佐藤"))).version, "expected");
}

void WorkshopTest::earlierVersionsAreKeptAndComeBack()
{
    const City city;
    static_cast<void>(city.published());
    Draft draft = city.changed();
    draft.form.fields.clear();
    draft.paper = paperOf(1, 128);
    static_cast<void>(value(city.workshop().publish(draft, {}, by("鈴木"))));
    QVERIFY(city.live().fields.isEmpty());
    const QList<Publication> versions = city.workshop().versions(QStringLiteral("tennyu"));
    QCOMPARE(versions.size(), 2);
    QVERIFY(versions[0].current && !versions[1].current);
    QVERIFY(documents::checkTemplate(versions[1].folder).isEmpty());

    const Draft restored = value(city.workshop().startFromVersion(versions[1], by("高橋")));
    QCOMPARE(restored.form.fields.size(), 1);
    QVERIFY(city.live().fields.isEmpty()); // a draft, nothing more
    const Publication third = value(city.workshop().publish(restored, QStringLiteral("戻した"), by("高橋")));
    QCOMPARE(third.version, u"1.2");
    QCOMPARE(city.live().fields.size(), 1);
    QCOMPARE(city.workshop().versions(QStringLiteral("tennyu")).size(), 3);
}

void WorkshopTest::nothingOfAnotherPersonIsOverwritten()
{
    const City city;
    const Draft draft = city.begun();
    Draft mine = value(city.workshop().loadDraft(draft.key));
    Draft theirs = mine;
    mine.form.title.ja = QStringLiteral("わたしの");
    theirs.form.title.ja = QStringLiteral("あなたの");
    static_cast<void>(value(city.workshop().saveDraft(theirs, by("鈴木"))));
    QCOMPARE(errorOf(city.workshop().saveDraft(mine, by("佐藤"))), ErrorCode::StoreConflict);
    QCOMPARE(errorOf(city.workshop().publish(mine, {}, by("佐藤"))), ErrorCode::StoreConflict);
    QCOMPARE(errorOf(city.workshop().removeDraft(mine)), ErrorCode::StoreConflict);
    QCOMPARE(value(city.workshop().loadDraft(draft.key)).form.title.ja, QStringLiteral("あなたの"));
    const Draft aside = value(city.workshop().keepAside(mine, by("佐藤")));
    QVERIFY(aside.key != draft.key);
    QCOMPARE(value(city.workshop().loadDraft(aside.key)).form.title.ja, QStringLiteral("わたしの"));
    // Also when the other one has published it, so that the draft is gone with its files.
    static_cast<void>(value(city.workshop().publish(value(city.workshop().loadDraft(draft.key)), {}, by("鈴木"))));
    QCOMPARE(errorOf(city.workshop().saveDraft(mine, by("佐藤"))), ErrorCode::StoreConflict);
    const Draft again = value(city.workshop().keepAside(mine, by("佐藤")));
    QVERIFY(city.workshop().checkDraft(again.key).isEmpty());
}

void WorkshopTest::whoPublishesSecondIsRefused()
{
    const City city;
    static_cast<void>(city.published());
    const Draft first = city.changed("佐藤");
    Draft second = city.changed("鈴木");
    second.form.title.ja = QStringLiteral("二番目");
    second = value(city.workshop().saveDraft(second, by("鈴木")));
    static_cast<void>(value(city.workshop().publish(first, {}, by("佐藤"))));
    const auto refused = city.workshop().publish(second, {}, by("鈴木"));
    QCOMPARE(errorOf(refused), ErrorCode::StoreConflict);
    QCOMPARE(refused.error().detail, u"1.1");
    QVERIFY(refused.error().message.contains(QStringLiteral("佐藤")));
    QCOMPARE(city.workshop().drafts().size(), 1); // still there
    second = value(city.workshop().followPublished(second, by("鈴木")));
    const Publication third = value(city.workshop().publish(second, {}, by("鈴木")));
    QCOMPARE(third.version, u"1.2");
    QCOMPARE(city.live().title.ja, QStringLiteral("二番目"));
}

void WorkshopTest::aFormChangedByHandIsNotLost()
{
    const City city;
    static_cast<void>(city.published());
    const Draft draft = city.changed();
    QFile json(city.workshop().publishedFolder(QStringLiteral("tennyu")) + QStringLiteral("/template.json"));
    QVERIFY(json.open(QIODevice::ReadWrite));
    const QByteArray byHand = json.readAll().replace("転入届", "手直し");
    QVERIFY(json.resize(0) && json.seek(0) && json.write(byHand) == byHand.size());
    json.close();

    QCOMPARE(errorOf(city.workshop().publish(draft, {}, by("鈴木"))), ErrorCode::StoreConflict);
    QList<Publication> versions = city.workshop().versions(QStringLiteral("tennyu"));
    QCOMPARE(versions.size(), 2);
    QVERIFY(versions[0].number == 0 && versions[0].current && versions[0].who.isEmpty());
    const Draft looked = value(city.workshop().followPublished(draft, by("鈴木")));
    static_cast<void>(value(city.workshop().publish(looked, {}, by("鈴木"))));
    versions = city.workshop().versions(QStringLiteral("tennyu"));
    QCOMPARE(versions.size(), 3);
    QCOMPARE(versions[1].number, 2);
    QVERIFY(versions[1].who.isEmpty());
    QCOMPARE(value(documents::loadTemplate(versions[1].folder)).title.ja, QStringLiteral("手直し"));
}

void WorkshopTest::anotherFormOfTheSameIdIsNotReplaced()
{
    const City city;
    static_cast<void>(city.published());
    Draft draft = city.begun();
    QCOMPARE(draft.form.id, u"tennyu-2");
    draft.form.id = QStringLiteral("tennyu");
    QCOMPARE(errorOf(city.workshop().publish(draft, {}, by("鈴木"))), ErrorCode::StoreConflict);
    draft.form.id = QStringLiteral("tensyutsu"); // renamed to a free one
    static_cast<void>(value(city.workshop().publish(draft, {}, by("鈴木"))));
    QCOMPARE(documents::findTemplates({ city.folder() }).size(), 2);
}

void WorkshopTest::whatCountersCouldNotUseIsNotPublished()
{
    const City city;
    static_cast<void>(city.published());
    Draft draft = city.changed();
    draft.form.fields.first().rectMm.translate(500, 0);
    draft = value(city.workshop().saveDraft(draft, by("鈴木")));
    const auto refused = city.workshop().publish(draft, {}, by("鈴木"));
    QCOMPARE(errorOf(refused), ErrorCode::BadFile);
    QCOMPARE(refused.error().place, u"fields[0].rect");
    QCOMPARE(city.live().version, u"1.0");
    QCOMPARE(city.workshop().versions(QStringLiteral("tennyu")).size(), 1);
    QCOMPARE(QDir(city.folder() + QStringLiteral("/_workshop/versions/tennyu"))
                 .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                 .size(),
        1);
    QVERIFY(value(city.workshop().loadDraft(draft.key)).form == draft.form);

    draft.form.fields.first().rectMm.translate(-500, 0);
    draft.form.id = QStringLiteral("../../elsewhere"); // names a folder
    QCOMPARE(errorOf(city.workshop().publish(draft, {}, by("鈴木"))), ErrorCode::BadFile);
    QVERIFY(!QDir(city.folder() + QStringLiteral("/elsewhere")).exists());
    QVERIFY(!QDir(city.folder() + QStringLiteral("/_workshop/elsewhere")).exists());
}

void WorkshopTest::anotherPaperUnderTheSameFields()
{
    const City city;
    const Draft draft = city.begun();
    const auto laid = [&city](Draft on, const Paper &paper) {
        on.paper = paper;
        on.form.pages.resize(paper.pages.size());
        for (qsizetype i = 0; i < on.form.pages.size(); ++i) {
            on.form.pages[i].widthMm = paper.pages.at(i).sizeMm.width();
            on.form.pages[i].heightMm = paper.pages.at(i).sizeMm.height();
        }
        return value(city.workshop().saveDraft(on, by("鈴木")));
    };
    const Draft changed = laid(draft, paperOf(2, 200));
    QCOMPARE(changed.form.pages.size(), 2);
    QCOMPARE(changed.form.fields.size(), 1);
    QVERIFY(city.workshop().checkDraft(draft.key).isEmpty());
    // Only what the draft names now and named before is kept.
    QVERIFY(QDir(changed.form.folder).entryList({ QStringLiteral("*.png") }).size() <= 3);
    const Draft back = laid(changed, paperOf(1));
    QCOMPARE(back.form.pages.size(), 1);
    QVERIFY(city.workshop().checkDraft(draft.key).isEmpty());
}

void WorkshopTest::versionsGoOn_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QStringList>("published");
    const auto row = [](const char *name, const char *written, const QStringList &published) {
        QTest::newRow(name) << QString::fromUtf8(written) << published;
    };
    row("points", "1.9", { QStringLiteral("1.9"), QStringLiteral("1.10"), QStringLiteral("1.11") });
    row("months", "2026-04", { QStringLiteral("2026-04"), QStringLiteral("2026-05"), QStringLiteral("2026-06") });
    row("words", "令和", { QStringLiteral("令和"), QStringLiteral("令和.1"), QStringLiteral("令和.2") });
    row("number with a word", "第3版", { QStringLiteral("第3版"), QStringLiteral("第4版"), QStringLiteral("第5版") });
    row("a very long number", "99999999999999999999",
        { QStringLiteral("99999999999999999999"), QStringLiteral("999999999991000000000"),
            QStringLiteral("999999999991000000001") });
}

void WorkshopTest::versionsGoOn()
{
    QFETCH(QString, written);
    QFETCH(QStringList, published);
    const City city;
    Draft draft = city.begun();
    draft.form.version = written;
    for (const QString &expected : published) {
        QCOMPARE(value(city.workshop().publish(draft, {}, by("佐藤"))).version, expected);
        draft = city.changed();
    }
}

void WorkshopTest::aKilledProgramLeavesAWholeForm()
{
    const City city;
    static_cast<void>(city.published());
    for (int round = 0; round < 20; ++round) {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--publish"), city.folder() });
        while (program.bytesAvailable() < 2 * (1 + round % 3))
            QVERIFY2(program.waitForReadyRead(100000), program.readAllStandardError());
        program.kill();
        QVERIFY(program.waitForFinished());
        const QString folder = city.workshop().publishedFolder(QStringLiteral("tennyu"));
        QCOMPARE(documents::checkTemplate(folder), QList<Error>());
        const QList<Publication> versions = city.workshop().versions(QStringLiteral("tennyu"));
        QVERIFY(versions.first().current);
        QVERIFY(versions.first().number > 0);
        for (const Publication &version : versions)
            QVERIFY(documents::checkTemplate(version.folder).isEmpty());
    }
    // And the next one goes on as if nothing had happened.
    const int before = int(city.workshop().versions(QStringLiteral("tennyu")).size());
    static_cast<void>(value(city.workshop().publish(city.changed(), {}, by("鈴木"))));
    QCOMPARE(city.workshop().versions(QStringLiteral("tennyu")).size(), before + 1);
    QVERIFY(QDir(city.folder() + QStringLiteral("/_workshop/versions/tennyu"))
                .entryList({ QStringLiteral("*.new") })
                .isEmpty());
}

/// As a program leaves it that is killed just when it has made its lock.
void WorkshopTest::aLockWithoutAnOwnerIsTakenOver()
{
    const City city;
    static_cast<void>(city.published());
    QFile lock(city.folder() + QStringLiteral("/_workshop/lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    static_cast<void>(value(city.workshop().publish(city.changed(), {}, by("鈴木"))));
    QCOMPARE(city.workshop().versions(QStringLiteral("tennyu")).size(), 2);
}

void WorkshopTest::aCrashBetweenTwoStepsIsMended()
{
    const City city;
    const Publication first = city.published();
    static_cast<void>(value(city.workshop().publish(city.changed(), {}, by("鈴木"))));
    const QList<Publication> versions = city.workshop().versions(QStringLiteral("tennyu"));
    const auto unconfirm = [](const Publication &publication) {
        QFile record(publication.folder + QStringLiteral("/publication.json"));
        QVERIFY(record.open(QIODevice::ReadWrite));
        const QByteArray text = record.readAll().replace("\"published\": true", "\"published\": false");
        QVERIFY(record.resize(0) && record.seek(0) && record.write(text) == text.size());
    };
    // It was put in place, and the program ended before it was confirmed.
    unconfirm(versions.first());
    QVERIFY(city.workshop().versions(QStringLiteral("tennyu")) == versions);
    // It was prepared and did not get further: counters still use the first one.
    std::filesystem::copy((first.folder + QStringLiteral("/template.json")).toStdString(),
        (city.workshop().publishedFolder(QStringLiteral("tennyu")) + QStringLiteral("/template.json")).toStdString(),
        std::filesystem::copy_options::overwrite_existing);
    QCOMPARE(city.workshop().versions(QStringLiteral("tennyu")).size(), 1);
    QVERIFY(city.workshop().versions(QStringLiteral("tennyu")).first().current);
    const Publication next = value(city.workshop().publish(city.changed(), {}, by("高橋")));
    QCOMPARE(next.version, u"1.1");
    QCOMPARE(next.number, 2); // the place of the one that nobody saw
    QCOMPARE(city.workshop().versions(QStringLiteral("tennyu")).first().who, QStringLiteral("高橋"));
}

void WorkshopTest::aFullDiskChangesNothing()
{
    const City city;
    static_cast<void>(city.published());
    const QTemporaryDir mount;
    const QString script = QStringLiteral(
        "mount -t tmpfs -o size=400k tmpfs \"$1\" && cp -r \"$2\" \"$1/forms\" && \"$0\" --large \"$1/forms\" ; "
        "cmp \"$1/forms/tennyu/template.json\" \"$2/tennyu/template.json\" && echo same ; "
        "ls \"$1/forms/_workshop/drafts/tennyu\" | wc -l");
    QProcess shell;
    shell.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    shell.start(QStringLiteral("unshare"),
        { QStringLiteral("--user"), QStringLiteral("--map-root-user"), QStringLiteral("--mount"), QStringLiteral("sh"),
            QStringLiteral("-c"), script, QCoreApplication::applicationFilePath(), mount.path(), city.folder() });
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), QStringLiteral("disk-full\nsame\n4\n"));
}

void WorkshopTest::aFolderThatCannotBeWritten()
{
    // The super-user may write everywhere but into /proc.
    const Workshop workshop(QStringLiteral("/proc/forms"), {});
    const auto refused = workshop.startOnPaper(paperOf(1), { QStringLiteral("転入届"), {} }, {}, by("佐藤"));
    QCOMPARE(errorOf(refused), ErrorCode::FileNotWritten);
    QVERIFY(refused.error().message.contains(QLatin1String("/proc")));
    QVERIFY(workshop.drafts().isEmpty());
    QVERIFY(workshop.versions(QStringLiteral("tennyu")).isEmpty());
    QVERIFY(workshop.publishedFolder(QStringLiteral("tennyu")).isEmpty());
}

void WorkshopTest::somebodyElseIsWriting()
{
    const City city;
    const Draft draft = city.begun();
    QLockFile theirs(city.folder() + QStringLiteral("/_workshop/lock"));
    QVERIFY(theirs.lock());
    QCOMPARE(errorOf(city.workshop().saveDraft(draft, by("鈴木"))), ErrorCode::StoreBusy);
    theirs.unlock();
    QVERIFY(city.workshop().saveDraft(draft, by("鈴木")));
}

void WorkshopTest::twoAtOnceAndOneWins()
{
    const City city;
    static_cast<void>(city.published());
    const QList<Draft> drafts { city.changed(), city.changed(), city.changed(), city.changed() };
    QList<QFuture<bool>> done;
    for (const Draft &draft : drafts)
        done << QtConcurrent::run(
            [&city, draft] { return city.workshop().publish(draft, {}, by("鈴木")).has_value(); });
    int won = 0;
    for (QFuture<bool> &one : done)
        won += one.result() ? 1 : 0;
    QCOMPARE(won, 1);
    QCOMPARE(city.workshop().versions(QStringLiteral("tennyu")).size(), 2);
    QCOMPARE(city.workshop().drafts().size(), 3);
}

void WorkshopTest::countersReadWhileItIsReplaced()
{
    const City city;
    static_cast<void>(city.published());
    std::atomic<bool> over = false;
    std::atomic<int> read = 0;
    auto counter = QtConcurrent::run([&] {
        QList<Error> problems;
        while (!over) {
            problems += documents::checkTemplate(city.folder() + QStringLiteral("/tennyu"));
            ++read;
        }
        return problems;
    });
    for (int i = 0; i < 20; ++i) {
        Draft draft = city.changed();
        draft.paper = paperOf(1, 10 * i);
        static_cast<void>(value(city.workshop().publish(draft, {}, by("鈴木"))));
        const int sofar = read;
        QTRY_VERIFY(read > sofar + 1); // a counter is not slower than a person who makes the next version
    }
    over = true;
    QCOMPARE(counter.result(), QList<Error>());
}

void WorkshopTest::theFolderAboveDecidesWhoMayRead()
{
    namespace fs = std::filesystem;
    const QTemporaryDir above;
    const fs::perms shared = fs::perms::owner_all | fs::perms::group_all | fs::perms::set_gid;
    fs::permissions(above.path().toStdString(), shared);
    const Workshop workshop(above.filePath(QStringLiteral("forms")), {});
    const Draft draft = value(workshop.startOnPaper(paperOf(1), { QStringLiteral("転入届"), {} }, {}, by("佐藤")));
    static_cast<void>(value(workshop.publish(draft, {}, by("佐藤"))));
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(above.path().toStdString())) {
        if (entry.path().filename() == "lock")
            continue;
        const fs::perms rights = entry.status().permissions();
        QVERIFY2((rights & fs::perms::group_write) != fs::perms::none, entry.path().c_str());
        QVERIFY2((rights & fs::perms::others_read) == fs::perms::none || entry.is_directory(), entry.path().c_str());
        QVERIFY2(!entry.is_directory() || (rights & fs::perms::set_gid) != fs::perms::none, entry.path().c_str());
    }
}

void WorkshopTest::aKeyIsNoPath()
{
    const City city;
    static_cast<void>(city.published());
    for (const char *key : { "", "..", "../../tennyu", "/etc", "a/b" }) {
        QCOMPARE(errorOf(city.workshop().loadDraft(QString::fromLatin1(key))), ErrorCode::FileMissing);
        QVERIFY(!city.workshop().checkDraft(QString::fromLatin1(key)).isEmpty());
        Draft draft;
        draft.key = QString::fromLatin1(key);
        QCOMPARE(errorOf(city.workshop().removeDraft(draft)), ErrorCode::StoreConflict);
    }
    QVERIFY(!city.workshop().publishedFolder(QStringLiteral("tennyu")).isEmpty());
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--publish"))
        return publishWithoutEnd(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--large"))
        return publishLarge(arguments.value(2));
    WorkshopTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "WorkshopTest.moc"
