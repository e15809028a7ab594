#include "app/designer/CellProposals.h"
#include "tests/app/designer/ProposedFields.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::designer;
using documents::Field;
using documents::FieldKind;

/// Which answers belong to one question, and what is written behind them.
class PrintedChoicesTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenBehindAnAnswerIsAskedForWithIt()
    {
        QList<PrintedWord> words { { u"理由"_qs, { 22, 56, 8, 4 } } };
        for (const auto &[x, y, text] : { std::tuple(47.0, 52.0, u"就労"_qs), { 80.0, 52.0, u"就学"_qs },
                 { 47.0, 58.0, u"疾病"_qs }, { 80.0, 58.0, u"その他（"_qs } })
            words << PrintedWord { u"□"_qs, { x, y, 4, 4 } }
                  << PrintedWord { text, { x + 5, y, 4.0 * double(text.size()), 4 } };
        words << PrintedWord { u"）"_qs, { 140, 58, 4, 4 } };
        const QList<Field> fields = inOneCell(words);
        QCOMPARE(namesOf(fields), (QStringList { u"理由"_qs, u"その他の内容"_qs })); // and not in place of the choice
        QCOMPARE(fields.first().options.size(), 4);
        QCOMPARE(fields.last().when.size(), 1);
        QCOMPARE(fields.last().when.first().field, fields.first().id);
        QCOMPARE(fields.last().when.first().anyOf, QStringList(fields.first().options.last().value));
    }

    void whatIsAskedForWithTwoAnswersIsTiedToNone()
    {
        const QList<PrintedWord> words { { u"アレルギー"_qs, { 22, 52, 20, 4 } }, { u"有・無（"_qs, { 47, 52, 16, 4 } },
            { u"）"_qs, { 140, 52, 4, 4 } } };
        const QList<Field> fields = inOneCell(words);
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields.first().options.size(), 2);
        QVERIFY(fields.last().when.isEmpty());
    }

    void aUnitInTheBracketStays()
    {
        const QList<PrintedWord> words { { u"障害者手帳"_qs, { 22, 52, 20, 4 } }, { u"□"_qs, { 47, 52, 4, 4 } },
            { u"有（"_qs, { 52, 52, 8, 4 } }, { u"級）"_qs, { 72, 52, 8, 4 } }, { u"□"_qs, { 90, 52, 4, 4 } },
            { u"無"_qs, { 95, 52, 4, 4 } } };
        const QList<Field> fields = inOneCell(words);
        QCOMPARE(namesOf(fields), (QStringList { u"障害者手帳"_qs, u"障害者手帳（有）"_qs }));
        QVERIFY(fields.last().rectMm.right() <= 72);
        QCOMPARE(fields.last().when.size(), 1);
    }

    void wordsBetweenSquaresBeginAnotherQuestion()
    {
        QList<PrintedWord> words { { u"健康状態等"_qs, { 22, 56, 20, 4 } }, { u"アレルギー"_qs, { 47, 52, 16, 4 } },
            { u"障害者手帳"_qs, { 111, 52, 18, 4 } } };
        for (const auto &[x, text] :
            { std::pair(66.0, u"無"_qs), { 76.0, u"有（"_qs }, { 131.0, u"無"_qs }, { 141.0, u"有"_qs } })
            words << PrintedWord { u"□"_qs, { x, 52, 4, 4 } }
                  << PrintedWord { text, { x + 4.5, 52, 4.0 * double(text.size()), 4 } };
        words << PrintedWord { u"）"_qs, { 102, 52, 4, 4 } };
        const QList<Field> fields = inOneCell(words);
        QCOMPARE(namesOf(fields), (QStringList { u"アレルギー"_qs, u"健康状態等（有）"_qs, u"障害者手帳"_qs }));
        QCOMPARE(fields.first().options.size(), 2);
        QCOMPARE(fields.at(1).when.first().field, fields.first().id);
    }

    void aDotWithinAnAnswerBeginsNone()
    {
        QList<PrintedWord> words { { u"理由"_qs, { 22, 56, 8, 4 } } };
        for (const auto &[x, text] : { std::pair(47.0, u"妊娠"_qs), { 80.0, u"疾病"_qs } })
            words << PrintedWord { u"□"_qs, { x, 52, 4, 4 } } << PrintedWord { text, { x + 4.5, 52, 8, 4 } }
                  << PrintedWord { u"・"_qs, { x + 14, 53.5, 0.6, 0.6 } }
                  << PrintedWord { u"出産"_qs, { x + 16, 52, 8, 4 } };
        const QList<Field> fields = inOneCell(words);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.first().options.first().label.ja, u"妊娠・出産"_qs);
    }

    void whatIsAskedForBehindAnAnswerIsNoneOfIt()
    {
        QList<PrintedWord> words { { u"区分"_qs, { 22, 56, 8, 4 } } };
        for (const auto &[x, text] : { std::pair(47.0, u"新規"_qs), { 70.0, u"変更（前回許可番号"_qs } })
            words << PrintedWord { u"□"_qs, { x, 52, 4, 4 } }
                  << PrintedWord { text, { x + 4.5, 52, 4.0 * double(text.size()), 4 } };
        words << PrintedWord { u"第"_qs, { 115, 52, 4, 4 } } << PrintedWord { u"号）"_qs, { 140, 52, 8, 4 } };
        QCOMPARE(inOneCell(words).first().options.last().label.ja, u"変更"_qs);
    }

    void theTitleAboveNamesItWithoutWhatIsToBeDone()
    {
        for (const QString &title :
            { u"3 申請の理由（該当するものに☑を付けてください。）"_qs, u"申請の理由（内容を確認し、"_qs }) {
            FoundBoxes found;
            found.boxesMm = { QRectF(20, 50, 150, 14) };
            QList<PrintedWord> words { { u"助成申請書"_qs, { 80, 15, 40, 8 } }, { title, { 20, 45, 80, 4 } } };
            for (const auto &[x, text] : { std::pair(25.0, u"就労"_qs), { 80.0, u"就学"_qs } })
                words << PrintedWord { u"□"_qs, { x, 54, 4, 4 } } << PrintedWord { text, { x + 5, 54, 8, 4 } };
            QCOMPARE(namesOf(proposalsFor(found.boxesMm.first(), PageReading(found, words), 1)),
                QStringList(u"申請の理由"_qs));
        }
    }

    void whatIsDrawnAroundWordsBecomesTheirChoice()
    {
        FoundBoxes found;
        found.boxesMm = { QRectF(20, 50, 25, 14), QRectF(45, 50, 130, 14) };
        const QList<PrintedWord> words { { u"連絡先の種別"_qs, { 22, 56, 20, 4 } },
            { u"自宅・職場・その他"_qs, { 60, 54, 36, 4 } }, { u"備考"_qs, { 120, 54, 8, 4 } } };
        const Field field = drawnField(FieldKind::Choice, QRectF(58, 52, 40, 8), PageReading(found, words), 1);
        QStringList answers;
        for (const documents::Option &option : field.options)
            answers << option.label.ja;
        QCOMPARE(answers, (QStringList { u"自宅"_qs, u"職場"_qs, u"その他"_qs }));
        QCOMPARE(field.mark, documents::Mark::Circle);
        QCOMPARE(field.label.ja, u"連絡先の種別"_qs);
        QVERIFY(field.options.at(1).rectMm.left() > 70 && field.options.at(1).rectMm.right() < 82);
        const QList<PrintedWord> squares { { u"□"_qs, { 60, 54, 4, 4 } }, { u"有"_qs, { 65, 54, 4, 4 } },
            { u"□"_qs, { 75, 54, 4, 4 } }, { u"無"_qs, { 80, 54, 4, 4 } }, { u"□"_qs, { 90, 54, 4, 4 } } };
        const Field ticked = drawnField(FieldKind::Choice, QRectF(58, 52, 28, 8), PageReading(found, squares), 1);
        QCOMPARE(ticked.options.size(), 2);
        QCOMPARE(ticked.mark, documents::Mark::Check);
        QCOMPARE(ticked.options.last().label.ja, u"無"_qs);
    }
};

QTEST_GUILESS_MAIN(PrintedChoicesTest)
#include "PrintedChoicesTest.moc"
