#include "app/visitor/VisitorDisplay.h"

#include "app/visitor/VisitorWindow.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

#include <algorithm>

namespace madoguchi::visitor {

VisitorDisplay::VisitorDisplay(const QString &screen, QWidget &clerk, VisitorWindow &window)
    : m_name(screen)
    , m_clerk(clerk)
    , m_window(window)
{
}

void VisitorDisplay::begin()
{
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &VisitorDisplay::look);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &VisitorDisplay::look);
    m_clerk.installEventFilter(this);
    if (m_clerk.windowHandle())
        connect(m_clerk.windowHandle(), &QWindow::screenChanged, this, &VisitorDisplay::look);
    look();
}

bool VisitorDisplay::isThere() const
{
    return m_screen;
}

bool VisitorDisplay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_clerk && event->type() == QEvent::Show && m_clerk.windowHandle()) {
        connect(m_clerk.windowHandle(), &QWindow::screenChanged, this, &VisitorDisplay::look, Qt::UniqueConnection);
        look();
    }
    return QObject::eventFilter(watched, event);
}

QScreen *VisitorDisplay::named() const
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto byName = std::find_if(
        screens.begin(), screens.end(), [this](const QScreen *screen) { return screen->name() == m_name; });
    if (byName != screens.end())
        return *byName;
    return screens.value(m_name.toInt() - 1);
}

QStringList VisitorDisplay::others() const
{
    QStringList names;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (int i = 0; i < screens.size(); ++i) {
        if (screens.at(i) != m_clerk.screen())
            names << QStringLiteral("%1: %2").arg(i + 1).arg(screens.at(i)->name());
    }
    return names;
}

void VisitorDisplay::look()
{
    QScreen *screen = named();
    if (screen == m_clerk.screen())
        screen = nullptr;
    const bool wasThere = m_window.isVisible();
    if (screen == m_screen && wasThere == (screen != nullptr))
        return;
    if (m_screen)
        m_screen->disconnect(this);
    m_screen = screen;
    if (screen) {
        connect(screen, &QScreen::geometryChanged, this, &VisitorDisplay::place);
        place();
    } else {
        m_window.hide();
    }
    emit thereChanged(screen != nullptr);
}

void VisitorDisplay::place()
{
    m_window.setScreen(m_screen);
    m_window.setGeometry(m_screen->geometry());
    m_window.setWindowState(Qt::WindowFullScreen); // showFullScreen() would activate it
    m_window.show();
}

} // namespace madoguchi::visitor
