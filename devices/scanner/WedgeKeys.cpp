#include "devices/scanner/WedgeKeys.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace madoguchi::scanner {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_CapsLock || key == Qt::Key_Control || key == Qt::Key_Alt
        || key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_NumLock;
}

bool isEnd(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
}

/// Printable ASCII, as our codes are; with nothing but Shift held.
bool isCharacter(const QKeyEvent &key)
{
    const QString text = key.text();
    const auto more = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return more == Qt::NoModifier && !key.isAutoRepeat() && text.size() == 1 && text.at(0) > u' '
        && text.at(0) < QChar(0x7f);
}

} // namespace

WedgeKeys::Clock WedgeKeys::steadyClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

WedgeKeys::WedgeKeys(const QString &prefix, Clock clock, QObject *parent)
    : QObject(parent)
    , m_burst(prefix)
    , m_clock(std::move(clock))
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &WedgeKeys::stop);
}

WedgeKeys::~WedgeKeys() = default;

bool WedgeKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isHandingOn || event->type() != QEvent::KeyPress)
        return false;
    return takeKey(watched, *static_cast<QKeyEvent *>(event));
}

/// True: the key goes no further now.
bool WedgeKeys::takeKey(QObject *receiver, const QKeyEvent &key)
{
    if (isModifier(key.key()))
        return false;
    const qint64 now = m_clock();
    if (isEnd(key.key())) {
        m_wait.stop();
        if (m_burst.enter(now) == WedgeBurst::End::Complete) {
            m_held.clear();
            emit codeScanned(m_burst.text());
            return true;
        }
        handOn();
        return false;
    }
    if (!isCharacter(key)) {
        stop();
        return false;
    }
    switch (m_burst.take(key.text().at(0), now)) {
    case WedgeBurst::Verdict::Typed:
        m_wait.stop();
        handOn();
        return false;
    case WedgeBurst::Verdict::Held:
        // What was held before belongs to another beginning when this is the first character of its own.
        if (m_burst.heldCharacters() == 1)
            handOn();
        hold(receiver, key);
        return true;
    case WedgeBurst::Verdict::Scanned:
        m_held.clear();
        m_wait.start(int(WedgeBurst::MostPauseMs));
        return true;
    }
    return false;
}

void WedgeKeys::hold(QObject *receiver, const QKeyEvent &key)
{
    m_held.push_back({ receiver, std::unique_ptr<QKeyEvent>(key.clone()) });
    m_wait.start(int(WedgeBurst::MostGapMs));
}

void WedgeKeys::handOn()
{
    const QScopedValueRollback handing(m_isHandingOn, true);
    for (const Key &key : std::exchange(m_held, {})) {
        if (key.receiver)
            QCoreApplication::sendEvent(key.receiver, key.event.get());
    }
}

void WedgeKeys::stop()
{
    m_wait.stop();
    const QString scanned = m_burst.breakOff();
    handOn();
    if (!scanned.isEmpty())
        emit codeScanned(scanned);
}

} // namespace madoguchi::scanner
