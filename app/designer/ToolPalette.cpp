#include "app/designer/ToolPalette.h"

#include "app/designer/DesignerWords.h"
#include "app/designer/KindPicture.h"
#include "widgets/theme/Painting.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi::designer {

using documents::FieldKind;
using theme::color;
using theme::px;
using theme::Role;

ToolChoice::ToolChoice(std::optional<FieldKind> kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setFont(theme::font());
}

QSize ToolChoice::sizeHint() const
{
    QFont words = font();
    words.setBold(true); // as it is while it is chosen
    return { QFontMetrics(words).horizontalAdvance(text()) + px(52), px(44) };
}

void ToolChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(px(4), px(2), -px(4), -px(2));
    if (isEnabled() && (isChecked() || underMouse()))
        theme::paintBox(
            painter, box, color(isChecked() ? Role::AccentSoft : Role::SurfaceQuiet), Qt::transparent, px(8), 0);
    if (hasFocus())
        theme::paintBox(painter, box, Qt::transparent, color(Role::FocusOuter), px(8), px(3));
    const QColor ink = color(!isEnabled() ? Role::TextDisabled : isChecked() ? Role::Accent : Role::Text);
    const double size = px(22);
    const QRectF picture(box.left() + px(8), box.center().y() - size / 2, size, size);
    if (m_kind)
        paintKind(painter, picture, *m_kind, ink);
    else
        paintPointer(painter, picture, ink);
    QFont words = font();
    words.setBold(isChecked());
    painter.setFont(words);
    painter.setPen(ink);
    const QRectF room = box.adjusted(px(38), 0, -px(4), 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, theme::elided(text(), words, int(room.width())));
}

ToolPalette::ToolPalette(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("toolPalette"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(4), 0, px(4));
    column->setSpacing(0);
    const std::optional<FieldKind> kinds[]
        = { std::nullopt, FieldKind::Text, FieldKind::MultiLine, FieldKind::Digits, FieldKind::Date, FieldKind::Today,
              FieldKind::Check, FieldKind::Choice, FieldKind::Image, FieldKind::Signature };
    for (const std::optional<FieldKind> kind : kinds) {
        auto *tool = new ToolChoice(kind);
        tool->setObjectName(kind ? QStringLiteral("tool%1").arg(int(*kind)) : QStringLiteral("toolSelect"));
        tool->setAutoExclusive(true);
        connect(tool, &QAbstractButton::clicked, this, [this, tool] { emit chosen(tool->kind()); });
        column->addWidget(tool);
        m_tools << tool;
    }
    column->addStretch(1);
    m_tools.first()->setChecked(true);
    retranslate();
}

void ToolPalette::show(std::optional<FieldKind> kind)
{
    for (ToolChoice *tool : std::as_const(m_tools)) {
        if (tool->kind() == kind)
            tool->setChecked(true);
    }
}

void ToolPalette::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (int i = 0; step && i < m_tools.size(); ++i) {
        if (!m_tools.at(i)->hasFocus())
            continue;
        const auto next = std::clamp<qsizetype>(i + step, 0, m_tools.size() - 1);
        m_tools.at(next)->setFocus(Qt::TabFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

void ToolPalette::retranslate()
{
    for (ToolChoice *tool : std::as_const(m_tools)) {
        //: Designer, tool: fields on the paper are selected, moved and resized. Short.
        tool->setText(tool->kind() ? wordsFor(*tool->kind()) : tr("Select"));
        tool->setToolTip(tool->kind() ? explain(*tool->kind())
                                      //: Designer, tool tip.
                                      : tr("Select, move and resize fields"));
        tool->updateGeometry();
    }
    //: Designer: name of the group of tools, read aloud.
    setAccessibleName(tr("What to draw on the paper"));
}

void ToolPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::designer
