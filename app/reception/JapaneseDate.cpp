#include "app/reception/JapaneseDate.h"

#include <QRegularExpression>

#include <array>

namespace madoguchi::reception {

namespace {

struct EraFacts {
    Era era;
    int year, month, day; ///< first day
    const char16_t *kanji;
    char16_t letter; ///< as people type it
};

// 改元の詔書・政令: the day of the change belongs to the new era.
constexpr std::array<EraFacts, 5> Eras { {
    { Era::Meiji, 1868, 10, 23, u"明治", u'M' },
    { Era::Taisho, 1912, 7, 30, u"大正", u'T' },
    { Era::Showa, 1926, 12, 25, u"昭和", u'S' },
    { Era::Heisei, 1989, 1, 8, u"平成", u'H' },
    { Era::Reiwa, 2019, 5, 1, u"令和", u'R' },
} };

const EraFacts &factsOf(Era era)
{
    return Eras[static_cast<std::size_t>(era)];
}

std::optional<Era> eraOfDay(QDate day)
{
    std::optional<Era> found;
    for (const EraFacts &facts : Eras) {
        if (day >= QDate(facts.year, facts.month, facts.day))
            found = facts.era;
    }
    return found;
}

QDate firstPossible(int year, int month, int day)
{
    return QDate(year, month ? month : 1, day ? day : 1);
}

QDate lastPossible(int year, int month, int day)
{
    const int lastMonth = month ? month : 12;
    const QDate first(year, lastMonth, 1);
    return QDate(year, lastMonth, day ? day : first.daysInMonth());
}

bool isPossible(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || (day && !month))
        return false;
    return firstPossible(year, month, day).isValid();
}

/// Digits and marks in one width, without spaces.
QString folded(QStringView text)
{
    QString result;
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (code >= u'！' && code <= u'～')
            result += QChar(code - u'！' + u'!');
        else if (code == u'－' || code == u'−' || code == u'‐' || code == u'ー')
            result += u'-';
        else if (!letter.isSpace())
            result += letter;
    }
    return result;
}

std::optional<Era> eraOfWord(const QString &word)
{
    for (const EraFacts &facts : Eras) {
        const QString kanji = QString::fromUtf16(facts.kanji);
        if (word == kanji || word == kanji.left(1)
            || word.compare(QString(QChar(facts.letter)), Qt::CaseInsensitive) == 0)
            return facts.era;
    }
    return std::nullopt;
}

} // namespace

QDate eraStart(Era era)
{
    const EraFacts &facts = factsOf(era);
    return QDate(facts.year, facts.month, facts.day);
}

QDate eraEnd(Era era)
{
    if (era == Eras.back().era)
        return {};
    return eraStart(static_cast<Era>(static_cast<int>(era) + 1)).addDays(-1);
}

QString kanjiName(Era era)
{
    return QString::fromUtf16(factsOf(era).kanji);
}

QString kanjiInitial(Era era)
{
    return kanjiName(era).left(1);
}

PartialDate::PartialDate(QDate day)
    : PartialDate(day.isValid() ? day.year() : 0, day.isValid() ? day.month() : 0, day.isValid() ? day.day() : 0)
{
}

PartialDate::PartialDate(int year, int month, int day)
    : m_year(year)
    , m_month(month)
    , m_day(day)
{
}

std::optional<PartialDate> PartialDate::fromText(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})(-?)([0-9]{2})\\2([0-9]{2})$"));
    const auto hit = form.match(text.toString());
    if (!hit.hasMatch())
        return std::nullopt;
    const int year = hit.capturedView(1).toInt();
    const int month = hit.capturedView(3).toInt();
    const int day = hit.capturedView(4).toInt();
    if (!isPossible(year, month, day))
        return std::nullopt;
    return PartialDate(year, month, day);
}

std::optional<PartialDate> PartialDate::fromTyped(QStringView text)
{
    const QString plain = folded(text);
    if (const auto iso = fromText(plain))
        return iso;
    static const QRegularExpression form(
        QStringLiteral("^(西暦|明治|大正|昭和|平成|令和|[明大昭平令]|[MTSHRmtshr])?"
                       "([0-9]{1,4}|元)(?:年|[-./])([0-9]{1,2})(?:月|[-./])([0-9]{1,2})日?$"));
    const auto hit = form.match(plain);
    if (!hit.hasMatch())
        return std::nullopt;
    const QString word = hit.captured(1);
    const int number = hit.captured(2) == u"元"_qs ? 1 : hit.capturedView(2).toInt();
    const int month = hit.capturedView(3).toInt();
    const int day = hit.capturedView(4).toInt();
    const std::optional<Era> era = eraOfWord(word);
    if (!era) {
        const bool western = number >= 1000 && QDate(number, month, day).isValid();
        return western ? std::optional(PartialDate(number, month, day)) : std::nullopt;
    }
    const QDate date(eraStart(*era).year() + number - 1, month, day);
    // 昭和64年1月8日 and the like never were.
    if (number < 1 || !date.isValid() || eraOfDay(date) != era)
        return std::nullopt;
    return PartialDate(date);
}

QDate PartialDate::toDate() const
{
    return isComplete() ? QDate(m_year, m_month, m_day) : QDate();
}

std::optional<EraYear> PartialDate::era() const
{
    if (isEmpty())
        return std::nullopt;
    const auto first = eraOfDay(firstPossible(m_year, m_month, m_day));
    const auto last = eraOfDay(lastPossible(m_year, m_month, m_day));
    if (!first || first != last)
        return std::nullopt;
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
    const auto eraYear = era();
    QString text = eraYear ? kanjiName(eraYear->era) : QString();
    const int year = eraYear ? eraYear->year : m_year;
    text += eraYear && year == 1 ? u"元年"_qs : QString::number(year) + u"年"_qs;
    if (!m_month)
        return text + u"月日不詳"_qs;
    text += QString::number(m_month) + u"月"_qs;
    return text + (m_day ? QString::number(m_day) + u"日"_qs : u"日不詳"_qs);
}

namespace {
int fullYears(QDate birth, QDate day)
{
    const bool before = day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day());
    return day.year() - birth.year() - (before ? 1 : 0);
}
} // namespace

std::optional<int> ageOn(const PartialDate &birth, QDate day)
{
    if (birth.isEmpty() || !day.isValid())
        return std::nullopt;
    const QDate earliest = firstPossible(birth.year(), birth.month(), birth.day());
    const QDate latest = lastPossible(birth.year(), birth.month(), birth.day());
    const int oldest = fullYears(earliest, day);
    if (latest > day || oldest != fullYears(latest, day))
        return std::nullopt;
    return oldest;
}

} // namespace madoguchi::reception
