#include "app/designer/Comparison.h"

#include <QFile>
#include <QMetaEnum>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace madoguchi;
using namespace madoguchi::designer;
using documents::Field;
using documents::FormTemplate;

namespace {

using Change = std::function<void(FormTemplate &)>;

Field named(const char *id, const char *label, double y)
{
    Field field;
    field.id = QString::fromUtf8(id);
    field.label = { QString::fromUtf8(label), QString::fromUtf8(id) };
    field.rectMm = QRectF(20, y, 80, 8);
    return field;
}

} // namespace
Q_DECLARE_METATYPE(Change)

/// Two versions of a form: every difference is told once, with its place and in words.
class ComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char *name : { "background.pdf", "page-1.png", "other.pdf" }) {
            QFile file(m_folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(name) > 0);
        }
    }

    void everyDifferenceIsTold_data();
    void everyDifferenceIsTold();
    void everyKindOfDifferenceHasARow();
    void theSameFormHasNoDifferences() { QCOMPARE(compareForms(sample(), sample()), QList<Difference>()); }
    void everyKindHasASentence();
    void whatIsPutInIsNotReadAgain();
    void severalDifferencesStandInOrder();
    void backgroundsThatCannotBeReadDiffer();
    void onlyWhatMovedInTheListIsTold();

private:
    [[nodiscard]] FormTemplate sample() const
    {
        FormTemplate form;
        form.version = QStringLiteral("1.0");
        form.title.ja = QStringLiteral("転入届");
        form.background = m_folder.filePath(QStringLiteral("background.pdf"));
        form.pages << documents::Page { 210, 297, m_folder.filePath(QStringLiteral("page-1.png")), {} };
        form.fields << named("name", "氏名", 20) << named("address", "住所", 40) << named("phone", "電話", 60);
        return form;
    }

    QTemporaryDir m_folder;
};

