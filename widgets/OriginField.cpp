#include "widgets/OriginField.h"

#include "widgets/TextEdit.h"
#include "widgets/theme/Theme.h"

namespace madoguchi::widgets {

OriginField::OriginField(const QString &label, Script script, QWidget *parent)
    : Field(label, parent)
    , m_edit(new TextEdit)
{
    m_edit->setFont(
        script == Script::Name ? theme::nameFont(theme::TextSize::Subtitle) : theme::font(theme::TextSize::Lead));
    setUp(m_edit, m_edit, true);
    setFocusProxy(m_edit);
    connect(m_edit, &TextEdit::composed, this, &OriginField::composed);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        updateOrigin();
        emit textEdited(text);
    });
}

void OriginField::setDocumentText(const QString &text)
{
    m_hasDocument = true;
    m_documentText = text;
    m_edit->setText(text);
    m_edit->setCursorPosition(0); // a long one is read from its beginning
    m_edit->setLocked(true);
    updateOrigin();
}

void OriginField::clearDocumentText()
{
    m_hasDocument = false;
    m_documentText.clear();
    m_edit->setLocked(false);
    updateOrigin();
}

void OriginField::setText(const QString &text)
{
    if (m_edit->text() != text) {
        m_edit->setText(text);
        m_edit->setCursorPosition(0);
    }
    if (m_hasDocument && text != m_documentText)
        m_edit->setLocked(false);
    updateOrigin();
}

QString OriginField::text() const
{
    return m_edit->text();
}

bool OriginField::isLocked() const
{
    return m_edit->isLocked();
}

void OriginField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void OriginField::setSuggestions(Suggestions::Source source)
{
    new Suggestions(m_edit, std::move(source));
}

QWidget *OriginField::control() const
{
    return m_edit;
}

void OriginField::unlock()
{
    m_edit->setLocked(false);
    m_edit->selectAll();
    updateOrigin();
}

void OriginField::restoreDocument()
{
    m_edit->replaceAll(m_documentText); // stays open, so that this too can be undone
}

void OriginField::troubleChanged()
{
    m_edit->setTrouble(hasTrouble());
}

void OriginField::updateOrigin()
{
    textChanged();
    if (!m_hasDocument)
        setOrigin(FieldOrigin::Typed, false);
    else if (m_edit->text() == m_documentText)
        setOrigin(FieldOrigin::Document, m_edit->isLocked());
    else
        setOrigin(FieldOrigin::ByHand, false, m_documentText);
}

} // namespace madoguchi::widgets
