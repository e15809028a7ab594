#pragma once

#include <QStyledItemDelegate>

namespace madoguchi::widgets {

/// Paints the rows of a SearchList: heading, or check box, title, detail and key.
class SearchDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter *painter, const QRect &where, const QString &words);
    static void paintItem(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static double paintKey(QPainter *painter, const QRectF &where, const QString &key);
    static double paintCheck(QPainter *painter, const QRectF &where, bool checked);
};

} // namespace madoguchi::widgets
