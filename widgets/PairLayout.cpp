#include "widgets/PairLayout.h"

#include <algorithm>

namespace madoguchi::widgets {

namespace {

int heightAt(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

PairLayout::PairLayout(int gap)
    : m_gap(gap)
{
}

PairLayout::~PairLayout()
{
    qDeleteAll(m_items);
}

void PairLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int PairLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *PairLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *PairLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int PairLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void PairLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize PairLayout::sizeHint() const
{
    const QSize least = minimumSize();
    return { 2 * least.width() + m_gap, least.height() };
}

QSize PairLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least;
}

int PairLayout::arrange(const QRect &rect, bool moves) const
{
    const int half = (rect.width() - m_gap) / 2;
    const bool sideBySide = std::all_of(m_items.begin(), m_items.end(),
        [half](const QLayoutItem *item) { return item->isEmpty() || item->minimumSize().width() <= half; });
    int x = rect.x();
    int y = rect.y();
    int bottom = y;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) // a hidden field
            continue;
        const int width = sideBySide ? half : rect.width();
        const int height = heightAt(*item, width);
        if (moves)
            item->setGeometry(QRect(x, y, width, height));
        bottom = std::max(bottom, y + height);
        sideBySide ? x += half + m_gap : y += height;
    }
    return bottom - rect.y();
}

} // namespace madoguchi::widgets
