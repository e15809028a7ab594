#pragma once

#include <QWidget>

namespace madoguchi::clerk {

/// The window's bars and grounds without a word: what is seen first. Loading the Japanese fonts takes longer than all
/// of Qt, so the words come with the second frame.
class Skeleton : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace madoguchi::clerk
