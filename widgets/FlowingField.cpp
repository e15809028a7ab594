#include "widgets/FlowingField.h"

#include "widgets/FlowingEdit.h"

namespace madoguchi::widgets {

FlowingField::FlowingField(const QString &label, QWidget *parent)
    : Field(label, parent)
    , m_edit(new FlowingEdit)
{
    setUp(m_edit, m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_byProgram)
            emit textEdited(text());
    });
}

void FlowingField::setText(const QString &text)
{
    if (text == this->text())
        return;
    m_byProgram = true;
    m_edit->setPlainText(text);
    m_byProgram = false;
}

QString FlowingField::text() const
{
    return m_edit->toPlainText();
}

QWidget *FlowingField::control() const
{
    return m_edit;
}

void FlowingField::troubleChanged()
{
    m_edit->setProperty("trouble", hasTrouble());
    m_edit->update();
}

} // namespace madoguchi::widgets
