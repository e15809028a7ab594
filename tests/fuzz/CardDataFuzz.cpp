// The parsers of card data get any bytes: they answer, and what they accept holds what its type promises.

#include "devices/cards/MyNumberData.h"
#include "devices/cards/PersonalNumber.h"
#include "devices/cards/Tlv.h"

#include <cstdint>
#include <cstdlib>

using namespace madoguchi;
using namespace madoguchi::cards;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void walk(QByteArrayView bytes)
{
    TlvReader reader(bytes);
    qsizetype sum = 0;
    while (const auto object = reader.next())
        sum += object->value.size() + 2;
    require(sum <= bytes.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    walk(bytes);
    if (const auto four = parseBasicFour(bytes)) {
        require(four->name || four->address || four->birthDate || four->sex);
        require(!four->birthDate || four->birthDate->size() == 8);
        require(!four->name || bytes.contains(four->name->toUtf8()));
        require(!four->address || bytes.contains(four->address->toUtf8()));
    }
    if (const auto number = parsePersonalNumber(bytes))
        require(isPersonalNumber(*number));
    return 0;
}
