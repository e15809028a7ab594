#include "app/store/SlipNumber.h"

#include <sodium.h>

namespace madoguchi::store {

namespace {

constexpr int Digits = 7;
const QLatin1String CodePrefix("MADOGUCHI-HOLD:");

/// Sum of Luhn over all digits, the last one being the check digit.
int luhnSum(const QString &digits)
{
    int sum = 0;
    for (int i = 0; i < digits.size(); ++i) {
        const int value = digits.at(digits.size() - 1 - i).digitValue() * (i % 2 == 1 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum;
}

/// What stands behind the code's prefix. A scanner types as a keyboard does: with Caps Lock or another layout the case
/// and the colon are different ones.
QString withoutPrefix(const QString &text)
{
    const qsizetype colon = CodePrefix.size() - 1;
    return text.left(colon).compare(CodePrefix.left(colon), Qt::CaseInsensitive) == 0 ? text.mid(colon + 1) : text;
}

} // namespace

QString newSlipNumber()
{
    const QString body = QStringLiteral("%1").arg(randombytes_uniform(1'000'000), Digits - 1, 10, QLatin1Char('0'));
    return body + QString::number((10 - luhnSum(body + u'0') % 10) % 10);
}

bool isSlipNumber(const QString &digits)
{
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return false;
    }
    return digits.size() == Digits && luhnSum(digits) % 10 == 0;
}

QString slipNumberFrom(const QString &typedOrScanned)
{
    QString digits;
    for (const QChar letter : withoutPrefix(typedOrScanned.trimmed())) {
        if (letter.isDigit())
            digits += QChar(u'0' + letter.digitValue()); // full-width digits come from a Japanese keyboard
        else if (!QStringLiteral("-－−‐ー").contains(letter) && !letter.isSpace())
            return {};
    }
    return isSlipNumber(digits) ? digits : QString();
}

QString groupedSlipNumber(const QString &number)
{
    return number.left(3) + u'-' + number.mid(3);
}

QString slipCode(const QString &number)
{
    return CodePrefix + number;
}

} // namespace madoguchi::store
