#pragma once

#include "app/documents/FormTemplate.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace madoguchi::designer {

class PickField;

/// What a field shows by itself: a sum, a count, the fee, the fiscal year, an age.
class ReckoningRows : public QWidget {
    Q_OBJECT

public:
    explicit ReckoningRows(QWidget *parent = nullptr);

    void load(const documents::FormTemplate &form, const documents::Field &field);

signals:
    void changed(const std::optional<madoguchi::documents::Calculation> &calculation); ///< by the person

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    [[nodiscard]] QString nameOf(const QString &id) const;
    [[nodiscard]] bool takesFields() const;
    void change(const std::optional<documents::Calculation> &calculation);

    documents::FormTemplate m_form;
    QString m_field;
    std::optional<documents::Calculation> m_calculation;
    PickField *m_what;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_built;
    PickField *m_add;
};

} // namespace madoguchi::designer
