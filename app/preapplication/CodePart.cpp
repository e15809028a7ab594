#include "app/preapplication/CodePart.h"

#include "app/preapplication/CodeText.h"
#include "app/preapplication/Words.h"

#include <QRegularExpression>

namespace madoguchi::preapplication {

namespace {

constexpr qsizetype LongestText = 800; ///< characters; a part of PartBytes has at most 567

/// 1 … MostParts, written as a number is: no sign, no leading zero. 0 for anything else.
int countFrom(QStringView digits)
{
    const int number = digits.size() <= 2 ? digits.toInt() : 0;
    return number >= 1 && number <= MostParts && QString::number(number) == digits ? number : 0;
}

} // namespace

QString toText(const CodePart &part)
{
    const QStringList words { part.key, part.set, QString::number(part.number), QString::number(part.total),
        toBase32(part.data) };
    return withCheck(CodePrefix + words.join(u'-'));
}

Outcome<CodePart> partFrom(const QString &text)
{
    static const QRegularExpression ours(
        QStringLiteral("^MGPA([0-9]{1,3})-"), QRegularExpression::CaseInsensitiveOption);
    const auto match = ours.match(text.left(12));
    if (!match.hasMatch())
        return refusal(ErrorCode::CodeForeign, QStringLiteral("prefix"));
    if (match.captured(1) != QLatin1String("1"))
        return refusal(ErrorCode::CodeNewer, QStringLiteral("version ") + match.captured(1));
    const auto checked = text.size() <= LongestText ? withoutCheck(text) : std::nullopt;
    if (!checked)
        return refusal(ErrorCode::CodeDamaged, QStringLiteral("check word"));
    const QStringList words = checked->split(u'-');
    if (words.size() != 6)
        return refusal(ErrorCode::CodeDamaged, QStringLiteral("parts of the code"));
    CodePart part { words.at(1), words.at(2), countFrom(words.at(3)), countFrom(words.at(4)), {} };
    const auto key = fromBase32(part.key);
    const auto set = fromBase32(part.set);
    auto data = fromBase32(words.at(5));
    const bool isSound = key && key->size() == 5 && set && set->size() == SetBytes && data && !data->isEmpty()
        && data->size() <= PartBytes && part.number > 0 && part.number <= part.total;
    if (!isSound)
        return refusal(ErrorCode::CodeDamaged, QStringLiteral("value in the code"));
    part.data = *std::move(data);
    return part;
}

} // namespace madoguchi::preapplication
