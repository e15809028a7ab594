#pragma once

#include <QWidget>

class QLabel;

namespace madoguchi::widgets {

class Button;

/// A message where it is mended, instead of a box: colour, icon and words, with one button. Its room is kept while it
/// is empty, so that nothing jumps.
class Notice : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Error };

    explicit Notice(QWidget *parent = nullptr);

    /// One sentence what, one what to do. `action`: words of the button; empty: none.
    void say(Kind kind, const QString &text, const QString &action = {});
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_empty; }
    [[nodiscard]] QString text() const;
    void setReservesRoom(bool reserves); ///< true at first; false: takes no room while it is empty

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    bool m_empty = true;
    bool m_reserves = true;
    QLabel *m_text;
    Button *m_action;
};

} // namespace madoguchi::widgets
