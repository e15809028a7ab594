#pragma once

#include "devices/typing/HotKey.h"
#include "devices/typing/XConnection_linux.h"

#include <QObject>

#include <functional>

namespace madoguchi::typing {

/// Hears a key in whatever window it is pressed, as long as it lives.
class XKeyListener : public QObject {
    Q_OBJECT

public:
    XKeyListener(const HotKey &key, std::function<void()> pressed);
    ~XKeyListener() override;

    [[nodiscard]] bool isListening() const { return m_listening; }

private:
    void take();
    [[nodiscard]] bool grab(const HotKey &key);

    XConnection m_x;
    std::function<void()> m_pressed;
    bool m_listening = false;
};

} // namespace madoguchi::typing
