#pragma once

#include "app/documents/FormTemplate.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace madoguchi::designer {

class PickField;

/// "Only if …": what has to be answered for something to be asked and printed. All of the rows have to hold.
class ConditionRows : public QWidget {
    Q_OBJECT

public:
    explicit ConditionRows(QWidget *parent = nullptr);

    /// What the conditions belong to cannot depend on itself.
    struct Except {
        QString field;
        int page = 0; ///< and what stands on it

        [[nodiscard]] bool operator==(const Except &) const = default;
    };
    void load(const documents::FormTemplate &form, const Except &except, const documents::Conditions &conditions);
    void setTitle(const QString &title);

signals:
    void changed(const madoguchi::documents::Conditions &conditions); ///< by the person

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addRow(qsizetype index);
    void addAnswers(QVBoxLayout &row, qsizetype index, const documents::Field &field);
    void offer();
    void change(const documents::Conditions &conditions);

    documents::FormTemplate m_form;
    Except m_except;
    documents::Conditions m_conditions;
    QLabel *m_title;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_built;
    PickField *m_add;
};

} // namespace madoguchi::designer
