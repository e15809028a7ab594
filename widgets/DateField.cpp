#include "widgets/DateField.h"

namespace madoguchi::widgets {

DateField::DateField(const QString &label, QWidget *parent)
    : OriginField(label, Script::Interface, parent)
{
}

void DateField::setReading(Reading reading)
{
    m_reading = std::move(reading);
    textChanged();
}

void DateField::textChanged()
{
    m_understood = m_reading ? m_reading(text()) : QString();
    setNote(m_understood);
}

} // namespace madoguchi::widgets
