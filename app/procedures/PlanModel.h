#pragma once

#include <QAbstractListModel>

namespace madoguchi::procedures {

/// A row of a plan as it is shown.
struct PlanRow {
    QString id; ///< of the procedure; empty: a heading, or a warning
    bool isWarning = false; ///< to be read before anything is done
    QString title;
    QString tag; ///< "to be clarified"
    QString when; ///< last day, and how far that is; two lines
    QString where;
    bool isUrgent = false;
    bool isNew = false; ///< came with the last answer
    bool isConfirm = false; ///< not known whether it is needed
    [[nodiscard]] bool operator==(const PlanRow &) const = default;
};

/// The rows of a plan for a list. GUI thread.
class PlanModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<PlanRow> &rows); ///< what stays, stays selected
    [[nodiscard]] const PlanRow &row(int index) const { return m_rows.at(index); }
    [[nodiscard]] int indexOf(const QString &id) const; ///< -1: it is not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PlanRow> m_rows;
};

} // namespace madoguchi::procedures
