#include "widgets/FieldHeading.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace madoguchi::widgets {

using theme::color;
using theme::px;
using theme::Role;

FieldHeading::FieldHeading(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FieldHeading::show(const QString &label, bool required, bool missing, FieldOrigin origin, const QString &oldValue)
{
    m_label = label;
    m_required = required;
    m_missing = missing;
    m_origin = origin;
    m_oldValue = oldValue;
    if (m_wraps)
        updateGeometry();
    setToolTip(origin == FieldOrigin::ByHand ? oldValue : QString());
    update();
}

void FieldHeading::setWraps(bool wraps)
{
    m_wraps = wraps;
    // Fixed would hold it at one line, whatever height its width asks for.
    QSizePolicy policy(QSizePolicy::Ignored, wraps ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
    updateGeometry();
}

int FieldHeading::heightForWidth(int width) const
{
    const QFontMetrics metrics(theme::font(theme::TextSize::Body, true));
    const int words = metrics.boundingRect(0, 0, width, 0, Qt::TextWordWrap, m_label).height();
    return std::max(px(28), words + px(4));
}

QSize FieldHeading::sizeHint() const
{
    return { px(220), px(28) };
}

QSize FieldHeading::minimumSizeHint() const
{
    return { px(120), px(28) };
}

void FieldHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    double x = paintLabel(painter);
    if (m_wraps)
        return;
    if (m_required)
        x = paintRequired(painter, x);
    if (m_origin != FieldOrigin::Typed)
        paintOrigin(painter, x + px(12));
}

double FieldHeading::paintLabel(QPainter &painter) const
{
    const QFont bold = theme::font(theme::TextSize::Body, true);
    if (m_wraps) {
        painter.setFont(bold);
        painter.setPen(color(Role::Text));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, m_label);
        return width();
    }
    const QString shown = theme::elided(m_label, bold, width() - (m_required ? px(60) : 0));
    painter.setFont(bold);
    painter.setPen(color(Role::Text));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, shown);
    return QFontMetricsF(bold).horizontalAdvance(shown);
}

double FieldHeading::paintRequired(QPainter &painter, double x) const
{
    //: Small mark behind the label of an entry that may not stay empty. For the clerk.
    const QString word = tr("Required");
    const QFont small = theme::font(theme::TextSize::Body, m_missing);
    const double width = QFontMetricsF(small).horizontalAdvance(word);
    const QRectF tag(x + px(8), (height() - px(26)) / 2.0, width + px(m_missing ? 16 : 0), px(26));
    if (m_missing)
        theme::paintBox(painter, tag, color(Role::Error), Qt::transparent, px(theme::tokens::Radius4));
    painter.setFont(small);
    painter.setPen(color(m_missing ? Role::OnError : Role::Error));
    painter.drawText(tag, Qt::AlignCenter, word);
    return tag.right();
}

void FieldHeading::paintOrigin(QPainter &painter, double from) const
{
    const bool byHand = m_origin == FieldOrigin::ByHand;
    const QColor ink = color(byHand ? Role::Warning : Role::Accent);
    const QString words = byHand
        //: Mark above an entry that the clerk changed; the card's own value follows, so it ends with a colon.
        ? tr("Card says:")
        //: Mark above an entry whose text is what the card said. For the clerk.
        : tr("From the card");
    const QFont plain = theme::font();
    const QFont name = theme::nameFont(theme::TextSize::Body);
    const double wordWidth = QFontMetricsF(plain).horizontalAdvance(words);
    const double room = width() - from - px(28) - wordWidth;
    const QString old = byHand && room > 0 ? theme::elided(m_oldValue, name, int(room - px(6))) : QString();
    const double oldWidth = old.isEmpty() ? 0 : QFontMetricsF(name).horizontalAdvance(old) + px(6);
    double x = std::max(from, width() - oldWidth - wordWidth - px(26));
    theme::paintIcon(painter, QRectF(x, (height() - px(20)) / 2.0, px(20), px(20)),
        byHand ? theme::Icon::Pencil : theme::Icon::Card, ink);
    x += px(26);
    painter.setPen(ink);
    painter.setFont(plain);
    painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, words);
    painter.setFont(name);
    painter.setPen(color(Role::Text));
    painter.drawText(QRectF(x + wordWidth + px(6), 0, oldWidth + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, old);
}

} // namespace madoguchi::widgets
