#include "widgets/TriesNote.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

namespace madoguchi::widgets {

using theme::color;
using theme::px;
using theme::Role;

namespace {

struct Look {
    theme::Icon icon;
    Role ink;
    Role ground;
};

Look lookOf(int left)
{
    if (left <= 0)
        return { theme::Icon::Lock, Role::Error, Role::ErrorSoft };
    if (left == 1)
        return { theme::Icon::Warning, Role::Error, Role::ErrorSoft };
    if (left == 2)
        return { theme::Icon::Warning, Role::Warning, Role::WarningSoft };
    return { theme::Icon::Info, Role::Accent, Role::AccentSoft };
}

} // namespace

TriesNote::TriesNote(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TriesNote::setTries(int left)
{
    m_left = left;
    setAccessibleName(words());
    updateGeometry();
    update();
}

QString TriesNote::words() const
{
    if (m_left < 0)
        return {};
    if (m_left == 0)
        //: Above the number pad: the PIN was typed wrongly too often.
        return tr("This PIN is blocked.");
    //: Above the number pad, to the card's holder, before the PIN is typed: %n tries are left.
    return tr("You can still enter it %n time(s).", nullptr, m_left);
}

QSize TriesNote::sizeHint() const
{
    const double text = QFontMetricsF(theme::font(theme::TextSize::Lead, true)).horizontalAdvance(words());
    return { qCeil(text) + px(64), px(44) };
}

void TriesNote::paintEvent(QPaintEvent *)
{
    if (m_left < 0)
        return;
    QPainter painter(this);
    const Look look = lookOf(m_left);
    const double width = std::min<double>(sizeHint().width(), this->width());
    const QRectF pill((this->width() - width) / 2, 0, width, height());
    theme::paintBox(painter, pill, color(look.ground), color(look.ink), px(theme::tokens::Radius8), 1);
    theme::paintIcon(
        painter, QRectF(pill.left() + px(14), pill.center().y() - px(12), px(24), px(24)), look.icon, color(look.ink));
    painter.setFont(theme::font(theme::TextSize::Lead, true));
    painter.setPen(color(Role::Text));
    painter.drawText(pill.adjusted(px(48), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, words());
}

void TriesNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTries(m_left);
    QWidget::changeEvent(event);
}

} // namespace madoguchi::widgets
