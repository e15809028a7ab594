#pragma once

#include <QLineEdit>

namespace madoguchi::widgets {

/// A line edit in our look: 44 px, lockable, with an outline for trouble, and a cursor that treats base character and
/// variation selector (and surrogate pairs) as one.
class TextEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit TextEdit(QWidget *parent = nullptr);

    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const { return isReadOnly(); }
    void setTrouble(bool trouble);
    [[nodiscard]] bool hasTrouble() const { return m_trouble; }
    void replaceAll(const QString &text); ///< like typing over everything: can be undone

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keepCharactersWhole(int before, int now);

    bool m_trouble = false;
};

/// Where a cursor may stand in a text: never between the parts of one written character.
[[nodiscard]] int wholeCharacterStart(const QString &text, int position);
[[nodiscard]] int wholeCharacterEnd(const QString &text, int position);

} // namespace madoguchi::widgets
