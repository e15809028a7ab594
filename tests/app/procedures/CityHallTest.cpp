#include "app/procedures/CityHall.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace madoguchi;
using namespace madoguchi::procedures;

namespace {

double metres(const ServiceWindow &one, const ServiceWindow &other)
{
    if (one.building != other.building)
        return 100;
    return std::abs(one.xM - other.xM) + std::abs(one.yM - other.yM) + 20 * std::abs(one.floor - other.floor);
}

double lengthOf(const CityHall &hall, const QList<const ServiceWindow *> &route)
{
    double length = 0;
    const ServiceWindow *at = hall.start ? &*hall.start : nullptr;
    for (const ServiceWindow *next : route) {
        length += at ? metres(*at, *next) : 0;
        at = next;
    }
    return length;
}

CityHall randomHall(int windows, QRandomGenerator &random)
{
    CityHall hall;
    const auto somewhere = [&random](const QString &name) {
        ServiceWindow window;
        window.name = name;
        window.departments = { name };
        window.building = random.bounded(4) == 0 ? u"分庁舎"_qs : u"本庁舎"_qs;
        window.floor = 1 + random.bounded(4);
        window.xM = random.bounded(60);
        window.yM = random.bounded(30);
        return window;
    };
    for (int i = 0; i < windows; ++i)
        hall.windows << somewhere(u"w%1"_qs.arg(i));
    if (random.bounded(2) == 0)
        hall.start = somewhere(u"start"_qs);
    return hall;
}

QStringList departmentsOf(const CityHall &hall)
{
    QStringList all;
    for (const ServiceWindow &window : hall.windows)
        all << window.departments;
    return all;
}

} // namespace

/// Where sections are, and the way between them.
class CityHallTest : public QObject {
    Q_OBJECT

private slots:
    void theWayIsAsShortAsTheShortestOfAllOrders()
    {
        QRandomGenerator random(6);
        for (int run = 0; run < 60; ++run) {
            const CityHall hall = randomHall(1 + random.bounded(7), random);
            const auto route = hall.routeFor(departmentsOf(hall));
            QCOMPARE(route.size(), hall.windows.size());
            QList<const ServiceWindow *> order;
            for (const ServiceWindow &window : hall.windows)
                order << &window;
            std::sort(order.begin(), order.end());
            double shortest = lengthOf(hall, order);
            while (std::next_permutation(order.begin(), order.end()))
                shortest = std::min(shortest, lengthOf(hall, order));
            QVERIFY(std::abs(lengthOf(hall, route) - shortest) < 1e-6);
        }
    }

    void manyWindowsAreEachVisitedOnce()
    {
        QRandomGenerator random(7);
        const CityHall hall = randomHall(40, random);
        QList<const ServiceWindow *> route = hall.routeFor(departmentsOf(hall));
        QList<const ServiceWindow *> asListed;
        for (const ServiceWindow &window : hall.windows)
            asListed << &window;
        QVERIFY(lengthOf(hall, route) < lengthOf(hall, asListed));
        std::sort(route.begin(), route.end());
        QCOMPARE(route.size(), 40);
        QVERIFY(std::adjacent_find(route.begin(), route.end()) == route.end());
    }

    void withoutPlacesTheWayFollowsTheList()
    {
        CityHall hall;
        for (const QString &name : { u"a"_qs, u"b"_qs, u"c"_qs })
            hall.windows << ServiceWindow { name, {}, { name }, {}, 1, 0, 0 };
        hall.windows[1].departments << u"d"_qs;
        QStringList names;
        for (const ServiceWindow *window : hall.routeFor({ u"d"_qs, u"c"_qs, u"a"_qs, u"b"_qs, u"elsewhere"_qs }))
            names << window->name;
        QCOMPARE(names, (QStringList { u"a"_qs, u"b"_qs, u"c"_qs })); // one window serves two sections
        QVERIFY(hall.routeFor({}).isEmpty());
    }

    void theCitysFileIsRead()
    {
        QVERIFY(cityHallIn({})->windows.isEmpty());
        QVERIFY(cityHallIn(m_folder.path())->windows.isEmpty()); // there is none
        write(
            R"({"windows":[{"name":"1番窓口","place":"本庁舎 1階","departments":["jumin","kokuho"],"floor":2,"x":4.5}],
                  "start":{"x":1,"y":2}})");
        const auto hall = cityHallIn(m_folder.path());
        QVERIFY(hall.has_value());
        QCOMPARE(hall->windowOf(u"kokuho"_qs)->name, u"1番窓口"_qs);
        QCOMPARE(hall->windowOf(u"kokuho"_qs)->floor, 2);
        QCOMPARE(hall->windowOf(u"zei"_qs), nullptr);
        QCOMPARE(hall->start->yM, 2.0);
    }

    void whatIsWrongHasItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("no name") << QByteArray(R"({"windows":[{"departments":["a"]}]})")
                                 << u"windows.json: windows[0].name"_qs;
        QTest::newRow("unknown key") << QByteArray(R"({"windows":[{"name":"a","departments":["a"],"z":1}]})")
                                     << u"windows.json: windows[0].z"_qs;
        QTest::newRow("no JSON") << QByteArray("{") << u"windows.json:1:1"_qs;
    }

    void whatIsWrongHasItsPlace()
    {
        QFETCH(QByteArray, json);
        write(json);
        const auto hall = cityHallIn(m_folder.path());
        QVERIFY(!hall.has_value());
        QTEST(hall.error().place, "place");
    }

private:
    void write(const QByteArray &json)
    {
        QFile file(m_folder.filePath(u"windows.json"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CityHallTest)
#include "CityHallTest.moc"
