#include "app/designer/CellProposals.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::designer;
using documents::Field;
using documents::FieldKind;

/// What is free between printed words, and which words belong together.
class PrintedGapsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsFreeBeforeTheLastWordOfACellIsAField()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(20, 50, 25, 8), QRectF(45, 50, 60, 8) };
        const auto gaps = [&found](const PrintedWord &word) {
            const QList<PrintedWord> words { { u"学校名"_qs, { 22, 52, 12, 4 } }, word };
            return gapProposals(PageReading(found, words), 1);
        };
        const QList<Field> fields = gaps({ u"小学校"_qs, { 91, 52, 12, 4 } });
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.first().label.ja, u"学校名"_qs);
        QVERIFY(fields.first().rectMm.right() <= 91 && fields.first().rectMm.width() > 40);
        QVERIFY(gaps({ u"小学校"_qs, { 70, 52, 12, 4 } }).isEmpty()); // in the middle: a heading
        const QList<Field> bank = gaps({ u"銀行・金庫・農協"_qs, { 70, 52, 22, 4 } }); // there, too
        QCOMPARE(bank.size(), 1);
        QCOMPARE(bank.first().binding, u"common.bankName"_qs);
        QVERIFY(bank.first().rectMm.right() <= 70);
    }

    void whatIsFreeBehindEachOfSeveralWordsIsAField()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(20, 50, 25, 8), QRectF(45, 50, 140, 8) };
        const PrintedWord label { u"希望"_qs, { 22, 52, 12, 4 } };
        const QList<PrintedWord> named { label, { u"第1希望"_qs, { 47, 52, 14, 4 } },
            { u"第2希望"_qs, { 115, 52, 14, 4 } } };
        const QList<Field> fields = gapProposals(PageReading(found, named), 1);
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields.first().label.ja, u"希望（第1希望）"_qs);
        QVERIFY(fields.first().rectMm.right() <= 115);
        QVERIFY(fields.last().rectMm.left() >= 129);
        const QList<PrintedWord> ringed { label, { u"有"_qs, { 60, 52, 4, 4 } }, { u"・"_qs, { 90, 52, 4, 4 } },
            { u"無"_qs, { 120, 52, 4, 4 } } };
        QVERIFY(gapProposals(PageReading(found, ringed), 1).isEmpty());
    }

    void aLineBehindAWordIsToBeWrittenOn()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(20, 100, 160, 8) };
        found.linesMm = { QLineF(100, 60, 160, 60), QLineF(100, 70, 160, 70), QLineF(20, 80, 60, 80),
            QLineF(20, 99.8, 180, 99.8), QLineF(20, 150, 190, 150) };
        const QList<PrintedWord> words { { u"代理人"_qs, { 60, 56, 14, 4 } }, { u"氏名"_qs, { 88, 56, 8, 4 } },
            { u"届出人"_qs, { 70, 66, 14, 4 } }, { u"（自署）"_qs, { 84, 66, 14, 4 } },
            { u"見出し"_qs, { 22, 75, 36, 4 } }, { u"切り取り"_qs, { 22, 145, 14, 4 } } };
        const QList<Field> fields = lineProposals(PageReading(found, words), 1);
        QCOMPARE(fields.size(), 2); // below words, along a cell, across the page are others
        QCOMPARE(fields.first().binding, u"agent.name"_qs);
        QVERIFY(fields.first().rectMm.bottom() < 60 && fields.first().rectMm.left() >= 100);
        QCOMPARE(fields.last().kind, FieldKind::Signature);
    }

    void linesAreNamedByWhatStandsBeforeThem()
    {
        FoundBoxes found;
        found.linesMm = { QLineF(74, 60, 92, 60), QLineF(104, 60, 122, 60), QLineF(132, 60, 153, 60),
            QLineF(67, 80, 180, 80), QLineF(67, 88, 180, 88) };
        const QList<PrintedWord> words { { u"占用面積"_qs, { 32, 56, 16, 4 } }, { u"長さ"_qs, { 66, 56, 8, 4 } },
            { u"ｍ×幅"_qs, { 92, 56, 12, 4 } }, { u"ｍ＝"_qs, { 123, 56, 8, 4 } }, { u"備考"_qs, { 32, 76, 8, 4 } } };
        const QList<Field> fields = lineProposals(PageReading(found, words), 1);
        QStringList names;
        for (const Field &field : fields)
            names << field.label.ja;
        QCOMPARE(names, (QStringList { u"長さ"_qs, u"幅"_qs, u"占用面積"_qs, u"備考"_qs, u"備考"_qs }));
        QVERIFY(fields.last().rectMm.top() > 80); // one for each line
    }

    void wordsOfTwoCellsAreApart()
    {
        FoundBoxes found;
        found.linesMm = { QLineF(42, 40, 42, 60), QLineF(20, 60, 100, 60) };
        const QList<PrintedWord> words { { u"生年月日平成"_qs, { 22, 50, 30, 5 } }, { u"氏名"_qs, { 22, 70, 10, 5 } } };
        const QList<PrintedWord> apart = apartAtLines(words, found);
        QCOMPARE(apart.size(), 3);
        QCOMPARE(apart.at(0).text, u"生年月日"_qs);
        QCOMPARE(apart.at(1).text, u"平成"_qs);
        QCOMPARE(apart.at(1).rectMm.left(), 42.0);
        QCOMPARE(apart.at(2), words.at(1));
    }

    void twoDatesInOneCellAreToldApart()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(20, 50, 25, 8), QRectF(45, 50, 140, 8) };
        QList<PrintedWord> words { { u"期間"_qs, { 22, 52, 12, 4 } }, { u"日から"_qs, { 98, 52, 12, 4 } },
            { u"日まで"_qs, { 164, 52, 12, 4 } } };
        for (const double left : { 60.0, 126.0 })
            words << PrintedWord { u"年"_qs, { left + 10, 52, 4, 4 } }
                  << PrintedWord { u"月"_qs, { left + 24, 52, 4, 4 } };
        const QList<Field> dates = dateProposals(PageReading(found, words), 1);
        QCOMPARE(dates.size(), 2);
        QCOMPARE(dates.first().label.ja, u"期間（はじめ）"_qs);
        QCOMPARE(dates.last().label.ja, u"期間（終わり）"_qs);
    }

    void anAreaCodeStandsBeforeItsBrackets()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(40, 50, 25, 8), QRectF(65, 50, 60, 8) };
        const QList<PrintedWord> words { { u"自宅電話"_qs, { 42, 52, 20, 4 } }, { u"（"_qs, { 84, 52, 2, 4 } },
            { u"）"_qs, { 100, 52, 2, 4 } } };
        const QList<Field> fields = numberProposals(PageReading(found, words), 1);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.first().partsMm.size(), 3);
        QVERIFY(fields.first().partsMm.value(u"first"_qs).right() <= 84);
        QVERIFY(fields.first().partsMm.value(u"third"_qs).left() >= 102);
    }

    void aShortWordBeforeABracketNeedsMore()
    {
        FoundBoxes found;
        const QList<PrintedWord> words { { u"アレルギー"_qs, { 22, 52, 20, 4 } }, { u"あり（"_qs, { 47, 52, 12, 4 } },
            { u"）"_qs, { 160, 52, 2, 4 } } };
        QCOMPARE(numberProposals(PageReading(found, words), 1).first().label.ja, u"あり"_qs); // nothing is ruled
        found.boxesMm = { QRectF(20, 50, 25, 8), QRectF(45, 50, 120, 8) };
        QCOMPARE(numberProposals(PageReading(found, words), 1).first().label.ja, u"アレルギー（あり）"_qs);
    }

    void aHeadingIsNothingToWriteInto()
    {
        FoundBoxes found;
        found.boxesMm
            = { QRectF(20, 50, 35, 8), QRectF(20, 58, 35, 8), QRectF(55, 50, 100, 8), QRectF(55, 58, 100, 8) };
        const QList<PrintedWord> words { { u"住所"_qs, { 44, 52, 8, 4 } }, { u"氏名"_qs, { 44, 60, 8, 4 } } };
        QVERIFY(gapProposals(PageReading(found, words), 1).isEmpty());
    }

    void aPersonHasOneNumber()
    {
        const QList<Field> fields = ofTwoRows({ u"自宅電話"_qs, u"携帯電話"_qs });
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields.first().binding, u"applicant.phone"_qs);
        QCOMPARE(fields.last().binding, QString());
        QCOMPARE(fields.last().format, documents::InputFormat::Phone);
        QCOMPARE(fields.last().label.ja, u"携帯電話"_qs);
    }

    void anAccountHasOneHolder()
    {
        const QList<Field> fields = ofTwoRows({ u"口座名義人"_qs, u"口座名義(ｶﾅ)"_qs });
        QCOMPARE(fields.first().binding, QString());
        QCOMPARE(fields.last().binding, u"common.accountHolder"_qs);
    }

    void aLabelThatIsSpacedOutIsOneWord()
    {
        const QList<PrintedWord> words { { u"住"_qs, { 20, 50, 4, 4 } }, { u"氏"_qs, { 20, 60, 4, 4 } },
            { u"所"_qs, { 30, 50, 4, 4 } }, { u"名"_qs, { 30, 60, 4, 4 } }, { u"年"_qs, { 20, 70, 4, 4 } },
            { u"月"_qs, { 30, 70, 4, 4 } } };
        QStringList texts;
        for (const PrintedWord &word : joinedLabels(words))
            texts << word.text;
        QCOMPARE(texts, (QStringList { u"住所"_qs, u"氏名"_qs, u"年"_qs, u"月"_qs }));
    }

    void theAddressComesBeforeTheNameWhenBothArePrintedOnce()
    {
        const QList<Field> fields = ofTwoRows({ u"住所・氏名"_qs });
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields.first().binding, u"applicant.address"_qs);
        QCOMPARE(fields.first().label.ja, u"住所"_qs);
        QCOMPARE(fields.last().binding, u"applicant.name"_qs);
        const QList<Field> firm = ofTwoRows({ u"住所・名称"_qs });
        QCOMPARE(firm.first().binding, u"applicant.address"_qs);
        QCOMPARE(firm.last().binding, QString());
        QCOMPARE(firm.last().label.ja, u"名称"_qs);
    }

private:
    /// Two empty cells below each other, behind a cell for each of the labels or one for both.
    static QList<Field> ofTwoRows(const QStringList &labels)
    {
        FoundBoxes found;
        QList<PrintedWord> words;
        const double height = 20.0 / double(labels.size());
        for (qsizetype i = 0; i < labels.size(); ++i) {
            found.boxesMm << QRectF(20, 50 + height * double(i), 25, height - 0.5);
            words << PrintedWord { labels.at(i), { 22, found.boxesMm.last().center().y() - 2, 20, 4 } };
        }
        found.boxesMm << QRectF(45, 50, 100, 9.5) << QRectF(45, 60, 100, 9.5);
        QImage page(1050, 1485, QImage::Format_Grayscale8);
        page.fill(255);
        return proposalsFromPage(PageReading(found, words), page, { 210, 297 }, 1);
    }
};

QTEST_GUILESS_MAIN(PrintedGapsTest)
#include "PrintedGapsTest.moc"
