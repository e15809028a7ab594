#include "widgets/StatusLamp.h"

#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QFontMetricsF>
#include <QPainter>

namespace madoguchi::widgets {

using theme::color;
using theme::px;
using theme::Role;

namespace {

Role inkOf(StatusLamp::State state)
{
    switch (state) {
    case StatusLamp::State::Unknown:
        return Role::TextQuiet;
    case StatusLamp::State::Good:
        return Role::Success;
    case StatusLamp::State::Working:
        return Role::Accent;
    case StatusLamp::State::Attention:
        return Role::Warning;
    case StatusLamp::State::Trouble:
        return Role::Error;
    }
    return Role::TextQuiet;
}

theme::Icon signOf(StatusLamp::State state)
{
    switch (state) {
    case StatusLamp::State::Unknown:
        return theme::Icon::Question;
    case StatusLamp::State::Good:
        return theme::Icon::Check;
    case StatusLamp::State::Working:
        return theme::Icon::Clock;
    case StatusLamp::State::Attention:
        return theme::Icon::Warning;
    case StatusLamp::State::Trouble:
        return theme::Icon::Error;
    }
    return theme::Icon::Question;
}

} // namespace

StatusLamp::StatusLamp(theme::Icon icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusLamp::show(State state, const QString &device, const QString &words, const QString &action)
{
    m_state = state;
    m_device = device;
    m_words = words;
    m_action = action;
    const bool mends = !action.isEmpty();
    setFocusPolicy(mends ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !mends);
    setCursor(mends ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setText(fullText());
    setAccessibleName(mends ? fullText() + u' ' + action : fullText());
    setToolTip(fullText());
    updateGeometry();
    update();
}

QString StatusLamp::fullText() const
{
    return m_device.isEmpty() ? m_words : m_device + u' ' + m_words;
}

QSize StatusLamp::sizeHint() const
{
    double width = px(70) + QFontMetricsF(theme::font()).horizontalAdvance(m_device)
        + QFontMetricsF(theme::font(theme::TextSize::Body, true)).horizontalAdvance(m_words);
    if (!m_action.isEmpty())
        width += QFontMetricsF(theme::font(theme::TextSize::Body, true)).horizontalAdvance(m_action) + px(36);
    return { qCeil(width), px(44) };
}

QSize StatusLamp::minimumSizeHint() const
{
    return { px(120), px(44) };
}

void StatusLamp::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont plain = theme::font();
    const QFont bold = theme::font(theme::TextSize::Body, true);
    const QColor ink = color(inkOf(m_state));
    const double middle = height() / 2.0;
    theme::paintIcon(painter, QRectF(0, middle - px(11), px(22), px(22)), m_icon, color(Role::TextQuiet));
    double x = px(30);
    painter.setFont(plain);
    painter.setPen(color(Role::TextQuiet));
    painter.drawText(QRectF(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, m_device);
    if (!m_device.isEmpty())
        x += QFontMetricsF(plain).horizontalAdvance(m_device) + px(10);
    theme::paintIcon(painter, QRectF(x, middle - px(9), px(18), px(18)), signOf(m_state), ink);
    x += px(24);
    double right = width();
    if (!m_action.isEmpty()) {
        const double room = QFontMetricsF(bold).horizontalAdvance(m_action) + px(24);
        const QRectF button(width() - room, middle - px(18), room, px(36));
        theme::paintBox(painter, button, color(isDown() || underMouse() ? Role::AccentSoft : Role::Surface),
            color(Role::Accent), px(theme::tokens::Radius8), 1.5);
        painter.setFont(bold);
        painter.setPen(color(Role::Accent));
        painter.drawText(button, Qt::AlignCenter, m_action);
        right = button.left() - px(10);
    }
    painter.setFont(bold);
    painter.setPen(m_state == State::Good || m_state == State::Unknown ? color(Role::Text) : ink);
    painter.drawText(QRectF(x, 0, right - x + 2, height()), Qt::AlignVCenter | Qt::AlignLeft,
        theme::elided(m_words, bold, int(right - x + 1)));
}

} // namespace madoguchi::widgets
