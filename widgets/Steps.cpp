#include "widgets/Steps.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Painting.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

namespace madoguchi::widgets {

using theme::color;
using theme::px;
using theme::Role;

Steps::Steps(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Steps::setSteps(const QStringList &names)
{
    m_names = names;
    updateName();
    updateGeometry();
    update();
}

void Steps::setCurrent(int step)
{
    m_current = step;
    updateName();
    update();
}

void Steps::updateName()
{
    //: Read aloud: which step of the work this is, for example "Step 2 of 3: Fill in".
    const QString words = tr("Step %1 of %2: %3");
    setAccessibleName(words.arg(m_current + 1).arg(m_names.size()).arg(m_names.value(m_current)));
}

QSize Steps::sizeHint() const
{
    const QFontMetricsF bold(theme::font(theme::TextSize::Body, true));
    double width = 0;
    for (const QString &name : m_names)
        width += px(36) + bold.horizontalAdvance(name) + px(44);
    return { qCeil(width), px(40) };
}

QSize Steps::minimumSizeHint() const
{
    return { px(160), px(40) };
}

void Steps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    double x = 1;
    for (int i = 0; i < m_names.size(); ++i) {
        const bool now = i == m_current;
        const bool done = i < m_current;
        const QRectF disc(x, middle - px(13), px(26), px(26));
        const Role ink = now || done ? Role::Accent : Role::TextQuiet;
        theme::paintBox(painter, disc, color(now ? Role::Accent : Role::Surface), color(ink), px(13), 1.5);
        const QFont words = theme::font(theme::TextSize::Body, now);
        painter.setPen(color(now ? Role::OnAccent : ink));
        painter.setFont(theme::font(theme::TextSize::Body, true));
        if (done)
            theme::paintIcon(painter, disc.adjusted(5, 5, -5, -5), theme::Icon::Check, color(ink));
        else
            painter.drawText(disc, Qt::AlignCenter, QString::number(i + 1));
        x += px(34);
        const double width = QFontMetricsF(words).horizontalAdvance(m_names.at(i));
        painter.setFont(words);
        painter.setPen(color(now ? Role::Text : Role::TextQuiet));
        painter.drawText(QRectF(x, 0, width + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, m_names.at(i));
        x += width + px(10);
        if (i + 1 < m_names.size()) {
            painter.setPen(QPen(color(done ? Role::Accent : Role::LineStrong), 1.5));
            painter.drawLine(QPointF(x, middle), QPointF(x + px(22), middle));
        }
        x += px(32);
    }
}

void Steps::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateName();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::widgets
