#include "app/visitor/EntryCard.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QPainter>

namespace madoguchi::visitor {

using theme::color;
using theme::px;
using theme::Role;

namespace {

constexpr int Padding = 16;
constexpr int Wrapped = Qt::AlignLeft | Qt::TextWordWrap | Qt::TextWrapAnywhere;

QFont enlarged(QFont font, bool larger)
{
    if (larger)
        font.setPixelSize(qRound(font.pixelSize() * 1.4));
    return font;
}

int heightOf(const QFont &font, int width, const QString &text)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100'000), Wrapped, text).height();
}

} // namespace

EntryCard::EntryCard(const Line &line, QWidget *parent)
    : QAbstractButton(parent)
    , m_line(line)
{
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("card.") + line.key);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    updateName();
}

void EntryCard::setLine(const Line &line)
{
    if (line == m_line)
        return;
    m_line = line;
    updateName();
    updateGeometry();
    update();
}

void EntryCard::setAsked(bool asked)
{
    m_asked = asked;
    updateName();
    updateGeometry();
    update();
}

void EntryCard::setLarger(bool larger)
{
    m_larger = larger;
    updateGeometry();
    update();
}

void EntryCard::updateName()
{
    setAccessibleName(QStringList { m_line.label, shownValue(), note() }.join(u' ').trimmed());
}

QFont EntryCard::labelFont() const
{
    return enlarged(theme::font(theme::TextSize::Title), m_larger);
}

QFont EntryCard::valueFont() const
{
    return enlarged(
        m_line.isName ? theme::nameFont(theme::TextSize::Display) : theme::font(theme::TextSize::Display), m_larger);
}

QString EntryCard::shownValue() const
{
    //: Visitor's display, in place of an answer that was not entered yet.
    return m_line.value.isEmpty() && !m_line.isTyped ? tr("Not entered yet") : m_line.value;
}

QString EntryCard::note() const
{
    if (m_line.isMarked) {
        //: Visitor's display, below an entry that the visitor touched.
        return tr("This is not right");
    }
    if (m_line.isTyped && !m_asked) {
        //: Visitor's display, below the entry that the clerk types just now.
        return tr("Being entered");
    }
    return {};
}

int EntryCard::labelWidth(int width) const
{
    return width * 3 / 10;
}

int EntryCard::heightForWidth(int width) const
{
    const int label = labelWidth(width) - px(Padding);
    const int value = width - labelWidth(width) - 2 * px(Padding);
    int height = heightOf(valueFont(), value, shownValue());
    if (!note().isEmpty())
        height += theme::fontHeight(labelFont()) + px(4);
    height = std::max(height, heightOf(labelFont(), label, m_line.label));
    return std::max(px(72), height + 2 * px(Padding / 2 + 4));
}

QSize EntryCard::sizeHint() const
{
    return { px(800), heightForWidth(px(800)) };
}

void EntryCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool touchable = m_asked;
    const Role ground = m_line.isMarked ? Role::ErrorSoft
        : isDown() && touchable         ? Role::AccentSoft
        : m_line.isTyped && !m_asked    ? Role::AccentSoft
                                        : Role::Surface;
    const Role line = m_line.isMarked ? Role::Error : touchable ? Role::LineStrong : Role::Line;
    theme::paintBox(
        painter, rect(), color(ground), color(line), px(theme::tokens::Radius8), m_line.isMarked ? px(3) : 1);
    const int top = px(Padding / 2 + 4);
    painter.setPen(color(Role::Text));
    painter.setFont(labelFont());
    painter.drawText(QRect(px(Padding), top, labelWidth(width()) - px(Padding), height() - 2 * top),
        Wrapped | Qt::AlignVCenter, m_line.label);
    QRect value(
        labelWidth(width()) + px(Padding), top, width() - labelWidth(width()) - 2 * px(Padding), height() - 2 * top);
    if (!note().isEmpty()) {
        const int noteHeight = theme::fontHeight(labelFont());
        const QRect below(value.left(), value.bottom() + 1 - noteHeight, value.width(), noteHeight);
        const auto icon = m_line.isMarked ? theme::Icon::Warning : theme::Icon::Pencil;
        theme::paintIcon(painter, QRectF(below.left(), below.top(), noteHeight, noteHeight), icon, color(Role::Text));
        painter.setFont(enlarged(theme::font(theme::TextSize::Title, true), m_larger));
        painter.drawText(below.adjusted(noteHeight + px(8), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, note());
        value.setBottom(below.top() - px(4));
    }
    painter.setFont(valueFont());
    painter.drawText(value, Wrapped | Qt::AlignVCenter, shownValue());
}

} // namespace madoguchi::visitor
