#include "app/clerk/NumberBFields.h"

#include "widgets/OriginField.h"
#include "widgets/theme/Theme.h"

#include <QGridLayout>

#include <algorithm>

namespace madoguchi::clerk {

namespace {

constexpr qsizetype BirthDateLength = 6;
constexpr qsizetype YearLength = 4;
constexpr qsizetype CodeLength = 4;

/// Wide digits mean the same; spaces mean nothing.
QString digitsOf(const widgets::OriginField *field)
{
    return field->text().normalized(QString::NormalizationForm_KC).simplified().remove(u' ');
}

bool isNumber(const QString &digits)
{
    return std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Year, month and day with two digits each; month and day may be unknown.
bool isBirthDate(const QString &digits)
{
    return digits.size() == BirthDateLength && isNumber(digits) && digits.mid(2, 2).toInt() <= 12
        && digits.mid(4, 2).toInt() <= 31;
}

bool isYear(const QString &digits)
{
    return digits.size() == YearLength && isNumber(digits) && digits.startsWith(QLatin1String("20"));
}

bool isCode(const QString &digits)
{
    return digits.size() == CodeLength && isNumber(digits);
}

} // namespace

NumberBFields::NumberBFields(QWidget *parent)
    : QWidget(parent)
    , m_birthDate(new widgets::OriginField({}, widgets::OriginField::Script::Interface, this))
    , m_expiryYear(new widgets::OriginField({}, widgets::OriginField::Script::Interface, this))
    , m_code(new widgets::OriginField({}, widgets::OriginField::Script::Interface, this))
{
    setObjectName(QStringLiteral("numberBFields"));
    // Two lines: three would be too much for a screen of 768 pixels.
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::px(16));
    grid->addWidget(m_birthDate, 0, 0, 1, 2);
    grid->addWidget(m_expiryYear, 1, 0);
    grid->addWidget(m_code, 1, 1);
    for (widgets::OriginField *field : { m_birthDate, m_expiryYear, m_code }) {
        connect(field, &widgets::OriginField::textEdited, this, &NumberBFields::tell);
    }
    m_birthDate->setPlaceholder(QStringLiteral("600403"));
    m_expiryYear->setPlaceholder(QStringLiteral("2034"));
    m_code->setPlaceholder(QStringLiteral("1234"));
    showWords();
}

void NumberBFields::clear()
{
    for (widgets::OriginField *field : { m_birthDate, m_expiryYear, m_code }) {
        field->setText({});
        field->setError({});
    }
    m_proposed = {};
}

void NumberBFields::propose(const identity::NumberBParts &parts)
{
    for (const auto &[field, part] : { std::pair(m_birthDate, &identity::NumberBParts::birthDate),
             std::pair(m_expiryYear, &identity::NumberBParts::expiryYear),
             std::pair(m_code, &identity::NumberBParts::code) }) {
        const bool isTyped = !field->text().isEmpty() && field->text() != m_proposed.*part;
        if (isTyped || (parts.*part).isEmpty())
            continue;
        field->setText(parts.*part);
        m_proposed.*part = parts.*part;
    }
    tell();
}

void NumberBFields::focusFirst()
{
    m_birthDate->focusControl();
}

void NumberBFields::showWords()
{
    //: Name of an entry, for reading a My Number card without its PIN. To the clerk.
    m_birthDate->setLabel(tr("Date of birth (six digits)"));
    //: How to write it: the year as it is printed on the card, in the Japanese era, then month and day.
    m_birthDate->setHint(tr("Year of the era, month and day with two digits each: 600403 for April 3, Showa 60."));
    //: Name of an entry, for reading a My Number card without its PIN. To the clerk.
    m_expiryYear->setLabel(tr("Year in which the card expires (four digits)"));
    //: Name of an entry, for reading a My Number card without its PIN. To the clerk.
    m_code->setLabel(tr("Security code (four digits)"));
    //: Where the security code of a My Number card stands.
    m_code->setHint(tr("It stands on the front of the card."));
}

void NumberBFields::tell()
{
    const QString birthDate = digitsOf(m_birthDate);
    const QString year = digitsOf(m_expiryYear);
    const QString code = digitsOf(m_code);
    //: Below the entry for the date of birth, to the clerk.
    const QString badDate = tr("This is no date. Enter the year of the era, month and day with two digits each.");
    m_birthDate->setError(birthDate.size() >= BirthDateLength && !isBirthDate(birthDate) ? badDate : QString());
    //: Below the entry for the year of expiry, to the clerk.
    const QString badYear = tr("This is no year of expiry. Enter it as it is printed: four digits.");
    m_expiryYear->setError(year.size() >= YearLength && !isYear(year) ? badYear : QString());
    //: Below the entry for the security code, to the clerk.
    const QString badCode = tr("The code has four digits. Enter it as it is printed.");
    m_code->setError(code.size() >= CodeLength && !isCode(code) ? badCode : QString());
    emit edited(isBirthDate(birthDate) && isYear(year) && isCode(code) ? birthDate + year + code : QString());
}

} // namespace madoguchi::clerk
