#include "widgets/DateField.h"

#include "widgets/theme/Theme.h"

#include <QLabel>

namespace madoguchi::widgets {

namespace {

QLabel *newUnderstood()
{
    auto *label = new QLabel;
    label->setObjectName(QStringLiteral("understood"));
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, theme::color(theme::Role::TextQuiet));
    label->setPalette(colors);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(theme::px(190));
    return label;
}

} // namespace

DateField::DateField(const QString &label, QWidget *parent)
    : OriginField(label, Script::Interface, newUnderstood(), parent)
    , m_understood(findChild<QLabel *>(QStringLiteral("understood")))
{
}

void DateField::setReading(Reading reading)
{
    m_reading = std::move(reading);
    textChanged();
}

QString DateField::understood() const
{
    return m_understood->text();
}

void DateField::textChanged()
{
    if (m_reading)
        m_understood->setText(m_reading(text()));
}

} // namespace madoguchi::widgets
