#pragma once

#include "widgets/theme/Illustrations.h"

#include <QWidget>

namespace madoguchi::widgets {

/// Shows one of our illustrations. A new picture comes in with a short movement, none with reduced motion.
class PictureView : public QWidget {
    Q_OBJECT
    Q_PROPERTY(double motion READ motion WRITE setMotion)

public:
    explicit PictureView(QWidget *parent = nullptr);

    void setPicture(theme::Picture picture);
    [[nodiscard]] theme::Picture picture() const { return m_picture; }
    [[nodiscard]] double motion() const { return m_motion; }
    void setMotion(double motion);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Picture m_picture = theme::Picture::CardOnReader;
    double m_motion = 1.0;
};

} // namespace madoguchi::widgets
