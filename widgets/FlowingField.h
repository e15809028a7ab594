#pragma once

#include "widgets/Field.h"

namespace madoguchi::widgets {

class FlowingEdit;

/// One line of text that is always seen whole: what is too long for the line wraps, and the field grows. For names and
/// addresses that are compared with something; set in IPAmj Mincho. Enter is no line break: whoever watches the control
/// may use it. Line breaks that are pasted become spaces. Undo and redo work.
class FlowingField : public Field {
    Q_OBJECT

public:
    explicit FlowingField(const QString &label, QWidget *parent = nullptr);

    void setText(const QString &text); ///< by program: no signal, and nothing of before can be brought back
    [[nodiscard]] QString text() const;
    [[nodiscard]] QWidget *control() const override;

signals:
    void textEdited(const QString &text); ///< by the person, also by undo

protected:
    void troubleChanged() override;

private:
    FlowingEdit *m_edit;
    bool m_byProgram = false;
};

} // namespace madoguchi::widgets
