#include "app/documents/DateParts.h"

namespace madoguchi::documents {

namespace {

QString optionOf(reception::Era era)
{
    switch (era) {
    case reception::Era::Meiji:
        return QStringLiteral("meiji");
    case reception::Era::Taisho:
        return QStringLiteral("taisho");
    case reception::Era::Showa:
        return QStringLiteral("showa");
    case reception::Era::Heisei:
        return QStringLiteral("heisei");
    case reception::Era::Reiwa:
        return QStringLiteral("reiwa");
    }
    return {};
}

QString knownNumber(int number)
{
    return number == 0 ? QString() : QString::number(number);
}

} // namespace

QString DateParts::part(const QString &name) const
{
    if (name == QLatin1String("era"))
        return era;
    if (name == QLatin1String("year"))
        return year;
    return name == QLatin1String("month") ? month : day;
}

DateParts dateParts(const reception::PartialDate &date, const QString &eraStyle)
{
    DateParts parts;
    if (date.isEmpty())
        return parts;
    parts.month = knownNumber(date.month());
    parts.day = knownNumber(date.day());
    const auto eraYear = eraStyle == QLatin1String("western") ? std::nullopt : date.era();
    if (!eraYear) {
        parts.era = QStringLiteral("西暦");
        parts.year = QString::number(date.year());
        parts.eraOption = QStringLiteral("western");
        return parts;
    }
    parts.era = eraStyle == QLatin1String("initial") ? reception::kanjiInitial(eraYear->era)
                                                     : reception::kanjiName(eraYear->era);
    parts.year = eraYear->year == 1 ? QStringLiteral("元") : QString::number(eraYear->year);
    parts.eraOption = optionOf(eraYear->era);
    return parts;
}

} // namespace madoguchi::documents
