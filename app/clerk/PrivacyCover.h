#pragma once

#include <QWidget>

namespace madoguchi::clerk {

/// Lies over the work area while names are hidden (F9), so that nobody behind the clerk can read them.
class PrivacyCover : public QWidget {
    Q_OBJECT

public:
    explicit PrivacyCover(QWidget *covered);

signals:
    void showAgain();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace madoguchi::clerk
