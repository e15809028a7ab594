#pragma once

#include <QLineEdit>

namespace madoguchi::widgets {

/// A line edit in our look: 44 px, lockable, with an outline for trouble. Backspace takes a whole written character:
/// never half of a surrogate pair, never a variation selector without its base.
class TextEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit TextEdit(QWidget *parent = nullptr);

    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const { return isReadOnly(); }
    void setTrouble(bool trouble);
    void replaceAll(const QString &text); ///< like typing over everything: can be undone, and is told as edited

signals:
    /// An input method put `text` there; `reading` is the kana that were typed for it, as far as it showed them.
    void composed(const QString &text, const QString &reading);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    QString m_kana; ///< the last preedit that was kana alone
};

/// Where the written character before `position` begins.
[[nodiscard]] int wholeCharacterStart(const QString &text, int position);

} // namespace madoguchi::widgets
