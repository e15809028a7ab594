#pragma once

#include <QList>

namespace madoguchi::visitor {

/// How high a group of entries is. Pixels.
struct GroupHeights {
    int heading = 0;
    QList<int> lines;
};

/// Entries of one group that stand on one page, below its heading.
struct Segment {
    int group = 0;
    int first = 0; ///< entry
    int count = 0;
    [[nodiscard]] bool operator==(const Segment &) const = default;
};
using Sheet = QList<Segment>;

/// Puts entries onto pages of a height, `gap` apart. A group that goes on on the next page has its heading there, too;
/// no heading stands alone. An entry that is higher than a page has one of its own. At least one page, which is empty
/// without entries.
[[nodiscard]] QList<Sheet> paged(const QList<GroupHeights> &groups, int room, int gap);

} // namespace madoguchi::visitor
