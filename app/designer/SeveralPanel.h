#pragma once

#include "app/designer/FormEditor.h"
#include "app/designer/PanelParts.h"

namespace madoguchi::widgets {
class Button;
class CountField;
}

namespace madoguchi::designer {

class PickField;

/// Several fields are selected: given to a person, aligned, spread, made equal, copied, deleted.
class SeveralPanel : public PanelColumn {
    Q_OBJECT

public:
    explicit SeveralPanel(FormEditor &editor, QWidget *parent = nullptr);

signals:
    void repeatWanted(); ///< once more in each row below

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString whoseTheyAre() const;
    void load();
    void retranslate();

    FormEditor &m_editor;
    QLabel *m_title;
    QLabel *m_hint;
    PickField *m_whose;
    QList<widgets::Button *> m_arrange;
    widgets::CountField *m_size;
    widgets::Button *m_duplicate;
    widgets::Button *m_remove;
    widgets::Button *m_repeat;
};

} // namespace madoguchi::designer
