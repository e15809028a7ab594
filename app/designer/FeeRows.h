#pragma once

#include "app/designer/FormEditor.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace madoguchi::widgets {
class Button;
}

namespace madoguchi::designer {

/// What the form costs: amounts, each once or for every copy, always or only if.
class FeeRows : public QWidget {
    Q_OBJECT

public:
    explicit FeeRows(FormEditor &editor, QWidget *parent = nullptr);

    void load();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addRow(qsizetype index);
    void change(const std::function<void(QList<documents::Fee> &fees)> &how, const QString &key = {});
    void retranslate();

    FormEditor &m_editor;
    QList<documents::Fee> m_shown;
    QList<documents::Field> m_fields; ///< for which the rows were built
    bool m_own = false; ///< a change that began here
    QLabel *m_title;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_built;
    widgets::Button *m_more;
};

} // namespace madoguchi::designer
