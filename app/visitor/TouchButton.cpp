#include "app/visitor/TouchButton.h"

#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QPainter>

namespace madoguchi::visitor {

using theme::color;
using theme::px;
using theme::Role;

namespace {

constexpr int IconPx = 32;
constexpr int GapPx = 12;

} // namespace

TouchButton::TouchButton(Kind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void TouchButton::setPicture(std::optional<theme::Icon> icon, Qt::Edge side)
{
    m_picture = icon;
    m_side = side;
    updateGeometry();
    update();
}

QFont TouchButton::textFont() const
{
    return theme::font(theme::TextSize::Title, true);
}

QSize TouchButton::sizeHint() const
{
    const int words = QFontMetrics(textFont()).horizontalAdvance(text());
    return { std::max(px(160), words + px(m_picture ? IconPx + GapPx : 0) + px(64)), px(72) };
}

void TouchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isMain = m_kind == Kind::Main;
    const Role ground = !isEnabled() ? Role::Disabled
        : isMain                     ? (isDown() ? Role::AccentPressed : Role::Accent)
                                     : (isDown() ? Role::AccentSoft : Role::Surface);
    const Role ink = !isEnabled() ? Role::TextDisabled : isMain ? Role::OnAccent : Role::Text;
    theme::paintBox(
        painter, rect(), color(ground), color(isMain ? ground : Role::LineStrong), px(theme::tokens::Radius12), 2);
    painter.setFont(textFont());
    painter.setPen(color(ink));
    const int words = painter.fontMetrics().horizontalAdvance(text());
    const int icon = m_picture ? px(IconPx) : 0;
    const int all = words + (icon ? icon + px(GapPx) : 0);
    const int left = (width() - all) / 2;
    const bool iconFirst = icon && m_side == Qt::LeftEdge;
    const int textLeft = iconFirst ? left + icon + px(GapPx) : left;
    painter.drawText(QRect(textLeft, 0, words + px(8), height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (icon) {
        const int at = iconFirst ? left : left + words + px(GapPx);
        theme::paintIcon(painter, QRectF(at, (height() - icon) / 2.0, icon, icon), *m_picture, color(ink));
    }
}

} // namespace madoguchi::visitor
