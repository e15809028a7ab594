#include "app/designer/CellProposals.h"
#include "app/designer/DashedBoxes.h"
#include "tests/app/designer/ProposedFields.h"

#include <QPainter>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::designer;
using documents::Field;
using documents::FieldKind;

/// Ranges of days and hours, dates between dots, boxes between dashes, and units.
class PrintedTimesTest : public QObject {
    Q_OBJECT

private slots:
    void aRangeHasItsDaysWeekdaysHoursAndMinutes()
    {
        QList<PrintedWord> words { { u"使用日時"_qs, { 22, 56, 16, 4 } } };
        for (const auto &[y, end] : { std::pair(52.0, u"分から"_qs), std::pair(58.0, u"分まで"_qs) })
            words << PrintedWord { u"令和"_qs, { 47, y, 8, 4 } } << PrintedWord { u"年"_qs, { 66, y, 4, 4 } }
                  << PrintedWord { u"月"_qs, { 80, y, 4, 4 } } << PrintedWord { u"日（"_qs, { 94, y, 8, 4 } }
                  << PrintedWord { u"）"_qs, { 108, y, 4, 4 } } << PrintedWord { u"午前・午後"_qs, { 114, y, 20, 4 } }
                  << PrintedWord { u"時"_qs, { 142, y, 4, 4 } } << PrintedWord { end, { 156, y, 12, 4 } };
        const QList<Field> fields = inOneCell(words);
        const QStringList names { u"使用日時（はじめ）"_qs, u"使用日時（はじめ）の曜日"_qs,
            u"使用日時（はじめ）の午前・午後"_qs, u"使用日時（はじめ）の時"_qs, u"使用日時（はじめ）の分"_qs,
            u"使用日時（終わり）"_qs, u"使用日時（終わり）の曜日"_qs, u"使用日時（終わり）の午前・午後"_qs,
            u"使用日時（終わり）の時"_qs, u"使用日時（終わり）の分"_qs };
        QCOMPARE(namesOf(fields), names);
        const QRectF hour = fields.at(3).rectMm;
        QVERIFY(hour.left() >= 134 && hour.right() <= 142 && hour.width() > 6);
        QCOMPARE(fields.at(2).options.size(), 2);
    }

    void oneDayWithHoursIsNoRangeOfDays()
    {
        const QList<PrintedWord> words { { u"使用日時"_qs, { 22, 56, 16, 4 } }, { u"年"_qs, { 66, 52, 4, 4 } },
            { u"月"_qs, { 80, 52, 4, 4 } }, { u"日"_qs, { 94, 52, 4, 4 } }, { u"時"_qs, { 116, 52, 4, 4 } },
            { u"分から"_qs, { 130, 52, 10, 4 } }, { u"時まで"_qs, { 152, 52, 10, 4 } } };
        const QStringList names = namesOf(inOneCell(words));
        QCOMPARE(names.first(), u"使用日時"_qs);
        QCOMPARE(names.last(), u"使用日時（終わり）の時"_qs);
    }

    void aRangeInAnotherCellIsAnotherOnes()
    {
        FoundBoxes found;
        found.boxesMm
            = { QRectF(20, 50, 25, 8), QRectF(45, 50, 60, 8), QRectF(105, 50, 20, 8), QRectF(125, 50, 60, 8) };
        const QList<PrintedWord> words { { u"申請日"_qs, { 22, 52, 12, 4 } }, { u"年"_qs, { 60, 52, 4, 4 } },
            { u"月"_qs, { 74, 52, 4, 4 } }, { u"日"_qs, { 88, 52, 4, 4 } }, { u"受付"_qs, { 107, 52, 8, 4 } },
            { u"～"_qs, { 140, 52, 4, 4 } }, { u"から"_qs, { 160, 52, 8, 4 } } };
        const QList<Field> dates = dateProposals(PageReading(found, words), 1);
        QCOMPARE(namesOf(dates), QStringList(u"申請日"_qs));
    }

    void aWordThatIsSpacedOutIsNoHour()
    {
        const QList<PrintedWord> words { { u"対象"_qs, { 22, 52, 8, 4 } }, { u"区"_qs, { 60, 52, 4, 4 } },
            { u"分"_qs, { 90, 52, 4, 4 } } };
        QVERIFY(inOneCell(words).isEmpty());
    }

    void hoursFromAndTo()
    {
        const QList<PrintedWord> words { { u"利用時間"_qs, { 22, 52, 16, 4 } }, { u"時"_qs, { 60, 52, 4, 4 } },
            { u"分～"_qs, { 75, 52, 8, 4 } }, { u"時"_qs, { 100, 52, 4, 4 } }, { u"分"_qs, { 115, 52, 4, 4 } } };
        QCOMPARE(namesOf(inOneCell(words)),
            (QStringList { u"利用時間（はじめ）の時"_qs, u"利用時間（はじめ）の分"_qs, u"利用時間（終わり）の時"_qs,
                u"利用時間（終わり）の分"_qs }));
    }

    void halvesOfADayAreFoundWithinAWord()
    {
        const QList<PrintedWord> words { { u"日時"_qs, { 22, 52, 8, 4 } }, { u"年"_qs, { 60, 52, 4, 4 } },
            { u"）午前・午後"_qs, { 70, 52, 24, 4 } }, { u"時"_qs, { 110, 52, 4, 4 } },
            { u"分"_qs, { 124, 52, 4, 4 } } };
        const QList<Field> fields = inOneCell(words);
        QCOMPARE(namesOf(fields), (QStringList { u"日時の午前・午後"_qs, u"日時の時"_qs, u"日時の分"_qs }));
        QVERIFY(fields.first().rectMm.left() > 73);
    }