void ComparisonTest::everyDifferenceIsTold_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<What>("what");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row
        = [](What what, const char *field, const QString &before, const QString &after, const Change &change) {
              QTest::newRow(QMetaEnum::fromType<What>().valueToKey(int(what)))
                  << change << what << QString::fromLatin1(field) << before << after;
          };
    const auto first
        = [](auto change) { return Change([change](FormTemplate &form) { change(form.fields.first()); }); };
    row(What::Version, "", u"1.0"_qs, u"1.1"_qs, [](FormTemplate &form) { form.version = u"1.1"_qs; });
    row(What::Title, "", u"転入届"_qs, u"転入届 / Moving in"_qs,
        [](FormTemplate &form) { form.title.en = u"Moving in"_qs; });
    row(What::Kana, "", {}, u"てんにゅう"_qs, [](FormTemplate &form) { form.kana = u"てんにゅう"_qs; });
    row(What::Keywords, "", {}, u"a, b"_qs, [](FormTemplate &form) {
        form.keywords = QStringList { u"a"_qs, u"b"_qs };
    });
    row(What::Fees, "", {}, u"300 × copies [kind = a | b]"_qs, [](FormTemplate &form) {
        form.fees << documents::Fee { 300, u"copies"_qs, { { u"kind"_qs, {}, true, { u"a"_qs, u"b"_qs } } } };
    });
    row(What::Retention, "", u"0"_qs, u"5"_qs, [](FormTemplate &form) { form.retentionYears = 5; });
    row(What::PersonalNumber, "", u"false"_qs, u"true"_qs,
        [](FormTemplate &form) { form.mayCarryPersonalNumber = true; });
    row(What::PageAdded, "", {}, u"148.5 × 210"_qs, [](FormTemplate &form) {
        form.pages << documents::Page { 148.5, 210, {}, {} };
    });
    row(What::PageRemoved, "", u"210 × 297"_qs, {}, [](FormTemplate &form) { form.pages.clear(); });
    row(What::PageSize, "", u"210 × 297"_qs, u"210 × 296"_qs,
        [](FormTemplate &form) { form.pages.first().heightMm = 296; });
    row(What::PageWhen, "", {}, u"applicant.name = ∅"_qs, [](FormTemplate &form) {
        form.pages.first().when << documents::Condition { {}, u"applicant.name"_qs, false, {} };
    });
    row(What::FieldAdded, "new", {}, u"new"_qs, [](FormTemplate &form) { form.fields << named("new", "新", 80); });
    row(What::FieldRemoved, "address", u"address"_qs, {}, [](FormTemplate &form) { form.fields.removeAt(1); });
    row(What::FieldId, "other", u"name"_qs, u"other"_qs, first([](Field &field) { field.id = u"other"_qs; }));
    row(What::FieldOrder, "phone", u"3"_qs, u"1"_qs, [](FormTemplate &form) { form.fields.move(2, 0); });
    row(What::FieldLabel, "name", u"氏名 / name"_qs, u"名前"_qs, first([](Field &field) {
        field.label = { u"名前"_qs, {} };
    }));
    row(What::FieldKind, "name", u"text"_qs, u"multi-line"_qs,
        first([](Field &field) { field.kind = documents::FieldKind::MultiLine; }));
    row(What::FieldPage, "name", u"1"_qs, u"2"_qs, first([](Field &field) { field.page = 2; }));
    row(What::FieldMoved, "name", u"20, 20"_qs, u"20.5, 21"_qs,
        first([](Field &field) { field.rectMm.translate(0.5, 1); }));
    row(What::FieldResized, "name", u"80 × 8"_qs, u"81 × 8"_qs, first([](Field &field) { field.rectMm.setWidth(81); }));
    row(What::FieldParts, "name", {}, u"year (1, 2, 3, 4)"_qs,
        first([](Field &field) { field.partsMm.insert(u"year"_qs, QRectF(1, 2, 3, 4)); }));
    row(What::FieldBinding, "name", {}, u"applicant.name"_qs,
        first([](Field &field) { field.binding = u"applicant.name"_qs; }));
    row(What::FieldRequired, "name", u"false"_qs, u"true"_qs, first([](Field &field) { field.required = true; }));
    row(What::FieldWhen, "name", {}, u"agent"_qs, first([](Field &field) {
        field.when << documents::Condition { u"agent"_qs, {}, true, {} };
    }));
    row(What::FieldCalculation, "name", {}, u"sum(a, b)"_qs, first([](Field &field) {
        field.calculation = documents::Calculation { documents::Reckoning::Sum, { u"a"_qs, u"b"_qs } };
    }));
    row(What::FieldFormat, "name", {}, u"kana"_qs,
        first([](Field &field) { field.format = documents::InputFormat::Kana; }));
    row(What::FieldFiller, "name", u"applicant"_qs, u"clerk"_qs,
        first([](Field &field) { field.filler = documents::Filler::Clerk; }));
    row(What::FieldFont, "name", u"mincho"_qs, u"gothic"_qs,
        first([](Field &field) { field.fontFamily = u"gothic"_qs; }));
    row(What::FieldSize, "name", u"6.5 – 11"_qs, u"6.5 – 14"_qs, first([](Field &field) { field.sizePt = 14; }));
    row(What::FieldAlign, "name", u"left"_qs, u"right"_qs,
        first([](Field &field) { field.align = documents::Align::Right; }));
    row(What::FieldOverflow, "name", u"shrink"_qs, u"wrap"_qs,
        first([](Field &field) { field.overflow = documents::Overflow::Wrap; }));
    row(What::FieldMark, "name", u"check"_qs, u"circle"_qs,
        first([](Field &field) { field.mark = documents::Mark::Circle; }));
    row(What::FieldSeveral, "name", u"false"_qs, u"true"_qs, first([](Field &field) { field.several = true; }));
    row(What::FieldOptions, "name", {}, u"m: 男 (1, 2, 3, 4)"_qs, first([](Field &field) {
        field.options << documents::Option { u"m"_qs, { u"男"_qs, {} }, QRectF(1, 2, 3, 4) };
    }));
    row(What::FieldBoxes, "name", u"0"_qs, u"7"_qs, first([](Field &field) { field.boxes = 7; }));
    row(What::FieldEraStyle, "name", u"word"_qs, u"circle"_qs,
        first([](Field &field) { field.eraStyle = u"circle"_qs; }));
}

