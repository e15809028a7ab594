#include "widgets/CheckField.h"

#include "widgets/ChoiceButton.h"

namespace madoguchi::widgets {

CheckField::CheckField(const QString &label, const QString &sentence, QWidget *parent)
    : Field(label, parent)
    , m_box(new ChoiceButton(QString(), sentence, ChoiceButton::Mark::Square))
{
    setUp(m_box, m_box);
    setFocusProxy(m_box);
    connect(m_box, &ChoiceButton::clicked, this, [this] {
        m_box->setChecked(!m_box->isChecked());
        emit checkedChanged(m_box->isChecked());
    });
}

void CheckField::setSentence(const QString &sentence)
{
    m_box->setText(sentence);
    m_box->updateGeometry();
}

void CheckField::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

bool CheckField::isChecked() const
{
    return m_box->isChecked();
}

QWidget *CheckField::control() const
{
    return m_box;
}

void CheckField::troubleChanged()
{
    m_box->setTrouble(hasTrouble());
}

} // namespace madoguchi::widgets
