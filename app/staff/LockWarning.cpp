#include "app/staff/LockWarning.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace madoguchi::staff {

using theme::Role;

LockWarning::LockWarning(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("lockWarning"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    window->installEventFilter(this);
    hide();
}

void LockWarning::show(int seconds)
{
    const bool isNews = !isVisible();
    //: Over the window when nobody has touched anything for long; %n seconds are counted down.
    m_words = tr("The screen locks in %n seconds. Press any key to go on.", nullptr, seconds);
    setAccessibleName(m_words);
    place();
    raise();
    QWidget::show();
    update();
    if (!isNews)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void LockWarning::place()
{
    const int words = QFontMetrics(theme::font(theme::TextSize::Lead, true)).horizontalAdvance(m_words);
    const int width = std::min(words + theme::px(96), parentWidget()->width());
    setGeometry((parentWidget()->width() - width) / 2, theme::px(72), width, theme::px(64));
}

void LockWarning::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    theme::paintBox(painter, rect(), theme::color(Role::WarningSoft), theme::color(Role::Warning),
        theme::px(theme::tokens::Radius8), 2);
    const double size = theme::px(24);
    theme::paintIcon(painter, QRectF(theme::px(20), (height() - size) / 2, size, size), theme::Icon::Clock,
        theme::color(Role::Warning));
    painter.setPen(theme::color(Role::Text));
    painter.setFont(theme::font(theme::TextSize::Lead, true));
    painter.drawText(rect().adjusted(theme::px(60), 0, -theme::px(16), 0), Qt::AlignVCenter | Qt::AlignLeft, m_words);
}

bool LockWarning::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace madoguchi::staff
