#include "app/designer/FormEditor.h"
#include "app/designer/PdfPages.h"
#include "app/designer/SamplePersons.h"
#include "app/designer/Workshop.h"
#include "app/documents/FormRenderer.h"
#include "app/forms/FormsTab.h"
#include "app/settings/Folders.h"
#include "tests/app/designer/HandPdf.h"
#include "tests/integration/DesignerWindow.h"
#include "widgets/SearchList.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <algorithm>

using namespace madoguchi;
using designer::DesignerTab;
using designer::HandPdf;
using documents::Field;

namespace {

QByteArray shipped(const char *id)
{
    QFile file(QStringLiteral(SHIPPED_FORMS "/%1/background.pdf").arg(QLatin1String(id)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A picture and nothing else, laid a little askew on the glass.
QByteArray scanned(const char *id)
{
    const auto pages = designer::PdfPages::parse(shipped(id), QStringLiteral("scan.pdf"));
    if (!pages)
        return {};
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&file);
    pdf.setResolution(200);
    pdf.setPageMargins({});
    pdf.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&pdf);
    painter.rotate(0.3);
    painter.drawImage(QRect(0, 0, pdf.width(), pdf.height()), (*pages)->picture(1, 200));
    painter.end();
    return file.data();
}

/// Entries of its own, as a city's page offers them to be typed into.
QByteArray withEntries()
{
    return HandPdf("1 w 100 700 400 24 re S 100 640 400 24 re S 100 600 14 14 re S")
        .page("/MediaBox [0 0 600 800] /Annots [6 0 R 7 0 R 8 0 R]")
        .catalog("/AcroForm << /Fields [6 0 R 7 0 R 8 0 R] /DA (/F1 0 Tf 0 g) >>")
        .object("<< /Type /Annot /Subtype /Widget /FT /Tx /T <FEFF6C0F540D> /Rect [100 700 500 724] /DA (/F1 0 Tf 0 g) "
                "/P 3 0 R >>")
        .object("<< /Type /Annot /Subtype /Widget /FT /Tx /T <FEFF4F4F6240> /Rect [100 640 500 664] /DA (/F1 0 Tf 0 g) "
                "/P 3 0 R >>")
        .object("<< /Type /Annot /Subtype /Widget /FT /Btn /T <FEFF540C610F> /Rect [100 600 114 614] /AS /Off /P 3 0 R "
                ">>")
        .bytes();
}

} // namespace

/// PDFs as cities publish them become forms that the counter fills in, with nothing but the designer.
class DesignerPaperTest : public QObject, private DesignerWindow {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aPdfBecomesAForm_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<int>("pages");
        QTest::newRow("ruled") << shipped("zei-shomei") << 1;
        QTest::newRow("scanned") << scanned("juminhyo") << 1;
        QTest::newRow("with entries of its own") << withEntries() << 1;
        QTest::newRow("turned") << HandPdf("2 w 100 100 30 500 re S 200 100 30 500 re S").page("/Rotate 90").bytes()
                                << 1;
        QTest::newRow("twenty pages") << HandPdf::joined(QList<QByteArray>(20, shipped("ininjo"))) << 20;
        // For people to try: PDFs of other cities, which are not ours to keep here.
        const QDir more(qEnvironmentVariable("DESIGNER_PDFS"));
        for (const QString &name : more.path() == u"." ? QStringList() : more.entryList({ QStringLiteral("*.pdf") })) {
            QFile file(more.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << file.readAll() << 0;
        }
    }

