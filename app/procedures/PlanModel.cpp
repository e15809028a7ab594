#include "app/procedures/PlanModel.h"

#include <algorithm>

namespace madoguchi::procedures {

void PlanModel::setRows(const QList<PlanRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PlanModel::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const PlanRow &row) { return row.id == id; });
    return id.isEmpty() || found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    const PlanRow &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList words { row.title, row.tag, row.where, row.when };
        words.removeAll(QString());
        return words.join(QStringLiteral(", ")).replace(u'\n', u' ');
    }
    return {};
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    return m_rows.at(index.row()).id.isEmpty() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace madoguchi::procedures
