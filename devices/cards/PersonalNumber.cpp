#include "devices/cards/PersonalNumber.h"

#include "devices/cards/ChipDate.h"

namespace madoguchi::cards {

bool isPersonalNumber(QStringView digits)
{
    if (digits.size() != 12 || !areDigits(digits.toLatin1()))
        return false;
    int sum = 0;
    for (int n = 1; n <= 11; ++n) { // counted from the right, without the check digit
        const int weight = n <= 6 ? n + 1 : n - 5;
        sum += digits.at(11 - n).digitValue() * weight;
    }
    const int rest = sum % 11;
    return digits.at(11).digitValue() == (rest <= 1 ? 0 : 11 - rest);
}

} // namespace madoguchi::cards
