#pragma once

#include <QWidget>

namespace madoguchi::staff {

/// Lies over the top of the window while the last seconds before it locks are counted down. Any key or touch ends them.
class LockWarning : public QWidget {
    Q_OBJECT

public:
    explicit LockWarning(QWidget *window);

    void show(int seconds);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QString m_words;
};

} // namespace madoguchi::staff
