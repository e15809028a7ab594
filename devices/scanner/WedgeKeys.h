#pragma once

#include "devices/scanner/WedgeBurst.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QKeyEvent;

namespace madoguchi::scanner {

/// Takes the codes of a keyboard-wedge scanner out of the keys that come to the program, whatever has the focus; to be
/// installed as an event filter of the application, after all others. Everything that a person types arrives where it
/// was typed, in order; a letter with which our codes begin arrives up to 50 ms later. GUI thread.
///
/// A scanner is set up for the layout of the machine's keyboard and best ends with Enter or Tab. While an input method
/// is composing it takes the keys before the program sees them: a code is scanned where nothing is being composed.
class WedgeKeys : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; ///< milliseconds, only forward

    explicit WedgeKeys(const QString &prefix, Clock clock = steadyClock(), QObject *parent = nullptr);
    ~WedgeKeys() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

    [[nodiscard]] static Clock steadyClock();

signals:
    /// From its beginning to Enter, or to where the scanner stopped: perhaps not the whole code.
    void codeScanned(const QString &text);

private:
    struct Key {
        QPointer<QObject> receiver;
        std::unique_ptr<QKeyEvent> event;
    };

    [[nodiscard]] bool takeKey(QObject *receiver, const QKeyEvent &key);
    void hold(QObject *receiver, const QKeyEvent &key);
    void handOn(); ///< what was held was a person's
    void stop(); ///< no further character came, or one that no scanner types

    WedgeBurst m_burst;
    Clock m_clock;
    std::vector<Key> m_held;
    QTimer m_wait;
    bool m_isHandingOn = false;
};

} // namespace madoguchi::scanner
