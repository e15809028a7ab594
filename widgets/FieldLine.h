#pragma once

#include <QLabel>

namespace madoguchi::widgets {

/// The line below a control: a hint in grey, or what is wrong with an icon. Its room is always there.
class FieldLine : public QLabel {
    Q_OBJECT

public:
    explicit FieldLine(QWidget *parent = nullptr);

    void show(const QString &hint, const QString &error);
    using QLabel::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_wrong = false;
};

} // namespace madoguchi::widgets
