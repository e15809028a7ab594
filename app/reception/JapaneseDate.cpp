#include "app/reception/JapaneseDate.h"

#include <array>

namespace madoguchi::reception {

namespace {

struct EraFacts {
    Era era;
    int year, month, day; ///< first day
    const char16_t *name;
};

// The day of the change belongs to the new era. 明治 as of 1868-10-23 (改元の詔書), 大正 1912-07-30, 昭和 1926-12-25,
// 平成 1989-01-08 (政令第1号), 令和 2019-05-01 (政令第143号).
constexpr std::array<EraFacts, 5> Eras { {
    { Era::Meiji, 1868, 10, 23, u"明治" },
    { Era::Taisho, 1912, 7, 30, u"大正" },
    { Era::Showa, 1926, 12, 25, u"昭和" },
    { Era::Heisei, 1989, 1, 8, u"平成" },
    { Era::Reiwa, 2019, 5, 1, u"令和" },
} };

std::optional<Era> eraOf(QDate day)
{
    for (auto facts = Eras.rbegin(); facts != Eras.rend(); ++facts) {
        if (day >= eraStart(facts->era))
            return facts->era;
    }
    return {};
}

/// First and last day that a partial date can mean.
struct Span {
    QDate first, last;
};

Span spanOf(const PartialDate &date)
{
    const int firstMonth = date.month() == 0 ? 1 : date.month();
    const int lastMonth = date.month() == 0 ? 12 : date.month();
    const int firstDay = date.day() == 0 ? 1 : date.day();
    const int lastDay = date.day() == 0 ? QDate(date.year(), lastMonth, 1).daysInMonth() : date.day();
    return { QDate(date.year(), firstMonth, firstDay), QDate(date.year(), lastMonth, lastDay) };
}

QString yearText(const PartialDate &date)
{
    const auto era = date.era();
    if (!era)
        return QStringLiteral("%1年").arg(date.year());
    const QString year = era->year == 1 ? QStringLiteral("元") : QString::number(era->year);
    return QStringLiteral("%1%2年").arg(kanjiName(era->era), year);
}

int yearsBetween(const PartialDate &birth, QDate day)
{
    const bool before = day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day());
    return day.year() - birth.year() - (before ? 1 : 0);
}

} // namespace

QDate eraStart(Era era)
{
    const EraFacts &facts = Eras[static_cast<std::size_t>(era)];
    return QDate(facts.year, facts.month, facts.day);
}

QDate eraEnd(Era era)
{
    const auto next = static_cast<std::size_t>(era) + 1;
    return next < Eras.size() ? eraStart(Eras[next].era).addDays(-1) : QDate();
}

QString kanjiName(Era era)
{
    return QString::fromUtf16(Eras[static_cast<std::size_t>(era)].name);
}

QString kanjiInitial(Era era)
{
    return kanjiName(era).left(1);
}

QString toWord(Era era)
{
    return eraWords().at(static_cast<int>(era));
}

const QStringList &eraWords()
{
    static const QStringList words = QStringLiteral("meiji taisho showa heisei reiwa").split(u' ');
    return words;
}

PartialDate::PartialDate(QDate day)
    : m_year(day.year())
    , m_month(day.month())
    , m_day(day.day())
{
}

PartialDate::PartialDate(int year, int month, int day)
    : m_year(year)
    , m_month(month)
    , m_day(day)
{
}

QDate PartialDate::toDate() const
{
    return isComplete() ? QDate(m_year, m_month, m_day) : QDate();
}

std::optional<EraYear> PartialDate::era() const
{
    if (isEmpty())
        return {};
    const Span span = spanOf(*this);
    const auto first = eraOf(span.first);
    if (!first || first != eraOf(span.last))
        return {};
    return EraYear { *first, m_year - eraStart(*first).year() + 1 };
}

QString PartialDate::toIso() const
{
    if (isEmpty())
        return {};
    return QStringLiteral("%1-%2-%3")
        .arg(m_year, 4, 10, QLatin1Char('0'))
        .arg(m_month, 2, 10, QLatin1Char('0'))
        .arg(m_day, 2, 10, QLatin1Char('0'));
}

QString PartialDate::toJapanese() const
{
    if (isEmpty())
        return {};
    if (m_month == 0)
        return yearText(*this) + QStringLiteral("月日不詳");
    const QString month = yearText(*this) + QStringLiteral("%1月").arg(m_month);
    return month + (m_day == 0 ? QStringLiteral("日不詳") : QStringLiteral("%1日").arg(m_day));
}

std::optional<int> ageOn(const PartialDate &birth, QDate day)
{
    if (birth.isEmpty() || !day.isValid())
        return {};
    const Span span = spanOf(birth);
    if (day < span.last)
        return {};
    const int youngest = yearsBetween(PartialDate(span.last), day);
    const int oldest = yearsBetween(PartialDate(span.first), day);
    return youngest == oldest ? std::optional(youngest) : std::nullopt;
}

} // namespace madoguchi::reception
