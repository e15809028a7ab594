#pragma once

#include <QObject>
#include <QPointer>
#include <QScreen>
#include <QStringList>

class QWidget;

namespace madoguchi::visitor {

class VisitorWindow;

/// Keeps the visitor's window on the screen that the settings name, full screen, for as long as that screen is
/// connected and the clerk's window is not on it.
class VisitorDisplay : public QObject {
    Q_OBJECT

public:
    /// `screen`: its name as the system has it, or its number from 1. Both windows outlive this.
    VisitorDisplay(const QString &screen, QWidget &clerk, VisitorWindow &window);

    void begin();
    [[nodiscard]] bool isThere() const;
    /// The connected screens that could be named instead, "2: DP-1": all but the clerk's.
    [[nodiscard]] QStringList others() const;

signals:
    void thereChanged(bool isThere);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the clerk's window appears

private:
    void look();
    void place();
    [[nodiscard]] QScreen *named() const;

    QString m_name;
    QWidget &m_clerk;
    VisitorWindow &m_window;
    QPointer<QScreen> m_screen; ///< where the window is
};

} // namespace madoguchi::visitor
