#include "app/designer/BusyOver.h"

#include "widgets/theme/Painting.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi::designer {

using theme::px;

BusyOver::BusyOver(QWidget *over)
    : QWidget(over)
    , m_line(new widgets::BusyLine(this))
{
    setObjectName(QStringLiteral("busyOver"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(8), px(8), 0);
    column->addWidget(m_line);
    hide();
    m_appear.setSingleShot(true);
    m_appear.setInterval(widgets::BusyLine::AppearsAfterMs);
    connect(&m_appear, &QTimer::timeout, this, [this] {
        place();
        show();
        raise();
    });
    connect(m_line, &widgets::BusyLine::cancelled, this, &BusyOver::cancelled);
    over->installEventFilter(this);
}

void BusyOver::start(const QString &words, bool canCancel)
{
    m_line->start(words, canCancel);
    m_appear.start();
}

void BusyOver::stop()
{
    m_line->stop();
    m_appear.stop();
    hide();
}

void BusyOver::place()
{
    const QRect room = parentWidget()->rect();
    const QSize size(std::min(px(640), room.width() - px(32)), px(68));
    setGeometry(QRect(QPoint(room.center().x() - size.width() / 2, room.bottom() - size.height() - px(16)), size));
}

bool BusyOver::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void BusyOver::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintBox(painter, rect(), theme::color(theme::Role::Surface), theme::color(theme::Role::LineStrong), px(8));
}

} // namespace madoguchi::designer
