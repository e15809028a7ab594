#include "widgets/KeyHelp.h"

#include "widgets/theme/Painting.h"
#include "widgets/theme/Tokens.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace madoguchi::widgets {

using theme::color;
using theme::px;
using theme::Role;

namespace {

QLabel *newLabel(const QString &text, const QFont &font)
{
    auto *label = new QLabel(text);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

KeyHelp::KeyHelp(QWidget *window)
    : QWidget(window)
    , m_sheet(new QWidget)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_sheet, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    window->installEventFilter(this);
    hide();
}

void KeyHelp::open(const QString &text, const QList<Line> &lines)
{
    m_before = QApplication::focusWidget();
    fill(text, lines);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus(Qt::MouseFocusReason);
}

void KeyHelp::fill(const QString &text, const QList<Line> &lines)
{
    qDeleteAll(m_sheet->findChildren<QWidget *>());
    delete m_sheet->layout();
    auto *grid = new QGridLayout(m_sheet);
    grid->setContentsMargins(px(32), px(28), px(32), px(28));
    grid->setHorizontalSpacing(px(24));
    grid->setVerticalSpacing(px(10));
    //: Heading of the sheet that explains a screen and its keys (F1).
    grid->addWidget(newLabel(tr("Help for this screen"), theme::font(theme::TextSize::Title, true)), 0, 0, 1, 2);
    grid->addWidget(newLabel(text, theme::font()), 1, 0, 1, 2);
    QString spoken = text;
    int row = 2;
    for (const Line &line : lines) {
        QLabel *keys = newLabel(line.keys, theme::font(theme::TextSize::Body, true));
        keys->setMinimumWidth(px(150));
        grid->addWidget(keys, row, 0);
        grid->addWidget(newLabel(line.does, theme::font()), row++, 1);
        spoken += u'\n' + line.keys + u' ' + line.does;
    }
    //: At the foot of the sheet that explains a screen (F1).
    grid->addWidget(newLabel(tr("Press any key to go on."), theme::font()), row, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    m_sheet->setFixedSize(px(620), grid->totalHeightForWidth(px(620)));
    setAccessibleName(tr("Help for this screen"));
    setAccessibleDescription(spoken);
}

void KeyHelp::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 130));
    theme::paintBox(painter, m_sheet->geometry(), color(Role::Surface), color(Role::Line), px(theme::tokens::Radius16));
}

void KeyHelp::keyPressEvent(QKeyEvent *)
{
    hide();
}

void KeyHelp::mousePressEvent(QMouseEvent *)
{
    hide();
}

void KeyHelp::hideEvent(QHideEvent *event)
{
    if (m_before != nullptr)
        m_before->setFocus(Qt::OtherFocusReason);
    QWidget::hideEvent(event);
}

bool KeyHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace madoguchi::widgets
