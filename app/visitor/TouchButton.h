#pragma once

#include "widgets/theme/Icons.h"

#include <QAbstractButton>

#include <optional>

namespace madoguchi::visitor {

/// A button for somebody who touches a screen once a year: at least 72 px high, 24 px type. Never takes the keyboard's
/// focus, which is the clerk's.
class TouchButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind {
        Main, ///< filled: what most people do next
        Second ///< outlined
    };

    explicit TouchButton(Kind kind, QWidget *parent = nullptr);

    void setPicture(std::optional<theme::Icon> icon, Qt::Edge side = Qt::LeftEdge);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;

    Kind m_kind;
    std::optional<theme::Icon> m_picture;
    Qt::Edge m_side = Qt::LeftEdge;
};

} // namespace madoguchi::visitor
