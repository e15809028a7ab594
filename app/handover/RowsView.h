#pragma once

#include "app/handover/Rows.h"

#include <QScrollArea>

class QVBoxLayout;

namespace madoguchi::handover {

/// What would go over, a line an entry, with what keeps an entry back below it.
class RowsView : public QScrollArea {
    Q_OBJECT

public:
    explicit RowsView(QWidget *parent = nullptr);

    void show(const Mapping &mapping, const Rows &rows, Way way, const QList<Refusal> &refusals);
    using QScrollArea::show;
    void clear();

private:
    void addRow(const Mapping &mapping, const Row &row, Way way, const QList<Refusal> &refusals);

    QWidget *m_content = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace madoguchi::handover