void ComparisonTest::everyDifferenceIsTold()
{
    QFETCH(Change, change);
    FormTemplate after = sample();
    change(after);
    const QList<Difference> differences = compareForms(sample(), after);
    QCOMPARE(differences.size(), 1);
    const Difference &difference = differences.first();
    QTEST(difference.what, "what");
    QTEST(difference.place.field, "field");
    QTEST(difference.before, "before");
    QTEST(difference.after, "after");
}

void ComparisonTest::everyKindOfDifferenceHasARow()
{
    FormTemplate after = sample();
    after.background = m_folder.filePath(QStringLiteral("other.pdf"));
    QCOMPARE(compareForms(sample(), after).size(), 1);
    QCOMPARE(compareForms(sample(), after).first().what, What::Background);
    after = sample();
    after.pages.first().picture = after.background;
    QCOMPARE(compareForms(sample(), after).first().what, What::PagePicture);
    // Every other kind is a row above: the compiler names one that has no sentence, this one that has no row.
    QCOMPARE(QMetaEnum::fromType<What>().keyCount(), 38);
}

void ComparisonTest::everyKindHasASentence()
{
    const QMetaEnum kinds = QMetaEnum::fromType<What>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const Difference difference { { 1, QStringLiteral("name"), { QStringLiteral("氏名"), QStringLiteral("Name") } },
            What(kinds.value(i)), QStringLiteral("old"), QStringLiteral("new") };
        const QString sentence = sentenceFor(difference, QStringLiteral("en"));
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), kinds.key(i));
        if (QByteArray(kinds.key(i)).startsWith("Field") && difference.what != What::FieldLabel)
            QVERIFY2(sentence.contains(QLatin1String("Name")), kinds.key(i));
    }
    const Difference page { { 2, {}, {} }, What::PageRemoved, QStringLiteral("210 × 297"), {} };
    QCOMPARE(sentenceFor(page, QStringLiteral("ja")), QStringLiteral("Page 2 (210 × 297 mm) was removed."));
}

void ComparisonTest::whatIsPutInIsNotReadAgain()
{
    const Difference difference { { 1, QStringLiteral("a"), { QStringLiteral("50%3"), {} } }, What::FieldBinding,
        QStringLiteral("%1"), QStringLiteral("%") };
    QCOMPARE(sentenceFor(difference, QStringLiteral("ja")),
        QStringLiteral("“50%3” was filled with “%1” and is filled with “%”."));
}

void ComparisonTest::severalDifferencesStandInOrder()
{
    FormTemplate after = sample();
    after.version = QStringLiteral("2");
    after.pages.first().widthMm = 200;
    after.fields.removeFirst();
    after.fields.last().rectMm.translate(1, 0);
    after.fields << named("new", "新", 80);
    QList<What> kinds;
    for (const Difference &difference : compareForms(sample(), after))
        kinds << difference.what;
    QCOMPARE(
        kinds, QList<What>({ What::Version, What::PageSize, What::FieldMoved, What::FieldAdded, What::FieldRemoved }));
}

void ComparisonTest::backgroundsThatCannotBeReadDiffer()
{
    FormTemplate lost = sample();
    lost.background = m_folder.filePath(QStringLiteral("nowhere.pdf"));
    QCOMPARE(compareForms(lost, lost).size(), 1);
    QCOMPARE(compareForms(lost, lost).first().what, What::Background);
}

void ComparisonTest::onlyWhatMovedInTheListIsTold()
{
    FormTemplate before = sample();
    for (int i = 0; i < 20; ++i)
        before.fields << named(qPrintable(QStringLiteral("field%1").arg(i)), "欄", 100);
    FormTemplate after = before;
    after.fields.move(22, 1);
    after.fields.move(10, 15);
    QStringList moved;
    for (const Difference &difference : compareForms(before, after)) {
        QCOMPARE(difference.what, What::FieldOrder);
        moved << difference.place.field;
    }
    QCOMPARE(moved, QStringList({ QStringLiteral("field19"), QStringLiteral("field6") }));
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "ComparisonTest.moc"
