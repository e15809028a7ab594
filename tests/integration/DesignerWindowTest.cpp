#include "tests/integration/DesignerWindow.h"

#include "app/designer/DesignerWords.h"
#include "app/designer/FormEditor.h"
#include "app/designer/TemplateParcel.h"
#include "app/designer/Workshop.h"
#include "app/documents/FormRenderer.h"
#include "app/settings/Folders.h"
#include "app/store/Session.h"
#include "tests/app/designer/HandPdf.h"
#include "widgets/OriginField.h"
#include "widgets/SearchList.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace madoguchi;
using designer::DesignerTab;
using designer::DraftKeeper;

/// A city's PDF becomes a form that the counter fills in, as a person does it.
class DesignerWindowTest : public QObject, private DesignerWindow {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aPdfBecomesAFormOfTheCounter()
    {
        openDesigner();
        screenshot("designer-start");
        drop(QStringLiteral(SHIPPED_FORMS "/juminhyo/background.pdf"));
        QTRY_COMPARE_WITH_TIMEOUT(tab()->step(), DesignerTab::Step::Work, PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(work()->keeper().draft(), PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(button("showProposals")->isVisible(), PatienceMs);
        screenshot("designer-work");

        QTest::mouseClick(button("showProposals"), Qt::LeftButton);
        screenshot("designer-proposals");
        QTest::mouseClick(button("takeAllProposals"), Qt::LeftButton);
        QVERIFY(!child<QWidget>("formProblems")->isVisible()); // that there is no field yet
        QVERIFY(work()->problems().form.isEmpty());
        const qsizetype proposed = form().fields.size();
        QVERIFY(proposed > 5);
        screenshot("designer-taken");

        // One more is drawn, and bound by typing what it is to show.
        QTest::mouseClick(child<QAbstractButton>("tool0"), Qt::LeftButton);
        drawMm({ 20, 275 }, { 90, 283 });
        QCOMPARE(form().fields.size(), proposed + 1);
        QTest::mouseClick(button("chooseBinding"), Qt::LeftButton);
        type(QStringLiteral("代理人 氏名"));
        screenshot("designer-bindings");
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(editor().single()->binding, QStringLiteral("agent.name"));
        QCOMPARE(editor().single()->id.left(9), QStringLiteral("agentName"));
        screenshot("designer-field");

        editor().select({});
        auto *title = child<widgets::OriginField>("formTitle");
        title->focusControl();
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("架空市の請求書"));
        QCOMPARE(form().title.ja, QStringLiteral("架空市の請求書"));

        QTest::keyClick(&window(), Qt::Key_F11);
        QVERIFY(work()->isTesting());
        auto *told = child<QLabel>("testResult");
        QTRY_VERIFY_WITH_TIMEOUT(!told->text().isEmpty(), PatienceMs);
        screenshot("designer-test");
        const QStringList before = papers();
        QTRY_VERIFY_WITH_TIMEOUT(button("printTest")->isEnabled(), PatienceMs);
        QTest::mouseClick(button("printTest"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(papers().size(), before.size() + 1, PatienceMs);

        QTRY_VERIFY_WITH_TIMEOUT(work()->problems().isEmpty(), PatienceMs);
        QTest::keyClick(&window(), Qt::Key_F12); // from the trial on
        QCOMPARE(tab()->step(), DesignerTab::Step::Publish);
        QVERIFY(!work()->isTesting());
        type(QStringLiteral("はじめての版"));
        screenshot("designer-publish");
        QTRY_VERIFY(mainAction()->isEnabled());
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(tab()->step(), DesignerTab::Step::Start, PatienceMs);
        screenshot("designer-published");

        QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
        m_program->reception().begin(QDateTime::currentDateTimeUtc());
        auto *forms = child<widgets::SearchList>("formList");
        forms->setTyped(QStringLiteral("架空市の請求書"));
        QTRY_COMPARE_WITH_TIMEOUT(forms->visibleIds().size(), 1, PatienceMs);
    }

    void aShippedFormIsChangedAndComparedWithItsVersions()
    {
        openDesigner();
        changeAndPublish(QStringLiteral("form:ininjo"), QStringLiteral("一"));
        changeAndPublish(QStringLiteral("form:ininjo"), QStringLiteral("二"));
        auto *list = child<widgets::SearchList>("cityForms");
        QTRY_COMPARE_WITH_TIMEOUT(list->currentId(), QStringLiteral("form:ininjo"), PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(button("versions")->isVisible(), PatienceMs);
        QTest::mouseClick(button("versions"), Qt::LeftButton);
        auto *differences = child<QListWidget>("differences");
        QTRY_VERIFY_WITH_TIMEOUT(differences->count() > 0, PatienceMs);
        differences->setCurrentRow(0);
        screenshot("designer-versions");
        QTest::keyClick(&window(), Qt::Key_Escape);
        QCOMPARE(tab()->step(), DesignerTab::Step::Start);
    }

    void aDraftIsThereAgainAndOneStepBackIsEnough()
    {
        openDesigner();
        drop(QStringLiteral(SHIPPED_FORMS "/ininjo/background.pdf"));
        QTRY_VERIFY_WITH_TIMEOUT(work()->keeper().draft(), PatienceMs);
        QTest::mouseClick(child<QAbstractButton>("tool0"), Qt::LeftButton);
        drawMm({ 20, 275 }, { 90, 283 });
        QTRY_COMPARE_WITH_TIMEOUT(work()->keeper().state(), DraftKeeper::State::Saved, PatienceMs);
        leaveWork();
        auto *list = child<widgets::SearchList>("cityForms");
        QTRY_VERIFY_WITH_TIMEOUT(list->visibleIds().value(0).startsWith(QLatin1String("draft:")), PatienceMs);
        list->setCurrentId(list->visibleIds().first());
        screenshot("designer-draft");
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(form().fields.size(), 1, PatienceMs);
    }

    void aPageIsPrintedOnlyIf()
    {
        const auto paper = [](const char *id) {
            QFile file(QStringLiteral(SHIPPED_FORMS "/%1/background.pdf").arg(QLatin1String(id)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        openDesigner();
        dropBytes(designer::HandPdf::joined({ paper("juminhyo"), paper("ininjo") }));
        QTRY_COMPARE_WITH_TIMEOUT(tab()->step(), DesignerTab::Step::Work, PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!work()->isReading(), PatienceMs);
        QTest::mouseClick(button("showProposals"), Qt::LeftButton);
        QTest::mouseClick(button("takeAllProposals"), Qt::LeftButton);
        auto *strip = child<QListWidget>("pageStrip");
        QVERIFY(strip->isVisible());
        QCOMPARE(strip->count(), 2);
        strip->setCurrentRow(1);
        QCOMPARE(work()->canvas().pageInView(), 2);
        auto *conditions = child<QWidget>("pageConditions");
        QTRY_VERIFY(conditions->isVisible());
        strip->setCurrentRow(0);
        QVERIFY(!conditions->isVisible()); // the first page is always printed
        strip->setCurrentRow(1);
        QTRY_VERIFY(conditions->isVisible());
        auto *fields = conditions->findChild<QComboBox *>();
        for (int i = 0; i < fields->count(); ++i) {
            const auto *field = form().field(fields->itemData(i).toString());
            QVERIFY(!field || field->page == 1); // a page cannot depend on itself
        }
        child<QScrollArea>("formEntries")->ensureWidgetVisible(conditions);
        fields->setFocus();
        QTest::keyClick(fields, Qt::Key_Down);
        QTRY_COMPARE(form().pages.at(1).when.size(), 1);
        QVERIFY(form().pages.at(0).when.isEmpty());
        QVERIFY(strip->item(1)->text().contains(u'\n'));
        child<QScrollArea>("formEntries")->ensureWidgetVisible(conditions);
        screenshot("designer-page-only-if");
        QTRY_VERIFY(visible("removeCondition"));
        QTest::mouseClick(visible("removeCondition"), Qt::LeftButton);
        QVERIFY(form().pages.at(1).when.isEmpty());
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(form().pages.at(1).when.size(), 1);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(form().pages.at(1).when.isEmpty());
        strip->setCurrentRow(0);
        QCOMPARE(work()->canvas().pageInView(), 1);
    }

    void nobodyGoesBackWhileItIsBeingPublished_data()
    {
        QTest::addColumn<bool>("isSignedOut");
        QTest::newRow("who stays sees that it is done") << false;
        QTest::newRow("it is done and noted, also when the tab is closed meanwhile") << true;
    }

    void nobodyGoesBackWhileItIsBeingPublished()
    {
        QFETCH(bool, isSignedOut);
        openDesigner();
        openForm(QStringLiteral("form:ininjo"));
        QTest::keyClick(&window(), Qt::Key_F12);
        QTest::keyClick(&window(), Qt::Key_F12);
        QTest::keyClick(&window(), Qt::Key_Escape);
        QTest::keyClick(&window(), Qt::Key_F11);
        QCOMPARE(tab()->step(), DesignerTab::Step::Publish);
        QSignalSpy published(tab(), &DesignerTab::published);
        if (isSignedOut)
            tab()->close();
        QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, PatienceMs);
        QCOMPARE(tab()->step(), DesignerTab::Step::Start);
        QVERIFY(auditLog().contains("form-published"));
    }

    void whatWasPublishedMeanwhileIsShownBeforeItIsReplaced()
    {
        openDesigner();
        auto *list = child<widgets::SearchList>("cityForms");
        list->setCurrentId(QStringLiteral("form:ininjo"));
        QTRY_VERIFY(mainAction()->isEnabled());
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(tab()->step(), DesignerTab::Step::Work, PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(work()->keeper().draft(), PatienceMs);

        const designer::Workshop theirs(settings::cityTemplateFolder(settingsFor(false)), {});
        const designer::Signature they { QStringLiteral("鈴木"), QDateTime::currentDateTimeUtc() };
        auto draft = theirs.startFromFolder(QStringLiteral(SHIPPED_FORMS "/ininjo"), they);
        QVERIFY(draft);
        draft->form.title.ja = QStringLiteral("鈴木の委任状");
        QVERIFY(theirs.publish(*draft, {}, they));

        QTest::keyClick(&window(), Qt::Key_F12);
        QTest::keyClick(&window(), Qt::Key_F12);
        auto *notice = child<QWidget>("publishNotice");
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), PatienceMs);
        QCOMPARE(tab()->step(), DesignerTab::Step::Publish);
        QTRY_VERIFY_WITH_TIMEOUT(child<QListWidget>("publishChanges")->count() > 0, PatienceMs);
        screenshot("designer-conflict");
        QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(tab()->step(), DesignerTab::Step::Start, PatienceMs);
        QCOMPARE(theirs.versions(QStringLiteral("ininjo")).size(), 2); // theirs is kept
    }

    void whoseDraftSomebodyElsePublishedKeepsItAsideAndPublishesThen()
    {
        openDesigner();
        openForm(QStringLiteral("form:ininjo"));
        const designer::Workshop theirs(settings::cityTemplateFolder(settingsFor(false)), {});
        const designer::Signature they { QStringLiteral("鈴木"), QDateTime::currentDateTimeUtc() };
        const auto draft = theirs.loadDraft(theirs.drafts().first().key);
        QVERIFY(draft && theirs.publish(*draft, {}, they));

        QTest::keyClick(&window(), Qt::Key_F12);
        QTest::keyClick(&window(), Qt::Key_F12);
        auto *notice = child<QWidget>("publishNotice");
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), PatienceMs);
        QCOMPARE(work()->keeper().state(), DraftKeeper::State::Failed);
        screenshot("designer-draft-conflict");
        QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(tab()->step(), DesignerTab::Step::Work);
        QTRY_COMPARE_WITH_TIMEOUT(work()->keeper().state(), DraftKeeper::State::Saved, PatienceMs);
        QCOMPARE(theirs.drafts().size(), 1);
        QVERIFY(!child<QWidget>("workNotice")->isVisible());
    }

    void anAnswerIsRemovedByTheButtonBesideIt()
    {
        openDesigner();
        child<widgets::SearchList>("cityForms")->setCurrentId(QStringLiteral("form:juminhyo"));
        QTRY_VERIFY(mainAction()->isEnabled());
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_VERIFY_WITH_TIMEOUT(work()->keeper().draft() && !form().fields.isEmpty(), PatienceMs);
        const auto isChoice = [](const auto &field) { return field.kind == documents::FieldKind::Choice; };
        const auto choice = std::find_if(form().fields.begin(), form().fields.end(), isChoice);
        QVERIFY(choice != form().fields.end());
        const QString id = choice->id;
        const qsizetype answers = choice->options.size();
        editor().select({ id });
        QTRY_VERIFY(child<QWidget>("answers")->isVisible());
        QTRY_VERIFY(visible("removeAnswer"));
        QTest::mouseClick(visible("removeAnswer"), Qt::LeftButton);
        QCOMPARE(form().field(id)->options.size(), answers - 1);
    }

    void whatAFieldIsAndWhenItIsUsedIsExplained()
    {
        openDesigner();
        openForm(QStringLiteral("form:juminhyo"));
        editor().addField(documents::FieldKind::Date, 1, { 20, 270, 60, 8 });
        const auto told = [this](const char *entry) {
            QStringList lines;
            for (const QLabel *line : child<QWidget>(entry)->findChildren<QLabel *>())
                lines << line->text();
            return lines;
        };
        QVERIFY(told("fieldKind").contains(designer::explain(documents::FieldKind::Date)));
        screenshot("designer-explained");
        QTest::mouseClick(button("fieldTab1"), Qt::LeftButton);
        QVERIFY(told("fieldEraStyle").contains(designer::explainEraStyle(QStringLiteral("word"))));
        screenshot("designer-explained-look");
        QTest::mouseClick(button("fieldTab2"), Qt::LeftButton);
        screenshot("designer-explained-rules");
        editor().addField(documents::FieldKind::Check, 1, { 90, 270, 3, 3 });
        work()->canvas().revealSelected();
        screenshot("designer-small-field");
        editor().select({});
        child<QScrollArea>("formEntries")->ensureWidgetVisible(child<QWidget>("personalNumberAllowed"));
        screenshot("designer-explained-form");
    }

    void aFormFromAnotherCityIsADraftAndItIsNoted()
    {
        openDesigner();
        const QString file = m_folder->filePath(QStringLiteral("ininjo.madoguchi-form"));
        const auto parcel = designer::packTemplate(QStringLiteral(SHIPPED_FORMS "/ininjo"));
        QVERIFY(parcel && documents::writeWhole(file, *parcel, documents::Readers::AsFolder));
        drop(file);
        QTRY_COMPARE_WITH_TIMEOUT(tab()->step(), DesignerTab::Step::Work, PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!form().fields.isEmpty(), PatienceMs);
        QCOMPARE(form().id, QStringLiteral("ininjo"));
        changeNameAndPublish(QStringLiteral("他市"));
        const QByteArray log = auditLog();
        QVERIFY(log.contains("form-imported") && log.contains("form-published"));
        QVERIFY(log.contains("ininjo") && log.contains("hanako"));
    }

    void nobodyFindsWhatAnotherOneHasBegun_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("mayMakeForms");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("who comes back finds it as it was") << QStringLiteral("hanako") << true << true;
        QTest::newRow("another one unlocks the window") << QStringLiteral("jiro") << true << false;
        QTest::newRow("who comes back may not any more") << QStringLiteral("hanako") << false << false;
        QTest::newRow("the one who was there signs out") << QString() << false << false;
    }

    void nobodyFindsWhatAnotherOneHasBegun()
    {
        QFETCH(QString, login);
        QFETCH(bool, mayMakeForms);
        QFETCH(bool, isOpen);
        openDesigner();
        openForm(QStringLiteral("form:ininjo"));
        const QRectF before = form().fields.first().rectMm;
        editor().select({ form().fields.first().id });
        editor().moveSelected({ 1, 1 });
        auto &signedIn = const_cast<staff::SignedIn &>(m_program->signedIn()); // as the sign-in writes it
        store::Account account = signedIn.account();
        account.login = login;
        if (!mayMakeForms)
            account.roles = store::StaffRole::Clerk;
        signedIn.setLocked();
        QCOMPARE(tab()->step(), DesignerTab::Step::Work);
        if (login.isEmpty())
            signedIn.setNobody(staff::Presence::SignedOut);
        else
            signedIn.setPresent(account);
        QCOMPARE(tab()->step(), isOpen ? DesignerTab::Step::Work : DesignerTab::Step::Start);
        if (isOpen)
            work()->keeper().saveNow();
        const designer::Workshop workshop(settings::cityTemplateFolder(settingsFor(false)), {});
        const auto moved = [&] {
            const auto draft = workshop.loadDraft(QStringLiteral("ininjo"));
            return draft && draft->form.fields.first().rectMm != before;
        };
        QTRY_VERIFY_WITH_TIMEOUT(moved(), PatienceMs);
        QCOMPARE(workshop.drafts().first().changedBy, QStringLiteral("hanako"));
    }

    void whatIsPublishedIsNotedForWhoeverDidIt()
    {
        openDesigner();
        openForm(QStringLiteral("form:ininjo"));
        QTest::keyClick(&window(), Qt::Key_F12);
        QSignalSpy published(tab(), &DesignerTab::published);
        QTest::keyClick(&window(), Qt::Key_F12);
        auto &signedIn = const_cast<staff::SignedIn &>(m_program->signedIn());
        store::Account account = signedIn.account();
        account.login = QStringLiteral("jiro");
        signedIn.setPresent(account);
        QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, PatienceMs);
        QCOMPARE(published.first().first().value<designer::Publication>().who, QStringLiteral("hanako"));
        QVERIFY(!auditLog().contains("jiro"));
    }

