#pragma once

#include "devices/virtual/Resident.h"

#include <QAbstractButton>

namespace madoguchi::clerk {

/// A fictional resident's card in the tray: dragged onto the reader with the mouse, or put there with Enter. Shows the
/// PIN, which is invented like everything on it.
class TrainingCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit TrainingCard(const virtualcards::Resident &resident, QWidget *parent = nullptr);

    [[nodiscard]] QString residentId() const { return m_resident.id; }
    void setPlaced(bool placed); ///< it lies on the reader
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void dragged(const QPoint &globalPosition);
    void dropped(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString pinWords() const;
    [[nodiscard]] QStringList furtherSecrets() const;
    void tellWhatOpensIt();

    virtualcards::Resident m_resident;
    QPoint m_pressedAt;
    bool m_dragging = false;
    bool m_placed = false;
};

} // namespace madoguchi::clerk
