#include "widgets/SearchModel.h"

#include <algorithm>

namespace madoguchi::widgets {

namespace {

bool holds(const SearchItem &item, const QString &typed)
{
    const auto contains = [&typed](const QString &text) { return text.contains(typed, Qt::CaseInsensitive); };
    return contains(item.title) || contains(item.detail) || std::any_of(item.keys.begin(), item.keys.end(), contains);
}

} // namespace

void SearchModel::setItems(const QList<SearchItem> &items)
{
    m_items = items;
    rebuild();
}

void SearchModel::setPredicate(SearchList::Predicate predicate)
{
    m_predicate = std::move(predicate);
    rebuild();
}

void SearchModel::setTyped(const QString &typed)
{
    m_typed = typed.trimmed();
    rebuild();
}

void SearchModel::setFavouriteHeading(const QString &heading)
{
    m_favouriteHeading = heading;
    rebuild();
}

void SearchModel::setSeveral(bool several)
{
    m_several = several;
    rebuild();
}

void SearchModel::setChecked(const QStringList &ids)
{
    m_checked = ids;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void SearchModel::toggle(const QString &id)
{
    QStringList ids = m_checked;
    if (!ids.removeOne(id))
        ids.append(id);
    setChecked(ids);
}

bool SearchModel::answers(const SearchItem &item) const
{
    if (m_typed.isEmpty())
        return true;
    return m_predicate ? m_predicate(item, m_typed) : holds(item, m_typed);
}

void SearchModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    QList<qsizetype> favourites;
    QStringList groups;
    QHash<QString, QList<qsizetype>> members;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const SearchItem &item = m_items.at(i);
        if (!answers(item))
            continue;
        if (item.favourite) {
            favourites << i;
            continue;
        }
        if (!groups.contains(item.group))
            groups << item.group;
        members[item.group] << i;
    }
    addRows(m_favouriteHeading, favourites);
    for (const QString &group : std::as_const(groups))
        addRows(group, members.value(group));
    endResetModel();
}

void SearchModel::addRows(const QString &heading, const QList<qsizetype> &items)
{
    if (!items.isEmpty() && !heading.isEmpty())
        m_rows.append({ heading, -1 });
    for (const qsizetype item : items)
        m_rows.append({ {}, item });
}

QStringList SearchModel::visibleIds() const
{
    QStringList ids;
    for (const Row &row : m_rows) {
        if (row.item >= 0)
            ids << m_items.at(row.item).id;
    }
    return ids;
}

int SearchModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).item >= 0 && m_items.at(m_rows.at(row).item).id == id)
            return row;
    }
    return -1;
}

QString SearchModel::idAt(int row) const
{
    const bool isItem = row >= 0 && row < m_rows.size() && m_rows.at(row).item >= 0;
    return isItem ? m_items.at(m_rows.at(row).item).id : QString();
}

int SearchModel::nextItem(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < m_rows.size(); next += step) {
        if (m_rows.at(next).item >= 0)
            return next;
    }
    return row;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isHeading = row.item < 0;
    if (role == HeadingRole)
        return isHeading;
    if (isHeading)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? row.heading : QVariant();
    const SearchItem &item = m_items.at(row.item);
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return QString(item.title + u' ' + item.detail);
    case Qt::ToolTipRole: // all of it, however little room the line has
        return item.detail.isEmpty() ? item.title : QString(item.title + u'\n' + item.detail);
    case DetailRole:
        return item.detail;
    case KeyHintRole:
        return item.keyHint;
    case CheckedRole:
        return m_checked.contains(item.id);
    case SeveralRole:
        return m_several;
    case IdRole:
        return item.id;
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    const bool isHeading = index.isValid() && m_rows.at(index.row()).item < 0;
    return isHeading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace madoguchi::widgets
