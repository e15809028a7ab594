#include "widgets/TextEdit.h"

#include "widgets/theme/Theme.h"

#include <QKeyEvent>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace madoguchi::widgets {

int wholeCharacterStart(const QString &text, int position)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(position);
    return int(std::max<qsizetype>(0, finder.toPreviousBoundary()));
}

TextEdit::TextEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMinimumHeight(theme::px(44));
    setTextMargins(theme::px(8), 0, theme::px(8), 0);
}

void TextEdit::setLocked(bool locked)
{
    setReadOnly(locked);
    update();
}

void TextEdit::setTrouble(bool trouble)
{
    setProperty("trouble", trouble);
    update();
}

void TextEdit::replaceAll(const QString &text)
{
    selectAll();
    insert(text);
}

void TextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool plainBackspace = event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier;
    if (plainBackspace && !isReadOnly() && !hasSelectedText() && cursorPosition() > 0) {
        const int start = wholeCharacterStart(text(), cursorPosition());
        setSelection(start, cursorPosition() - start);
        del();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void TextEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const auto isKana = [](QChar c) {
        return c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana || c == u'ー';
    };
    const QString preedit = event->preeditString();
    const QString text = event->commitString();
    QLineEdit::inputMethodEvent(event);
    if (!text.isEmpty())
        emit composed(text, m_kana.isEmpty() ? text : m_kana);
    if (preedit.isEmpty())
        m_kana.clear();
    else if (std::all_of(preedit.begin(), preedit.end(), isKana))
        m_kana = preedit;
}

} // namespace madoguchi::widgets
