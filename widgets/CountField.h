#pragma once

#include "widgets/Field.h"

class QLabel;

namespace madoguchi::widgets {

class Button;
class TextEdit;

/// A small number with − and + ("3 通"). Up and Down change it while it has focus; the wheel does not.
class CountField : public Field {
    Q_OBJECT

public:
    explicit CountField(const QString &label, QWidget *parent = nullptr);

    void setRange(int least, int most);
    void setUnit(const QString &unit); ///< "通", shown behind the number
    void setCount(int count); ///< by program: no signal
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QWidget *control() const override;

signals:
    void countChanged(int count); ///< by the person

protected:
    void troubleChanged() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void step(int by);
    void updateButtons();
    void typed();
    void retranslate();

    Button *m_fewer;
    TextEdit *m_edit;
    Button *m_more;
    QLabel *m_unit;
    int m_least = 0;
    int m_most = 99;
    int m_count = 0;
};

} // namespace madoguchi::widgets
