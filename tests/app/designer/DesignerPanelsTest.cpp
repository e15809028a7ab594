#include "app/designer/AnswerRows.h"
#include "app/designer/BindingChooser.h"
#include "app/designer/FieldMaking.h"
#include "app/designer/FieldPanel.h"
#include "app/designer/Findings.h"
#include "app/designer/FormPanel.h"
#include "app/designer/ProposalPanel.h"
#include "app/designer/PublishPage.h"
#include "app/designer/SamplePersons.h"
#include "app/designer/SeveralPanel.h"
#include "app/designer/ToolPalette.h"
#include "app/designer/VersionsPage.h"
#include "widgets/Button.h"
#include "widgets/CheckField.h"
#include "widgets/ChoiceField.h"
#include "widgets/Notice.h"
#include "widgets/OriginField.h"
#include "widgets/PageView.h"
#include "widgets/SearchList.h"
#include "widgets/TextEdit.h"
#include "widgets/theme/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMetaEnum>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace madoguchi;
using namespace madoguchi::designer;
using documents::Field;

namespace {

Field at(int page, double topMm)
{
    Field field;
    field.page = page;
    field.rectMm = { 20, topMm, 40, 8 };
    field.label.ja = QStringLiteral("欄%1").arg(topMm);
    return field;
}

/// A language in which everything is said with a mark before it.
class Marked : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'*' + QString::fromUtf8(source);
    }
};

} // namespace

