#include "widgets/PinDots.h"

#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QPainter>

namespace madoguchi::widgets {

using theme::color;
using theme::px;
using theme::Role;

PinDots::PinDots(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PinDots::show(int filled, int length)
{
    m_filled = filled;
    m_length = length;
    updateGeometry();
    update();
}

QSize PinDots::sizeHint() const
{
    return { m_length * px(60) - px(12), px(60) };
}

void PinDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = (width() - sizeHint().width()) / 2.0;
    for (int i = 0; i < m_length; ++i, x += px(60)) {
        const QRectF place(x, 0, px(48), px(60));
        const bool next = i == m_filled;
        theme::paintBox(painter, place, color(Role::Surface), color(next ? Role::Accent : Role::LineStrong),
            px(theme::tokens::Radius8), next ? 2 : 1);
        if (i >= m_filled)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::Text));
        painter.drawEllipse(place.center(), px(9), px(9));
    }
}

} // namespace madoguchi::widgets
