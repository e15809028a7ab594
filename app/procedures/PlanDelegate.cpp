#include "app/procedures/PlanDelegate.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace madoguchi::procedures {

using theme::color;
using theme::px;
using theme::Role;

namespace {

constexpr int WhenPx = 236; ///< of the last day, at the right

constexpr int WarningPx = 64; ///< beside the words of a warning

QFont titleFont()
{
    return theme::font(theme::TextSize::Body, true);
}

/// Of the words, in a row of this width.
int titleWidth(int width)
{
    return std::max(px(120), width - px(WhenPx + 44));
}

int heightOf(const QString &text, const QFont &font, int width)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(0, 0, width, 0, Qt::TextWordWrap, text).height();
}

void paintWarning(QPainter &painter, const QRect &where, const QString &words)
{
    const QRectF box = QRectF(where).adjusted(px(4), 2, -px(4), -2);
    theme::paintBox(painter, box, color(Role::WarningSoft), color(Role::Warning), px(theme::tokens::Radius8));
    theme::paintIcon(painter, QRectF(box.left() + px(12), box.center().y() - px(12), px(24), px(24)),
        theme::Icon::Warning, color(Role::Warning));
    painter.setFont(theme::font());
    painter.setPen(color(Role::Text));
    painter.drawText(where.adjusted(px(48), px(12), -px(16), -px(12)), Qt::TextWordWrap, words);
}

QString secondLine(const PlanRow &row)
{
    QStringList parts { row.tag, row.where };
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PlanDelegate::PlanDelegate(const PlanModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PlanRow &row = m_model.row(index.row());
    if (row.isWarning)
        return { px(200), heightOf(row.title, theme::font(), option.rect.width() - px(WarningPx)) + px(24) };
    if (row.id.isEmpty())
        return { px(200), px(40) };
    const int width = titleWidth(option.rect.width());
    const int words = heightOf(row.title, titleFont(), width) + heightOf(secondLine(row), theme::font(), width);
    const int when = heightOf(row.when, theme::font(), px(WhenPx));
    return { px(200), std::max({ words, when, px(28) }) + px(20) };
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const PlanRow &row = m_model.row(index.row());
    if (row.isWarning) {
        paintWarning(*painter, option.rect, row.title);
    } else if (row.id.isEmpty()) {
        painter->setFont(theme::font(theme::TextSize::Lead, true));
        painter->setPen(color(Role::TextQuiet));
        painter->drawText(option.rect.adjusted(px(12), px(8), -px(12), 0), Qt::AlignVCenter | Qt::AlignLeft, row.title);
    } else {
        paintEntry(*painter, option, row);
    }
    painter->restore();
}

void PlanDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const PlanRow &row) const
{
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QRectF box = QRectF(option.rect).adjusted(px(4), 2, -px(4), -2);
    const QColor ground = isCurrent ? color(Role::AccentSoft)
        : row.isNew                 ? color(Role::SuccessSoft)
                                    : color(Role::Surface);
    theme::paintBox(painter, box, ground, isCurrent ? color(Role::Accent) : color(Role::Line),
        px(theme::tokens::Radius8), isCurrent ? 2 : 1);
    if (row.isUrgent)
        painter.fillRect(QRectF(box.left(), box.top() + px(8), px(4), box.height() - px(16)), color(Role::Error));
    const int left = int(box.left()) + px(16);
    const int top = option.rect.top() + px(10);
    const int width = titleWidth(option.rect.width());
    painter.setFont(titleFont());
    painter.setPen(color(Role::Text));
    const int title = heightOf(row.title, titleFont(), width);
    painter.drawText(QRect(left, top, width, title), Qt::TextWordWrap, row.title);
    painter.setFont(theme::font());
    painter.setPen(color(row.isConfirm ? Role::Warning : Role::TextQuiet));
    painter.drawText(
        QRect(left, top + title, width, option.rect.height() - px(20) - title), Qt::TextWordWrap, secondLine(row));
    painter.setFont(theme::font(theme::TextSize::Body, row.isUrgent));
    painter.setPen(color(row.isUrgent ? Role::Error : Role::Text));
    painter.drawText(QRect(int(box.right()) - px(WhenPx + 12), top, px(WhenPx), option.rect.height() - px(20)),
        Qt::TextWordWrap | Qt::AlignRight, row.when);
}

} // namespace madoguchi::procedures
