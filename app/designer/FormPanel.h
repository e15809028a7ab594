#pragma once

#include "app/designer/FieldProblems.h"
#include "app/designer/FormEditor.h"

#include <QWidget>

class QLabel;

namespace madoguchi::widgets {
class Button;
class CheckField;
class Notice;
class CountField;
class OriginField;
}

namespace madoguchi::designer {

class ConditionRows;
class FeeRows;
class PanelColumn;

/// Nothing is selected: what is said about the form as a whole.
class FormPanel : public QWidget {
    Q_OBJECT

public:
    explicit FormPanel(FormEditor &editor, QWidget *parent = nullptr);

    void showProblems(const FormProblems &problems);
    void setSearching(bool searching); ///< places for fields are looked for: that there are no fields says nothing yet
    void startAnew(); ///< another form: from its first entry
    void setPage(int page); ///< the one that is looked at, one-based: what is said of it alone
    void setPaperChangeable(bool changeable);

signals:
    void problemWanted(); ///< the first field that is not right yet is to be shown
    void paperWanted(); ///< another PDF is to lie under the fields

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectEntries();
    void load();
    void loadPage();
    void retranslate();

    FormEditor &m_editor;
    FormProblems m_problems;
    bool m_searching = false;
    QLabel *m_title;
    QLabel *m_hint;
    widgets::Notice *m_notice;
    PanelColumn *m_entries;
    widgets::OriginField *m_ja;
    widgets::OriginField *m_en;
    widgets::OriginField *m_kana;
    widgets::OriginField *m_keywords;
    widgets::CheckField *m_personalNumber;
    FeeRows *m_fees;
    widgets::CountField *m_retention;
    int m_page = 1;
    ConditionRows *m_pageOnlyIf;
    widgets::Button *m_sort;
    widgets::Button *m_paper;
};

} // namespace madoguchi::designer
