#pragma once

#include <QAbstractButton>

namespace madoguchi::widgets {

/// One answer of a ChoiceField: a box with a mark and a word; the mark is there also without colour.
class ChoiceButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Mark { Circle, Square }; ///< one of several answers, or any number of them

    ChoiceButton(const QString &id, const QString &text, Mark mark, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const { return m_id; }
    void setTrouble(bool trouble);
    [[nodiscard]] QSize sizeHint() const override;
    /// A long answer stands in several lines where there is no room for one.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override { } ///< the group decides

private:
    QString m_id;
    Mark m_mark;
    bool m_trouble = false;
};

} // namespace madoguchi::widgets
