#include "widgets/SearchList.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi::widgets;

class SearchListTest : public QObject {
    Q_OBJECT

private slots:
    void favouritesStandFirst();
    void typingFilters_data();
    void typingFilters();
    void ownPredicateDecides();
    void arrowsSkipHeadingsAndEnterTakes();
    void spaceChecksOnlyWhenItIsNotTyped();
    void escapeFirstTakesBackWhatWasTyped();
    void newItemsKeepTheCurrentOne();

private:
    static QList<SearchItem> items();
    static QWidget *box(const SearchList &list) { return list.findChild<QLineEdit *>(); }
};

QList<SearchItem> SearchListTest::items()
{
    const QString citizens = QStringLiteral("市民課");
    const QString taxes = QStringLiteral("税務課");
    return { { QStringLiteral("juminhyo"), QStringLiteral("住民票"), {}, citizens,
                 { QStringLiteral("じゅうみんひょう") }, false, {} },
        { QStringLiteral("inkan"), QStringLiteral("印鑑登録"), {}, citizens, { QStringLiteral("いんかん") }, false,
            {} },
        { QStringLiteral("zei"), QStringLiteral("税証明"), taxes, taxes, { QStringLiteral("ぜい") }, true, {} } };
}

void SearchListTest::favouritesStandFirst()
{
    SearchList list(QStringLiteral("探す"));
    list.setItems(items());
    QCOMPARE(list.visibleIds(),
        (QStringList { QStringLiteral("zei"), QStringLiteral("juminhyo"), QStringLiteral("inkan") }));
    QCOMPARE(list.currentId(), QStringLiteral("zei"));
    const QAbstractItemModel *lines = list.findChild<QListView *>()->model();
    const auto cut = lines->match(lines->index(0, 0), Qt::DisplayRole, QStringLiteral("税証明"));
    QCOMPARE(cut.value(0).data(Qt::ToolTipRole).toString(), QStringLiteral("税証明\n税務課")); // all of it
}

void SearchListTest::typingFilters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("kanji") << QStringLiteral("住民") << QStringLiteral("juminhyo");
    QTest::newRow("kana of the keys") << QStringLiteral("いん") << QStringLiteral("inkan");
    QTest::newRow("the second line") << QStringLiteral("税務") << QStringLiteral("zei");
    QTest::newRow("nothing answers") << QStringLiteral("船") << QString();
}

void SearchListTest::typingFilters()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    SearchList list(QStringLiteral("探す"));
    list.setItems(items());
    list.setTyped(typed);
    QCOMPARE(list.visibleIds().join(u','), found);
    QCOMPARE(list.currentId(), found);
}

void SearchListTest::ownPredicateDecides()
{
    SearchList list(QStringLiteral("探す"));
    list.setItems(items());
    list.setPredicate([](const SearchItem &item, const QString &typed) { return item.id == typed; });
    list.setTyped(QStringLiteral("inkan"));
    QCOMPARE(list.visibleIds(), QStringList { QStringLiteral("inkan") });
}

void SearchListTest::arrowsSkipHeadingsAndEnterTakes()
{
    SearchList list(QStringLiteral("探す"));
    list.setItems(items());
    list.show();
    QSignalSpy taken(&list, &SearchList::activated);
    QTest::keyClick(box(list), Qt::Key_Down);
    QCOMPARE(list.currentId(), QStringLiteral("juminhyo"));
    QTest::keyClick(box(list), Qt::Key_Up);
    QTest::keyClick(box(list), Qt::Key_Up);
    QCOMPARE(list.currentId(), QStringLiteral("zei"));
    QTest::keyClick(box(list), Qt::Key_Return);
    QCOMPARE(taken.count(), 1);
    QCOMPARE(taken.at(0).at(0).toString(), QStringLiteral("zei"));
}

void SearchListTest::spaceChecksOnlyWhenItIsNotTyped()
{
    SearchList list(QStringLiteral("探す"));
    list.setSeveral(true);
    list.setItems(items());
    QSignalSpy checked(&list, &SearchList::checkedChanged);
    QTest::keyClick(box(list), Qt::Key_Space);
    QCOMPARE(list.checkedIds(), QStringList { QStringLiteral("zei") });
    list.setTyped(QStringLiteral("a"));
    QTest::keyClick(box(list), Qt::Key_Space);
    QCOMPARE(list.typed(), QStringLiteral("a "));
    list.setTyped(QStringLiteral("印鑑"));
    QTest::keyClick(box(list), Qt::Key_Down);
    QTest::keyClick(box(list), Qt::Key_Space);
    QCOMPARE(list.checkedIds(), (QStringList { QStringLiteral("zei"), QStringLiteral("inkan") }));
    QCOMPARE(checked.count(), 2);
}

void SearchListTest::escapeFirstTakesBackWhatWasTyped()
{
    SearchList list(QStringLiteral("探す"));
    list.setItems(items());
    list.setTyped(QStringLiteral("船"));
    QTest::keyClick(box(list), Qt::Key_Escape);
    QVERIFY(list.typed().isEmpty());
    QCOMPARE(list.visibleIds().size(), 3);
}

void SearchListTest::newItemsKeepTheCurrentOne()
{
    SearchList list(QStringLiteral("探す"));
    list.setItems(items());
    list.setCurrentId(QStringLiteral("inkan"));
    QList<SearchItem> fewer = items();
    fewer.removeFirst();
    list.setItems(fewer);
    QCOMPARE(list.currentId(), QStringLiteral("inkan"));
}

QTEST_MAIN(SearchListTest)
#include "SearchListTest.moc"
