#include "app/visitor/Paging.h"

#include <QTest>

using namespace madoguchi::visitor;

class PagingTest : public QObject {
    Q_OBJECT

private slots:
    void pages_data()
    {
        QTest::addColumn<QList<GroupHeights>>("groups");
        QTest::addColumn<QList<Sheet>>("sheets");

        QTest::newRow("nothing is one empty page") << QList<GroupHeights>() << QList<Sheet> { {} };
        QTest::newRow("everything fits") << QList<GroupHeights> { { 20, { 30, 30 } }, { 20, { 30 } } }
                                         << QList<Sheet> { { { 0, 0, 2 }, { 1, 0, 1 } } };
        QTest::newRow("to the last pixel")
            << QList<GroupHeights> { { 30, { 50, 50, 40 } } } << QList<Sheet> { { { 0, 0, 3 } } };
        QTest::newRow("a group goes on on the next page")
            << QList<GroupHeights> { { 20, { 80, 80, 80 } } } << QList<Sheet> { { { 0, 0, 2 } }, { { 0, 2, 1 } } };
        QTest::newRow("no heading stands alone") << QList<GroupHeights> { { 20, { 100 } }, { 20, { 50 } } }
                                                 << QList<Sheet> { { { 0, 0, 1 } }, { { 1, 0, 1 } } };
        QTest::newRow("an entry that is higher than a page")
            << QList<GroupHeights> { { 20, { 30, 900, 30 } } }
            << QList<Sheet> { { { 0, 0, 1 } }, { { 0, 1, 1 } }, { { 0, 2, 1 } } };
    }

    void pages()
    {
        QFETCH(QList<GroupHeights>, groups);
        QFETCH(QList<Sheet>, sheets);
        QCOMPARE(paged(groups, 210, 10), sheets);
    }
};

QTEST_APPLESS_MAIN(PagingTest)
#include "PagingTest.moc"
