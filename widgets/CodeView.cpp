#include "widgets/CodeView.h"

#include "widgets/theme/Theme.h"

#include <QPainter>

namespace madoguchi::widgets {

namespace {

constexpr int QuietModules = 4; ///< ISO/IEC 18004, 9.1

} // namespace

CodeView::CodeView(double designPixels, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(theme::px(designPixels), theme::px(designPixels));
}

void CodeView::setModules(int side, const QBitArray &dark)
{
    m_side = side;
    m_dark = dark;
    update();
}

void CodeView::paintEvent(QPaintEvent *)
{
    if (m_side == 0)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    // Whole pixels for each module: blurred edges are hard to read.
    const int module = width() / (m_side + 2 * QuietModules);
    const int start = (width() - module * m_side) / 2;
    for (int row = 0; row < m_side; ++row) {
        for (int column = 0; column < m_side; ++column) {
            if (m_dark.testBit(row * m_side + column))
                painter.fillRect(start + column * module, start + row * module, module, module, Qt::black);
        }
    }
}

} // namespace madoguchi::widgets
