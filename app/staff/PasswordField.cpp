#include "app/staff/PasswordField.h"

#include "widgets/theme/Theme.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace madoguchi::staff {

namespace {

/// Keys that leave the text as it is: the line may do with them what it likes.
bool isHarmless(const QKeyEvent &event)
{
    const bool moves = event.key() >= Qt::Key_Home && event.key() <= Qt::Key_PageDown; // with the arrows
    return moves || event.matches(QKeySequence::SelectAll);
}

} // namespace

PasswordEdit::PasswordEdit(QWidget *parent)
    : TextEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setDragEnabled(false);
    setAcceptDrops(false);
    setFont(theme::font(theme::TextSize::Lead));
}

void PasswordEdit::forget()
{
    m_secret.clear();
    showDots();
}

/// Undo, paste and the like are keys of the line edit; here they would change the dots alone.
bool PasswordEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && !key->text().isEmpty() && key->text().at(0).isPrint())
            event->accept();
        return true;
    }
    return TextEdit::event(event);
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    const bool command = event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)
        command ? forget() : removeBack();
    else if (isHarmless(*event))
        TextEdit::keyPressEvent(event);
    else if (!command && !event->text().isEmpty() && event->text().at(0).isPrint())
        add(event->text());
    else {
        event->ignore(); // Enter, Escape, function keys: the window's
        return;
    }
    event->accept();
}

void PasswordEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        add(event->commitString());
    event->accept();
}

void PasswordEdit::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

void PasswordEdit::add(const QString &text)
{
    if (hasSelectedText())
        m_secret.clear();
    m_secret.append(text);
    showDots();
    emit edited();
}

void PasswordEdit::removeBack()
{
    if (hasSelectedText())
        m_secret.clear();
    else
        m_secret.removeLast();
    showDots();
    emit edited();
}

void PasswordEdit::showDots()
{
    setText(QString(m_secret.characters(), QChar(0x25CF)));
}

PasswordField::PasswordField(const QString &label, QWidget *parent)
    : Field(label, parent)
    , m_edit(new PasswordEdit)
{
    setUp(m_edit, m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &PasswordEdit::edited, this, &PasswordField::edited);
}

void PasswordField::troubleChanged()
{
    m_edit->setTrouble(hasTrouble());
}

} // namespace madoguchi::staff
