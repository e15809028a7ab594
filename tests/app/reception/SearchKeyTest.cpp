#include "app/reception/SearchKey.h"

#include <QTest>

using namespace madoguchi::reception;

class SearchKeyTest : public QObject {
    Q_OBJECT

private slots:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("katakana") << u"ジュウミンヒョウ"_qs << u"じゆうみんひよう"_qs;
        QTest::newRow("half-width katakana") << u"ｼﾞｭｳﾐﾝﾋｮｳ"_qs << u"じゆうみんひよう"_qs;
        QTest::newRow("long mark and spaces") << u"カード　いち"_qs << u"かどいち"_qs;
        QTest::newRow("full-width Latin") << u"ＡＢｃ１２"_qs << u"abc12"_qs;
        QTest::newRow("variation selector") << u"辻\U000E0101"_qs << u"辻"_qs;
        QTest::newRow("beyond the basic plane") << u"𠮷田"_qs << u"𠮷田"_qs;
        QTest::newRow("ヴ") << u"ヴァ"_qs << u"ゔあ"_qs;
        QTest::newRow("nothing") << QString() << QString();
    }

    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QCOMPARE(searchKey(text), key);
    }
};

QTEST_GUILESS_MAIN(SearchKeyTest)
#include "SearchKeyTest.moc"
