#include "app/clerk/OpeningWindow.h"

#include "app/clerk/WindowMemory.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace madoguchi::clerk {

namespace {

/// The least that the window needs at 100 %. What is larger than the screen hides its buttons.
constexpr QSize LeastSize(1220, 680);

double fitting(double scale)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (!screen)
        return scale;
    const QSizeF room = screen->availableSize();
    return std::min(
        { scale, std::max(1.0, room.width() / LeastSize.width()), std::max(1.0, room.height() / LeastSize.height()) });
}

} // namespace

OpeningWindow::OpeningWindow(double scale, const QString &storePath, QWidget *parent)
    : QMainWindow(parent)
    , m_scale(fitting(scale))
{
    setObjectName(QStringLiteral("mainWindow"));
    if (!restoreGeometry(WindowMemory(storePath).place()))
        resize(1366, 768);
}

bool OpeningWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        // Queued: the frame has to reach the screen before anything else is begun.
        QMetaObject::invokeMethod(this, &OpeningWindow::painted, Qt::QueuedConnection);
    }
    return handled;
}

void OpeningWindow::paintEvent(QPaintEvent *)
{
    if (centralWidget())
        return;
    using theme::Contrast;
    using theme::Role;
    const auto px = [this](int designPixels) { return qRound(designPixels * m_scale); };
    const QColor surface = theme::color(Role::Surface, Contrast::Normal);
    const QColor line = theme::color(Role::Line, Contrast::Normal);
    const int bar = px(61);
    const int footer = px(73);
    const int tabs = px(180);
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Role::Page, Contrast::Normal));
    painter.fillRect(0, 0, width(), bar, surface);
    painter.fillRect(0, bar, tabs, height() - bar - footer, surface);
    painter.fillRect(0, height() - footer, width(), footer, surface);
    painter.fillRect(0, bar - 1, width(), 1, line);
    painter.fillRect(tabs - 1, bar, 1, height() - bar - footer, line);
    painter.fillRect(0, height() - footer, width(), 1, line);
}

} // namespace madoguchi::clerk
