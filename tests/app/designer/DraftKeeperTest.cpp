#include "app/designer/DraftKeeper.h"

#include "app/designer/SamplePersons.h"
#include "app/designer/TestPaper.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::designer;
using documents::FieldKind;
using State = DraftKeeper::State;

/// What is made is on the disk by itself, and what keeps it from there is told.
class DraftKeeperTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<DesignDesk>(
            city(), QStringList { QStringLiteral(SHIPPED_FORMS) }, [] { return QStringLiteral("hanako"); });
        m_editor = std::make_unique<FormEditor>();
        m_keeper = std::make_unique<DraftKeeper>(*m_desk, *m_editor);
        begin(QStringLiteral(SHIPPED_FORMS "/ininjo"));
    }

    void cleanup()
    {
        cleanupAllButTheFolder();
        m_folder.reset();
    }

    void aChangeIsSavedByItself()
    {
        m_editor->addField(FieldKind::Text, 1, { 10, 10, 30, 6 });
        QCOMPARE(m_keeper->state(), State::Changed);
        QTRY_COMPARE(m_keeper->state(), State::Saved);
        QCOMPARE(onDisk().fields.size(), m_editor->form().fields.size());
    }

    void whatIsChangedWhileItIsWrittenIsWrittenAgain()
    {
        m_editor->addField(FieldKind::Text, 1, { 10, 10, 30, 6 });
        m_keeper->saveNow();
        QCOMPARE(m_keeper->state(), State::Saving);
        m_editor->addField(FieldKind::Text, 1, { 10, 30, 30, 6 });
        QTRY_COMPARE(m_keeper->state(), State::Saved);
        QCOMPARE(onDisk().fields.size(), m_editor->form().fields.size());
    }

    void closingSavesWhatIsNotSaved_data()
    {
        QTest::addColumn<bool>("isWriting");
        QTest::newRow("nothing is being written") << false;
        QTest::newRow("what was before is still being written") << true;
    }

    void closingSavesWhatIsNotSaved()
    {
        QFETCH(bool, isWriting);
        const QString key = m_keeper->draft()->key;
        m_editor->addField(FieldKind::Text, 1, { 10, 10, 30, 6 });
        if (isWriting)
            m_keeper->saveNow();
        m_editor->addField(FieldKind::Text, 1, { 10, 30, 30, 6 });
        const qsizetype fields = m_editor->form().fields.size();
        m_keeper->close();
        QTRY_COMPARE(m_desk->openDraft(key).result()->form.fields.size(), fields);
    }

    void closingKeepsWhatSomebodyElseOvertook_data()
    {
        QTest::addColumn<bool>("isTold");
        QTest::addColumn<bool>("isWriting");
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("the conflict was told and left so") << true << false << false;
        QTest::newRow("nothing is being written") << false << false << false;
        QTest::newRow("what was before is still being written") << false << true << false;
        QTest::newRow("the draft was removed") << false << false << true;
    }

    void closingKeepsWhatSomebodyElseOvertook()
    {
        QFETCH(bool, isTold);
        QFETCH(bool, isWriting);
        QFETCH(bool, isRemoved);
        Draft theirs = *m_keeper->draft();
        theirs.form.title.ja = QStringLiteral("ほかの人の題");
        const auto overtaken = m_desk->save(theirs).result();
        QVERIFY(overtaken);
        if (isRemoved)
            QVERIFY(Workshop(city(), {}).removeDraft(*overtaken));
        m_editor->addField(FieldKind::Text, 1, { 10, 10, 30, 6 });
        if (isTold || isWriting)
            m_keeper->saveNow();
        if (isTold)
            QTRY_COMPARE(m_keeper->state(), State::Failed);
        m_editor->addField(FieldKind::Text, 1, { 10, 30, 30, 6 });
        const qsizetype fields = m_editor->form().fields.size();
        m_keeper->close();
        const auto drafts = [this] { return m_desk->list().result().drafts; };
        QTRY_COMPARE(drafts().size(), isRemoved ? 1 : 2);
        QCOMPARE(m_desk->openDraft(drafts().first().key).result()->form.fields.size(), fields);
    }

    void whatCannotBeSavedOnClosingIsTold()
    {
        QSignalSpy told(m_keeper.get(), &DraftKeeper::notSaved);
        QVERIFY(QDir(city() + QStringLiteral("/_workshop")).removeRecursively());
        QFile file(city() + QStringLiteral("/_workshop")); // no folder can be made there
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_editor->addField(FieldKind::Text, 1, { 10, 10, 30, 6 });
        m_keeper->close();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!told.first().first().value<Error>().message.isEmpty());
    }

    void whatIsDoneWhileThePaperIsStillReadIsKept_data()
    {
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("the paper is there") << false;
        QTest::newRow("closed before, and the program ends") << true;
    }

    void whatIsDoneWhileThePaperIsStillReadIsKept()
    {
        QFETCH(bool, isClosed);
        m_keeper->close();
        const auto starting = beginOnPdf();
        m_editor->addField(FieldKind::Text, 1, { 10, 10, 30, 6 });
        if (isClosed) {
            m_keeper->close();
            cleanupAllButTheFolder();
        } else {
            m_keeper->keep(*starting.result());
            QTRY_COMPARE(m_keeper->state(), State::Saved);
            QTRY_VERIFY(m_keeper->savedAt().isValid());
        }
        const Workshop workshop(city(), {});
        const auto draft = workshop.loadDraft(QStringLiteral("form"));
        QVERIFY(draft);
        QCOMPARE(draft->form.fields.size(), 1);
        QVERIFY(workshop.checkDraft(draft->key).isEmpty());
    }

    void anotherPaperIsSavedAndTakenBack_data()
    {
        QTest::addColumn<bool>("isWriting");
        QTest::newRow("nothing is being written") << false;
        QTest::newRow("what was before is still being written") << true;
    }

    void anotherPaperIsSavedAndTakenBack()
    {
        QFETCH(bool, isWriting);
        const auto read = m_desk->readPaper(QStringLiteral(SHIPPED_FORMS "/juminhyo/background.pdf")).result();
        QVERIFY(read);
        const auto below = [this] { return m_desk->openDraft(m_keeper->draft()->key).result()->paper; };
        const Paper before = below();
        m_editor->addField(FieldKind::Text, 1, { 10, 10, 30, 6 });
        if (isWriting)
            m_keeper->saveNow();
        m_editor->layPaper(std::make_shared<const Paper>(*read));
        QTRY_COMPARE(m_keeper->state(), State::Saved);
        QCOMPARE(below().background, read->background);
        QCOMPARE(onDisk().fields.size(), m_editor->form().fields.size());
        m_editor->steps().undo();
        m_keeper->saveNow();
        QTRY_COMPARE(m_keeper->state(), State::Saved);
        QVERIFY(below() == before);
        m_editor->steps().redo();
        const QString key = m_keeper->draft()->key;
        m_keeper->close();
        QTRY_COMPARE(m_desk->openDraft(key).result()->paper.background, read->background);
    }

    void aFileThatIsNoPaperIsRefused()
    {
        const auto read = m_desk->readPaper(QStringLiteral(SHIPPED_FORMS "/juminhyo/template.json")).result();
        QVERIFY(!read && !read.error().message.isEmpty());
    }

    void aPdfThatWasOnlyLookedAtLeavesNoDraft_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::addColumn<bool>("isChanged");
        QTest::newRow("its paper is still being read") << false << false;
        QTest::newRow("its paper is there") << true << false;
        QTest::newRow("something was done, and taken back") << true << true;
    }

    void aPdfThatWasOnlyLookedAtLeavesNoDraft()
    {
        QFETCH(bool, isKept);
        QFETCH(bool, isChanged);
        m_keeper->close();
        const qsizetype others = m_desk->list().result().drafts.size();
        const auto starting = beginOnPdf();
        if (isKept) {
            m_keeper->keep(*starting.result());
            documents::FormTemplate named = m_editor->form(); // as the page does when it has found a title
            named.title.ja = QStringLiteral("見つけた題");
            m_editor->open(named, m_editor->paper());
            m_keeper->saveNow();
        }
        if (isChanged) {
            m_editor->addField(FieldKind::Text, 1, { 10, 10, 30, 6 });
            m_editor->steps().undo();
        }
        m_keeper->close();
        QTRY_COMPARE(m_desk->list().result().drafts.size(), others + (isChanged ? 1 : 0));
    }

    void whoNeverPausesIsSavedToo()
    {
        QTRY_VERIFY([this] {
            m_editor->addField(FieldKind::Text, 1, { 10, 10, 30, 6 }); // 20 times a second
            return m_keeper->savedAt().isValid();
        }());
    }

    void publishingSavesFirstAndSaysWhoAndWhat()
    {
        QSignalSpy published(m_keeper.get(), &DraftKeeper::published);
        m_editor->addField(FieldKind::Text, 1, { 10, 10, 30, 6 });
        m_keeper->publish(QStringLiteral("一つ足した"));
        QTRY_COMPARE(published.size(), 1);
        const auto publication = published.first().first().value<Publication>();
        QCOMPARE(publication.who, QStringLiteral("hanako"));
        QCOMPARE(publication.note, QStringLiteral("一つ足した"));
        const auto form = documents::loadTemplate(publication.folder);
        QVERIFY(form);
        QCOMPARE(form->fields.size(), m_editor->form().fields.size());
    }

    void whatIsPublishedIsToldToWhoeverHasLeftToo()
    {
        QSignalSpy published(m_keeper.get(), &DraftKeeper::published);
        m_keeper->publish({});
        QCOMPARE(m_keeper->state(), State::Publishing);
        m_keeper->close();
        QTRY_COMPARE(published.size(), 1);
        QCOMPARE(published.first().first().value<Publication>().id, QStringLiteral("ininjo"));
        QCOMPARE(published.first().at(1).toBool(), false);
        QCOMPARE(m_keeper->state(), State::None);
    }

    void whatIsChangedWhileItIsNotPublishedIsSaved()
    {
        const auto theirs = m_desk->startFromFolder(QStringLiteral(SHIPPED_FORMS "/ininjo")).result();
        QVERIFY(theirs && m_desk->publish(*theirs, {}).result());
        QSignalSpy failed(m_keeper.get(), &DraftKeeper::publishingFailed);
        m_keeper->publish({});
        QCOMPARE(m_keeper->state(), State::Publishing);
        m_editor->addField(FieldKind::Text, 1, { 10, 10, 30, 6 });
        m_keeper->saveNow(); // its moment comes while it is being published
        QTRY_COMPARE(failed.size(), 1);
        QTRY_COMPARE(m_keeper->state(), State::Saved);
        QCOMPARE(onDisk().fields.size(), m_editor->form().fields.size());
    }

    void whatSomebodyElseSavedIsNotOverwritten()
    {
        Draft theirs = *m_keeper->draft();
        theirs.form.title.ja = QStringLiteral("ほかの人の題");
        QVERIFY(m_desk->save(theirs).result());
        m_editor->addField(FieldKind::Text, 1, { 10, 10, 30, 6 });
        m_keeper->saveNow();
        QTRY_COMPARE(m_keeper->state(), State::Failed);
        QCOMPARE(m_keeper->error().code, ErrorCode::StoreConflict);
        m_keeper->keepAside();
        QTRY_COMPARE(m_keeper->state(), State::Saved);
        QCOMPARE(m_desk->list().result().drafts.size(), 2);
    }

    void aDraftThatSomebodyChangedSinceItWasListedIsNotDeleted()
    {
        const DraftEntry listed = m_desk->list().result().drafts.first();
        m_editor->addField(FieldKind::Text, 1, { 10, 10, 30, 6 });
        m_keeper->saveNow();
        QTRY_COMPARE(m_keeper->state(), State::Saved);
        const auto refused = m_desk->removeDraft(listed).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreConflict);
        QVERIFY(m_desk->removeDraft(m_desk->list().result().drafts.first()).result());
        QVERIFY(m_desk->list().result().drafts.isEmpty());
    }

    void whatSomebodyElsePublishedMeanwhileIsReplacedOnlyOnPurpose()
    {
        const auto theirs = m_desk->startFromFolder(QStringLiteral(SHIPPED_FORMS "/ininjo")).result();
        QVERIFY(theirs);
        QVERIFY(m_desk->publish(*theirs, QStringLiteral("先に")).result());
        QSignalSpy failed(m_keeper.get(), &DraftKeeper::publishingFailed);
        QSignalSpy published(m_keeper.get(), &DraftKeeper::published);
        m_keeper->publish(QStringLiteral("後から"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::StoreConflict);
        m_keeper->followPublished();
        m_keeper->publish(QStringLiteral("後から"));
        QTRY_COMPARE(published.size(), 1);
        QCOMPARE(m_desk->versions(QStringLiteral("ininjo")).result().size(), 2);
    }

    void theTestPageSaysThatItIsOne()
    {
        documents::FormTemplate form = m_editor->form();
        documents::FormValues values = sampleValues(form, samplePersons().first().person, QDate(2026, 12, 1));
        markAsTest(form, values);
        QCOMPARE(form.fields.size(), m_editor->form().fields.size() + form.pages.size());
        QVERIFY(values.valueOf(form.fields.last()).contains(QStringLiteral("テスト印刷")));
    }

    void aTrialFillsThePagesThatAreSeen()
    {
        TestPaper paper;
        QSignalSpy filled(&paper, &TestPaper::filled);
        TestPaper::Request request;
        request.form = m_editor->form();
        request.values = sampleValues(request.form, samplePersons().first().person, QDate(2026, 12, 1));
        request.pages = { 1 };
        paper.fill(request);
        QTRY_COMPARE(filled.size(), 1);
        const auto result = filled.first().first().value<TestPaper::Filled>();
        QVERIFY(!result.pages.value(1).isNull());
        QTRY_VERIFY(paper.isCurrent());
    }

private:
    [[nodiscard]] QString city() const { return m_folder->filePath(QStringLiteral("forms")); }

    void cleanupAllButTheFolder()
    {
        m_keeper.reset();
        m_editor.reset();
        m_desk.reset();
    }

    void begin(const QString &folder)
    {
        const auto draft = m_desk->startFromFolder(folder).result();
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().detail + draft.error().message));
        m_editor->open(draft->form);
        m_keeper->keep(*draft);
    }

    QFuture<Outcome<Draft>> beginOnPdf()
    {
        const auto pages = m_desk->openPdf(QStringLiteral(SHIPPED_FORMS "/juminhyo/background.pdf")).result();
        documents::FormTemplate form;
        form.id = QStringLiteral("form");
        form.version = QStringLiteral("1.0");
        form.title.ja = QStringLiteral("題");
        form.pages << documents::Page { 210, 297, {}, {} };
        m_editor->open(form);
        const auto starting = m_desk->startOnPdf(*pages, form);
        m_keeper->await(starting);
        return starting;
    }

    [[nodiscard]] documents::FormTemplate onDisk() const
    {
        const auto draft = m_desk->openDraft(m_keeper->draft()->key).result();
        return draft ? draft->form : documents::FormTemplate();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DesignDesk> m_desk;
    std::unique_ptr<FormEditor> m_editor;
    std::unique_ptr<DraftKeeper> m_keeper;
};

QTEST_GUILESS_MAIN(DraftKeeperTest)
#include "DraftKeeperTest.moc"
