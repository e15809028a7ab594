#pragma once

#include <QEventPoint>
#include <QList>
#include <QPolygonF>
#include <QWidget>

namespace madoguchi::widgets {

/// Somebody signs on it, with a finger, a pen or the mouse. Lines, each from where the pen was set down to where it was
/// lifted: 0 … 1 from the pad's left and top edges. Takes one finger at a time: a palm beside it draws nothing.
class SignaturePad : public QWidget {
    Q_OBJECT

public:
    explicit SignaturePad(QWidget *parent = nullptr);

    /// `aspect`: width by height; `pen`: its width as a share of the pad's height.
    void setProportions(double aspect, double pen);
    [[nodiscard]] double aspect() const { return m_aspect; }
    [[nodiscard]] const QList<QPolygonF> &strokes() const { return m_strokes; }
    /// Enough to be a signature: a dot or a slip of the finger is none.
    [[nodiscard]] bool isSigned() const;
    void undo(); ///< takes the last line away
    void clear(); ///< overwrites what was written

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void inkChanged();

protected:
    bool event(QEvent *event) override; ///< touch
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF sheet() const; ///< where is written: the widget less its outline
    void begin(const QPointF &at);
    void goOn(const QPointF &at);
    void end();
    bool touched(const QList<QEventPoint> &points);

    double m_aspect = 3;
    double m_pen = 0.03;
    QList<QPolygonF> m_strokes;
    bool m_isDown = false;
    int m_finger = -1; ///< that writes; -1: none
};

} // namespace madoguchi::widgets
