#pragma once

#include "app/designer/FieldProblems.h"
#include "app/designer/FormEditor.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace madoguchi::widgets {
class Button;
class CheckField;
class ChoiceField;
class CountField;
class Notice;
class OriginField;
}

namespace madoguchi::designer {

class AnswerRows;
class ConditionRows;
class PanelColumn;
class PickField;
class ReckoningRows;

/// The field that is selected: what it shows, what it is called, how it looks, when it is asked. Every change is one
/// step of the editor.
class FieldPanel : public QWidget {
    Q_OBJECT

public:
    explicit FieldPanel(FormEditor &editor, QWidget *parent = nullptr);

    void showProblems(const FormProblems &problems);
    void takeFocus();

signals:
    void bindingWanted(); ///< what it shows is to be chosen
    void answerWanted(); ///< a further answer is to be drawn on the paper
    void repeatWanted(); ///< once more in each row below

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Tab { What, Look, Rules };
    void makeWhat(QVBoxLayout &column);
    void makeLook(QVBoxLayout &column);
    void makeRules(QVBoxLayout &column);
    void connectWhat();
    void connectLook();
    void connectRules();
    void show(Tab tab);
    using QWidget::show;
    void load();
    void loadWhat(const documents::Field &field);
    void loadLook(const documents::Field &field);
    void loadRules(const documents::Field &field);
    void change(const QString &text, const std::function<void(documents::Field &)> &how, const QString &key = {});
    void retranslate();
    void retranslateLook();
    void retranslateRules();

    FormEditor &m_editor;
    FormProblems m_problems;
    QString m_shown; ///< id of the field that stands here
    QLabel *m_title;
    widgets::Notice *m_notice;
    QList<widgets::Button *> m_tabs;
    QList<PanelColumn *> m_columns;
    // what
    QLabel *m_bindingTitle;
    widgets::Button *m_binding;
    widgets::OriginField *m_ja;
    widgets::OriginField *m_en;
    widgets::CheckField *m_required;
    PickField *m_kind;
    AnswerRows *m_answers;
    widgets::Button *m_repeat;
    // look
    widgets::CountField *m_size;
    widgets::ChoiceField *m_align;
    PickField *m_overflow;
    widgets::ChoiceField *m_font;
    widgets::CountField *m_boxes;
    PickField *m_parts;
    PickField *m_eraStyle;
    widgets::ChoiceField *m_mark;
    QLabel *m_place;
    // rules
    widgets::ChoiceField *m_filler;
    PickField *m_format;
    ReckoningRows *m_reckoning;
    ConditionRows *m_conditions;
};

} // namespace madoguchi::designer
