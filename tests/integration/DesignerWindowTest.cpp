#include "app/designer/DesignCanvas.h"
#include "app/designer/DesignerTab.h"
#include "app/designer/FormEditor.h"
#include "app/designer/TemplateParcel.h"
#include "app/designer/WorkPage.h"
#include "app/documents/FormRenderer.h"
#include "app/forms/FormsTab.h"
#include "app/settings/Folders.h"
#include "app/store/EventAudit.h"
#include "app/store/Session.h"
#include "tests/integration/CounterWindow.h"
#include "widgets/MultiLineField.h"
#include "widgets/OriginField.h"
#include "widgets/SearchList.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QTest>

using namespace madoguchi;
using designer::DesignCanvas;
using designer::DesignerTab;
using designer::DraftKeeper;
using documents::Field;

/// A city's PDF becomes a form that the counter fills in, as a person does it.
class DesignerWindowTest : public QObject, private CounterWindow {
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
        QTest::keyClick(&window(), Qt::Key_F11);

        QTRY_VERIFY_WITH_TIMEOUT(work()->problems().isEmpty(), PatienceMs);
        QTest::keyClick(&window(), Qt::Key_F12);
        QCOMPARE(tab()->step(), DesignerTab::Step::Publish);
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
        while (tab()->step() == DesignerTab::Step::Work)
            QTest::keyClick(&window(), Qt::Key_Escape);
        auto *list = child<widgets::SearchList>("cityForms");
        QTRY_VERIFY_WITH_TIMEOUT(list->visibleIds().value(0).startsWith(QLatin1String("draft:")), PatienceMs);
        list->setCurrentId(list->visibleIds().first());
        screenshot("designer-draft");
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(form().fields.size(), 1, PatienceMs);
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
    [[nodiscard]] DesignerTab *tab() { return window().findChild<DesignerTab *>(); }
    [[nodiscard]] designer::WorkPage *work() { return window().findChild<designer::WorkPage *>(); }
    [[nodiscard]] designer::FormEditor &editor() { return work()->editor(); }
    [[nodiscard]] const documents::FormTemplate &form() { return editor().form(); }
    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name)
    {
        return window().findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) { return child<QPushButton>(name); }

    void openDesigner()
    {
        for (int digit = 0; digit < 9 && !tab()->isVisible(); ++digit)
            QTest::keyClick(&window(), Qt::Key(Qt::Key_1 + digit), Qt::ControlModifier);
        QVERIFY(tab()->isVisible());
        auto *list = child<widgets::SearchList>("cityForms");
        QTRY_VERIFY_WITH_TIMEOUT(list->visibleIds().size() >= 4, PatienceMs);
    }

    /// The log of the window, which is closed for it.
    QByteArray auditLog()
    {
        m_program.reset();
        QByteArray log;
        const auto session = store::Session::open(store::placeOf(settingsFor(false)));
        if (!session)
            return session.error().message.toUtf8();
        const auto written = store::exportEvents(
            (*session)->local(), QStringLiteral("audit"), [&log](const QByteArray &piece) -> Outcome<void> {
                log += piece;
                return {};
            });
        return written ? log : QByteArray();
    }

    void drop(const QString &path)
    {
        auto *start = child<QWidget>("designerStart");
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(path) });
        QDragEnterEvent enter({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(start, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(start, &event);
    }

    void type(const QString &words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QApplication::sendEvent(focus(), &event);
    }

    void drawMm(const QPointF &from, const QPointF &to)
    {
        DesignCanvas &canvas = work()->canvas();
        canvas.reveal(1, QRectF(from, to));
        const auto send = [&](QEvent::Type type, const QPointF &mm) {
            const QPointF point = canvas.placeOf(1, QRectF(mm, QSizeF())).topLeft();
            QMouseEvent event(type, point, canvas.viewport()->mapToGlobal(point), Qt::LeftButton, Qt::LeftButton, {});
            QApplication::sendEvent(canvas.viewport(), &event);
        };
        send(QEvent::MouseButtonPress, from);
        send(QEvent::MouseMove, (from + to) / 2);
        send(QEvent::MouseMove, to);
        send(QEvent::MouseButtonRelease, to);
    }

    void changeAndPublish(const QString &id, const QString &more)
    {
        auto *list = child<widgets::SearchList>("cityForms");
        QTRY_VERIFY_WITH_TIMEOUT(list->visibleIds().contains(id), PatienceMs);
        list->setCurrentId(id);
        QTRY_VERIFY(mainAction()->isEnabled());
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(tab()->step(), DesignerTab::Step::Work, PatienceMs);
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
        QTRY_VERIFY_WITH_TIMEOUT(work()->problems().isEmpty(), PatienceMs);
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_VERIFY(mainAction()->isEnabled());
        QTest::keyClick(&window(), Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(tab()->step(), DesignerTab::Step::Start, PatienceMs);
    }
};

int main(int argc, char **argv)
{
    DesignerWindowTest test;
    return runWithWindow(argc, argv, test);
}

#include "DesignerWindowTest.moc"
