#include "widgets/FieldLine.h"

#include "widgets/theme/Icons.h"

#include <QPainter>

namespace madoguchi::widgets {

using theme::px;
using theme::Role;

FieldLine::FieldLine(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setMinimumHeight(px(24));
}

void FieldLine::show(const QString &hint, const QString &error)
{
    m_wrong = !error.isEmpty();
    setContentsMargins(m_wrong ? px(24) : 0, 0, 0, 0);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme::color(m_wrong ? Role::Error : Role::TextQuiet));
    setPalette(colors);
    setText(m_wrong ? error : hint);
}

void FieldLine::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!m_wrong)
        return;
    QPainter painter(this);
    theme::paintIcon(painter, QRectF(0, px(2), px(18), px(18)), theme::Icon::Error, theme::color(Role::Error));
}

} // namespace madoguchi::widgets