    void whatIsNotSavedWhenTheProgramClosesIsSavedByWhoeverDidIt()
    {
        openDesigner();
        openForm(QStringLiteral("form:ininjo"));
        editor().select({ form().fields.first().id });
        editor().moveSelected({ 1, 1 });
        const QRectF place = form().fields.first().rectMm;
        m_program.reset();
        const designer::Workshop workshop(settings::cityTemplateFolder(settingsFor(false)), {});
        QCOMPARE(workshop.drafts().size(), 1);
        QCOMPARE(workshop.drafts().first().changedBy, QStringLiteral("hanako"));
        const auto draft = workshop.loadDraft(workshop.drafts().first().key);
        QVERIFY(draft);
        QCOMPARE(draft->form.fields.first().rectMm, place);
    }

    void aFileThatIsNoPdfIsSaidWithWhatToDo()
    {
        openDesigner();
        const QString path = m_folder->filePath(QStringLiteral("scan.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a PDF at all");
        file.close();
        drop(path);
        auto *notice = child<QWidget>("designerNotice");
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), PatienceMs);
        QCOMPARE(tab()->step(), DesignerTab::Step::Start);
        screenshot("designer-bad-pdf");
    }

private:
    /// The first button of this name; rows that were there before may not be gone yet.
    QPushButton *visible(const char *name)
    {
        const auto buttons = window().findChildren<QPushButton *>(QLatin1String(name));
        const auto it = std::find_if(buttons.begin(), buttons.end(), [](const auto *one) { return one->isVisible(); });
        return it == buttons.end() ? nullptr : *it;
    }

    void changeAndPublish(const QString &id, const QString &more)
    {
        openForm(id);
        changeNameAndPublish(more);
    }

    void changeNameAndPublish(const QString &more)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!form().fields.isEmpty(), PatienceMs);
        editor().select({ form().fields.first().id });
        editor().moveSelected({ 1, 1 });
        auto *name = child<widgets::OriginField>("fieldNameJa");
        name->focusControl();
        QTest::keyClick(focus(), Qt::Key_End);
        type(more);
        publish();
    }
};

int main(int argc, char **argv)
{
    DesignerWindowTest test;
    return runWithWindow(argc, argv, test);
}

#include "DesignerWindowTest.moc"
