#include "app/staff/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVariant>

#include <algorithm>

namespace madoguchi::staff {

using namespace std::chrono_literals;

namespace {

bool isFromAPerson(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::InputMethod || type == QEvent::MouseButtonPress
        || type == QEvent::MouseMove || type == QEvent::Wheel || type == QEvent::TouchBegin
        || type == QEvent::TouchUpdate || type == QEvent::TabletPress || type == QEvent::TabletMove;
}

/// On a window that faces the visitor: whoever is there need not be the clerk.
bool isVisitors(const QObject *object)
{
    for (; object; object = object->parent()) {
        if (object->property(IdleWatch::VisitorsWindow).toBool())
            return true;
    }
    return false;
}

} // namespace

IdleWatch::IdleWatch(std::chrono::milliseconds patience, std::chrono::milliseconds warning, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
    , m_warning(std::min(warning, patience))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may wake early and say the same second again
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::start()
{
    QCoreApplication::instance()->installEventFilter(this);
    m_since.start();
    endWarning();
    look();
}

void IdleWatch::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
    endWarning();
}

void IdleWatch::noteActivity()
{
    if (!m_timer.isActive())
        return;
    m_since.start();
    if (isWarning()) {
        endWarning();
        look();
    }
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isFromAPerson(event->type()) && !isVisitors(watched))
        noteActivity();
    return QObject::eventFilter(watched, event);
}

/// The timer is not moved at each event: it looks when the time would be over, and sleeps on for what is left.
void IdleWatch::look()
{
    const std::chrono::milliseconds left = m_patience - std::chrono::milliseconds(m_since.elapsed());
    if (left <= 0ms) {
        stop();
        emit elapsed();
        return;
    }
    if (left > m_warning) {
        m_timer.start(left - m_warning);
        return;
    }
    const int seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count());
    m_timer.start(left - std::chrono::seconds(seconds - 1));
    if (seconds == m_secondsLeft)
        return;
    m_secondsLeft = seconds;
    emit warned(seconds);
}

void IdleWatch::endWarning()
{
    if (m_secondsLeft == 0)
        return;
    m_secondsLeft = 0;
    emit warningOver();
}

} // namespace madoguchi::staff
