#include "app/designer/FieldProposals.h"

#include "app/designer/PdfPages.h"
#include "app/designer/PrintedWords.h"
#include "app/documents/TemplateReader.h"
#include "tests/app/designer/HandPdf.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::designer;
using documents::Align;
using documents::Field;
using documents::FieldKind;

namespace {

QByteArray widget(const QByteArray &keys)
{
    return "<< /Type /Annot /Subtype /Widget /F 4 " + keys + " >>";
}

/// A page of 600 × 800 points with these annotations; they begin at object HandPdf::FirstFree.
QByteArray formOf(
    const QList<QByteArray> &annotations, const QByteArray &pageKeys = {}, const QList<QByteArray> &more = {})
{
    HandPdf pdf;
    QByteArray references;
    for (int i = 0; i < annotations.size(); ++i) {
        references += QByteArray::number(HandPdf::FirstFree + i) + " 0 R ";
        pdf.object(annotations.at(i));
    }
    for (const QByteArray &object : more)
        pdf.object(object);
    return pdf.page(pageKeys + " /Annots [" + references + ']')
        .catalog("/AcroForm << /Fields [" + references + "] >>")
        .bytes();
}

QList<Field> proposals(const QByteArray &pdf)
{
    const auto pages = PdfPages::parse(pdf, QStringLiteral("form.pdf"));
    if (!pages) {
        qWarning("%s", qPrintable(pages.error().detail));
        return {};
    }
    return proposalsFromForm(**pages);
}

Field only(const QByteArray &keys)
{
    const QList<Field> found = proposals(formOf({ widget(keys) }));
    return found.size() == 1 ? found.first() : Field();
}

bool near(const QRectF &mm, double x, double y, double width, double height)
{
    constexpr double mmPerPt = 25.4 / 72;
    const QRectF expected(x * mmPerPt, y * mmPerPt, width * mmPerPt, height * mmPerPt);
    return (mm.topLeft() - expected.topLeft()).manhattanLength() < 0.03
        && (mm.bottomRight() - expected.bottomRight()).manhattanLength() < 0.03;
}

} // namespace

/// The fields of a city's PDF form as proposals.
class FieldProposalsTest : public QObject {
    Q_OBJECT

private slots:
    void aFieldBecomesItsKind_data();
    void aFieldBecomesItsKind();
    void whatTheFieldSaysIsTakenOver();
    void theNameServesWhereThereIsNoTip();
    void aKeyOfTheFieldAboveCounts();
    void radioButtonsBecomeOneChoice();
    void placesFollowThePage_data();
    void placesFollowThePage();
    void printedWordsFollowThePage_data() { placesFollowThePage_data(); }
    void printedWordsFollowThePage();
    void proposalsStandInReadingOrder();
    void idsAreValidAndDiffer();
    void malformedFieldsAreLeftOut_data();
    void malformedFieldsAreLeftOut();
};

void FieldProposalsTest::aFieldBecomesItsKind_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<int>("boxes");
    const auto row = [](const char *name, const QByteArray &keys, FieldKind kind, int boxes = 0) {
        QTest::newRow(name) << keys << kind << boxes;
    };
    row("text", "/FT /Tx", FieldKind::Text);
    row("text of several lines", "/FT /Tx /Ff 4096", FieldKind::MultiLine);
    row("comb", "/FT /Tx /Ff 16777216 /MaxLen 7", FieldKind::Digits, 7);
    row("comb without a length", "/FT /Tx /Ff 16777216", FieldKind::Text);
    row("comb that is longer than any", "/FT /Tx /Ff 16777216 /MaxLen 900", FieldKind::Text);
    row("length without a comb", "/FT /Tx /MaxLen 7", FieldKind::Text);
    row("check box", "/FT /Btn /AP << /N << /Yes 4 0 R >> >>", FieldKind::Check);
    row("list that folds out", "/FT /Ch /Ff 131072 /Opt [(a) (b)]", FieldKind::Text);
    row("list", "/FT /Ch /Opt [(a) (b)]", FieldKind::Text);
    row("signature", "/FT /Sig", FieldKind::Signature);
}

void FieldProposalsTest::aFieldBecomesItsKind()
{
    QFETCH(QByteArray, keys);
    const Field field = only("/Rect [100 700 300 720] /T (field) " + keys);
    QCOMPARE(field.id, u"field");
    QTEST(field.kind, "kind");
    QTEST(field.boxes, "boxes");
    QVERIFY(near(field.rectMm, 100, 80, 200, 20));
}

