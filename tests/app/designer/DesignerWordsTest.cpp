#include "app/designer/DesignerWords.h"

#include "app/designer/BindingCatalogue.h"
#include "app/designer/FieldMaking.h"
#include "app/designer/FieldProblems.h"
#include "app/designer/SamplePersons.h"
#include "app/documents/BindingWords.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::designer;
using documents::Field;
using documents::FieldKind;

namespace {

template <typename Enum>
void everyValueHasWords()
{
    const auto all = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < all.keyCount(); ++i)
        QVERIFY2(!wordsFor(Enum(all.value(i))).isEmpty(), all.key(i));
}

documents::FormTemplate oneSheet()
{
    documents::FormTemplate form;
    form.id = QStringLiteral("sample");
    form.version = QStringLiteral("1.0");
    form.title.ja = QStringLiteral("見本");
    form.background = QStringLiteral("background.pdf");
    form.pages = { documents::Page() };
    form.pages[0].picture = QStringLiteral("page-1.png");
    return form;
}

} // namespace

/// What the designer calls things.
class DesignerWordsTest : public QObject {
    Q_OBJECT

private slots:
    void answersAboutTheSexAreKnownByTheirWords()
    {
        Field field;
        field.rectMm = QRectF(20, 30, 40, 5);
        changeKind(field, FieldKind::Choice);
        QCOMPARE(field.options.size(), 2);
        Field unnamed = field;
        bindField(unnamed, QStringLiteral("applicant.sex"));
        QCOMPARE(unnamed.options.at(0).value, QStringLiteral("male"));
        QCOMPARE(unnamed.options.at(1).label.ja, QStringLiteral("女"));
        QCOMPARE(unnamed.options.at(1).rectMm, field.options.at(1).rectMm);
        field.options[0].label.ja = QStringLiteral("女性");
        field.options[1].label.ja = QStringLiteral("男性");
        bindField(field, QStringLiteral("applicant.sex"));
        QCOMPARE(field.options.at(0).value, QStringLiteral("female"));
        QCOMPARE(field.options.at(1).value, QStringLiteral("male"));
        field.options[0].label.ja = QStringLiteral("お"); // being typed: nothing is replaced
        nameAnswers(field);
        QCOMPARE(field.options.at(0).label.ja, QStringLiteral("お"));
    }

    void aDateStaysWhereItIsWhenItBecomesToday()
    {
        Field field = newField(FieldKind::Date, 1, { 20, 20, 60, 8 });
        field.partsMm = { { QStringLiteral("year"), { 30, 20, 10, 8 } }, { QStringLiteral("day"), { 60, 20, 10, 8 } } };
        const auto parts = field.partsMm;
        changeKind(field, FieldKind::Today);
        QCOMPARE(field.kind, FieldKind::Today);
        QVERIFY(field.partsMm == parts);
    }

    void anEraThatIsPrintedIsNotWritten()
    {
        Field field = newField(FieldKind::Date, 1, { 20, 20, 60, 8 });
        QCOMPARE(field.eraStyle, QStringLiteral("word"));
        const QRectF year = field.partsMm.value(QStringLiteral("year"));
        setEraStyle(field, QStringLiteral("reiwa"));
        QCOMPARE(field.partsMm.size(), 3);
        QCOMPARE(field.partsMm.value(QStringLiteral("year")), year);
        setEraStyle(field, QStringLiteral("word"));
        QVERIFY(field.partsMm.contains(QStringLiteral("era")));
    }

    void everythingHasAName()
    {
        everyValueHasWords<FieldKind>();
        everyValueHasWords<documents::Align>();
        everyValueHasWords<documents::Overflow>();
        everyValueHasWords<documents::Filler>();
        everyValueHasWords<documents::Mark>();
        everyValueHasWords<documents::InputFormat>();
        everyValueHasWords<documents::Reckoning>();
    }

    void everyBindingCanBeChosenAndHasAGroupAndATitle()
    {
        documents::FormTemplate form;
        form.mayCarryPersonalNumber = true;
        QSet<QString> bindings;
        QSet<QString> words;
        for (const BindingChoice &choice : bindingChoices(form)) {
            QVERIFY2(!choice.group.isEmpty() && !choice.title.isEmpty(), qPrintable(choice.binding));
            QVERIFY2(!choice.title.contains(u'.') && choice.title != choice.binding, qPrintable(choice.title));
            bindings << choice.binding;
            words << bindingWords(choice.binding);
            if (!choice.binding.isEmpty())
                QVERIFY2(!labelFor(choice.binding).ja.isEmpty(), qPrintable(choice.binding));
        }
        QCOMPARE(bindingWords({}), bindingChoice({}).title);
        for (const QString &binding : documents::knownBindings())
            QVERIFY2(bindings.contains(binding), qPrintable(binding));
        QCOMPARE(words.size(), bindings.size()); // none is called as another one
    }

