#include "app/identity/PictureLabel.h"

#include "widgets/theme/Theme.h"

#include <QPainter>

namespace madoguchi::identity {

namespace {

int margin()
{
    return theme::px(8);
}

} // namespace

PictureLabel::PictureLabel(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PictureLabel::setPicture(const QImage &picture, const QString &name)
{
    m_picture = picture;
    setAccessibleName(name);
    updateGeometry();
    update();
}

void PictureLabel::setLargest(const QSize &designPixels)
{
    m_largest = designPixels;
    updateGeometry();
}

void PictureLabel::setLowest(int designPixels)
{
    m_lowest = designPixels;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding); // as high as its picture, see resizeEvent()
    updateGeometry();
}

QSize PictureLabel::fitted(int width) const
{
    if (m_picture.isNull())
        return {};
    const QSize largest(std::min(theme::px(m_largest.width()), width - 2 * margin()), theme::px(m_largest.height()));
    return m_picture.size().scaled(largest, Qt::KeepAspectRatio);
}

QSize PictureLabel::sizeHint() const
{
    return fitted(theme::px(m_largest.width()) + 2 * margin()) + QSize(2 * margin(), 2 * margin());
}

int PictureLabel::heightForWidth(int width) const
{
    return fitted(width).height() + 2 * margin();
}

QSize PictureLabel::minimumSizeHint() const
{
    return m_lowest > 0 ? QSize(theme::px(m_lowest), theme::px(m_lowest)) : QWidget::minimumSizeHint();
}

void PictureLabel::resizeEvent(QResizeEvent *event)
{
    if (m_lowest > 0)
        setMaximumHeight(std::max(theme::px(m_lowest), heightForWidth(width())));
    QWidget::resizeEvent(event);
}

void PictureLabel::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QSize size = fitted(width());
    if (size.height() > height() - 2 * margin())
        size = m_picture.size().scaled(size.width(), height() - 2 * margin(), Qt::KeepAspectRatio);
    const QRect place(QPoint(margin(), margin()), size);
    const QRect ground = place.adjusted(-margin(), -margin(), margin(), margin());
    painter.fillRect(ground, Qt::white); // the document's own ground, in every theme
    painter.drawImage(place, m_picture);
    painter.setPen(theme::color(theme::Role::LineStrong));
    painter.drawRect(ground.adjusted(0, 0, -1, -1));
}

} // namespace madoguchi::identity
