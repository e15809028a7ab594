#pragma once

#include "app/visitor/Content.h"

#include <QAbstractButton>

namespace madoguchi::visitor {

/// One entry, large: its name on the left, what was entered on the right. Touching it says that it is not right;
/// touching it again takes that back.
class EntryCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit EntryCard(const Line &line, QWidget *parent = nullptr);

    void setLine(const Line &line);
    [[nodiscard]] const Line &line() const { return m_line; }
    void setAsked(bool asked); ///< it can be touched
    void setLarger(bool larger); ///< the visitor wants larger letters
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] QFont valueFont() const;
    [[nodiscard]] QString note() const; ///< below the value; empty: none
    [[nodiscard]] QString shownValue() const;
    [[nodiscard]] int labelWidth(int width) const;
    void updateName();

    Line m_line;
    bool m_asked = false;
    bool m_larger = false;
};

} // namespace madoguchi::visitor
