#pragma once

#include <QWidget>

namespace madoguchi::widgets {

/// The row of places above a PinPad: filled or empty, never a digit.
class PinDots : public QWidget {
    Q_OBJECT

public:
    explicit PinDots(QWidget *parent = nullptr);

    void show(int filled, int length);
    using QWidget::show;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_filled = 0;
    int m_length = 4;
};

} // namespace madoguchi::widgets