    void aPdfBecomesAForm()
    {
        QFETCH(QByteArray, pdf);
        QFETCH(int, pages);
        openDesigner();
        dropBytes(pdf);
        QTRY_COMPARE_WITH_TIMEOUT(tab()->step(), DesignerTab::Step::Work, PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(work()->keeper().draft() && !work()->isReading(), 20 * PatienceMs);
        if (pages > 0)
            QCOMPARE(form().pages.size(), pages);
        const QByteArray name = QByteArray("paper-") + QTest::currentDataTag();
        QVERIFY(button("showProposals")->isVisible());
        QTest::mouseClick(button("showProposals"), Qt::LeftButton);
        screenshot((name + "-found").constData());
        QTest::mouseClick(button("takeAllProposals"), Qt::LeftButton);
        QVERIFY(!form().fields.isEmpty());
        bindAName();
        editor().select({});
        screenshot((name + "-fields").constData());
        QTest::keyClick(&window(), Qt::Key_F11);
        auto *told = child<QLabel>("testResult");
        QTRY_VERIFY_WITH_TIMEOUT(!told->text().isEmpty(), PatienceMs);
        screenshot((name + "-test").constData());
        QTest::keyClick(&window(), Qt::Key_F11);
        const QString id = form().id;
        publish();
        isFilledByTheProgram(id);
        isAmongTheForms(id);
        screenshot((name + "-filled").constData());
    }

    void aPdfThatIsLeftAtOnceIsNoDraft()
    {
        openDesigner();
        auto *list = child<widgets::SearchList>("cityForms");
        const QStringList before = list->visibleIds();
        drop(QStringLiteral(SHIPPED_FORMS "/ininjo/background.pdf"));
        QTRY_VERIFY_WITH_TIMEOUT(work()->keeper().draft() && !work()->isReading(), PatienceMs);
        leaveWork();
        const designer::Workshop workshop(settings::cityTemplateFolder(settingsFor(false)), {});
        QTRY_VERIFY_WITH_TIMEOUT(workshop.drafts().isEmpty(), PatienceMs);
        QCOMPARE(list->visibleIds(), before);
    }

    void anotherPaperLiesUnderTheSameFields()
    {
        openDesigner();
        openForm(QStringLiteral("form:ininjo"));
        editor().select({ form().fields.first().id });
        editor().moveSelected({ 1, 1 }); // still to be saved
        editor().select({});
        const auto fields = form().fields;
        const QString before = form().background;
        button("otherPaper")->click();
        QTRY_VERIFY(window().findChild<QFileDialog *>());
        auto *dialog = window().findChild<QFileDialog *>();
        dialog->selectFile(QStringLiteral(SHIPPED_FORMS "/juminhyo/background.pdf"));
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral(SHIPPED_FORMS "/juminhyo/background.pdf"));
        static_cast<QDialog *>(dialog)->accept();
        QVERIFY(work()->isChangingPaper());
        QVERIFY(!work()->canvas().isEnabled() && !button("otherPaper")->isEnabled());
        QTest::keyClick(&window(), Qt::Key_F12);
        QCOMPARE(tab()->step(), DesignerTab::Step::Work);
        const auto *busy = work()->findChild<QWidget *>(QStringLiteral("busyOver"));
        QTRY_VERIFY_WITH_TIMEOUT(busy->isVisible() || !work()->isChangingPaper(), PatienceMs);
        screenshot("designer-paper-locked");
        QTRY_VERIFY_WITH_TIMEOUT(!work()->isChangingPaper(), PatienceMs);
        QVERIFY(work()->canvas().isEnabled() && button("otherPaper")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(work()->keeper().state(), designer::DraftKeeper::State::Saved, PatienceMs);
        QVERIFY(form().background != before);
        QCOMPARE(form().fields, fields);
        QTest::mouseClick(button("undoStep"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(form().background, before, PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!work()->isReading(), PatienceMs);
        screenshot("designer-paper-taken-back");
    }

private:
    /// The first entry shows who stands at the counter.
    void bindAName()
    {
        const QList<Field> &fields = form().fields;
        const auto text = std::find_if(
            fields.begin(), fields.end(), [](const Field &field) { return field.kind == documents::FieldKind::Text; });
        QVERIFY(text != fields.end());
        editor().select({ text->id });
        QTest::mouseClick(button("chooseBinding"), Qt::LeftButton);
        type(QStringLiteral("窓口に来た人 氏名"));
        QTest::keyClick(focus(), Qt::Key_Return);
        QCOMPARE(editor().single()->binding, QStringLiteral("applicant.name"));
    }

    void isFilledByTheProgram(const QString &id)
    {
        const QString folder = documents::findTemplates({ settings::cityTemplateFolder(settingsFor(false)) }).value(id);
        const auto published = documents::loadTemplate(folder);
        QVERIFY(published);
        const auto values
            = designer::sampleValues(*published, designer::samplePersons().first().person, QDate(2026, 12, 1));
        const auto filled = documents::FormRenderer::create(*published).and_then([&](const auto &renderer) {
            return renderer->toPdf(values);
        });
        QVERIFY(filled);
        QCOMPARE(filled->pages, published->pages.size());
    }

    void isAmongTheForms(const QString &id)
    {
        QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
        readCard(QStringLiteral("mihon"));
        auto *forms = child<widgets::SearchList>("formList");
        QTRY_VERIFY_WITH_TIMEOUT(forms->visibleIds().contains(id), PatienceMs);
        forms->setCurrentId(id);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window().findChild<forms::FormsTab *>()->step(), forms::Step::Fill, PatienceMs);
    }
};

int main(int argc, char **argv)
{
    DesignerPaperTest test;
    return runWithWindow(argc, argv, test);
}

#include "DesignerPaperTest.moc"
