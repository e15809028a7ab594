#pragma once

#include "widgets/BusyLine.h"

#include <QTimer>
#include <QWidget>

namespace madoguchi::designer {

/// What is being done, over the lower edge of the work instead of taking room from it. Seen only when it lasts longer
/// than BusyLine::AppearsAfterMs.
class BusyOver : public QWidget {
    Q_OBJECT

public:
    explicit BusyOver(QWidget *over);

    void start(const QString &words, bool canCancel = true);
    void stop();
    [[nodiscard]] bool isBusy() const { return m_line->isBusy(); }

signals:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    widgets::BusyLine *m_line;
    QTimer m_appear;
};

} // namespace madoguchi::designer
