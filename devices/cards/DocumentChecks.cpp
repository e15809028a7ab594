#include "devices/cards/DocumentChecks.h"

#include "devices/cards/ChipDate.h"
#include "devices/cards/PersonalNumber.h"
#include "devices/cards/ResidenceCard.h"
#include "devices/outcome/EnumWord.h"

#include <algorithm>
#include <array>

namespace madoguchi::cards {

namespace {

constexpr int OldestAge = 130;

QDate dayOf(const std::optional<QString> &text)
{
    return text ? QDate::fromString(*text, QStringLiteral("yyyyMMdd")) : QDate();
}

/// The day, with what is unknown ("00") taken as the first.
QDate knownDayOf(const std::optional<QString> &text)
{
    if (!text || text->size() != 8)
        return {};
    const auto part = [&](int at) { return std::max(1, QStringView(*text).mid(at, 2).toInt()); };
    const bool dayWithoutMonth = text->mid(4, 2) == QLatin1String("00") && text->mid(6) != QLatin1String("00");
    return dayWithoutMonth ? QDate() : QDate(text->left(4).toInt(), part(4), part(6));
}

bool hasLicenceInIt(const IdentityDocument &document)
{
    return document.kind == DocumentKind::MyNumberCard && document.licence;
}

std::optional<QString> expiryOf(const IdentityDocument &document)
{
    if (document.licence && !hasLicenceInIt(document))
        return document.licence->expires;
    if (document.residence)
        return document.residence->cardExpiry;
    return document.face ? document.face->expiry : std::nullopt;
}

/// The eleventh digit checks the ten before it; only results of 1 to 9 are published.
bool isLicenceNumber(const QString &number)
{
    constexpr std::array weights { 5, 4, 3, 2, 7, 6, 5, 4, 3, 2 };
    if (number.size() != 12 || !areDigits(number.toLatin1()))
        return false;
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * number.at(static_cast<qsizetype>(i)).digitValue();
    const int digit = 11 - sum % 11;
    return digit > 9 || number.at(10).digitValue() == digit;
}

/// Collects what does not fit.
class Judge {
public:
    Judge(const IdentityDocument &document, QDate today)
        : m_document(document)
        , m_today(today)
        , m_born(knownDayOf(document.birthDate))
    {
    }

    [[nodiscard]] QList<DocumentDoubt> verdict()
    {
        judgePerson();
        judgeDates();
        judgeNumbers();
        doubt(hasUnreadable(), DocumentDoubt::UnreadableEntry);
        if (m_document.residence)
            judgeStay(*m_document.residence);
        std::sort(m_doubts.begin(), m_doubts.end());
        return m_doubts;
    }

private:
    void doubt(bool is, DocumentDoubt what)
    {
        if (is)
            m_doubts << what;
    }

    [[nodiscard]] bool hasUnreadable() const
    {
        return (m_document.licence && m_document.licence->hasUnreadableText)
            || (m_document.residence && m_document.residence->hasUnreadableText);
    }

    void judgePerson()
    {
        const bool carriesName = m_document.kind == DocumentKind::MyNumberCard
            || m_document.kind == DocumentKind::DrivingLicence
            || m_document.kind == DocumentKind::DrivingHistoryCertificate;
        doubt(carriesName && !m_document.name, DocumentDoubt::NameMissing);
        if (!m_document.birthDate)
            return;
        doubt(!m_born.isValid(), DocumentDoubt::BirthDateNoDay);
        doubt(m_born.isValid() && m_born > m_today, DocumentDoubt::BirthDateInFuture);
        doubt(m_born.isValid() && m_born.addYears(OldestAge + 1) <= m_today, DocumentDoubt::BirthDateTooOld);
        const bool differs
            = m_document.face && m_document.face->birthDate && m_document.face->birthDate != m_document.birthDate;
        doubt(differs, DocumentDoubt::FaceDiffers);
    }

    void judgeDates()
    {
        const QDate expiry = dayOf(expiryOf(m_document));
        doubt(expiry.isValid() && expiry < m_today, DocumentDoubt::Expired);
        doubt(expiry.isValid() && expiry == m_today, DocumentDoubt::ExpiresToday);
        if (!m_document.licence)
            return;
        const QDate issued = dayOf(m_document.licence->issued);
        const QDate ends = dayOf(m_document.licence->expires);
        doubt(hasLicenceInIt(m_document) && ends.isValid() && ends < m_today, DocumentDoubt::LicenceExpired);
        doubt(issued.isValid() && issued > m_today, DocumentDoubt::IssuedInFuture);
        doubt(issued.isValid() && m_born.isValid() && issued < m_born, DocumentDoubt::IssuedBeforeBirth);
        doubt(issued.isValid() && ends.isValid() && issued > ends, DocumentDoubt::IssuedAfterExpiry);
    }

    void judgeNumbers()
    {
        const bool hasLicence = m_document.licence && !m_document.licence->number.isEmpty();
        doubt(hasLicence && !isLicenceNumber(m_document.licence->number), DocumentDoubt::LicenceNumberDigit);
        doubt(m_document.personalNumber && !isPersonalNumber(*m_document.personalNumber),
            DocumentDoubt::PersonalNumberDigit);
        doubt(m_document.residence && !isCardNumber(m_document.residence->cardNumber), DocumentDoubt::CardNumberForm);
    }

    void judgeStay(const ResidenceCardData &card)
    {
        const QDate until = dayOf(card.periodExpiry);
        const bool over = until.isValid() && until < m_today;
        const bool applied = card.applicationPending.value_or(false);
        doubt(over && !applied, DocumentDoubt::StayOver);
        doubt(over && applied, DocumentDoubt::StayOverButApplied);
        const QDate permitUntil = dayOf(card.comprehensivePermitExpiry);
        doubt(permitUntil.isValid() && permitUntil < m_today, DocumentDoubt::PermitOver);
        const bool permitted = card.generation == 2
            && (card.comprehensivePermit.value_or(QStringLiteral("0")) != QLatin1String("0")
                || card.individualPermit.value_or(QStringLiteral("0")) != QLatin1String("0"));
        doubt(permitted && card.work == WorkRestriction::None, DocumentDoubt::WorkContradiction);
    }

    const IdentityDocument &m_document;
    const QDate m_today;
    const QDate m_born;
    QList<DocumentDoubt> m_doubts;
};

} // namespace

QString toWord(DocumentDoubt doubt)
{
    return wordOf(doubt);
}

QList<DocumentDoubt> doubtsOf(const IdentityDocument &document, QDate today)
{
    return Judge(document, today).verdict();
}

} // namespace madoguchi::cards
