#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace madoguchi::widgets {

/// F1: what this screen is for and which keys there are, laid over the window. Any key or click closes it; the focus
/// goes back to where it was.
class KeyHelp : public QWidget {
    Q_OBJECT

public:
    struct Line {
        QString keys; ///< "F12"
        QString does; ///< "印刷する"
    };

    explicit KeyHelp(QWidget *window); ///< covers this window

    void open(const QString &text, const QList<Line> &lines);
    [[nodiscard]] bool isOpen() const { return isVisible(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &text, const QList<Line> &lines);

    QWidget *m_sheet;
    QPointer<QWidget> m_before;
};

} // namespace madoguchi::widgets
