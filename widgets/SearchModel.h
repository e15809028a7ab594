#pragma once

#include "widgets/SearchList.h"

#include <QAbstractListModel>

namespace madoguchi::widgets {

/// What a SearchList shows: headings and items that answer to what was typed.
class SearchModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum DataRole { HeadingRole = Qt::UserRole, DetailRole, KeyHintRole, CheckedRole, SeveralRole, IdRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<SearchItem> &items);
    void setPredicate(SearchList::Predicate predicate);
    void setTyped(const QString &typed);
    void setFavouriteHeading(const QString &heading);
    void setSeveral(bool several);
    [[nodiscard]] bool isSeveral() const { return m_several; }
    void setChecked(const QStringList &ids);
    [[nodiscard]] const QStringList &checked() const { return m_checked; }
    void toggle(const QString &id);

    [[nodiscard]] QStringList visibleIds() const;
    [[nodiscard]] int rowOf(const QString &id) const; ///< −1: not shown
    [[nodiscard]] QString idAt(int row) const; ///< empty for a heading
    [[nodiscard]] int nextItem(int row, int step) const; ///< the same row when there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString heading; ///< not empty: a heading
        qsizetype item = -1;
    };

    void rebuild();
    void addRows(const QString &heading, const QList<qsizetype> &items);
    [[nodiscard]] bool answers(const SearchItem &item) const;

    QList<SearchItem> m_items;
    QList<Row> m_rows;
    SearchList::Predicate m_predicate;
    QString m_typed;
    QString m_favouriteHeading;
    QStringList m_checked;
    bool m_several = false;
};

} // namespace madoguchi::widgets
