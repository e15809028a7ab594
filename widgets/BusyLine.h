#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace madoguchi::widgets {

class Button;

/// Says what is being done, with a way to stop it. Appears only when it lasts longer than 300 ms; its room is kept.
class BusyLine : public QWidget {
    Q_OBJECT

public:
    static constexpr int AppearsAfterMs = 300;

    explicit BusyLine(QWidget *parent = nullptr);

    void start(const QString &words, bool canCancel = true);
    void stop();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isShown() const { return m_shown; } ///< busy for longer than 300 ms

signals:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void appear();

    QTimer m_appear;
    QTimer m_frames;
    QElapsedTimer m_clock;
    QLabel *m_words;
    Button *m_cancel;
    bool m_busy = false;
    bool m_canCancel = true;
    bool m_shown = false;
};

} // namespace madoguchi::widgets
