#include "app/handover/DatePattern.h"

#include "app/documents/DateParts.h"

#include <QRegularExpression>

namespace madoguchi::handover {

namespace {

const QRegularExpression &braces()
{
    static const QRegularExpression inBraces(QStringLiteral("\\{([^{}]*)\\}"));
    return inBraces;
}

QString digits(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString unlessZero(int number)
{
    return number == 0 ? QString() : QString::number(number);
}

/// Nothing for a part of the era.
std::optional<QString> westernPart(const QString &name, const reception::PartialDate &date)
{
    if (name == QLatin1String("yyyy"))
        return digits(date.year(), 4);
    if (name == QLatin1String("mm"))
        return digits(date.month(), 2);
    if (name == QLatin1String("m"))
        return unlessZero(date.month());
    if (name == QLatin1String("dd"))
        return digits(date.day(), 2);
    if (name == QLatin1String("d"))
        return unlessZero(date.day());
    return std::nullopt;
}

QString eraPart(const QString &name, const reception::PartialDate &date, const EraDigits &eras)
{
    const reception::EraYear year = *date.era();
    const QString word = documents::dateParts(date, QStringLiteral("word")).eraOption;
    if (name == QLatin1String("era"))
        return eras.value(word);
    if (name == QLatin1String("era-letter"))
        return word.left(1).toUpper();
    if (name == QLatin1String("era-initial"))
        return reception::kanjiInitial(year.era);
    if (name == QLatin1String("era-name"))
        return reception::kanjiName(year.era);
    return name == QLatin1String("yy") ? digits(year.year, 2) : QString::number(year.year);
}

} // namespace

const QStringList &datePartNames()
{
    static const QStringList names
        = QStringLiteral("yyyy mm m dd d era era-letter era-initial era-name yy y").split(u' ');
    return names;
}

QString wrongDatePart(const QString &pattern)
{
    auto parts = braces().globalMatch(pattern);
    while (parts.hasNext()) {
        const QString name = parts.next().captured(1);
        if (!datePartNames().contains(name))
            return name.isEmpty() ? QStringLiteral("{}") : name;
    }
    const QString rest = QString(pattern).remove(braces());
    return rest.contains(u'{') || rest.contains(u'}') ? rest : QString();
}

std::optional<QString> written(const reception::PartialDate &date, const QString &pattern, const EraDigits &eras)
{
    QString text;
    qsizetype at = 0;
    auto parts = braces().globalMatch(pattern);
    while (parts.hasNext()) {
        const QRegularExpressionMatch part = parts.next();
        text += pattern.mid(at, part.capturedStart() - at);
        at = part.capturedEnd();
        const auto western = westernPart(part.captured(1), date);
        if (!western && !date.era())
            return std::nullopt;
        text += western ? *western : eraPart(part.captured(1), date, eras);
    }
    return text + pattern.mid(at);
}

} // namespace madoguchi::handover
