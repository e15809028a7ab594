#pragma once

#include "widgets/Field.h"

class QPlainTextEdit;

namespace madoguchi::widgets {

/// Several lines of text. Tab leaves the field; Enter makes a line.
class MultiLineField : public Field {
    Q_OBJECT

public:
    explicit MultiLineField(const QString &label, QWidget *parent = nullptr);

    void setLines(int lines); ///< how many are visible
    void setText(const QString &text); ///< by program: no signal
    [[nodiscard]] QString text() const;
    [[nodiscard]] QWidget *control() const override;

signals:
    void textEdited(const QString &text);

protected:
    void troubleChanged() override;

private:
    QPlainTextEdit *m_edit;
    bool m_byProgram = false;
};

} // namespace madoguchi::widgets
