#include "app/procedures/CityHall.h"

#include "app/documents/JsonText.h"
#include "app/documents/ObjectReader.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace madoguchi::procedures {

namespace {

using documents::ObjectReader;
using documents::Problems;
using Need = ObjectReader::Need;

constexpr qint64 LargestCityHall = 1024 * 1024;
constexpr qsizetype MostWindows = 500;
constexpr double FloorM = 20; ///< to the stairs or the lift, and on
constexpr double OtherBuildingM = 100;
constexpr double FarthestM = 2000;
constexpr std::size_t MostExact = 14; ///< windows of which every order is weighed; a family has seldom more

double wayBetween(const ServiceWindow &one, const ServiceWindow &other)
{
    if (one.building != other.building)
        return OtherBuildingM;
    return std::abs(one.xM - other.xM) + std::abs(one.yM - other.yM) + FloorM * std::abs(one.floor - other.floor);
}

using Way = std::vector<std::size_t>;

/// Lengths between the windows, and to each from the start.
struct Distances {
    std::vector<std::vector<double>> between;
    std::vector<double> fromStart;

    Distances(const QList<const ServiceWindow *> &windows, const std::optional<ServiceWindow> &start)
    {
        for (const ServiceWindow *one : windows) {
            fromStart.push_back(start ? wayBetween(*start, *one) : 0);
            between.emplace_back();
            for (const ServiceWindow *other : windows)
                between.back().push_back(wayBetween(*one, *other));
        }
    }
};

/// Bellman, Held and Karp: for each set of windows and the first of it, the shortest way through the others.
Way shortestWay(const Distances &distances)
{
    const std::size_t count = distances.fromStart.size();
    const std::size_t sets = std::size_t(1) << count;
    std::vector<double> rest(sets * count, std::numeric_limits<double>::infinity());
    for (std::size_t set = 1; set < sets; ++set) {
        for (std::size_t first = 0; first < count; ++first) {
            if ((set >> first & 1) == 0)
                continue;
            const std::size_t others = set & ~(std::size_t(1) << first);
            double &best = rest[set * count + first];
            best = others == 0 ? 0 : best;
            for (std::size_t next = 0; next < count; ++next) {
                if (others >> next & 1)
                    best = std::min(best, distances.between[first][next] + rest[others * count + next]);
            }
        }
    }
    // The first that is as short as any, so that the city's order decides between equals.
    constexpr double equal = 1e-6;
    Way way;
    std::size_t set = sets - 1;
    while (set != 0) {
        std::size_t chosen = count;
        double shortest = std::numeric_limits<double>::infinity();
        for (std::size_t next = 0; next < count; ++next) {
            if ((set >> next & 1) == 0)
                continue;
            const double step = way.empty() ? distances.fromStart[next] : distances.between[way.back()][next];
            const double length = step + rest[set * count + next];
            if (length < shortest - equal) {
                shortest = length;
                chosen = next;
            }
        }
        way.push_back(chosen);
        set &= ~(std::size_t(1) << chosen);
    }
    return way;
}

double lengthOf(const Way &way, const Distances &distances)
{
    double length = way.empty() ? 0 : distances.fromStart[way.front()];
    for (std::size_t i = 1; i < way.size(); ++i)
        length += distances.between[way[i - 1]][way[i]];
    return length;
}

/// For more windows than can be weighed: parts of the way are turned round as long as that makes it shorter.
Way goodWay(const Distances &distances)
{
    Way way(distances.fromStart.size());
    for (std::size_t i = 0; i < way.size(); ++i)
        way[i] = i;
    double length = lengthOf(way, distances);
    for (bool isBetter = true; isBetter;) {
        isBetter = false;
        for (std::size_t from = 0; from < way.size(); ++from) {
            for (std::size_t to = from + 1; to < way.size(); ++to) {
                Way other = way;
                std::reverse(other.begin() + std::ptrdiff_t(from), other.begin() + std::ptrdiff_t(to) + 1);
                const double otherLength = lengthOf(other, distances);
                if (otherLength < length - 1e-6) {
                    way = std::move(other);
                    length = otherLength;
                    isBetter = true;
                }
            }
        }
    }
    return way;
}

ServiceWindow windowFrom(const QJsonValue &json, const QString &path, Need sections, Problems &problems)
{
    ObjectReader reader(json, path,
        { QStringLiteral("name"), QStringLiteral("place"), QStringLiteral("departments"), QStringLiteral("building"),
            QStringLiteral("floor"), QStringLiteral("x"), QStringLiteral("y") },
        problems);
    ServiceWindow window;
    window.name = reader.text(QStringLiteral("name"), sections);
    window.place = reader.text(QStringLiteral("place"), Need::Optional);
    if (sections == Need::Required || reader.has(QStringLiteral("departments")))
        window.departments = reader.texts(QStringLiteral("departments"));
    window.building = reader.text(QStringLiteral("building"), Need::Optional);
    window.floor = reader.integer(QStringLiteral("floor"), 1, -20, 200, Need::Optional);
    window.xM = reader.number(QStringLiteral("x"), 0, -FarthestM, FarthestM, Need::Optional);
    window.yM = reader.number(QStringLiteral("y"), 0, -FarthestM, FarthestM, Need::Optional);
    return window;
}

} // namespace

const ServiceWindow *CityHall::windowOf(const QString &department) const
{
    const auto window = std::find_if(windows.begin(), windows.end(),
        [&department](const ServiceWindow &one) { return one.departments.contains(department); });
    return window == windows.end() ? nullptr : &*window;
}

QList<const ServiceWindow *> CityHall::routeFor(const QStringList &departments) const
{
    QList<const ServiceWindow *> wanted;
    for (const ServiceWindow &window : windows) {
        const bool isWanted = std::any_of(departments.begin(), departments.end(),
            [this, &window](const QString &department) { return windowOf(department) == &window; });
        if (isWanted)
            wanted << &window;
    }
    const Distances distances(wanted, start);
    const Way way = std::size_t(wanted.size()) <= MostExact ? shortestWay(distances) : goodWay(distances);
    QList<const ServiceWindow *> route;
    for (const std::size_t index : way)
        route << wanted.at(qsizetype(index));
    return route;
}

Outcome<CityHall> cityHallIn(const QString &folder)
{
    const QString name = QStringLiteral("windows.json");
    const QString path = QDir(folder).filePath(name);
    if (folder.isEmpty() || !QFileInfo::exists(path))
        return CityHall();
    const auto bytes = documents::readFile(path, LargestCityHall);
    if (!bytes)
        return Failure(bytes.error());
    const auto document = documents::parseJson(*bytes, name);
    if (!document)
        return Failure(document.error());
    Problems problems;
    ObjectReader reader(document->object(), {},
        { QStringLiteral("windows"), QStringLiteral("start"), QStringLiteral("note") }, problems);
    CityHall hall;
    const QJsonArray windows = reader.array(QStringLiteral("windows"), MostWindows, Need::Required);
    for (qsizetype i = 0; i < windows.size(); ++i)
        hall.windows << windowFrom(windows.at(i), QStringLiteral("windows[%1]").arg(i), Need::Required, problems);
    if (reader.has(QStringLiteral("start")))
        hall.start
            = windowFrom(reader.value(QStringLiteral("start")), QStringLiteral("start"), Need::Optional, problems);
    if (problems.list().isEmpty())
        return hall;
    Error first = problems.list().first();
    first.place = name + QStringLiteral(": ") + first.place;
    return Failure(first);
}

} // namespace madoguchi::procedures
