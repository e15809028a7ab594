#include "app/clerk/PrivacyCover.h"

#include "widgets/theme/Icons.h"

#include <QEvent>
#include <QPainter>

namespace madoguchi::clerk {

PrivacyCover::PrivacyCover(QWidget *covered)
    : QWidget(covered)
{
    setObjectName(QStringLiteral("privacyCover"));
    setFocusPolicy(Qt::ClickFocus);
    covered->installEventFilter(this);
    hide();
}

void PrivacyCover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme::color(theme::Role::Page));
    const double size = theme::px(48);
    const QPointF middle = QRectF(rect()).center();
    theme::paintIcon(painter, QRectF(middle.x() - size / 2, middle.y() - size * 1.5, size, size), theme::Icon::EyeOff,
        theme::color(theme::Role::TextQuiet));
    painter.setPen(theme::color(theme::Role::Text));
    painter.setFont(theme::font(theme::TextSize::Subtitle));
    //: Over the work area while names are hidden from people behind the clerk.
    painter.drawText(rect(), Qt::AlignCenter, tr("Names are hidden. Press F9 to go on."));
}

void PrivacyCover::mousePressEvent(QMouseEvent *)
{
    emit showAgain();
}

bool PrivacyCover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        setGeometry(static_cast<QWidget *>(watched)->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace madoguchi::clerk
