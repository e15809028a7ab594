#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace madoguchi::theme {

/// Lets the ring (black outside, yellow inside) follow the keyboard's focus. A press of the mouse shows none, except
/// around what is typed into.
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);

private:
    void follow(QWidget *before, QWidget *now);

    QPointer<QFocusFrame> m_frame;
};

} // namespace madoguchi::theme
