#pragma once

#include <QMainWindow>

#include <functional>

namespace madoguchi::clerk {

/// The frame in which the program is first seen: bars and grounds without a word, drawn before any font, form or device
/// library is loaded. Everything else comes into it with the second frame. Remembers its place on the screen.
class OpeningWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `scale` and `storePath` as in Settings; the store's folder need not exist.
    OpeningWindow(double scale, const QString &storePath, QWidget *parent = nullptr);

    [[nodiscard]] double scale() const { return m_scale; } ///< what of it fits on the screen

signals:
    void painted(); ///< once, after the first frame has been given to the screen

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const double m_scale;
    bool m_painted = false;
};

} // namespace madoguchi::clerk
