#include "app/designer/DesignerWords.h"

#include "app/designer/BindingCatalogue.h"
#include "app/designer/CellProposals.h"
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

/// What the designer calls things, and what it proposes by what is printed.
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

    void whatIsPrintedBesideABoxNamesAndBindsIt_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("binding");
        QTest::newRow("the name") << QStringLiteral("氏　名") << QString() << QStringLiteral("applicant.name");
        QTest::newRow("the reading") << QStringLiteral("フリガナ") << QString() << QStringLiteral("applicant.nameKana");
        QTest::newRow("of the agent") << QStringLiteral("住所") << QStringLiteral("代理人")
                                      << QStringLiteral("agent.address");
        QTest::newRow("of the person concerned")
            << QStringLiteral("生年月日") << QStringLiteral("必要な方") << QStringLiteral("subject.birthDate");
        QTest::newRow("somebody else to be called")
            << QStringLiteral("緊急連絡先") << QStringLiteral("申請者") << QString();
        QTest::newRow("something of this form alone") << QStringLiteral("使いみち") << QString() << QString();
    }

    void whatIsPrintedBesideABoxNamesAndBindsIt()
    {
        QFETCH(QString, printed);
        QFETCH(QString, heading);
        QFETCH(QString, binding);
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 25, 8), QRectF(65, 50, 80, 8) };
        QList<PrintedWord> words { { printed, { 42, 52, 20, 4 } } };
        if (!heading.isEmpty())
            words.prepend({ heading, { 20, 40, 20, 4 } });
        const Field field = proposalFor({ 65, 50, 80, 8 }, PageReading(found, words), 1);
        QCOMPARE(field.binding, binding);
        QCOMPARE(field.label.ja, QString(printed).remove(u'\u3000'));
        QVERIFY(QRectF(65, 50, 80, 8).contains(field.rectMm));
    }

    void aBlockOfSomethingElseIsNotAboutTheVisitor_data()
    {
        QTest::addColumn<QString>("block");
        QTest::addColumn<QString>("binding");
        QTest::newRow("a dog") << QStringLiteral("犬") << QString();
        QTest::newRow("its owner") << QStringLiteral("飼い主") << QStringLiteral("applicant.birthDate");
        QTest::newRow("a block without words") << QString() << QStringLiteral("applicant.birthDate");
    }

    void aBlockOfSomethingElseIsNotAboutTheVisitor()
    {
        QFETCH(QString, block);
        QFETCH(QString, binding);
        FoundBoxes found;
        found.boxesMm = { QRectF(30, 40, 10, 40), QRectF(40, 50, 25, 8), QRectF(65, 50, 80, 8) };
        QList<PrintedWord> words { { QStringLiteral("申請者"), { 20, 20, 20, 4 } },
            { QStringLiteral("生年月日"), { 42, 52, 20, 4 } } };
        if (!block.isEmpty())
            words.append({ block, { 32, 55, 6, 4 } });
        QCOMPARE(proposalFor({ 65, 50, 80, 8 }, PageReading(found, words), 1).binding, binding);
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

    void aDateIsPlacedBetweenItsPrintedWords()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 25, 8), QRectF(65, 50, 100, 8) };
        const QList<PrintedWord> words { { QStringLiteral("生年月日"), { 42, 52, 20, 4 } },
            { QStringLiteral("明・大・昭・平・令"), { 67, 52, 27, 3 } }, { QStringLiteral("年"), { 110, 52, 3, 3 } },
            { QStringLiteral("月"), { 122, 52, 3, 3 } }, { QStringLiteral("日"), { 134, 52, 3, 3 } } };
        const QList<Field> dates = dateProposals(PageReading(found, words), 1);
        QCOMPARE(dates.size(), 1);
        const Field &date = dates.first();
        QCOMPARE(date.kind, FieldKind::Date);
        QCOMPARE(date.binding, QStringLiteral("applicant.birthDate"));
        QCOMPARE(date.eraStyle, QStringLiteral("circle"));
        QCOMPARE(date.options.size(), 5);
        QVERIFY(date.options.at(2).rectMm.contains(QPointF(67 + 27 * 4.5 / 9, 53.5))); // 昭 is the fifth of nine
        QCOMPARE(date.partsMm.value(QStringLiteral("month")).left(), 113.0);
        QCOMPARE(date.partsMm.value(QStringLiteral("day")).right(), 134.0);
        QVERIFY(!date.partsMm.contains(QStringLiteral("era")));
    }

    void theDayOfTheApplicationIsWrittenByItself()
    {
        const FoundBoxes found;
        const QList<PrintedWord> words { { QStringLiteral("請求年月日"), { 120, 20, 20, 4 } },
            { QStringLiteral("年"), { 165, 20, 3, 4 } }, { QStringLiteral("月"), { 177, 20, 3, 4 } },
            { QStringLiteral("日"), { 189, 20, 3, 4 } } };
        const QList<Field> dates = dateProposals(PageReading(found, words), 1);
        QCOMPARE(dates.size(), 1);
        QCOMPARE(dates.first().kind, FieldKind::Today);
        QVERIFY(dates.first().partsMm.contains(QStringLiteral("era")));
    }

    void aDateAboveEverythingIsTodays()
    {
        const FoundBoxes found;
        const QList<PrintedWord> words { { QStringLiteral("年"), { 165, 20, 3, 4 } },
            { QStringLiteral("月"), { 177, 20, 3, 4 } }, { QStringLiteral("日"), { 189, 20, 3, 4 } } };
        const QList<Field> dates = dateProposals(PageReading(found, words), 1);
        QCOMPARE(dates.size(), 1);
        QCOMPARE(dates.first().kind, FieldKind::Today);
        QVERIFY(!dates.first().label.ja.isEmpty());
    }

    void squaresInOneCellAreAnswersToOneQuestion()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 25, 8), QRectF(65, 50, 100, 8), QRectF(67, 52, 4, 4), QRectF(90, 52, 4, 4) };
        found.checksMm = { QRectF(67, 52, 4, 4), QRectF(90, 52, 4, 4), QRectF(20, 200, 4, 4) };
        const QList<PrintedWord> words { { QStringLiteral("関係"), { 42, 52, 20, 4 } },
            { QStringLiteral("本人"), { 72, 52, 8, 4 } }, { QStringLiteral("その他"), { 95, 52, 12, 4 } },
            { QStringLiteral("同意する"), { 25, 200, 12, 4 } } };
        const QList<Field> choices = choiceProposals(PageReading(found, words), 1);
        QCOMPARE(choices.size(), 2);
        QCOMPARE(choices.first().kind, FieldKind::Choice);
        QCOMPARE(choices.first().label.ja, QStringLiteral("関係"));
        QVERIFY(!choices.first().several);
        QCOMPARE(choices.first().options.first().value, QStringLiteral("self"));
        QCOMPARE(choices.first().options.last().label.ja, QStringLiteral("その他"));
        QCOMPARE(choices.last().kind, FieldKind::Check);
        QCOMPARE(choices.last().label.ja, QStringLiteral("同意する"));
    }

    void aNumberStandsBeforeItsUnit()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 50, 8), QRectF(90, 50, 30, 8) };
        const QList<PrintedWord> words { { QStringLiteral("住民票"), { 42, 52, 20, 4 } },
            { QStringLiteral("通"), { 114, 52, 4, 4 } } };
        const Field field = proposalFor({ 90, 50, 30, 8 }, PageReading(found, words), 1);
        QCOMPARE(field.format, documents::InputFormat::Count);
        QCOMPARE(field.label.ja, QStringLiteral("住民票の通数"));
        QVERIFY(field.rectMm.right() < 114);
    }

    void severalNumbersOfARowAreNamedAfterIt()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 50, 8), QRectF(90, 50, 30, 8), QRectF(120, 50, 30, 8) };
        const QList<PrintedWord> words { { QStringLiteral("□ 納税証明書"), { 42, 52, 20, 4 } },
            { QStringLiteral("年度"), { 110, 52, 8, 4 } }, { QStringLiteral("通"), { 144, 52, 4, 4 } } };
        const PageReading reading(found, words);
        QCOMPARE(proposalFor(found.boxesMm.at(1), reading, 1).label.ja, QStringLiteral("納税証明書の年度"));
        QCOMPARE(proposalFor(found.boxesMm.at(2), reading, 1).label.ja, QStringLiteral("納税証明書の通数"));
        const QList<PrintedWord> heading { { QStringLiteral("年度"), { 101, 52, 8, 4 } } };
        QCOMPARE(proposalFor(found.boxesMm.at(1), PageReading(found, heading), 1).format, documents::InputFormat::Any);
    }

    void aWordWrittenWithRadicalsIsKnown()
    {
        QCOMPARE(withoutRadicals(QStringLiteral("\u2F52名")), QStringLiteral("氏名"));
        QCOMPARE(withoutRadicals(QStringLiteral("架空町\u2ED1　\u2F63年\u2F49\u2F47")),
            QStringLiteral("架空町長　生年月日"));
        QCOMPARE(withoutRadicals(QStringLiteral("①㈱髙﨑")), QStringLiteral("①㈱髙﨑")); // nothing else is touched
    }

    void theLargestWordsAreTheTitle()
    {
        const FoundBoxes found;
        const QList<PrintedWord> words { { QStringLiteral("様式第1号"), { 20, 10, 20, 3 } },
            { QStringLiteral("委"), { 80, 20, 6, 6 } }, { QStringLiteral("任"), { 100, 20, 6, 6 } },
            { QStringLiteral("状"), { 120, 20, 6, 6 } }, { QStringLiteral("住所"), { 20, 60, 8, 4 } } };
        QCOMPARE(PageReading(found, words).title(), QStringLiteral("委任状"));
    }

    void onlyEmptyCellsAreProposed()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 25, 8), QRectF(65, 50, 80, 8), QRectF(40, 50, 105, 8) };
        found.checksMm = { QRectF(40, 80, 4, 4) };
        found.rowsMm = { BoxRow { QRectF(40, 100, 49, 7), 7 } };
        QImage page(1050, 1485, QImage::Format_Grayscale8); // five pixels a millimetre
        page.fill(255);
        for (int x = 42 * 5; x < 62 * 5; ++x) {
            for (int y = 52 * 5; y < 56 * 5; ++y)
                page.scanLine(y)[x] = 0; // a printed label
        }
        const QList<PrintedWord> words;
        const QList<Field> proposals = proposalsFromPage(PageReading(found, words), page, { 210, 297 }, 1);
        QCOMPARE(proposals.size(), 3);
        QCOMPARE(proposals.at(0).kind, FieldKind::Text);
        QVERIFY(QRectF(65, 50, 80, 8).contains(proposals.at(0).rectMm));
        QCOMPARE(proposals.at(1).kind, FieldKind::Check);
        QCOMPARE(proposals.at(2).kind, FieldKind::Digits);
        QCOMPARE(proposals.at(2).boxes, 7);
    }
};

QTEST_GUILESS_MAIN(DesignerWordsTest)
#include "DesignerWordsTest.moc"