void FieldProposalsTest::whatTheFieldSaysIsTakenOver()
{
    const Field field = only("/Rect [100 700 300 720] /FT /Tx /T (applicant.name) /TU <FEFF6C0F540D> /Ff 2 /Q 1 "
                             "/DA (0 g /Helv 12.5 Tf)");
    QCOMPARE(field.label.ja, QStringLiteral("氏名"));
    QCOMPARE(field.id, u"text1"); // a dot is for no id
    QVERIFY(field.required);
    QCOMPARE(field.align, Align::Center);
    QCOMPARE(field.sizePt, 12.5);
    QVERIFY(field.binding.isEmpty());
}

void FieldProposalsTest::theNameServesWhereThereIsNoTip()
{
    const Field named = only("/Rect [100 700 300 720] /FT /Tx /T <FEFF4F4F6240> /DA (/Helv 0 Tf)");
    QCOMPARE(named.label.ja, QStringLiteral("住所"));
    QCOMPARE(named.sizePt, 11.0); // left open: as large as is usual here
    const Field low = only("/Rect [100 700 300 710] /FT /Tx /T (a)");
    QCOMPARE(low.sizePt, 6.5);
    QVERIFY(low.minSizePt <= low.sizePt);
}

void FieldProposalsTest::aKeyOfTheFieldAboveCounts()
{
    const QList<Field> found = proposals(formOf({ widget("/Rect [100 700 300 720] /Parent 8 0 R /T (copies)"),
                                                    widget("/Rect [100 600 300 620] /Parent 8 0 R") },
        {}, { "<< /FT /Tx /Ff 2 /Q 2 /T (above) /Kids [6 0 R 7 0 R] >>" }));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].id, u"copies");
    QCOMPARE(found[1].id, u"above"); // a widget without a name shows the field above
    for (const Field &field : found)
        QVERIFY(field.required && field.align == Align::Right && field.kind == FieldKind::Text);
}

void FieldProposalsTest::radioButtonsBecomeOneChoice()
{
    const auto button = [](const QByteArray &rect, const QByteArray &state) {
        return widget("/Rect " + rect + " /Parent 9 0 R /AP << /N << /" + state + " 4 0 R /Off 4 0 R >> >>");
    };
    const QList<Field> found
        = proposals(formOf({ button("[100 700 110 710]", "male"), button("[200 700 210 710]", "female"),
                               button("[300 700 310 710]", "#E7#94#B7") },
            {}, { "<< /FT /Btn /Ff 49154 /T (sex) /TU (Sex) /Kids [6 0 R 7 0 R 8 0 R] >>" }));
    QCOMPARE(found.size(), 1);
    const Field &field = found.first();
    QCOMPARE(field.kind, FieldKind::Choice);
    QCOMPARE(field.label.ja, u"Sex");
    QVERIFY(field.required && !field.several);
    QCOMPARE(field.options.size(), 3);
    QCOMPARE(field.options[0].value, u"male");
    QCOMPARE(field.options[1].value, u"female");
    QCOMPARE(field.options[2].value, u"option3");
    QCOMPARE(field.options[2].label.ja, QStringLiteral("男"));
    QVERIFY(near(field.rectMm, 100, 90, 210, 10));
    QVERIFY(near(field.options[1].rectMm, 200, 90, 10, 10));
}

void FieldProposalsTest::placesFollowThePage_data()
{
    QTest::addColumn<QByteArray>("pageKeys");
    QTest::addColumn<QRectF>("shown"); // points from the top left corner
    QTest::newRow("upright") << QByteArray() << QRectF(100, 80, 200, 20);
    QTest::newRow("turned to the right") << QByteArray("/Rotate 90") << QRectF(700, 100, 20, 200);
    QTest::newRow("upside down") << QByteArray("/Rotate 180") << QRectF(300, 700, 200, 20);
    QTest::newRow("turned to the left") << QByteArray("/Rotate -90") << QRectF(80, 300, 20, 200);
    QTest::newRow("cut") << QByteArray("/CropBox [50 60 590 760]") << QRectF(50, 40, 200, 20);
    QTest::newRow("cut and turned") << QByteArray("/CropBox [50 60 590 760] /Rotate 90") << QRectF(640, 50, 20, 200);
    QTest::newRow("half of it is cut off") << QByteArray("/CropBox [200 60 590 760]") << QRectF(0, 40, 100, 20);
    QTest::newRow("in larger units") << QByteArray("/UserUnit 1.5") << QRectF(150, 120, 300, 30);
}

void FieldProposalsTest::placesFollowThePage()
{
    QFETCH(QByteArray, pageKeys);
    QFETCH(QRectF, shown);
    const QList<Field> found = proposals(formOf({ widget("/FT /Tx /T (a) /Rect [100 700 300 720]") }, pageKeys));
    QCOMPARE(found.size(), 1);
    QVERIFY(near(found.first().rectMm, shown.x(), shown.y(), shown.width(), shown.height()));
}

