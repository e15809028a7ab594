#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace madoguchi::staff {

/// Notices that nobody is there: no key, mouse, touch or card. Counts down the last seconds, then says so once.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    /// Property of a window that faces the visitor: what happens on it says nothing about the clerk.
    static constexpr const char *VisitorsWindow = "facesVisitor";
    static constexpr std::chrono::milliseconds WarnsFor = std::chrono::seconds(30);

    /// `patience`: how long nobody may be there; `warning`: the part of it that is counted down.
    explicit IdleWatch(
        std::chrono::milliseconds patience, std::chrono::milliseconds warning = WarnsFor, QObject *parent = nullptr);

    void start(); ///< someone is there now
    void stop();
    void noteActivity(); ///< a card came or went
    [[nodiscard]] bool isWarning() const { return m_secondsLeft > 0; }

signals:
    void warned(int secondsLeft); ///< each second of the warning
    void warningOver(); ///< someone is there again
    void elapsed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< of the whole program

private:
    void look();
    void endWarning();

    const std::chrono::milliseconds m_patience;
    const std::chrono::milliseconds m_warning;
    QElapsedTimer m_since;
    QTimer m_timer;
    int m_secondsLeft = 0;
};

} // namespace madoguchi::staff
