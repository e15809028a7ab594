#include "app/preapplication/CodeSet.h"

#include "app/preapplication/CodeText.h"
#include "app/preapplication/Words.h"

namespace madoguchi::preapplication {

Outcome<bool> CodeSet::add(const QString &text)
{
    const auto part = partFrom(text);
    if (!part)
        return Failure(part.error());
    if (isEmpty()) {
        m_parts.emplace(part->number, *part);
        return true;
    }
    const CodePart &first = m_parts.begin()->second;
    if (part->set != first.set)
        return refusal(ErrorCode::CodeOtherSet);
    if (part->key != first.key || part->total != first.total)
        return refusal(ErrorCode::CodeDamaged, QStringLiteral("head of the code"));
    const auto [known, isNew] = m_parts.emplace(part->number, *part);
    if (!isNew && known->second != *part)
        return refusal(ErrorCode::CodeDamaged, QStringLiteral("two codes with one number"));
    return isNew;
}

int CodeSet::total() const
{
    return isEmpty() ? 0 : m_parts.begin()->second.total;
}

QList<int> CodeSet::missing() const
{
    QList<int> numbers;
    for (int number = 1; number <= total(); ++number) {
        if (m_parts.count(number) == 0)
            numbers << number;
    }
    return numbers;
}

QString CodeSet::key() const
{
    return isEmpty() ? QString() : m_parts.begin()->second.key;
}

Outcome<QByteArray> CodeSet::sealed() const
{
    if (isEmpty())
        return refusal(ErrorCode::NoCode);
    if (!isComplete())
        return incomplete(missing(), total());
    QByteArray all;
    for (const auto &[number, part] : m_parts)
        all += part.data;
    if (digest(all, SetBytes) != m_parts.begin()->second.set)
        return refusal(ErrorCode::CodeDamaged, QStringLiteral("codes of the set"));
    return all;
}

} // namespace madoguchi::preapplication