    void theIndividualNumberIsOfferedOnlyWhereALawAllowsIt()
    {
        for (const BindingChoice &choice : bindingChoices({}))
            QVERIFY(!choice.binding.endsWith(QLatin1String(".personalNumber")));
    }

    void everyKindOfFieldIsUsableAsItIsDrawn()
    {
        const auto kinds = QMetaEnum::fromType<FieldKind>();
        for (int i = 0; i < kinds.keyCount(); ++i) {
            documents::FormTemplate form = oneSheet();
            form.fields << newField(FieldKind(kinds.value(i)), 1, { 20, 20, 60, 8 });
            const FormProblems problems = problemsOf(form);
            QVERIFY2(problems.isEmpty(), kinds.key(i));
        }
    }

    void whatIsWrongIsSaidBesideItsField()
    {
        documents::FormTemplate form = oneSheet();
        QVERIFY(!problemsOf(form).form.isEmpty()); // no field yet
        form.fields << newField(FieldKind::Text, 1, { 20, 20, 60, 8 });
        form.fields << newField(FieldKind::Choice, 1, { 20, 40, 60, 8 });
        form.fields[0].label = {};
        form.fields[1].options.clear();
        const FormProblems problems = problemsOf(form);
        QCOMPARE(problems.fields.value(QStringLiteral("text")).size(), 1);
        QCOMPARE(problems.fields.value(QStringLiteral("choice")).size(), 1);
        QVERIFY(problems.form.isEmpty());
    }

    void anIndividualNumberIsNotTypedLikeOtherText()
    {
        documents::FormTemplate form = oneSheet();
        form.mayCarryPersonalNumber = true;
        form.fields << newField(FieldKind::Digits, 1, { 20, 20, 60, 8 });
        form.fields[0].label.ja = QStringLiteral("個人番号");
        QCOMPARE(problemsOf(form).fields.value(form.fields[0].id).size(), 1);
        form.fields[0].binding = QStringLiteral("applicant.personalNumber");
        QVERIFY(problemsOf(form).isEmpty());
        form.fields[0].binding.clear();
        form.fields[0].label.ja = QStringLiteral("個人番号カードの暗証番号の再設定");
        QVERIFY(problemsOf(form).isEmpty());
        form.fields << newField(FieldKind::Check, 1, { 20, 40, 4, 4 });
        form.fields[1].label.ja = QStringLiteral("個人番号"); // on the certificate
        QVERIFY(problemsOf(form).isEmpty());
    }

    void whatNamesAFieldThatIsGoneIsNotRight()
    {
        documents::FormTemplate form = oneSheet();
        form.fields << newField(FieldKind::Text, 1, { 20, 20, 60, 8 });
        QVERIFY(problemsOf(form).isEmpty());
        documents::Condition condition;
        condition.field = QStringLiteral("gone");
        form.fields[0].when << condition;
        QCOMPARE(problemsOf(form).fields.value(QStringLiteral("text")).size(), 1);
        form.fields[0].when.clear();
        documents::Fee fee;
        fee.per = QStringLiteral("gone");
        form.fees << fee;
        QVERIFY(!problemsOf(form).form.isEmpty());
    }

    void theUsualTrialHasOneNameForEachPerson()
    {
        const documents::FormValues values
            = sampleValues(oneSheet(), samplePersons().first().person, QDate(2026, 12, 1));
        QStringList names;
        for (const QString &role : documents::personWords() + QStringList { u"household[0]"_qs, u"household[4]"_qs })
            names << values.bound.value(role + u".name"_qs);
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(values.bound.value(u"child.birthDate"_qs) > u"2015"_qs);
    }

    void aTrialFillsEveryFieldButTheIndividualNumber()
    {
        documents::FormTemplate form = oneSheet();
        form.mayCarryPersonalNumber = true;
        for (const BindingChoice &choice : bindingChoices(form)) {
            Field field = newField(FieldKind::Text, 1, { 20, 20, 60, 8 });
            field.id = freeId(form, QStringLiteral("text"));
            bindField(field, choice.binding);
            form.fields << field;
        }
        for (const SamplePerson &sample : samplePersons()) {
            const documents::FormValues values = sampleValues(form, sample.person, QDate(2026, 12, 1));
            for (const Field &field : form.fields) {
                const bool isNumber = field.binding.endsWith(QLatin1String(".personalNumber"));
                const bool mayBeUnknown = field.binding.endsWith(QLatin1String(".age"));
                if (!mayBeUnknown)
                    QVERIFY2(values.valueOf(field).isEmpty() == isNumber, qPrintable(field.binding + sample.id));
            }
        }
    }
};

QTEST_GUILESS_MAIN(DesignerWordsTest)
#include "DesignerWordsTest.moc"
