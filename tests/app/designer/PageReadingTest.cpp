#include "app/designer/CellProposals.h"
#include "app/designer/FieldMaking.h"
#include "app/designer/RowRepeat.h"
#include "tests/app/designer/ProposedFields.h"

#include <QImage>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::designer;
using documents::Field;
using documents::FieldKind;

/// What is proposed by what is ruled and printed on a page.
class PageReadingTest : public QObject {
    Q_OBJECT

private slots:
    void theCharacterOfAnAccountIsNoSquare()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(20, 50, 25, 8), QRectF(45, 50, 80, 8) };
        found.checksMm = { QRectF(22, 52, 3, 3), QRectF(60, 52, 3, 3), QRectF(22, 70, 3, 3) };
        QList<PrintedWord> words { { QStringLiteral("口座番号"), QRectF(22, 52, 12, 3) },
            { QStringLiteral("普通"), QRectF(65, 52, 6, 3) }, { QStringLiteral("座名義"), QRectF(22, 74, 3, 12) } };
        QCOMPARE(PageReading(found, words).squares(), QList<QRectF> { QRectF(60, 52, 3, 3) });
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

    void erasAboveTheirDateGetTheRing()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 25, 10), QRectF(65, 50, 100, 10) };
        const QList<PrintedWord> words { { QStringLiteral("生年月日"), { 42, 53, 20, 4 } },
            { QStringLiteral("大・昭・平・令"), { 67, 51, 21, 3 } }, { QStringLiteral("年"), { 85, 56, 3, 3 } },
            { QStringLiteral("月"), { 97, 56, 3, 3 } }, { QStringLiteral("日"), { 109, 56, 3, 3 } } };
        const QList<Field> dates = dateProposals(PageReading(found, words), 1);
        QCOMPARE(dates.size(), 1);
        QCOMPARE(dates.first().eraStyle, QStringLiteral("circle"));
        QCOMPARE(dates.first().options.size(), 4);
        QCOMPARE(dates.first().options.at(1).value, QStringLiteral("showa"));
        QVERIFY(dates.first().options.at(1).rectMm.contains(QPointF(67 + 21 * 2.5 / 7, 52.5)));
        QVERIFY(!dates.first().partsMm.contains(QStringLiteral("era")));
        QCOMPARE(dates.first().partsMm.value(QStringLiteral("year")).right(), 85.0);
    }

    void aLoneEraIsTheOneOfItsDate()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 25, 10), QRectF(65, 50, 100, 10) };
        const QList<PrintedWord> words { { QStringLiteral("使用開始日"), { 42, 53, 20, 4 } },
            { QStringLiteral("令和"), { 67, 53, 8, 4 } }, { QStringLiteral("年"), { 85, 53, 4, 4 } },
            { QStringLiteral("月"), { 97, 53, 4, 4 } }, { QStringLiteral("日"), { 109, 53, 4, 4 } } };
        const QList<Field> dates = dateProposals(PageReading(found, words), 1);
        QCOMPARE(dates.size(), 1);
        QCOMPARE(dates.first().eraStyle, QStringLiteral("reiwa"));
        QVERIFY(dates.first().options.isEmpty());
        QVERIFY(!dates.first().partsMm.contains(QStringLiteral("era")));
    }

    void aPostalCodeStandsBetweenItsMarksAndTheAddressBelow()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 25, 16), QRectF(65, 50, 100, 16) };
        const QList<PrintedWord> words { { QStringLiteral("住所"), { 42, 53, 10, 4 } },
            { QStringLiteral("〒"), { 67, 51, 4, 4 } }, { QStringLiteral("－"), { 84, 51, 4, 4 } } };
        const QList<Field> fields = numberProposals(PageReading(found, words), 1);
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields.at(0).binding, QStringLiteral("applicant.postalCode"));
        QCOMPARE(fields.at(0).format, documents::InputFormat::PostalCode);
        QVERIFY(fields.at(0).partsMm.value(QStringLiteral("first")).right() <= 84);
        QVERIFY(fields.at(0).partsMm.value(QStringLiteral("second")).left() >= 88);
        QCOMPARE(fields.at(1).binding, QStringLiteral("applicant.address"));
        QVERIFY(fields.at(1).rectMm.top() >= fields.at(0).rectMm.bottom());
    }

    void aPhoneNumberIsDividedByItsMarks_data()
    {
        QTest::addColumn<QList<PrintedWord>>("marks");
        QTest::newRow("brackets") << QList<PrintedWord> { { QStringLiteral("（"), { 67, 51, 4, 4 } },
            { QStringLiteral("）"), { 84, 51, 4, 4 } }, { QStringLiteral("－"), { 102, 51, 4, 4 } } };
        QTest::newRow("hyphens") << QList<PrintedWord> { { QStringLiteral("－"), { 84, 51, 4, 4 } },
            { QStringLiteral("－"), { 102, 51, 4, 4 } } };
    }

    void aPhoneNumberIsDividedByItsMarks()
    {
        QFETCH(QList<PrintedWord>, marks);
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 25, 8), QRectF(65, 50, 100, 8) };
        const QList<PrintedWord> words
            = QList<PrintedWord> { { QStringLiteral("電話番号"), { 42, 52, 20, 4 } } } + marks;
        const QList<Field> fields = numberProposals(PageReading(found, words), 1);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.first().binding, QStringLiteral("applicant.phone"));
        QCOMPARE(fields.first().partsMm.size(), 3);
        QVERIFY(fields.first().partsMm.value(QStringLiteral("second")).left() >= 88);
        QVERIFY(fields.first().partsMm.value(QStringLiteral("second")).right() <= 102);
    }

    void whatIsWrittenIntoBracketsIsAField()
    {
        const FoundBoxes found;
        const QList<PrintedWord> words { { QStringLiteral("その他（"), { 67, 51, 16, 4 } },
            { QStringLiteral("）"), { 120, 51, 4, 4 } } };
        const QList<Field> fields = numberProposals(PageReading(found, words), 1);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.first().label.ja, QStringLiteral("その他の内容"));
        QVERIFY(QRectF(83, 40, 37, 30).contains(fields.first().rectMm));
    }

    void wordsToRingAreAnswers_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QStringList>("answers");
        QTest::newRow("beside the cell") << QStringLiteral("男・女") << QStringLiteral("性別")
                                         << QStringList { QStringLiteral("male"), QStringLiteral("female") };
        QTest::newRow("in the cell") << QStringLiteral("続柄（要・不要）") << QStringLiteral("続柄")
                                     << QStringList { QStringLiteral("answer1"), QStringLiteral("answer2") };
        QTest::newRow("no answers") << QStringLiteral("架空市") << QString() << QStringList();
    }

    void wordsToRingAreAnswers()
    {
        QFETCH(QString, printed);
        QFETCH(QString, label);
        QFETCH(QStringList, answers);
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 25, 8), QRectF(65, 50, 40, 8) };
        const QList<PrintedWord> words { { QStringLiteral("性別"), { 42, 52, 10, 4 } },
            { printed, { 67, 52, 4.0 * double(printed.size()), 4 } } };
        const QList<Field> choices = choiceProposals(PageReading(found, words), 1);
        QStringList values;
        for (const Field &choice : choices) {
            QCOMPARE(choice.label.ja, label);
            QCOMPARE(choice.mark, documents::Mark::Circle);
            for (const documents::Option &option : choice.options)
                values << option.value;
        }
        QCOMPARE(values, answers);
    }

    void aSquareThatIsPrintedAsACharacterIsOne()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 25, 8), QRectF(65, 50, 100, 8) };
        const QList<PrintedWord> words { { QStringLiteral("関係"), { 42, 52, 20, 4 } },
            { QStringLiteral("□"), { 67, 52, 4, 4 } }, { QStringLiteral("本"), { 72, 52, 4, 4 } },
            { QStringLiteral("人"), { 78, 52, 4, 4 } }, { QStringLiteral("□"), { 95, 52, 4, 4 } },
            { QStringLiteral("代理人"), { 100, 52, 12, 4 } } };
        const QList<Field> choices = choiceProposals(PageReading(found, words), 1);
        QCOMPARE(choices.size(), 1);
        QCOMPARE(choices.first().options.size(), 2);
        QCOMPARE(choices.first().options.first().label.ja, QStringLiteral("本人"));
        QCOMPARE(choices.first().options.last().label.ja, QStringLiteral("代理人"));
    }

    void theRowsOfATableAreNamedAfterHeadAndRow()
    {
        FoundBoxes found;
        QList<PrintedWord> words;
        const QStringList heads { QString(), QStringLiteral("氏名"), QStringLiteral("生年月日"),
            QStringLiteral("続柄") };
        for (int column = 0; column < heads.size(); ++column) {
            for (int row = 0; row < 4; ++row)
                found.boxesMm << QRectF(20 + 40 * column, 50 + 10 * row, 40, 10);
            if (column > 0)
                words << PrintedWord { heads.at(column), { 25.0 + 40 * column, 53, 12, 4 } };
            if (column == 0) {
                for (int row = 1; row < 4; ++row)
                    words << PrintedWord { QString::number(row), { 25, 53.0 + 10 * row, 3, 4 } };
            }
        }
        const PageReading reading(found, words);
        const Field second = firstFor({ 60, 70, 40, 10 }, reading, 1);
        QCOMPARE(second.label.ja, QStringLiteral("氏名（2人目）"));
        QCOMPARE(second.binding, QStringLiteral("household[1].name"));
        QCOMPARE(firstFor({ 140, 80, 40, 10 }, reading, 1).binding, QStringLiteral("household[2].relation"));
        QCOMPARE(firstFor({ 100, 60, 40, 10 }, reading, 1).kind, FieldKind::Text); // in full
        const QList<PrintedWord> ofOthers = words
            + QList<PrintedWord> { { u"【緊急連絡先】（連絡がとれる順に記入してください。）"_qs, { 20, 44, 90, 4 } } };
        QCOMPARE(firstFor({ 60, 70, 40, 10 }, PageReading(found, ofOthers), 1).binding, QString());
        const QList<PrintedWord> ofFamily
            = words + QList<PrintedWord> { { u"世帯の状況（申込児童を除く同居の家族全員）"_qs, { 20, 44, 90, 4 } } };
        QCOMPARE(firstFor({ 60, 70, 40, 10 }, PageReading(found, ofFamily), 1).binding, u"household[1].name"_qs);
    }

    void aRowIsRepeatedInTheRowsBelow()
    {
        FoundBoxes found;
        for (int row = 0; row < 4; ++row)
            found.boxesMm << QRectF(20, 50 + 10 * row, 40, 10) << QRectF(60, 50 + 10 * row, 40, 10);
        const QList<PrintedWord> words { { QStringLiteral("氏名"), { 22, 53, 12, 4 } },
            { QStringLiteral("続柄"), { 62, 53, 12, 4 } } };
        const PageReading reading(found, words);
        const Field name = firstFor({ 20, 60, 40, 10 }, reading, 1);
        Field typed = firstFor({ 60, 60, 40, 10 }, reading, 1);
        bindField(typed, QStringLiteral("applicant.relation"));
        const QList<Field> more = repeatedBelow({ name, typed }, reading, { name, typed });
        QCOMPARE(more.size(), 4);
        QCOMPARE(more.at(0).label.ja, QStringLiteral("氏名（2人目）"));
        QCOMPARE(more.at(1).binding, QStringLiteral("household[2].name"));
        QCOMPARE(more.at(1).rectMm, name.rectMm.translated(0, 20));
        QCOMPARE(more.at(2).binding, QString()); // another row is another person
        QVERIFY(repeatedBelow({ name, typed }, reading, more).isEmpty());
        QCOMPARE(repeatedBelow({ name, more.at(0) }, reading, { name, more.at(0) }).size(), 1); // two rows selected
        Field depending = typed;
        depending.when = { { name.id, {}, true, {} } };
        const QList<Field> copies = repeatedBelow({ name, depending }, reading, { name, depending });
        QCOMPARE(copies.at(2).when.first().field, copies.at(0).id); // on the name of its own row
        QVERIFY(repeatedBelow({ more.at(1) }, reading, {}).isEmpty()); // the last row
    }

    void placesOfOneNameBelowEachOtherAreNumbered()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 15, 30) };
        for (int row = 0; row < 3; ++row)
            found.boxesMm << QRectF(55, 50 + 10 * row, 80, 10);
        const QList<PrintedWord> words { { QStringLiteral("手続き"), { 42, 60, 10, 4 } } };
        QImage page(1050, 1485, QImage::Format_Grayscale8);
        page.fill(255);
        const QList<Field> fields = proposalsFromPage(PageReading(found, words), page, { 210, 297 }, 1);
        QCOMPARE(fields.size(), 3);
        QCOMPARE(fields.at(0).label.ja, QStringLiteral("手続き（1）"));
        QCOMPARE(fields.at(2).label.ja, QStringLiteral("手続き（3）"));
    }

    void aReadingAboveEachNameSharesItsHead()
    {
        FoundBoxes found;
        QList<PrintedWord> words { { QStringLiteral("フリガナ"), { 22, 51, 16, 3 } },
            { QStringLiteral("氏名"), { 22, 55, 8, 4 } }, { QStringLiteral("続柄"), { 65, 53, 8, 4 } } };
        found.boxesMm << QRectF(20, 50, 40, 10) << QRectF(60, 50, 20, 10);
        for (int row = 0; row < 3; ++row) {
            const double top = 60 + 12 * row;
            found.boxesMm << QRectF(20, top, 40, 4) << QRectF(20, top + 4, 40, 8) << QRectF(60, top, 20, 12);
        }
        const PageReading reading(found, words);
        const Field kana = firstFor({ 20, 72, 40, 4 }, reading, 1);
        QCOMPARE(kana.label.ja, QStringLiteral("フリガナ（2人目）"));
        QCOMPARE(kana.binding, QStringLiteral("household[1].nameKana"));
        QCOMPARE(firstFor({ 20, 88, 40, 8 }, reading, 1).binding, QStringLiteral("household[2].name"));
        QCOMPARE(firstFor({ 60, 72, 20, 12 }, reading, 1).binding, QStringLiteral("household[1].relation"));
    }

    void aPlaceToSignIsOne()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 25, 12), QRectF(65, 50, 80, 12) };
        const QList<PrintedWord> words { { QStringLiteral("署名"), { 42, 52, 10, 4 } } };
        QCOMPARE(firstFor({ 65, 50, 80, 12 }, PageReading(found, words), 1).kind, FieldKind::Signature);
    }

    void theRowsOfATableOfThingsAreNobodys()
    {
        FoundBoxes found;
        QList<PrintedWord> words;
        for (int row = 0; row < 3; ++row) {
            found.boxesMm << QRectF(20, 50 + 10 * row, 40, 10) << QRectF(60, 50 + 10 * row, 40, 10);
        }
        words << PrintedWord { QStringLiteral("所在地"), { 22, 53, 12, 4 } }
              << PrintedWord { QStringLiteral("地目"), { 62, 53, 12, 4 } };
        const Field field = firstFor({ 20, 60, 40, 10 }, PageReading(found, words), 1);
        QCOMPARE(field.label.ja, QStringLiteral("所在地（1行目）"));
        QCOMPARE(field.binding, QString());
    }

    void stackedRowsWithNamesOfTheirOwnAreNoTable()
    {
        FoundBoxes found;
        QList<PrintedWord> words { { QStringLiteral("窓口に来た方"), { 70, 43, 30, 4 } } };
        found.boxesMm << QRectF(65, 40, 80, 10);
        const QStringList names { QStringLiteral("住所"), QStringLiteral("氏名") };
        for (int row = 0; row < names.size(); ++row) {
            found.boxesMm << QRectF(40, 50 + 10 * row, 25, 10) << QRectF(65, 50 + 10 * row, 80, 10);
            words << PrintedWord { names.at(row), { 42, 53.0 + 10 * row, 10, 4 } };
        }
        QCOMPARE(firstFor({ 65, 60, 80, 10 }, PageReading(found, words), 1).label.ja, QStringLiteral("氏名"));
    }

    void whatIsDrawnOverPrintedPlacesTakesThem()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 25, 8), QRectF(65, 50, 100, 8) };
        const QList<PrintedWord> words { { QStringLiteral("期限"), { 42, 52, 10, 4 } },
            { QStringLiteral("年"), { 110, 52, 3, 3 } }, { QStringLiteral("月"), { 122, 52, 3, 3 } },
            { QStringLiteral("日"), { 134, 52, 3, 3 } } };
        const PageReading reading(found, words);
        const Field date = drawnField(FieldKind::Date, { 90, 48, 50, 12 }, reading, 1);
        QCOMPARE(date.kind, FieldKind::Date);
        QCOMPARE(date.partsMm.value(QStringLiteral("month")).left(), 113.0);
        QCOMPARE(drawnField(FieldKind::Today, { 90, 48, 50, 12 }, reading, 1).kind, FieldKind::Today);
        const Field text = drawnField(FieldKind::Text, { 66, 51, 30, 6 }, reading, 1);
        QCOMPARE(text.rectMm, QRectF(66, 51, 30, 6));
        QCOMPARE(text.label.ja, QStringLiteral("期限"));
    }

    void whatIsDrawnKeepsWhatIsPrintedBelow()
    {
        FoundBoxes found;
        found.boxesMm
            = { QRectF(40, 50, 25, 10), QRectF(65, 50, 100, 10), QRectF(40, 60, 25, 10), QRectF(65, 60, 100, 10) };
        const QList<PrintedWord> words { { QStringLiteral("生年月日"), { 42, 53, 20, 4 } },
            { QStringLiteral("昭・平・令"), { 67, 53, 15, 3 } }, { QStringLiteral("年"), { 95, 53, 3, 3 } },
            { QStringLiteral("月"), { 107, 53, 3, 3 } }, { QStringLiteral("日"), { 119, 53, 3, 3 } },
            { QStringLiteral("電話"), { 42, 63, 10, 4 } }, { QStringLiteral("－"), { 85, 63, 4, 4 } },
            { QStringLiteral("－"), { 105, 63, 4, 4 } } };
        const PageReading reading(found, words);
        const Field date = drawnField(FieldKind::Today, { 66, 51, 60, 8 }, reading, 1);
        QCOMPARE(date.eraStyle, QStringLiteral("circle"));
        QCOMPARE(date.options.size(), 3);
        const Field eras = drawnField(FieldKind::Era, { 66, 51, 60, 8 }, reading, 1);
        QCOMPARE(eras.options.size(), 3);
        const Field phone = drawnField(FieldKind::Text, { 66, 62, 66, 6 }, reading, 1);
        QCOMPARE(phone.partsMm.size(), 3);
    }

    void aCellGivesAllItsPlaces()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 25, 16), QRectF(65, 50, 100, 16) };
        const QList<PrintedWord> words { { QStringLiteral("住所"), { 42, 53, 10, 4 } },
            { QStringLiteral("〒"), { 67, 51, 4, 4 } } };
        const QList<Field> fields = proposalsFor({ 65, 50, 100, 16 }, PageReading(found, words), 1);
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields.at(1).binding, QStringLiteral("applicant.address"));
    }

    void theBoxesOfAPostalCodeFollowEachOther()
    {
        FoundBoxes found;
        found.rowsMm = { BoxRow { { 95, 50.0, 28, 7 }, 4 }, BoxRow { { 70, 50.1, 21, 7 }, 3 } };
        const QList<PrintedWord> words { { QStringLiteral("〒"), { 64, 51, 4, 4 } } };
        const QList<Field> fields = numberProposals(PageReading(found, words), 1);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.first().kind, FieldKind::Digits);
        QCOMPARE(fields.first().boxes, 7);
        QCOMPARE(fields.first().partsMm.value(QStringLiteral("first")).left(), 70.0);
    }

    void aReadingInHiraganaIsWrittenSo()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 25, 8), QRectF(65, 50, 80, 8) };
        const QList<PrintedWord> words { { QStringLiteral("ふりがな"), { 42, 52, 20, 4 } } };
        const Field field = firstFor({ 65, 50, 80, 8 }, PageReading(found, words), 1);
        QCOMPARE(field.binding, QStringLiteral("applicant.nameKana"));
        QCOMPARE(field.format, documents::InputFormat::Hiragana);
    }

    void aNumberStandsBeforeItsUnit()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 50, 8), QRectF(90, 50, 30, 8) };
        const QList<PrintedWord> words { { QStringLiteral("住民票"), { 42, 52, 20, 4 } },
            { QStringLiteral("通"), { 114, 52, 4, 4 } } };
        const Field field = firstFor({ 90, 50, 30, 8 }, PageReading(found, words), 1);
        QCOMPARE(field.format, documents::InputFormat::Count);
        QCOMPARE(field.label.ja, QStringLiteral("住民票の通数"));
        QVERIFY(field.rectMm.right() < 114);
    }

    void severalNumbersOfARowAreNamedAfterIt()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 50, 8), QRectF(90, 50, 30, 8), QRectF(120, 50, 30, 8) };
        const QList<PrintedWord> words { { QStringLiteral("□"), { 42, 52, 4, 4 } },
            { QStringLiteral("納税証明書"), { 47, 52, 20, 4 } }, { QStringLiteral("年度"), { 110, 52, 8, 4 } },
            { QStringLiteral("通"), { 144, 52, 4, 4 } } };
        const PageReading reading(found, words);
        QCOMPARE(firstFor(found.boxesMm.at(1), reading, 1).label.ja, QStringLiteral("納税証明書の年度"));
        QCOMPARE(firstFor(found.boxesMm.at(2), reading, 1).label.ja, QStringLiteral("納税証明書の通数"));
        const QList<PrintedWord> heading { { QStringLiteral("年度"), { 101, 52, 8, 4 } } };
        QCOMPARE(firstFor(found.boxesMm.at(1), PageReading(found, heading), 1).format, documents::InputFormat::Any);
    }

    void aWordWrittenWithRadicalsIsKnown()
    {
        QCOMPARE(withoutRadicals(QStringLiteral("\u2F52名")), QStringLiteral("氏名"));
        QCOMPARE(withoutRadicals(QStringLiteral("架空町\u2ED1　\u2F63年\u2F49\u2F47")),
            QStringLiteral("架空町長　生年月日"));
        QCOMPARE(withoutRadicals(QStringLiteral("昭\u00B7平")), QStringLiteral("昭・平"));
        QCOMPARE(withoutRadicals(QStringLiteral("①㈱髙﨑")), QStringLiteral("①㈱髙﨑")); // nothing else is touched
    }

    void theLargestWordsAreTheTitle()
    {
        const FoundBoxes found;
        const QList<PrintedWord> words { { QStringLiteral("様式第1号"), { 20, 10, 20, 3 } },
            { QStringLiteral("委"), { 80, 20, 6, 6 } }, { QStringLiteral("任"), { 100, 20, 6, 6 } },
            { QStringLiteral("状"), { 120, 20, 6, 6 } }, { QStringLiteral("住所"), { 20, 60, 8, 4 } } };
        QCOMPARE(PageReading(found, words).title(), QStringLiteral("委任状"));
        const QList<PrintedWord> alike { { QStringLiteral("届出日"), { 20, 10, 12, 4 } },
            { QStringLiteral("異動日"), { 60, 10, 12, 4 } }, { QStringLiteral("住所"), { 20, 60, 8, 4 } } };
        QCOMPARE(PageReading(found, alike).title(), QString()); // nothing stands out
        const QList<PrintedWord> addressed { { QStringLiteral("架空市水道事業管理者様"), { 20, 10, 90, 7 } },
            { QStringLiteral("代理人住所氏名"), { 20, 90, 40, 6 } },
            { QStringLiteral("水道使用開始届（写し）"), { 60, 30, 70, 6 } },
            { QStringLiteral("住所").repeated(20), { 20, 60, 160, 4 } } };
        QCOMPARE(PageReading(found, addressed).title(), QStringLiteral("水道使用開始届（写し）"));
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

QTEST_GUILESS_MAIN(PageReadingTest)
#include "PageReadingTest.moc"
