#include "forms-templates/drawing/Forms.h"
#include "forms-templates/drawing/SheetPainter.h"
#include "forms-templates/drawing/TemplateWriter.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>

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

/// Asked on different answers to the same question: never on the paper together.
bool excludeEachOther(const FormField &one, const FormField &other)
{
    for (const Condition &a : one.when) {
        for (const Condition &b : other.when) {
            const bool sameQuestion = !a.field.isEmpty() && a.field == b.field && !a.is.isEmpty() && !b.is.isEmpty();
            const bool commonAnswer
                = std::any_of(a.is.begin(), a.is.end(), [&b](const QString &answer) { return b.is.contains(answer); });
            if (sameQuestion && !commonAnswer)
                return true;
        }
    }
    return false;
}

QStringList answersOf(const FormField &field)
{
    QStringList answers;
    for (const FieldOption &option : field.options)
        answers << option.value;
    return answers;
}

const FormField *fieldOf(const Sheet &sheet, const QString &id)
{
    const auto found = std::find_if(
        sheet.fields.begin(), sheet.fields.end(), [&id](const FormField &field) { return field.id == id; });
    return found == sheet.fields.end() ? nullptr : &*found;
}

/// A condition on a field asks for something that the field can be answered with.
bool canHold(const Sheet &sheet, const Condition &condition)
{
    if (condition.field.isEmpty())
        return std::any_of(sheet.fields.begin(), sheet.fields.end(),
            [&condition](const FormField &field) { return field.binding == condition.binding; });
    const FormField *field = fieldOf(sheet, condition.field);
    if (!field)
        return false;
    const QStringList answers = answersOf(*field);
    return std::all_of(condition.is.begin(), condition.is.end(),
        [&answers](const QString &answer) { return answers.contains(answer); });
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
        for (int page = 0; page < sheet.pages.size(); ++page) {
            const QImage picture(shippedFile(sheet, pictureName(page)));
            QVERIFY2(
                picture.convertToFormat(QImage::Format_Grayscale8) == pagePicture(sheet.pages.at(page)), howToMend);
        }
    }

    void thePicturesAreSmall_data() { forms(); }
    void thePicturesAreSmall()
    {
        const Sheet sheet = current();
        for (int page = 0; page < sheet.pages.size(); ++page)
            QVERIFY(shipped(sheet, pictureName(page)).size() < 150'000);
        QVERIFY(shipped(sheet, QStringLiteral("background.pdf")).size() < 100'000);
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
                if (one.id == other.id || one.page != other.page || excludeEachOther(one, other))
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

    void everyConditionCanHold_data() { forms(); }
    void everyConditionCanHold()
    {
        const Sheet sheet = current();
        for (const FormField &field : sheet.fields) {
            for (const Condition &condition : field.when)
                QVERIFY2(canHold(sheet, condition), qPrintable(field.id));
        }
        for (const SheetPage &page : sheet.pages) {
            for (const Condition &condition : page.when)
                QVERIFY2(canHold(sheet, condition), qPrintable(condition.field + condition.binding));
        }
    }

    void feesAndSumsCountFieldsOfTheForm_data() { forms(); }
    void feesAndSumsCountFieldsOfTheForm()
    {
        const Sheet sheet = current();
        QVERIFY(sheet.name.retentionYears > 0);
        for (const Fee &fee : sheet.name.fees)
            QVERIFY2(fee.yen > 0 && (fee.per.isEmpty() || fieldOf(sheet, fee.per)), qPrintable(fee.per));
        for (const FormField &field : sheet.fields) {
            if (field.calculate.what != QLatin1String("sum"))
                continue;
            for (const QString &part : field.calculate.of)
                QVERIFY2(fieldOf(sheet, part), qPrintable(part));
        }
    }

    void theIndividualNumberIsBoundNowhere_data() { forms(); }
    void theIndividualNumberIsBoundNowhere()
    {
        const Sheet sheet = current();
        for (const FormField &field : sheet.fields)
            QVERIFY2(!field.binding.endsWith(QLatin1String("personalNumber")), qPrintable(field.id));
    }

    void wordsCanBeRead_data() { forms(); }
    void wordsCanBeRead()
    {
        const Sheet sheet = current();
        for (const SheetPage &page : sheet.pages) {
            for (const Words &words : page.words)
                QVERIFY2(words.sizePt >= 7.5 || words.cell.top() >= 284, qPrintable(words.text));
        }
    }

    void theSameSheetGivesTheSameBytes() { QCOMPARE(backgroundPdf(juminhyo()), backgroundPdf(juminhyo())); }

    void wordsThatAreTooWideAreFound()
    {
        Sheet sheet = ininjo();
        sheet.pages[0].words << Words { { 100, 100, 5, 5 }, QStringLiteral("広すぎる言葉") };
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
