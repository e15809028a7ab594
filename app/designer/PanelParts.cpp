#include "app/designer/PanelParts.h"

#include "widgets/theme/Theme.h"

namespace madoguchi::designer {

PanelColumn::PanelColumn(QWidget *parent)
    : QScrollArea(parent)
{
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(theme::px(16), theme::px(8), theme::px(16), theme::px(8));
    m_column->setSpacing(theme::px(2));
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void dropRows(QList<QWidget *> &rows)
{
    for (QWidget *row : std::as_const(rows)) {
        row->hide();
        row->deleteLater();
    }
    rows.clear();
}

QLabel *panelHeading(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(theme::font(theme::TextSize::Subtitle, true));
    label->setWordWrap(true);
    return label;
}

void makeSentences(QListWidget &list)
{
    list.setWordWrap(true);
    list.setFrameShape(QFrame::NoFrame);
    list.setSpacing(theme::px(2));
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette palette = list.palette();
    palette.setColor(QPalette::HighlightedText, theme::color(theme::Role::Text));
    palette.setColor(QPalette::Base, theme::color(theme::Role::Page));
    list.setPalette(palette);
}

QLabel *quietWords(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme::color(theme::Role::TextQuiet));
    label->setPalette(palette);
    return label;
}

} // namespace madoguchi::designer
