#pragma once

#include "devices/typing/TypingSystem.h"

#include <QThreadPool>

namespace madoguchi::typing {

/// Typing as a window sees it: one entry at a time on a thread of its own, answers as signals on the window's thread.
class TypingDesk : public QObject {
    Q_OBJECT

public:
    explicit TypingDesk(std::unique_ptr<TypingSystem> system = machineTyping(), QObject *parent = nullptr);
    ~TypingDesk() override; ///< stops

    [[nodiscard]] std::optional<Trouble> whyNot() const { return m_system->whyNot(); }
    /// Emits keyPressed() from now on. Another key takes the place of the one before.
    [[nodiscard]] std::optional<Trouble> listenTo(const HotKey &key);
    void listenNoMore();

    [[nodiscard]] bool isTyping() const { return m_typing; }
    void type(const Keys &keys); ///< typed() or failed() follows; nothing happens while one is being typed
    void stop(); ///< failed(Stopped) follows, unless it was finished in the same moment

signals:
    void keyPressed();
    void typed();
    void failed(madoguchi::typing::Trouble trouble);

private:
    void finish(std::optional<Trouble> trouble);

    std::unique_ptr<TypingSystem> m_system;
    std::unique_ptr<QObject> m_listener;
    std::atomic_bool m_stopped = false;
    bool m_typing = false;
    QThreadPool m_thread; ///< last: its thread uses what stands above
};

} // namespace madoguchi::typing
