#include "widgets/theme/Style.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QFrame>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>

namespace madoguchi::theme {

namespace {

constexpr int RingOuter = 4;
constexpr int RingInner = 2;

bool inTrouble(const QWidget *widget)
{
    return widget != nullptr && widget->property("trouble").toBool();
}

void paintFieldPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool locked = option->state & QStyle::State_ReadOnly;
    const Role line = inTrouble(widget) ? Role::Error
        : focused && !locked            ? Role::Accent
        : locked || !enabled            ? Role::Line
                                        : Role::LineStrong;
    const Role ground = locked ? Role::AccentSofter : enabled ? Role::Surface : Role::Disabled;
    const double width = line == Role::Line || line == Role::LineStrong ? 1 : 2;
    paintBox(*painter, option->rect, color(ground), color(line), px(tokens::Radius8), width);
}

/// Ground and outline of a text area or a list; its viewport is left transparent (see polish).
void paintFramePanel(QPainter *painter, const QStyleOption *option, const QFrame &frame)
{
    const bool stands = inTrouble(&frame) || frame.hasFocus();
    const bool typedInto = frame.focusPolicy() != Qt::NoFocus;
    const Role line = inTrouble(&frame) ? Role::Error
        : frame.hasFocus()              ? Role::Accent
        : typedInto                     ? Role::LineStrong
                                        : Role::Line;
    paintBox(*painter, option->rect, color(Role::Surface), color(line), px(tokens::Radius8), stands ? 2 : 1);
}

void paintFocusRing(QPainter *painter, const QRect &rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    const QRectF whole(rect);
    const auto ring = [&](double inset, double width, Role role) {
        const double middle = inset + width / 2;
        painter->setPen(QPen(color(role), width));
        const double radius = px(tokens::Radius8) + RingOuter + RingInner - middle;
        painter->drawRoundedRect(whole.adjusted(middle, middle, -middle, -middle), radius, radius);
    };
    ring(0, RingOuter, Role::FocusOuter);
    ring(RingOuter, RingInner, Role::FocusInner);
    painter->restore();
}

void paintItemGround(QPainter *painter, const QStyleOption *option)
{
    const bool selected = option->state & QStyle::State_Selected;
    const bool hovered = option->state & QStyle::State_MouseOver;
    if (selected || hovered) {
        const QColor ground = color(selected ? Role::AccentSoft : Role::SurfaceQuiet);
        paintBox(*painter, option->rect, ground, Qt::transparent, px(tokens::Radius8));
    }
}

void paintCheck(QPainter *painter, const QStyleOption *option, bool round)
{
    const bool on = option->state & QStyle::State_On;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const double radius = round ? box.width() / 2 : px(tokens::Radius4);
    paintBox(*painter, box, color(on && !round ? Role::Accent : Role::Surface),
        color(on ? Role::Accent : Role::LineStrong), radius, 2);
    if (on && round)
        paintBox(*painter, box.adjusted(5, 5, -5, -5), color(Role::Accent), Qt::transparent, radius);
    else if (on)
        paintIcon(*painter, box.adjusted(2, 2, -2, -2), Icon::Check, color(Role::OnAccent));
}

/// The buttons of Qt's own boxes; the kit's Button paints itself.
void paintPlainButton(QPainter *painter, const QStyleOption *option)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault = button != nullptr && (button->features & QStyleOptionButton::DefaultButton);
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const Role ground = !enabled                    ? Role::Disabled
        : down                                      ? Role::AccentSoft
        : (option->state & QStyle::State_MouseOver) ? Role::SurfaceQuiet
                                                    : Role::Surface;
    paintBox(*painter, option->rect, color(ground),
        color(!enabled      ? Role::Line
                : isDefault ? Role::Accent
                            : Role::LineStrong),
        px(tokens::Radius8), isDefault ? 2 : 1);
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider *bar, const QRect &handle)
{
    painter->fillRect(bar->rect, color(Role::Page));
    if (bar->minimum >= bar->maximum)
        return;
    const bool active = bar->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF thumb = QRectF(handle).adjusted(3, 3, -3, -3);
    paintBox(*painter, thumb, color(active ? Role::LineStrong : Role::TextDisabled), Qt::transparent,
        std::min(thumb.width(), thumb.height()) / 2);
}

QRect scrollHandle(const QStyleOptionSlider *bar)
{
    const bool vertical = bar->orientation == Qt::Vertical;
    const int length = vertical ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int size = length;
    if (range > 0)
        size = std::max<int>(px(44), int(qint64(length) * bar->pageStep / (range + bar->pageStep)));
    size = std::min(size, length);
    const int at = QStyle::sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - size, bar->upsideDown);
    return vertical ? QRect(0, at, bar->rect.width(), size) : QRect(at, 0, size, bar->rect.height());
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QScrollBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    if (area != nullptr && area->frameShape() == QFrame::StyledPanel)
        area->viewport()->setAutoFillBackground(false);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (int(element)) { // most elements are the base style's
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintFieldPanel(painter, option, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
    case PE_PanelItemViewRow:
        return;
    case PE_Frame:
        if (const auto *frame = qobject_cast<const QFrame *>(widget);
            frame && frame->frameShape() == QFrame::StyledPanel)
            paintFramePanel(painter, option, *frame);
        return;
    case PE_PanelItemViewItem:
        paintItemGround(painter, option);
        return;
    case PE_IndicatorCheckBox:
        paintCheck(painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheck(painter, option, true);
        return;
    case PE_PanelButtonCommand:
        paintPlainButton(painter, option);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, color(Role::Text));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_FocusFrame)
        paintFocusRing(painter, option->rect);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar != nullptr)
        paintScrollBar(painter, bar, scrollHandle(bar).translated(bar->rect.topLeft()));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, sub, widget);
    const QRect handle = scrollHandle(bar);
    const bool vertical = bar->orientation == Qt::Vertical;
    if (sub == SC_ScrollBarSlider)
        return handle;
    if (sub == SC_ScrollBarGroove)
        return bar->rect;
    if (sub == SC_ScrollBarSubPage)
        return vertical ? QRect(0, 0, bar->rect.width(), handle.top()) : QRect(0, 0, handle.left(), bar->rect.height());
    if (sub == SC_ScrollBarAddPage)
        return vertical ? QRect(QPoint(0, handle.bottom() + 1), QPoint(bar->rect.width() - 1, bar->rect.height() - 1))
                        : QRect(QPoint(handle.right() + 1, 0), QPoint(bar->rect.width() - 1, bar->rect.height() - 1));
    return {};
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (int(metric)) {
    case PM_ScrollBarExtent:
        return px(14);
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr ? px(4) : 1;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return RingOuter + RingInner;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(22);
    case PM_ButtonMargin:
        return px(24);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return px(20);
    case PM_TextCursorWidth:
        return 2;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return px(8);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (int(hint)) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_Widget_Animation_Duration:
        return motionMs();
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton || type == CT_LineEdit || type == CT_ComboBox)
        size.setHeight(std::max(size.height(), px(44)));
    return size;
}

} // namespace madoguchi::theme
