#pragma once

#include <QList>
#include <QWidget>

namespace madoguchi::widgets {

/// F1: what this screen is for and which keys there are, laid over the window. Any key or click closes it.
class KeyHelp : public QWidget {
    Q_OBJECT

public:
    struct Line {
        QString keys; ///< "F12"
        QString does; ///< "印刷する"
    };

    explicit KeyHelp(QWidget *window); ///< covers this window

    void open(const QString &text, const QList<Line> &lines);
    void close();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QRectF sheet() const;

    QString m_text;
    QList<Line> m_lines;
    QWidget *m_before = nullptr;
};

} // namespace madoguchi::widgets
