#include "app/designer/InkShapes.h"

#include <algorithm>
#include <numeric>

namespace madoguchi::designer {

namespace {

struct Run {
    int begin = 0;
    int end = 0; ///< one behind
    int set = 0; ///< index of its set
};

/// Sets that grow together.
class Sets {
public:
    int add()
    {
        m_parents.push_back(int(m_parents.size()));
        return m_parents.back();
    }
    int find(int set)
    {
        while (m_parents[std::size_t(set)] != set) {
            m_parents[std::size_t(set)] = m_parents[std::size_t(m_parents[std::size_t(set)])];
            set = m_parents[std::size_t(set)];
        }
        return set;
    }
    void join(int one, int other)
    {
        const int a = find(one);
        const int b = find(other);
        m_parents[std::size_t(std::max(a, b))] = std::min(a, b);
    }
    [[nodiscard]] std::size_t size() const { return m_parents.size(); }

private:
    std::vector<int> m_parents;
};

std::vector<Run> runsOf(const std::uint8_t *row, int width, std::uint8_t value)
{
    std::vector<Run> runs;
    for (int x = 0; x < width;) {
        if (row[x] != value) {
            ++x;
            continue;
        }
        const int begin = x;
        while (x < width && row[x] == value)
            ++x;
        runs.push_back({ begin, x, -1 });
    }
    return runs;
}

/// Gives the runs of a row the sets of those above that they touch.
void connect(std::vector<Run> &runs, const std::vector<Run> &above, Sets &sets, int corner)
{
    auto first = above.begin();
    for (Run &run : runs) {
        while (first != above.end() && first->end + corner <= run.begin)
            ++first;
        for (auto other = first; other != above.end() && other->begin < run.end + corner; ++other) {
            if (run.set < 0)
                run.set = sets.find(other->set);
            else
                sets.join(run.set, other->set);
        }
        if (run.set < 0)
            run.set = sets.add();
    }
}

/// How lines are told from type: runs of ink with gaps.
struct LineKind {
    double gapMm;
    double lengthMm;
    double inkShare;
    double leastRunMm; ///< of the longest run
    double mostRunMm; ///< longer ones are no part of it; 0: any
    double aloneMm; ///< up to this length little may stand close above and below: it might be type
    double closeInk; ///< as much of the length
};

constexpr LineKind Solid { 0.35, 5, 0.9, 4, 0, 12, 0.35 };
constexpr LineKind Dotted { 1.3, 12, 0.22, 0, 4, 10'000, 0.1 };

class LineSearch {
public:
    LineSearch(const Raster &thick, double pixelsPerMm, const LineKind &kind, Raster &lines)
        : m_ink(thick)
        , m_perMm(pixelsPerMm)
        , m_kind(kind)
        , m_lines(lines)
    {
    }

    void searchRow(int y)
    {
        const std::vector<Run> runs = runsOf(m_ink.row(y), m_ink.width, 1);
        for (auto begin = runs.begin(); begin != runs.end();) {
            auto end = begin + 1;
            while (end != runs.end() && goesOn(*(end - 1), *end))
                ++end;
            if (isLine(y, begin, end))
                close(y, begin, end, runs);
            begin = end;
        }
    }

private:
    using Runs = std::vector<Run>::const_iterator;

    /// Dots are closed up to what stands beside them, or by half a gap: a dotted frame may have none in its corners.
    void close(int y, Runs begin, Runs end, const std::vector<Run> &runs)
    {
        const int half = m_kind.mostRunMm > 0 ? int(m_kind.gapMm * m_perMm / 2) : 0;
        const bool touchesLeft = begin != runs.begin() && isClose(*(begin - 1), *begin);
        const bool touchesRight = end != runs.end() && isClose(*(end - 1), *end);
        const int left = touchesLeft ? (begin - 1)->end : std::max(0, begin->begin - half);
        const int right = touchesRight ? end->begin : std::min(m_ink.width, (end - 1)->end + half);
        std::fill(m_lines.row(y) + left, m_lines.row(y) + right, std::uint8_t(1));
    }

    [[nodiscard]] bool isTooLong(const Run &run) const
    {
        return m_kind.mostRunMm > 0 && run.end - run.begin > m_kind.mostRunMm * m_perMm;
    }

    [[nodiscard]] bool isClose(const Run &run, const Run &next) const
    {
        return next.begin - run.end <= m_kind.gapMm * m_perMm;
    }

    [[nodiscard]] bool goesOn(const Run &run, const Run &next) const
    {
        return isClose(run, next) && !isTooLong(run) && !isTooLong(next);
    }

    [[nodiscard]] bool isLine(int y, Runs begin, Runs end) const
    {
        const int first = begin->begin;
        const int last = (end - 1)->end;
        int ink = 0;
        int longest = 0;
        for (auto run = begin; run != end; ++run) {
            ink += run->end - run->begin;
            longest = std::max(longest, run->end - run->begin);
        }
        const double length = last - first;
        if (isTooLong(*begin) || length < m_kind.lengthMm * m_perMm || ink < m_kind.inkShare * length
            || longest < m_kind.leastRunMm * m_perMm)
            return false;
        return length > m_kind.aloneMm * m_perMm
            || (isEmpty(y - aside(), first, last) && isEmpty(y + aside(), first, last));
    }

    [[nodiscard]] int aside() const { return int(0.75 * m_perMm); }
    [[nodiscard]] bool isEmpty(int y, int begin, int end) const
    {
        if (y < 0 || y >= m_ink.height)
            return true;
        return std::accumulate(m_ink.row(y) + begin, m_ink.row(y) + end, 0) < m_kind.closeInk * (end - begin);
    }

    const Raster &m_ink;
    double m_perMm;
    const LineKind &m_kind;
    Raster &m_lines;
};

} // namespace

std::vector<Region> regionsOf(const Raster &raster, std::uint8_t value)
{
    Sets sets;
    std::vector<std::vector<Run>> rows(static_cast<std::size_t>(raster.height));
    const std::vector<Run> none;
    for (int y = 0; y < raster.height; ++y) {
        rows[std::size_t(y)] = runsOf(raster.row(y), raster.width, value);
        connect(rows[std::size_t(y)], y > 0 ? rows[std::size_t(y) - 1] : none, sets, value ? 1 : 0);
    }
    std::vector<Region> regions(sets.size());
    for (int y = 0; y < raster.height; ++y) {
        for (const Run &run : rows[std::size_t(y)]) {
            Region &region = regions[std::size_t(sets.find(run.set))];
            region.bounds |= QRect(run.begin, y, run.end - run.begin, 1);
            region.area += run.end - run.begin;
        }
    }
    std::erase_if(regions, [](const Region &region) { return region.area == 0; });
    return regions;
}

Raster horizontalLines(const Raster &ink, double pixelsPerMm)
{
    const Raster thick = thickenedDown(ink);
    Raster lines(ink.width, ink.height);
    LineSearch solid(thick, pixelsPerMm, Solid, lines);
    LineSearch dotted(thick, pixelsPerMm, Dotted, lines);
    for (int y = 0; y < ink.height; ++y) {
        solid.searchRow(y);
        dotted.searchRow(y);
    }
    return lines;
}

} // namespace madoguchi::designer
