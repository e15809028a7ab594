#pragma once

#include "app/documents/FormTemplate.h"

#include <QWidget>

class QLabel;

namespace madoguchi::widgets {
class Button;
class SearchList;
}

namespace madoguchi::designer {

/// What a field shows, chosen from a list that is searched as one types.
class BindingChooser : public QWidget {
    Q_OBJECT

public:
    explicit BindingChooser(QWidget *parent = nullptr);

    void open(const documents::FormTemplate &form, const documents::Field &field);
    void takeFocus();

signals:
    void chosen(const QString &binding);
    void todayChosen(); ///< the day of the application, which is a kind of field and no binding
    void left(); ///< nothing was chosen

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    widgets::Button *m_back;
    widgets::Button *m_take;
    widgets::SearchList *m_list;
};

} // namespace madoguchi::designer
