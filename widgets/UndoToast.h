#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace madoguchi::widgets {

class Button;

/// "受付を終了しました。 [取り消す (10)]": counts down; then what was announced is final.
class UndoToast : public QWidget {
    Q_OBJECT

public:
    explicit UndoToast(QWidget *parent = nullptr);

    void start(const QString &words, int seconds = 10);
    void takeBack(); ///< as if the button was pressed; nothing when it does not run
    void finish(); ///< final at once; nothing when it does not run
    [[nodiscard]] bool isRunning() const { return m_left > 0; }
    [[nodiscard]] int secondsLeft() const { return m_left; }

signals:
    void takenBack();
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tick();
    void updateWords();

    QTimer m_timer;
    int m_left = 0;
    QLabel *m_words;
    Button *m_undo;
};

} // namespace madoguchi::widgets
