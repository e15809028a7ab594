#pragma once

#include "widgets/theme/Icons.h"

#include <QAbstractButton>

namespace madoguchi::widgets {

/// The state of a device in the footer: a shape, an icon and words, never colour alone. With an action it is a button
/// that mends ("続ける"); without, it only tells.
class StatusLamp : public QAbstractButton {
    Q_OBJECT

public:
    enum class State { Unknown, Good, Working, Attention, Trouble };

    explicit StatusLamp(theme::Icon icon, QWidget *parent = nullptr);

    /// `device` "カード読取り機" (empty when the words name it), `words` "準備よし", `action`: words of the mending
    /// button, empty: none.
    void show(State state, const QString &device, const QString &words, const QString &action = {});
    using QWidget::show;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString fullText() const;

    theme::Icon m_icon;
    State m_state = State::Unknown;
    QString m_device;
    QString m_words;
    QString m_action;
};

} // namespace madoguchi::widgets
