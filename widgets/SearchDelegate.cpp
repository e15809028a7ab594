#include "widgets/SearchDelegate.h"

#include "widgets/SearchModel.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QFontMetricsF>
#include <QPainter>

namespace madoguchi::widgets {

using theme::color;
using theme::px;
using theme::Role;

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(SearchModel::HeadingRole).toBool())
        return { px(200), px(36) };
    return { px(200), index.data(SearchModel::DetailRole).toString().isEmpty() ? px(48) : px(64) };
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(SearchModel::HeadingRole).toBool())
        paintHeading(painter, option.rect, index.data(Qt::DisplayRole).toString());
    else
        paintItem(painter, option, index);
    painter->restore();
}

void SearchDelegate::paintHeading(QPainter *painter, const QRect &where, const QString &words)
{
    painter->setFont(theme::font(theme::TextSize::Body, true));
    painter->setPen(color(Role::TextQuiet));
    painter->drawText(where.adjusted(px(12), px(6), -px(12), 0), Qt::AlignVCenter | Qt::AlignLeft, words);
}

void SearchDelegate::paintItem(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool current = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRectF row = QRectF(option.rect).adjusted(px(4), 1, -px(4), -1);
    if (current || hovered)
        theme::paintBox(*painter, row, color(current ? Role::AccentSoft : Role::SurfaceQuiet),
            current ? color(Role::Accent) : QColor(Qt::transparent), px(theme::tokens::Radius8), 1.5);
    QRectF area = row.adjusted(px(12), 0, -px(12), 0);
    if (index.data(SearchModel::SeveralRole).toBool())
        area.setLeft(area.left() + paintCheck(painter, area, index.data(SearchModel::CheckedRole).toBool()));
    area.setRight(area.right() - paintKey(painter, area, index.data(SearchModel::KeyHintRole).toString()));
    const QString detail = index.data(SearchModel::DetailRole).toString();
    const QFont title = theme::font(theme::TextSize::Lead, true);
    const QRectF upper = detail.isEmpty() ? area : QRectF(area.left(), area.top() + px(6), area.width(), px(28));
    painter->setFont(title);
    painter->setPen(color(Role::Text));
    painter->drawText(upper, Qt::AlignVCenter | Qt::AlignLeft,
        theme::elided(index.data(Qt::DisplayRole).toString(), title, int(area.width())));
    painter->setFont(theme::font());
    painter->setPen(color(Role::TextQuiet));
    painter->drawText(QRectF(area.left(), area.top() + px(33), area.width(), px(24)), Qt::AlignVCenter | Qt::AlignLeft,
        theme::elided(detail, theme::font(), int(area.width())));
}

double SearchDelegate::paintKey(QPainter *painter, const QRectF &where, const QString &key)
{
    if (key.isEmpty())
        return 0;
    const double width = QFontMetricsF(theme::font()).horizontalAdvance(key) + px(14);
    const QRectF cap(where.right() - width, where.center().y() - px(14), width, px(28));
    theme::paintBox(*painter, cap, color(Role::Surface), color(Role::LineStrong), px(theme::tokens::Radius4));
    painter->setFont(theme::font());
    painter->setPen(color(Role::TextQuiet));
    painter->drawText(cap, Qt::AlignCenter, key);
    return width + px(12);
}

double SearchDelegate::paintCheck(QPainter *painter, const QRectF &where, bool checked)
{
    const QRectF box(where.left(), where.center().y() - px(11), px(22), px(22));
    theme::paintBox(*painter, box, color(checked ? Role::Accent : Role::Surface),
        color(checked ? Role::Accent : Role::LineStrong), px(theme::tokens::Radius4), 2);
    if (checked)
        theme::paintIcon(*painter, box.adjusted(2, 2, -2, -2), theme::Icon::Check, color(Role::OnAccent));
    return px(34);
}

} // namespace madoguchi::widgets
