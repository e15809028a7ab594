#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/SheetPainter.h"
#include "forms-templates/drawing/TemplateWriter.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace madoguchi::drawing;

namespace {

constexpr auto howToMend = "after a change of the drawing: cmake --build --preset dev --target redraw_forms";

QString shippedFile(const Sheet &sheet, const QString &file)
{
    return QStringLiteral(MADOGUCHI_FORMS_DIR "/%1/%2").arg(sheet.name.id, file);
}

QByteArray shipped(const Sheet &sheet, const QString &file)
{
    QFile opened(shippedFile(sheet, file));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QList<QRectF> marksOf(const FormField &field)
{
    QList<QRectF> marks;
    for (const FieldOption &option : field.options)
        marks << option.rect;
    for (const auto &part : field.parts)
        marks << part.second;
    return marks;
}

/// Fields that hold text of their own; answers of a choice stand between them.
bool holdsText(const FormField &field)
{
    return field.kind != QLatin1String("choice");
}

} // namespace

/// The committed forms are what the description says, and the description is a form that can be filled.
class DrawnTemplatesTest : public QObject {
    Q_OBJECT

private slots:
    void theCommittedFilesAreWhatIsDrawn_data() { forms(); }
    void theCommittedFilesAreWhatIsDrawn()
    {
        const Sheet sheet = current();
        QVERIFY2(shipped(sheet, QStringLiteral("template.json")) == templateJson(sheet), howToMend);
        QVERIFY2(shipped(sheet, QStringLiteral("background.pdf")) == backgroundPdf(sheet), howToMend);
        const QImage picture(shippedFile(sheet, QStringLiteral("page-1.png")));
        QVERIFY2(picture.convertToFormat(QImage::Format_Grayscale8) == pagePicture(sheet), howToMend);
    }

    void thePictureIsSmall_data() { forms(); }
    void thePictureIsSmall()
    {
        QVERIFY(shipped(current(), QStringLiteral("page-1.png")).size() < 150'000);
        QVERIFY(shipped(current(), QStringLiteral("background.pdf")).size() < 100'000);
    }

    void printedWordsFitTheirCells_data() { forms(); }
    void printedWordsFitTheirCells() { QCOMPARE(wordsOutsideTheirCell(current()), QStringList()); }

    void everyFieldLiesInItsCellOnThePage_data() { forms(); }
    void everyFieldLiesInItsCellOnThePage()
    {
        const QRectF page(0, 0, pageWidthMm, pageHeightMm);
        const Sheet sheet = current();
        for (const FormField &field : sheet.fields) {
            QVERIFY2(page.contains(field.cell), qPrintable(field.id));
            QVERIFY2(field.cell.contains(field.rect), qPrintable(field.id));
            for (const QRectF &mark : marksOf(field))
                QVERIFY2(field.rect.contains(mark), qPrintable(field.id));
        }
    }

    void noTwoFieldsStandOnEachOther_data() { forms(); }
    void noTwoFieldsStandOnEachOther()
    {
        const QList<FormField> fields = current().fields;
        for (const FormField &one : fields) {
            for (const FormField &other : fields) {
                if (one.id == other.id)
                    continue;
                if (holdsText(one) && holdsText(other))
                    QVERIFY2(!one.rect.intersects(other.rect), qPrintable(one.id + u' ' + other.id));
                for (const QRectF &mark : marksOf(other))
                    QVERIFY2(!holdsText(one) || !one.rect.intersects(mark), qPrintable(one.id + u' ' + other.id));
            }
        }
    }

    void everyFieldHasBothLanguagesAndAnIdOfItsOwn_data() { forms(); }
    void everyFieldHasBothLanguagesAndAnIdOfItsOwn()
    {
        QSet<QString> ids;
        const Sheet sheet = current();
        for (const FormField &field : sheet.fields) {
            QVERIFY2(!field.label.ja.isEmpty() && !field.label.en.isEmpty(), qPrintable(field.id));
            QVERIFY2(!ids.contains(field.id), qPrintable(field.id));
            ids << field.id;
            for (const FieldOption &option : field.options)
                QVERIFY2(!option.label.ja.isEmpty() && !option.label.en.isEmpty(), qPrintable(field.id));
        }
    }

    void theSameSheetGivesTheSameBytes() { QCOMPARE(backgroundPdf(juminhyo()), backgroundPdf(juminhyo())); }

    void wordsThatAreTooWideAreFound()
    {
        Sheet sheet = ininjo();
        sheet.words << Words { { 100, 100, 5, 5 }, QStringLiteral("広すぎる言葉") };
        QCOMPARE(wordsOutsideTheirCell(sheet), QStringList { QStringLiteral("広すぎる言葉") });
    }

private:
    static void forms()
    {
        QTest::addColumn<int>("index");
        const QList<Sheet> all = allForms();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(qPrintable(all.at(i).name.title.en)) << i;
    }

    static Sheet current()
    {
        QFETCH(int, index);
        return allForms().at(index);
    }
};

QTEST_GUILESS_MAIN(DrawnTemplatesTest)
#include "DrawnTemplatesTest.moc"
