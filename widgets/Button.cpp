#include "widgets/Button.h"

#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

namespace madoguchi::widgets {

using theme::color;
using theme::px;
using theme::Role;

namespace {

struct Look {
    Role ground;
    Role ink;
    Role line;
    bool filled = true;
    bool outlined = false;
};

Look lookOf(Button::Kind kind, bool hovered, bool pressed)
{
    switch (kind) {
    case Button::Kind::Main:
        return { pressed  ? Role::AccentPressed
                : hovered ? Role::AccentHover
                          : Role::Accent,
            Role::OnAccent, Role::Accent };
    case Button::Kind::Danger:
        return { pressed ? Role::ErrorPressed : hovered ? Role::ErrorHover : Role::Error, Role::OnError, Role::Error };
    case Button::Kind::Second:
        return { pressed || hovered ? Role::AccentSoft : Role::Surface, Role::Accent, Role::Accent, true, true };
    case Button::Kind::Key:
        return { pressed  ? Role::AccentSoft
                : hovered ? Role::SurfaceQuiet
                          : Role::Surface,
            Role::Text, Role::LineStrong, true, true };
    case Button::Kind::Quiet:
        return { Role::AccentSoft, Role::Accent, Role::Accent, pressed || hovered, false };
    }
    return {};
}

} // namespace

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Button::setPicture(std::optional<theme::Icon> icon)
{
    m_picture = icon;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QString &key)
{
    m_keyHint = key;
    setAccessibleDescription(key);
    updateGeometry();
    update();
}

void Button::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
}

void Button::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

QFont Button::textFont() const
{
    return theme::font(m_large ? theme::TextSize::Subtitle : theme::TextSize::Body, true);
}

int Button::padding() const
{
    return px(m_small ? 10 : m_large ? 24 : 16);
}

QSize Button::sizeHint() const
{
    const int height = px(m_large ? 56 : 44);
    double width = 2 * padding();
    if (!text().isEmpty())
        width += QFontMetricsF(textFont()).horizontalAdvance(text());
    if (m_picture)
        width += px(22) + (text().isEmpty() ? 0 : px(8));
    if (!m_keyHint.isEmpty())
        width += QFontMetricsF(theme::font()).horizontalAdvance(m_keyHint) + px(26);
    return { std::max(qCeil(width), height), height };
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool pressed = isDown() || isChecked();
    Look look = lookOf(m_kind, underMouse(), pressed);
    if (!isEnabled()) {
        look = { Role::Disabled, Role::TextDisabled, Role::Line, m_kind != Kind::Quiet, false };
    }
    theme::paintBox(painter, rect(), look.filled ? color(look.ground) : QColor(Qt::transparent),
        look.outlined ? color(look.line) : QColor(Qt::transparent), px(theme::tokens::Radius8), 1.5);
    paintContents(painter, rect(), color(look.ink));
}

void Button::paintContents(QPainter &painter, const QRectF &area, const QColor &ink) const
{
    const QFont words = textFont();
    const double textWidth = QFontMetricsF(words).horizontalAdvance(text());
    const double keyWidth
        = m_keyHint.isEmpty() ? 0 : QFontMetricsF(theme::font()).horizontalAdvance(m_keyHint) + px(14);
    const double iconWidth = m_picture ? px(22) + (text().isEmpty() ? 0 : px(8)) : 0;
    const double whole = iconWidth + textWidth + (keyWidth > 0 ? keyWidth + px(12) : 0);
    double x = area.left() + (area.width() - whole) / 2;
    painter.setPen(ink);
    if (m_picture) {
        theme::paintIcon(painter, QRectF(x, area.center().y() - px(22) / 2.0, px(22), px(22)), *m_picture, ink);
        x += iconWidth;
    }
    painter.setFont(words);
    painter.drawText(QRectF(x, area.top(), textWidth + 2, area.height()), Qt::AlignVCenter | Qt::TextDontClip, text());
    if (keyWidth <= 0)
        return;
    x += textWidth + px(12);
    const QRectF key(x, area.center().y() - px(13), keyWidth, px(26));
    theme::paintBox(painter, key, Qt::transparent, ink, px(theme::tokens::Radius4));
    painter.setFont(theme::font());
    painter.drawText(key, Qt::AlignCenter, m_keyHint);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat())
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Button::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        setCursor(isEnabled() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QPushButton::changeEvent(event);
}

} // namespace madoguchi::widgets