void FieldProposalsTest::printedWordsFollowThePage()
{
    QFETCH(QByteArray, pageKeys);
    QFETCH(QRectF, shown);
    constexpr double mmPerPt = 25.4 / 72;
    const QRectF expected(shown.topLeft() * mmPerPt, shown.size() * mmPerPt);
    // As high as the place above, and as long: 13 capitals of 14.44 × 14.36 points.
    HandPdf pdf("BT /F1 20 Tf 106 703 Td (HHHHHHHHHHHHH) Tj ET");
    const auto pages = PdfPages::parse(pdf.page(pageKeys).bytes(), QStringLiteral("form.pdf"));
    QVERIFY(pages.has_value());
    for (const QByteArray &bytes : { (*pages)->original(), (*pages)->background() }) {
        QRectF printed;
        for (const PrintedWord &word : printedWords(bytes, 1))
            printed |= word.rectMm;
        QVERIFY(expected.contains(printed));
        QVERIFY(printed.width() > expected.width() * 0.6);
        QVERIFY(printed.height() > expected.height() * 0.6);
    }
}

void FieldProposalsTest::proposalsStandInReadingOrder()
{
    const auto text = [](const char *name, const QByteArray &rect) {
        return widget("/FT /Tx /T (" + QByteArray(name) + ") /Rect " + rect);
    };
    const QByteArray first = formOf({ text("fourth", "[300 600 400 620]"), text("third", "[100 603 200 623]"),
        text("second", "[300 702 400 722]"), text("first", "[100 700 200 720]") });
    const QByteArray second = formOf({ text("fifth", "[100 700 200 720]") });
    QStringList ids;
    for (const Field &field : proposals(HandPdf::joined({ first, second })))
        ids << field.id + QString::number(field.page);
    QCOMPARE(ids.join(u' '), u"first1 second1 third1 fourth1 fifth2");
}

void FieldProposalsTest::idsAreValidAndDiffer()
{
    QList<QByteArray> widgets;
    const QList<QByteArray> names { "(Name)", "(name)", "(name2)", "(1)", "()", "<FEFF6C0F540D>", "(text1)",
        '(' + QByteArray(200, 'x') + ')' };
    for (int i = 0; i < names.size(); ++i)
        widgets << widget("/FT /Tx /T " + names.at(i) + " /Rect [100 " + QByteArray::number(700 - 30 * i) + " 300 "
            + QByteArray::number(720 - 30 * i) + ']');
    documents::FormTemplate form;
    form.pages << documents::Page { 211.67, 282.22, {}, {} };
    form.fields = proposals(formOf(widgets));
    QCOMPARE(form.fields.size(), names.size());
    documents::Problems problems;
    documents::checkRules(form, problems);
    QCOMPARE(problems.list(), QList<Error>());
    for (const Field &field : form.fields) {
        QVERIFY(QRegularExpression(QStringLiteral("^[a-z][A-Za-z0-9]{0,63}$")).match(field.id).hasMatch());
        QVERIFY(!field.label.ja.isEmpty());
    }
}

void FieldProposalsTest::malformedFieldsAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("annotation");
    QTest::newRow("no kind") << widget("/T (a) /Rect [100 700 300 720]");
    QTest::newRow("a kind that does not exist") << widget("/FT /Zz /T (a) /Rect [100 700 300 720]");
    QTest::newRow("no rectangle") << widget("/FT /Tx /T (a)");
    QTest::newRow("a rectangle of words") << widget("/FT /Tx /T (a) /Rect [(a) (b) (c) (d)]");
    QTest::newRow("an empty rectangle") << widget("/FT /Tx /T (a) /Rect [100 700 100 720]");
    QTest::newRow("off the page") << widget("/FT /Tx /T (a) /Rect [700 700 800 720]");
    QTest::newRow("a button to press") << widget("/FT /Btn /Ff 65536 /T (a) /Rect [100 700 300 720]");
    QTest::newRow("hidden") << QByteArray("<< /Subtype /Widget /F 2 /FT /Tx /T (a) /Rect [100 700 300 720] >>");
    QTest::newRow("its own parent") << widget("/Parent 6 0 R /Rect [100 700 300 720]");
    QTest::newRow("no dictionary") << QByteArray("42");
    QTest::newRow("a note") << QByteArray("<< /Subtype /Text /Rect [100 700 300 720] >>");
}

void FieldProposalsTest::malformedFieldsAreLeftOut()
{
    QFETCH(QByteArray, annotation);
    const QList<Field> found = proposals(formOf({ annotation, widget("/FT /Tx /T (good) /Rect [100 600 300 620]") }));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().id, u"good");
}

QTEST_GUILESS_MAIN(FieldProposalsTest)
#include "FieldProposalsTest.moc"
