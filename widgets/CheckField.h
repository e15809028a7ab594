#pragma once

#include "widgets/Field.h"

namespace madoguchi::widgets {

class ChoiceButton;

/// Yes or no, as one box with its sentence beside it.
class CheckField : public Field {
    Q_OBJECT

public:
    /// `sentence` stands beside the box; the label above.
    explicit CheckField(const QString &label, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence); ///< in another language
    void setChecked(bool checked); ///< by program: no signal
    [[nodiscard]] bool isChecked() const;
    [[nodiscard]] QWidget *control() const override;

signals:
    void checkedChanged(bool checked); ///< by the person

protected:
    void troubleChanged() override;

private:
    ChoiceButton *m_box;
};

} // namespace madoguchi::widgets
