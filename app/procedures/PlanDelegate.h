#pragma once

#include "app/procedures/PlanModel.h"

#include <QStyledItemDelegate>

namespace madoguchi::procedures {

/// Paints the rows of a plan: heading, or title with what it is and where, and its last day at the right.
class PlanDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PlanDelegate(const PlanModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const PlanRow &row) const;

    const PlanModel &m_model;
};

} // namespace madoguchi::procedures
