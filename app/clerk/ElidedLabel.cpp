#include "app/clerk/ElidedLabel.h"

#include "widgets/theme/Painting.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace madoguchi::clerk {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(m_text) + 2, theme::fontHeight(font()) };
}

QSize ElidedLabel::minimumSizeHint() const
{
    return { qMin(sizeHint().width(), theme::px(120)), theme::fontHeight(font()) };
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(theme::color(theme::Role::Text));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, theme::elided(m_text, font(), width()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && fontMetrics().horizontalAdvance(m_text) > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace madoguchi::clerk