/// The panels beside the paper, without the paper.
class DesignerPanelsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsTickedStaysTickedWhenTheProposalsChange()
    {
        ProposalPanel panel;
        const Field first = at(1, 20);
        const Field second = at(1, 40);
        const Field third = at(2, 20);
        panel.load({ first, second, third }, true);
        auto *list = panel.findChild<widgets::SearchList *>(QStringLiteral("proposals"));
        auto *take = panel.findChild<widgets::Button *>(QStringLiteral("takeProposals"));
        const QStringList ids = list->visibleIds();
        list->setCheckedIds({ ids.at(1), ids.at(2) });

        panel.load({ first, second, third }, false); // the search is over
        QVERIFY(take->isEnabled());
        panel.load({ second, third, at(2, 60) }, false); // the first became a field, another one was found
        QSignalSpy taken(&panel, &ProposalPanel::taken);
        take->click();
        QCOMPARE(taken.takeFirst().first().value<QList<int>>(), (QList<int> { 0, 1 }));

        panel.load({ third }, false); // the second became a field, too
        take->click();
        QCOMPARE(taken.takeFirst().first().value<QList<int>>(), QList<int> { 0 });
        panel.load({ second }, false);
        QVERIFY(!take->isEnabled());
    }

    void todayIsFoundAmongWhatAFieldCanShow_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : { "今日", "きょう", "today", "申請日" })
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void todayIsFoundAmongWhatAFieldCanShow()
    {
        QFETCH(QString, typed);
        BindingChooser chooser;
        chooser.open({}, Field());
        auto *list = chooser.findChild<widgets::SearchList *>(QStringLiteral("bindings"));
        list->setTyped(typed);
        QCOMPARE(list->visibleIds().value(0), QStringLiteral("today"));
        QSignalSpy today(&chooser, &BindingChooser::todayChosen);
        QSignalSpy chosen(&chooser, &BindingChooser::chosen);
        list->setCurrentId(QStringLiteral("today"));
        chooser.findChild<widgets::Button *>(QStringLiteral("takeBinding"))->click();
        QVERIFY(today.size() == 1 && chosen.isEmpty());
    }

    void everyKindThatIsDrawnHasATool()
    {
        ToolPalette tools;
        QList<documents::FieldKind> kinds;
        for (const ToolChoice *tool : tools.findChildren<ToolChoice *>()) {
            if (tool->kind())
                kinds << *tool->kind();
        }
        const auto all = QMetaEnum::fromType<documents::FieldKind>();
        for (int i = 0; i < all.keyCount(); ++i) {
            const auto kind = documents::FieldKind(all.value(i));
            QVERIFY2(kinds.contains(kind) || kind == documents::FieldKind::Era, all.key(i)); // an era comes with a date
        }
        QSignalSpy chosen(&tools, &ToolPalette::chosen);
        tools.findChild<ToolChoice *>(QStringLiteral("tool%1").arg(int(documents::FieldKind::Signature)))->click();
        QCOMPARE(chosen.size(), 1);
    }

    void theRowOfAnAnswerThatIsGoneDoesNothing_data()
    {
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("its words are changed") << false;
        QTest::newRow("it is removed once more") << true;
    }

    void theRowOfAnAnswerThatIsGoneDoesNothing()
    {
        QFETCH(bool, isRemoved);
        FormEditor editor;
        documents::FormTemplate form;
        form.pages = { documents::Page() };
        editor.open(form);
        const QString id = editor.addField(documents::FieldKind::Choice, 1, { 20, 20, 60, 10 });
        AnswerRows rows(editor);
        rows.load(*editor.form().field(id));
        const auto words = rows.findChildren<widgets::TextEdit *>();
        const auto remove = rows.findChildren<widgets::Button *>(QStringLiteral("removeAnswer"));
        const qsizetype answers = editor.form().field(id)->options.size();
        QCOMPARE(words.size(), answers);
        const auto drop = [](Field &field) { field.options.removeLast(); };
        editor.changeField(QStringLiteral("x"), id, drop); // the rows do not know yet
        if (isRemoved)
            remove.last()->click();
        else
            emit words.last()->textEdited(QStringLiteral("はい"));
        QCOMPARE(editor.form().field(id)->options.size(), answers - 1);
        QCOMPARE(editor.steps().undoText(), QStringLiteral("x"));
    }

    void whatCanBeTakenBackIsNamedInTheLanguageOfNow()
    {
        FormEditor editor;
        documents::FormTemplate form;
        form.pages = { documents::Page() };
        editor.open(form);
        editor.addField(documents::FieldKind::Text, 1, { 20, 20, 60, 10 });
        FieldPanel field(editor);
        FormPanel whole(editor);
        Marked marked;
        QVERIFY(QCoreApplication::installTranslator(&marked));
        const auto told = [&editor] { return editor.steps().undoText(); };
        emit field.findChild<widgets::ChoiceField *>(QStringLiteral("fieldAlign"))
            ->chosenChanged({ QString::number(int(documents::Align::Right)) });
        QCOMPARE(told(), QStringLiteral("*look"));
        emit whole.findChild<widgets::OriginField *>(QStringLiteral("formTitle"))->textEdited(QStringLiteral("届"));
        QCOMPARE(told(), QStringLiteral("*title"));
        for (auto *box : whole.findChildren<widgets::CheckField *>())
            emit box->checkedChanged(true);
        QCOMPARE(told(), QStringLiteral("*data of the form"));
    }

    void aTestPageIsSaved()
    {
        const auto form = documents::loadTemplate(QStringLiteral(SHIPPED_FORMS "/ininjo"));
        QVERIFY(form);
        const documents::FormValues values = sampleValues(*form, samplePersons().first().person, QDate(2026, 12, 1));
        const QTemporaryDir folder;
        TestPaper paper;
        const QString path = folder.filePath(QStringLiteral("test.pdf"));
        QVERIFY(paper.save(*form, values, path).result());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        const auto nowhere = paper.save(*form, values, folder.filePath(QStringLiteral("none/test.pdf"))).result();
        QVERIFY(!nowhere && !QFile::exists(folder.filePath(QStringLiteral("none"))));
    }

    void whatIsTooSmallIsToldBeforePublishing()
    {
        auto form = documents::loadTemplate(QStringLiteral(SHIPPED_FORMS "/ininjo"));
        QVERIFY(form);
        TestPaper paper;
        QCOMPARE(paper.tryAll(*form).result().fields, QStringList());
        for (Field &field : form->fields) {
            if (field.binding == u"applicant.name" || field.binding == u"agent.name")
                field.rectMm.setSize({ 3, 2 });
        }
        const TooSmall found = paper.tryAll(*form).result();
        QVERIFY(!found.fields.isEmpty());
        PublishPage page;
        page.open(*form, {});
        page.showTooSmall(found);
        QVERIFY(page.canPublish()); // it is a warning
        auto *notice = page.findChild<QWidget *>(QStringLiteral("publishNotice"));
        QVERIFY(!notice->isHidden());
        const QSignalSpy wanted(&page, &PublishPage::trialWanted);
        QTest::mouseClick(notice->findChild<QAbstractButton *>(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), found.person);
    }

    void whatWasNeverNamedIsToldBeforePublishing()
    {
        auto form = documents::loadTemplate(QStringLiteral(SHIPPED_FORMS "/ininjo"));
        QVERIFY(form);
        PublishPage page;
        page.open(*form, {});
        auto *notice = page.findChild<widgets::Notice *>(QStringLiteral("publishNames"));
        QVERIFY(notice->isEmpty());
        Field choice = newField(documents::FieldKind::Choice, 1, { 20, 250, 60, 8 });
        choice.id = u"which"_qs;
        choice.label = { u"使いみち"_qs, {} };
        form->fields.prepend(choice); // its answers are only numbered
        page.open(*form, {});
        QVERIFY(notice->text().contains(u"使いみち"));
        QVERIFY(page.canPublish());
        const QSignalSpy wanted(&page, &PublishPage::fieldWanted);
        QTest::mouseClick(notice->findChild<QAbstractButton *>(), Qt::LeftButton);
        QCOMPARE(wanted.first().first().toString(), u"which"_qs);
        for (documents::Option &option : form->fields.first().options)
            option.label = { u"その他"_qs, {} };
        page.open(*form, {});
        QVERIFY(notice->isEmpty());
    }

    void aFormWithoutVersionsShowsNothingOfTheOneBefore()
    {
        const QTemporaryDir folder;
        DesignDesk desk(folder.filePath(QStringLiteral("city")), { QStringLiteral(SHIPPED_FORMS) },
            [] { return QStringLiteral("hanako"); });
        const auto draft = desk.startFromFolder(QStringLiteral(SHIPPED_FORMS "/ininjo")).result();
        QVERIFY(draft && desk.publish(*draft, QStringLiteral("はじめて")).result());
        VersionsPage page(desk);
        const auto papers = page.findChildren<widgets::PageView *>();
        const auto *changes = page.findChild<QListWidget *>(QStringLiteral("differences"));
        const auto *others = page.findChild<QComboBox *>();
        QCOMPARE(papers.size(), 2);
        page.open(QStringLiteral("ininjo"), QStringLiteral("委任状"));
        QTRY_VERIFY(papers.first()->sheetCount() > 0 && papers.last()->sheetCount() > 0);
        QTRY_VERIFY(told(page).count(u'/') == 3); // its name, what differs, both versions
        QVERIFY(page.version() && others->count() > 0);

        page.open(QStringLiteral("none"), QStringLiteral("無い様式"));
        QSignalSpy looked(&page, &VersionsPage::lookedAtChanged);
        QTRY_VERIFY(!looked.isEmpty());
        QVERIFY(!page.version());
        QCOMPARE(papers.first()->sheetCount() + papers.last()->sheetCount(), 0);
        QCOMPARE(changes->count() + others->count(), 0);
        QCOMPARE(told(page), QStringLiteral("無い様式"));
    }

    void thatPlacesAreLookedForIsToldAtOnce()
    {
        const QTemporaryDir folder;
        DesignDesk desk(folder.filePath(QStringLiteral("city")), {}, [] { return QStringLiteral("hanako"); });
        Findings findings(desk);
        QList<bool> told;
        connect(&findings, &Findings::proposalsChanged, this, [&] { told << findings.isSearching(); });
        documents::Page sheet;
        sheet.widthMm = 20;
        sheet.heightMm = 20;
        const auto white = [](int) {
            QImage picture(120, 120, QImage::Format_RGB32);
            picture.fill(Qt::white);
            return picture;
        };
        findings.begin({ sheet }, white, [] { return QByteArray(); });
        QVERIFY2(!told.isEmpty() && told.last(), "before anything is found");
        QTRY_VERIFY(!told.last());
    }

    void severalFieldsKeepButtonsOfFullHeightInALowWindow()
    {
        FormEditor editor;
        documents::FormTemplate form;
        form.fields << at(1, 10) << at(1, 30);
        form.fields.first().binding = QStringLiteral("applicant.name");
        form.fields.first().id = QStringLiteral("first");
        form.fields.last().id = QStringLiteral("last");
        editor.open(form);
        SeveralPanel panel(editor);
        panel.resize(340, 300);
        panel.show();
        editor.select({ QStringLiteral("first"), QStringLiteral("last") });
        QVERIFY(panel.findChild<QWidget *>(QStringLiteral("whose"))->isVisibleTo(&panel));
        for (const auto *button : panel.findChildren<widgets::Button *>())
            QTRY_VERIFY2(button->height() >= button->minimumSizeHint().height(), qPrintable(button->objectName()));
    }

private:
    /// What the labels say that a form is named by.
    static QString told(const VersionsPage &page)
    {
        QStringList told;
        for (const QLabel *label : page.findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
            told << label->text();
        told.removeAll(QString());
        return told.join(u'/');
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    theme::apply(application, 1.0);
    DesignerPanelsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "DesignerPanelsTest.moc"
