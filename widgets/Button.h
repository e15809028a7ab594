#pragma once

#include "widgets/theme/Icons.h"

#include <QPushButton>

#include <optional>

namespace madoguchi::widgets {

/// A button of the kit: an icon beside the word, the key beside both, four ranks, at least 44 px high.
/// The accessible name is the text.
class Button : public QPushButton {
    Q_OBJECT

public:
    enum class Kind {
        Main, ///< filled: the one main action of a screen
        Second, ///< outlined
        Quiet, ///< word only
        Key, ///< of a number pad
        Danger ///< filled red: its words say the consequence
    };

    explicit Button(const QString &text, Kind kind = Kind::Second, QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    void setPicture(std::optional<theme::Icon> icon);
    void setKeyHint(const QString &key); ///< "F12", painted small; the shortcut itself belongs to the owner
    void setLarge(bool large); ///< 56 px and larger type, for the main action
    void setSmall(bool small); ///< less room around the word, for a line of text; the target stays 44 px high

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Enter presses it, as Space does

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int padding() const;
    void paintContents(QPainter &painter, const QRectF &area, const QColor &ink) const;

    Kind m_kind;
    std::optional<theme::Icon> m_picture;
    QString m_keyHint;
    bool m_large = false;
    bool m_small = false;
};

} // namespace madoguchi::widgets