    void twoDotsAreADate()
    {
        FoundBoxes found;
        QList<PrintedWord> words { { u"氏名"_qs, { 25, 42, 8, 4 } }, { u"続柄"_qs, { 65, 42, 8, 4 } },
            { u"生年月日"_qs, { 90, 42, 16, 4 } } };
        for (int row = 0; row < 3; ++row) {
            const double y = 40 + row * 8;
            found.boxesMm << QRectF(20, y, 40, 8) << QRectF(60, y, 20, 8) << QRectF(80, y, 40, 8);
            if (row > 0)
                words << PrintedWord { u"・"_qs, { 98, y + 2, 4, 4 } }
                      << PrintedWord { u"・"_qs, { 108, y + 2, 4, 4 } };
        }
        const QList<Field> dates = dateProposals(PageReading(found, words), 1);
        QCOMPARE(dates.size(), 2);
        QCOMPARE(dates.first().binding, u"household[0].birthDate"_qs);
        QCOMPARE(dates.last().binding, u"household[1].birthDate"_qs);
        QCOMPARE(dates.first().partsMm.size(), 4);
        QVERIFY(dates.first().partsMm.value(u"day"_qs).left() >= 112);
        QVERIFY(dates.first().partsMm.value(u"day"_qs).right() <= 120);
        words[4].rectMm.moveLeft(95); // close to each other: what they part is no number
        words[3].rectMm.moveLeft(90);
        QCOMPARE(dateProposals(PageReading(found, words), 1).size(), 1);
    }

    void dashesDivideACellIntoBoxes()
    {
        QImage page(1050, 1485, QImage::Format_Grayscale8);
        page.fill(255);
        QPainter painter(&page);
        painter.setPen(QPen(QColor(120, 120, 120), 1, Qt::DashLine));
        for (int box = 1; box < 7; ++box)
            painter.drawLine(QPointF(225 + box * 50, 251), QPointF(225 + box * 50, 289));
        const QRectF cell(45, 50, 70, 8);
        QCOMPARE(dashedBoxes(page, cell.adjusted(0.5, 0.5, -0.5, -0.5), 5), 7);
        QCOMPARE(dashedBoxes(page, QRectF(45.5, 50.5, 19, 7), 5), 0); // two words
        painter.drawLine(QPointF(300, 251), QPointF(300, 289)); // not of one width
        QCOMPARE(dashedBoxes(page, cell.adjusted(0.5, 0.5, -0.5, -0.5), 5), 0);
        page.fill(255);
        painter.fillRect(300, 262, 30, 14, Qt::black); // a word
        QCOMPARE(dashedBoxes(page, cell.adjusted(0.5, 0.5, -0.5, -0.5), 5), 0);
    }

    void periodsOfALetterAreNoDayOfApplying()
    {
        QList<PrintedWord> words { { u"6"_qs, { 25, 60, 3, 4 } }, { u"占用の期間"_qs, { 32, 60, 26, 4 } },
            { u"令和"_qs, { 67, 60, 8, 4 } }, { u"日から令和"_qs, { 104, 60, 20, 4 } } };
        for (const auto &[x, text] : { std::pair(82.0, u"年"_qs), { 93.0, u"月"_qs }, { 131.0, u"年"_qs },
                 { 142.0, u"月"_qs }, { 153.0, u"日まで"_qs } })
            words << PrintedWord { text, { x, 60, 4.0 * double(text.size()), 4 } };
        const QList<Field> dates = dateProposals(PageReading({}, words), 1);
        QCOMPARE(namesOf(dates), (QStringList { u"占用の期間（はじめ）"_qs, u"占用の期間（終わり）"_qs }));
        for (const Field &date : dates) {
            QCOMPARE(date.kind, FieldKind::Date);
            QCOMPARE(date.eraStyle, u"reiwa"_qs); // printed in front of both
        }
    }

    void aNumberStandsBeforeItsUnit()
    {
        const QList<PrintedWord> words { { u"学年・組"_qs, { 22, 52, 16, 4 } }, { u"年"_qs, { 80, 52, 4, 4 } },
            { u"組"_qs, { 100, 52, 4, 4 } } };
        QCOMPARE(namesOf(inOneCell(words)), (QStringList { u"学年組（年）"_qs, u"学年組（組）"_qs }));
    }

    void aMobileNumberIsThatOfOneParent()
    {
        const QList<PrintedWord> words { { u"携帯電話"_qs, { 22, 52, 16, 4 } }, { u"父・母"_qs, { 47, 52, 12, 4 } },
            { u"－"_qs, { 80, 52, 4, 4 } }, { u"－"_qs, { 105, 52, 4, 4 } } };
        const QList<Field> fields = inOneCell(words);
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields.first().options.size(), 2);
        QCOMPARE(fields.last().partsMm.size(), 3);
        QCOMPARE(fields.last().binding, u"applicant.phone"_qs);
    }

    void kindsOfBanksStandBehindTheName()
    {
        const QList<PrintedWord> words { { u"金融機関名"_qs, { 22, 56, 20, 4 } },
            { u"銀行・信用金庫"_qs, { 145, 51, 28, 4 } }, { u"農協・信用組合"_qs, { 145, 58, 28, 4 } } };
        const QList<Field> fields = inOneCell(words);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.first().binding, u"common.bankName"_qs);
        QVERIFY(fields.first().rectMm.right() <= 145);
    }
};

QTEST_GUILESS_MAIN(PrintedTimesTest)
#include "PrintedTimesTest.moc"
