#include "app/preapplication/ContentLimits.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace madoguchi::preapplication {

namespace {

/// Unicode's embedding, override and isolate characters (UAX 9), and the marks of a direction.
bool turnsWriting(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

bool isUnfit(char32_t c, bool mayBreakLines)
{
    if (c == U'\n')
        return !mayBreakLines;
    const auto category = QChar::category(c);
    // A half of a surrogate pair, too, once Qt has read it.
    const bool isNoncharacter
        = c == QChar::ReplacementCharacter || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph || category == QChar::Other_Surrogate || isNoncharacter
        || turnsWriting(c);
}

bool isFit(const QString &text, qsizetype longest, bool mayBreakLines)
{
    if (text.size() > longest)
        return false;
    const auto points = text.toUcs4(); // half a surrogate pair stays what it is
    return std::none_of(points.begin(), points.end(), [mayBreakLines](auto c) { return isUnfit(c, mayBreakLines); });
}

} // namespace

bool isWithinLimits(const QJsonObject &data)
{
    return data.value(QLatin1String("fields")).toObject().size() <= MostFields
        && data.value(QLatin1String("household")).toArray().size() <= MostMembers;
}

QString unfitText(const documents::FormValues &values)
{
    for (auto it = values.bound.cbegin(); it != values.bound.cend(); ++it) {
        if (!isFit(*it, LongestPersonText, false))
            return it.key();
    }
    for (auto it = values.fields.cbegin(); it != values.fields.cend(); ++it) {
        if (!isFit(it.key(), LongestKey, false))
            return QStringLiteral("key in fields");
        if (!isFit(*it, LongestFieldText, true))
            return QStringLiteral("fields.") + it.key();
    }
    return {};
}

int householdSize(const documents::FormValues &values)
{
    static const QRegularExpression member(QStringLiteral("^household\\[(\\d{1,4})\\]\\."));
    int size = 0;
    for (auto it = values.bound.cbegin(); it != values.bound.cend(); ++it) {
        if (const auto match = member.match(it.key()); match.hasMatch())
            size = std::max(size, match.captured(1).toInt() + 1);
    }
    return size;
}

} // namespace madoguchi::preapplication
