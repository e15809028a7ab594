#include "app/documents/DateParts.h"

namespace madoguchi::documents {

namespace {

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

QStringList printedEras(const Field &field)
{
    if (field.kind != FieldKind::Era && field.eraStyle != QLatin1String("circle"))
        return reception::eraWords().contains(field.eraStyle) ? QStringList(field.eraStyle) : QStringList();
    QStringList eras;
    for (const Option &option : field.options)
        eras << option.value;
    return eras;
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
    parts.eraOption = reception::toWord(eraYear->era);
    return parts;
}

} // namespace madoguchi::documents
