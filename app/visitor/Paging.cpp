#include "app/visitor/Paging.h"

namespace madoguchi::visitor {

QList<Sheet> paged(const QList<GroupHeights> &groups, int room, int gap)
{
    QList<Sheet> sheets { Sheet() };
    int used = 0;
    for (int group = 0; group < groups.size(); ++group) {
        bool isOpen = false; // on this page
        for (int line = 0; line < groups.at(group).lines.size(); ++line) {
            const int height = groups.at(group).lines.at(line) + gap;
            const int heading = groups.at(group).heading + gap;
            if (used > 0 && used + height + (isOpen ? 0 : heading) > room) {
                sheets << Sheet();
                used = 0;
                isOpen = false;
            }
            if (!isOpen) {
                sheets.last() << Segment { group, line, 0 };
                used += heading;
                isOpen = true;
            }
            ++sheets.last().last().count;
            used += height;
        }
    }
    return sheets;
}

} // namespace madoguchi::visitor
