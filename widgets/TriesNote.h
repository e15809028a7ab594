#pragma once

#include <QWidget>

namespace madoguchi::widgets {

/// How often a PIN may still be typed: words, icon and colour ("あと 3回 入力できます").
class TriesNote : public QWidget {
    Q_OBJECT

public:
    explicit TriesNote(QWidget *parent = nullptr);

    void setTries(int left); ///< -1: not known, nothing is shown (the room stays)
    [[nodiscard]] int tries() const { return m_left; }
    [[nodiscard]] QString words() const; ///< what is shown
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_left = -1;
};

} // namespace madoguchi::widgets
