#include "widgets/PictureView.h"

#include "widgets/theme/Theme.h"

#include <QPainter>
#include <QPropertyAnimation>

namespace madoguchi::widgets {

PictureView::PictureView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void PictureView::setPicture(theme::Picture picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    update();
    if (theme::motionMs() == 0 || !isVisible())
        return;
    auto *movement = new QPropertyAnimation(this, "motion", this);
    movement->setDuration(theme::motionMs());
    movement->setStartValue(0.0);
    movement->setEndValue(1.0);
    movement->setEasingCurve(QEasingCurve::OutCubic);
    movement->start(QAbstractAnimation::DeleteWhenStopped);
}

void PictureView::setMotion(double motion)
{
    m_motion = motion;
    update();
}

QSize PictureView::sizeHint() const
{
    return { theme::px(360), theme::px(260) };
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintPicture(painter, rect(), m_picture, m_motion);
}

} // namespace madoguchi::widgets
