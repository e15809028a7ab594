#include "devices/cards/LicenceText.h"

#include "devices/cards/BadData.h"
#include "devices/cards/ChipDate.h"
#include "devices/cards/JisX0208.h"

#include <QRegularExpression>

#include <array>

namespace madoguchi::cards {

namespace {

constexpr int MissingCharacter = 0xFFFA;
constexpr int FirstGaiji = 0xFFF1;

/// FFF1 and the like; one published reader has met the two bytes the other way round, which no character has either.
std::optional<int> specialCode(quint8 first, quint8 second)
{
    if (first == 0xFF)
        return first << 8 | second;
    if (second == 0xFF)
        return second << 8 | first;
    return std::nullopt;
}

Outcome<QString> characterOf(quint8 first, quint8 second)
{
    if (const std::optional<int> special = specialCode(first, second)) {
        if (*special >= FirstGaiji && *special < FirstGaiji + MostGaiji)
            return gaijiMark(*special - FirstGaiji + 1);
        if (*special == MissingCharacter)
            return QStringLiteral("【欠字】");
        return badData(QStringLiteral("licence: a code beyond the 外字"));
    }
    const std::optional<QChar> character = fromJisX0208(first, second);
    if (!character)
        return badData(QStringLiteral("licence: a code that JIS X 0208 does not have"));
    return QString(*character);
}

} // namespace

QString gaijiMark(int number)
{
    return QStringLiteral("【外字%1】").arg(number);
}

QStringList marksIn(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("【外字[1-%1]】|【欠字】").arg(MostGaiji));
    QStringList marks;
    for (auto found = mark.globalMatch(text); found.hasNext();)
        marks << found.next().captured();
    marks.removeDuplicates();
    return marks;
}

Outcome<QString> licenceText(QByteArrayView bytes)
{
    if (bytes.size() % 2 != 0)
        return badData(QStringLiteral("licence: half a character"));
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += 2) {
        const Outcome<QString> character
            = characterOf(static_cast<quint8>(bytes[at]), static_cast<quint8>(bytes[at + 1]));
        if (!character)
            return character;
        text += *character;
    }
    return text;
}

Outcome<std::optional<QString>> licenceDate(QByteArrayView bytes)
{
    constexpr std::array YearBeforeEra { 1867, 1911, 1925, 1988, 2018 };
    if (bytes.isEmpty())
        return std::optional<QString>();
    if (bytes.size() != 7 || !areDigits(bytes))
        return badData(QStringLiteral("licence: a date that is not seven digits"));
    const auto era = static_cast<std::size_t>(bytes[0] - '0');
    if (era < 1 || era > YearBeforeEra.size())
        return badData(QStringLiteral("licence: an era that does not exist"));
    const QByteArrayView monthAndDay = bytes.sliced(3);
    if (bytes.sliced(1) == QByteArrayView("000000"))
        return std::optional<QString>();
    if (!isMonthAndDay(monthAndDay))
        return badData(QStringLiteral("licence: a day that is in no calendar"));
    const int year = YearBeforeEra[era - 1] + (bytes[1] - '0') * 10 + (bytes[2] - '0');
    return std::optional(QString::number(year) + QString::fromLatin1(monthAndDay));
}

} // namespace madoguchi::cards
