#include "app/clerk/TabColumn.h"

#include "widgets/theme/Painting.h"

#include <QPainter>
#include <QVBoxLayout>

namespace madoguchi::clerk {

using theme::Role;

TabButton::TabButton(theme::Icon icon, int digit, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_digit(digit)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setFont(theme::font(theme::TextSize::Body, true));
}

void TabButton::setDot(bool dot)
{
    m_dot = dot;
    update();
}

void TabButton::setDigit(int digit)
{
    m_digit = digit;
    update();
}

QSize TabButton::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(text()) + theme::px(100), theme::px(56) };
}

void TabButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(theme::px(8), theme::px(4), -theme::px(8), -theme::px(4));
    if (isChecked())
        theme::paintBox(painter, box, theme::color(Role::AccentSoft), Qt::transparent, theme::px(8), 0);
    if (hasFocus())
        theme::paintBox(painter, box, Qt::transparent, theme::color(Role::FocusOuter), theme::px(8), theme::px(3));
    const QColor ink = theme::color(isChecked() ? Role::Accent : Role::Text);
    const double size = theme::px(24);
    const QRectF picture(box.left() + theme::px(12), box.center().y() - size / 2, size, size);
    theme::paintIcon(painter, picture, m_icon, ink);
    painter.setPen(ink);
    painter.setFont(font());
    const QRectF words = box.adjusted(theme::px(48), 0, -theme::px(28), 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setPen(theme::color(Role::TextQuiet));
    painter.setFont(theme::font());
    painter.drawText(
        box.adjusted(0, 0, -theme::px(12), 0), Qt::AlignVCenter | Qt::AlignRight, QString::number(m_digit));
    if (m_dot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(Role::Accent));
        painter.drawEllipse(QPointF(picture.right(), picture.top()), theme::px(4), theme::px(4));
    }
}

TabColumn::TabColumn(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("tabs"));
    m_column->setContentsMargins(0, theme::px(12), 0, theme::px(12));
    m_column->setSpacing(0);
    setMinimumWidth(theme::px(172)); // the same with and without tabs: nothing jumps
    m_column->addStretch();
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idClicked, this, &TabColumn::chosen);
}

TabButton *TabColumn::addTab(theme::Icon icon)
{
    const int tab = static_cast<int>(m_group.buttons().size());
    auto *button = new TabButton(icon, tab + 1, this);
    m_group.addButton(button, tab);
    m_column->insertWidget(tab, button);
    m_tabs << button;
    arrange();
    return button;
}

void TabColumn::addAtFoot(QWidget *small)
{
    m_column->addWidget(small, 0, Qt::AlignHCenter);
}

void TabColumn::choose(int tab)
{
    if (QAbstractButton *button = m_group.button(tab)) {
        button->setChecked(true);
        emit chosen(tab);
    }
}

void TabColumn::chooseNth(int place)
{
    for (int tab = 0; tab < m_tabs.size(); ++tab) {
        if (isShown(tab) && place-- == 0) {
            choose(tab);
            return;
        }
    }
}

void TabColumn::setTabShown(TabButton *button, bool shown)
{
    if (shown)
        m_hidden.remove(button);
    else
        m_hidden.insert(button);
    arrange();
}

void TabColumn::setAway(bool away)
{
    m_away = away;
    arrange();
}

bool TabColumn::isShown(int tab) const
{
    return !m_away && !m_hidden.contains(m_tabs.value(tab));
}

void TabColumn::arrange()
{
    int digit = 0;
    for (int tab = 0; tab < m_tabs.size(); ++tab) {
        m_tabs.at(tab)->setVisible(isShown(tab));
        if (isShown(tab))
            m_tabs.at(tab)->setDigit(++digit);
    }
}

void TabColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Role::Surface));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme::color(Role::Line));
}

} // namespace madoguchi::clerk
