#include "app/clerk/Skeleton.h"

#include "widgets/theme/Theme.h"

#include <QPainter>

namespace madoguchi::clerk {

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int bar = theme::px(61);
    const int footer = theme::px(73);
    const int tabs = theme::px(180);
    painter.fillRect(rect(), theme::color(theme::Role::Page));
    painter.fillRect(0, 0, width(), bar, theme::color(theme::Role::Surface));
    painter.fillRect(0, bar, tabs, height() - bar - footer, theme::color(theme::Role::Surface));
    painter.fillRect(0, height() - footer, width(), footer, theme::color(theme::Role::Surface));
    const QColor line = theme::color(theme::Role::Line);
    painter.fillRect(0, bar - 1, width(), 1, line);
    painter.fillRect(tabs - 1, bar, 1, height() - bar - footer, line);
    painter.fillRect(0, height() - footer, width(), 1, line);
}

} // namespace madoguchi::clerk
