#include "app/documents/ListSheet.h"

#include "tests/app/documents/FilledPaper.h"

#include <QRegularExpression>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::documents;

namespace {

ListSheet sheetOf(int groups, int entries)
{
    ListSheet sheet;
    sheet.office = u"架空市"_qs;
    sheet.title = u"おくやみの手続き"_qs;
    sheet.facts = QStringList { u"番号 12"_qs };
    sheet.warnings = QStringList { u"先に読んでください。"_qs };
    for (int i = 0; i < groups; ++i) {
        ListSheet::Group group { u"見出し%1番"_qs.arg(i), {} };
        for (int j = 0; j < entries; ++j)
            group.entries << ListSheet::Entry { u"手続き%1の%2"_qs.arg(i).arg(j), j == 0 ? u"窓口で確認"_qs : QString(),
                u"令和8年12月10日（木）まで"_qs, j == 0,
                { u"持ち物: 印鑑登録証、本人確認書類"_qs, QString(), u"場所: 市民課"_qs } };
        sheet.groups << group;
    }
    sheet.closing = QStringList { u"持ち物のまとめ: 印鑑登録証"_qs };
    return sheet;
}

int pagesOf(const QByteArray &pdf)
{
    return QRegularExpression(u"Pages: +(\\d+)\n"_qs).match(informationOf(pdf)).captured(1).toInt();
}

} // namespace

/// A list as it is handed out.
class ListSheetTest : public QObject {
    Q_OBJECT

private slots:
    void everythingIsOnThePaperInReadingOrder()
    {
        const auto pdf = toPdf(sheetOf(2, 3));
        QVERIFY(pdf.has_value());
        QCOMPARE(pagesOf(*pdf), 1);
        const QString text = textOf(*pdf);
        qsizetype at = -1;
        for (const QString &words :
            { u"架空市"_qs, u"おくやみの手続き"_qs, u"番号 12"_qs, u"先に読んで"_qs, u"見出し0番"_qs, u"手続き0の0"_qs,
                u"手続き0の2"_qs, u"見出し1番"_qs, u"持ち物のまとめ"_qs, u"1 / 1"_qs }) {
            const qsizetype found = text.indexOf(words);
            QVERIFY2(found > at, qPrintable(words));
            at = found;
        }
        QVERIFY(text.contains(u"［窓口で確認］"_qs));
    }

    void severalPagesAreNumberedAndLoseNothing()
    {
        const auto pdf = toPdf(sheetOf(6, 12));
        QVERIFY(pdf.has_value());
        const int pages = pagesOf(*pdf);
        QVERIFY(pages > 2);
        const QString text = textOf(*pdf);
        for (int i = 0; i < 6; ++i) {
            for (int j = 0; j < 12; ++j)
                QCOMPARE(text.count(u"手続き%1の%2\n"_qs.arg(i).arg(j)) + text.count(u"手続き%1の%2　"_qs.arg(i).arg(j))
                        + text.count(u"手続き%1の%2 "_qs.arg(i).arg(j)),
                    1);
        }
        for (int page = 1; page <= pages; ++page) {
            QVERIFY(text.contains(u"%1 / %2"_qs.arg(page).arg(pages)));
            const QImage picture = pictureOf(*pdf, page, 60);
            const int edge = qRound(6 / 25.4 * 60);
            QVERIFY(picture.rect().adjusted(edge, edge, -edge, -edge).contains(inkOf(picture)));
        }
    }

    void aHeadingIsNeverTheLastOfAPage()
    {
        for (int entries = 1; entries < 14; ++entries) {
            const auto pdf = toPdf(sheetOf(3, entries));
            QVERIFY(pdf.has_value());
            for (const QString &page : textOf(*pdf).split(u'\f')) {
                const qsizetype heading = page.lastIndexOf(u"見出し"_qs);
                QVERIFY(heading < 0 || page.indexOf(u"手続き"_qs, heading) > 0);
            }
        }
    }

    void longWordsWrapAndAnEmptySheetIsOne()
    {
        ListSheet sheet;
        sheet.title = QString(300, u'長');
        sheet.groups << ListSheet::Group { QString(200, u'見'),
            { { QString(400, u'題'), QString(60, u'確'), QString(80, u'日'), true, { QString(900, u'文') } } } };
        const auto pdf = toPdf(sheet);
        QVERIFY(pdf.has_value());
        const QImage picture = pictureOf(*pdf, 1, 60);
        const int edge = qRound(6 / 25.4 * 60);
        QVERIFY(picture.rect().adjusted(edge, edge, -edge, -edge).contains(inkOf(picture)));
        QVERIFY(toPdf(ListSheet()).has_value());
        ListSheet code = sheetOf(1, 1);
        code.code = QString(9000, u'x'); // more than a code holds
        QVERIFY(!toPdf(code).has_value());
    }
};

QTEST_MAIN(ListSheetTest)
#include "ListSheetTest.moc"
