#include "devices/cards/ChipDate.h"

#include <algorithm>

namespace madoguchi::cards {

bool areDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isMonthAndDay(QByteArrayView text)
{
    return text.size() == 4 && areDigits(text) && text.first(2) <= QByteArrayView("12")
        && text.last(2) <= QByteArrayView("31");
}

bool isChipDate(QByteArrayView text)
{
    return text.size() == 8 && areDigits(text.first(4)) && isMonthAndDay(text.last(4));
}

} // namespace madoguchi::cards
