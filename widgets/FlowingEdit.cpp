#include "widgets/FlowingEdit.h"

#include "widgets/TextEdit.h"
#include "widgets/theme/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <cmath>

namespace madoguchi::widgets {

FlowingEdit::FlowingEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFont(theme::nameFont(theme::TextSize::Subtitle));
    setTabChangesFocus(true);
    setFrameShape(QFrame::StyledPanel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(theme::px(6));
    connect(
        document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &FlowingEdit::fitHeight);
    fitHeight();
}

void FlowingEdit::fitHeight()
{
    // Its one paragraph with the margin below, and that above; with less it would scroll by a line.
    const double text = blockBoundingRect(document()->firstBlock()).height() + document()->documentMargin() + 1;
    setFixedHeight(std::max(theme::px(44), static_cast<int>(std::ceil(text)) + 2 * frameWidth()));
}

void FlowingEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore();
        return;
    }
    QTextCursor cursor = textCursor();
    const bool plainBackspace = event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier;
    if (plainBackspace && !cursor.hasSelection() && cursor.position() > 0) {
        cursor.setPosition(wholeCharacterStart(toPlainText(), cursor.position()), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        setTextCursor(cursor);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void FlowingEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    text.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    for (const QChar lineBreak :
        { u'\n', u'\r', QChar(QChar::LineSeparator).unicode(), QChar(QChar::ParagraphSeparator).unicode() })
        text.replace(lineBreak, u' ');
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock(); // undone apart from what was typed before
    cursor.insertText(text);
    cursor.endEditBlock();
    setTextCursor(cursor);
}

} // namespace madoguchi::widgets
