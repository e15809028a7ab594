#include "devices/typing/TypingDesk.h"

namespace madoguchi::typing {

TypingDesk::TypingDesk(std::unique_ptr<TypingSystem> system, QObject *parent)
    : QObject(parent)
    , m_system(std::move(system))
{
    m_thread.setMaxThreadCount(1);
}

TypingDesk::~TypingDesk()
{
    m_stopped = true;
    m_thread.waitForDone();
}

std::optional<Trouble> TypingDesk::listenTo(const HotKey &key)
{
    m_listener.reset();
    auto listener = m_system->listen(key, [this] { emit keyPressed(); });
    if (!listener)
        return listener.error();
    m_listener = *std::move(listener);
    return std::nullopt;
}

void TypingDesk::listenNoMore()
{
    m_listener.reset();
}

void TypingDesk::type(const Keys &keys)
{
    if (m_typing)
        return;
    m_typing = true;
    m_stopped = false;
    m_thread.start([this, keys] {
        const std::optional<Trouble> trouble = m_system->type(keys, m_stopped);
        QMetaObject::invokeMethod(
            this, [this, trouble] { finish(trouble); }, Qt::QueuedConnection);
    });
}

void TypingDesk::stop()
{
    m_stopped = true;
}

void TypingDesk::finish(std::optional<Trouble> trouble)
{
    m_typing = false;
    if (trouble)
        emit failed(*trouble);
    else
        emit typed();
}

} // namespace madoguchi::typing
