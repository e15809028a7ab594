// How dates are read from cards, data files and from what people type.

#include "app/reception/JapaneseDate.h"

#include <QRegularExpression>

namespace madoguchi::reception {

namespace {

/// A date out of its parts; nullopt when there is no such day. Zero = unknown; a day without its month is no date.
std::optional<PartialDate> checked(int year, int month, int day)
{
    if (year == 0 && month == 0 && day == 0)
        return PartialDate();
    if (year < 1 || (month == 0 && day != 0) || month > 12)
        return {};
    if (day != 0 && !QDate::isValid(year, month, day))
        return {};
    return PartialDate(year, month, day);
}

/// Width folded, blanks dropped, every stroke that people use between numbers made one.
QString folded(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_KC);
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    static const QRegularExpression strokes(QStringLiteral("[-/.\\x{2010}-\\x{2015}\\x{2212}\\x{30FC}\\x{30FB}]"));
    plain.remove(blanks);
    plain.replace(strokes, QStringLiteral("-"));
    return plain.toUpper();
}

std::optional<Era> eraNamed(const QString &word)
{
    static const QString letters = QStringLiteral("MTSHR");
    for (const Era era : { Era::Meiji, Era::Taisho, Era::Showa, Era::Heisei, Era::Reiwa }) {
        if (word == kanjiName(era) || word == kanjiInitial(era) || word == letters.at(static_cast<int>(era)))
            return era;
    }
    return {};
}

/// True when some day that the date can mean lies in the era.
bool reaches(Era era, const PartialDate &date)
{
    const int month = date.month() == 0 ? 1 : date.month();
    const QDate first(date.year(), month, date.day() == 0 ? 1 : date.day());
    QDate last = first;
    if (date.month() == 0)
        last = QDate(date.year(), 12, 31);
    else if (date.day() == 0)
        last = QDate(date.year(), month, first.daysInMonth());
    return last >= eraStart(era) && (!eraEnd(era).isValid() || first <= eraEnd(era));
}

std::optional<PartialDate> fromMatch(const QRegularExpressionMatch &match)
{
    const QString eraWord = match.captured(QStringLiteral("era"));
    const QString yearWord = match.captured(QStringLiteral("year"));
    const int month = match.captured(QStringLiteral("month")).toInt();
    const int day = match.captured(QStringLiteral("day")).toInt();
    const bool monthIsZero = match.hasCaptured(QStringLiteral("month")) && month == 0;
    if (monthIsZero && day != 0)
        return {};
    const auto era = eraNamed(eraWord);
    if (!era)
        return yearWord.size() == 4 ? checked(yearWord.toInt(), month, day) : std::nullopt;
    const int yearOfEra = yearWord == QStringLiteral("元") ? 1 : yearWord.toInt();
    if (yearOfEra < 1 || yearOfEra > 99)
        return {};
    const auto date = checked(eraStart(*era).year() + yearOfEra - 1, month, day);
    return date && reaches(*era, *date) ? date : std::nullopt;
}

} // namespace

std::optional<PartialDate> PartialDate::fromText(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})(-?)([0-9]{2})\\2([0-9]{2})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    return checked(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
}

std::optional<PartialDate> PartialDate::fromTyped(QStringView text)
{
    static const QString start = QStringLiteral("^(?:西暦|(?<era>明治|大正|昭和|平成|令和|[明大昭平令MTSHR]))?");
    // 昭和29年3月9日, S29.3.9, 1954/3/9, 大正5年3月日不詳, 大正5年, 大正5年月日不詳
    static const QRegularExpression parts(start
        + QStringLiteral("(?<year>元|[0-9]{1,4})(?:年|-|$)(?:(?<month>[0-9]{1,2})(?:月|-|$))?"
                         "(?:(?<day>[0-9]{1,2})日?)?(?:月?日不詳)?$"));
    // 19540309, S290309
    static const QRegularExpression packed(
        start + QStringLiteral("(?<year>[0-9]{2}|[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})$"));
    const QString plain = folded(text);
    for (const QRegularExpression *form : { &packed, &parts }) {
        const auto match = form->match(plain);
        if (match.hasMatch())
            return fromMatch(match);
    }
    return {};
}

std::optional<PartialDate> PartialDate::fromAny(QStringView text)
{
    const auto held = fromText(text);
    return held ? held : fromTyped(text);
}

} // namespace madoguchi::reception
