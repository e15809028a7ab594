#include "widgets/MultiLineField.h"

#include "widgets/theme/Painting.h"

#include <QPlainTextEdit>

namespace madoguchi::widgets {

MultiLineField::MultiLineField(const QString &label, QWidget *parent)
    : Field(label, parent)
    , m_edit(new QPlainTextEdit)
{
    m_edit->setFont(theme::font(theme::TextSize::Lead));
    m_edit->setTabChangesFocus(true);
    m_edit->setFrameShape(QFrame::StyledPanel);
    m_edit->document()->setDocumentMargin(theme::px(8));
    setLines(3);
    setUp(m_edit, m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_byProgram)
            emit textEdited(text());
    });
}

void MultiLineField::setLines(int lines)
{
    m_edit->setFixedHeight(lines * theme::fontHeight(m_edit->font()) + theme::px(20));
}

void MultiLineField::setText(const QString &text)
{
    if (text == this->text())
        return;
    m_byProgram = true;
    m_edit->setPlainText(text);
    m_byProgram = false;
}

QString MultiLineField::text() const
{
    return m_edit->toPlainText();
}

QWidget *MultiLineField::control() const
{
    return m_edit;
}

void MultiLineField::troubleChanged()
{
    m_edit->setProperty("trouble", hasTrouble());
    m_edit->update();
}

} // namespace madoguchi::widgets
