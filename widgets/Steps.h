#pragma once

#include <QStringList>
#include <QWidget>

namespace madoguchi::widgets {

/// Where am I: the steps of a piece of work, those done with a check, the present one in bold.
class Steps : public QWidget {
    Q_OBJECT

public:
    explicit Steps(QWidget *parent = nullptr);

    void setSteps(const QStringList &names);
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateName();

    QStringList m_names;
    int m_current = 0;
};

} // namespace madoguchi::widgets
