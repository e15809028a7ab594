#include "widgets/ChoiceButton.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace madoguchi::widgets {

using theme::color;
using theme::px;
using theme::Role;

ChoiceButton::ChoiceButton(const QString &id, const QString &text, Mark mark, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(id)
    , m_mark(mark)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::setTrouble(bool trouble)
{
    m_trouble = trouble;
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const double words = QFontMetricsF(theme::font(theme::TextSize::Body, true)).horizontalAdvance(text());
    return { std::max(px(72), qCeil(words) + px(54)), px(44) };
}

QSize ChoiceButton::minimumSizeHint() const
{
    return { std::min(sizeHint().width(), px(200)), px(44) };
}

int ChoiceButton::heightForWidth(int width) const
{
    const QFontMetrics metrics(theme::font(theme::TextSize::Body, true));
    const int words = metrics.boundingRect(0, 0, width - px(54), 0, Qt::TextWordWrap, text()).height();
    return std::max(px(44), words + px(18));
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool on = isChecked();
    const Role line = m_trouble ? Role::Error : on ? Role::Accent : Role::LineStrong;
    const Role ground = !isEnabled() ? Role::Disabled
        : on                         ? Role::AccentSoft
        : underMouse()               ? Role::SurfaceQuiet
                                     : Role::Surface;
    theme::paintBox(painter, rect(), color(ground), color(line), px(theme::tokens::Radius8), on || m_trouble ? 2 : 1);
    const QRectF mark(px(12), (height() - px(20)) / 2.0, px(20), px(20));
    const double radius = m_mark == Mark::Circle ? px(10) : px(theme::tokens::Radius4);
    theme::paintBox(painter, mark, color(on ? Role::Accent : Role::Surface),
        color(on ? Role::Accent : Role::LineStrong), radius, 2);
    if (on)
        theme::paintIcon(painter, mark.adjusted(2, 2, -2, -2), theme::Icon::Check, color(Role::OnAccent));
    painter.setFont(theme::font(theme::TextSize::Body, on));
    painter.setPen(color(isEnabled() ? Role::Text : Role::TextDisabled));
    const bool isLong = width() < sizeHint().width();
    painter.drawText(QRectF(px(40), 0, width() - px(isLong ? 54 : 44), height()),
        Qt::AlignVCenter | Qt::AlignLeft | (isLong ? Qt::TextWordWrap : 0), text());
}

} // namespace madoguchi::widgets
