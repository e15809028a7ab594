#include "devices/cards/MyNumberData.h"

#include "devices/cards/BadData.h"
#include "devices/cards/CardText.h"
#include "devices/cards/ChipDate.h"
#include "devices/cards/PersonalNumber.h"
#include "devices/cards/Tlv.h"

#include <QSet>

#include <array>

namespace madoguchi::cards {

namespace {

constexpr quint16 PersonalNumberTag = 0xFF10;
constexpr quint16 BasicFourTag = 0xFF20;
constexpr quint16 BasicNameTag = 0xDF22;
constexpr quint16 BasicAddressTag = 0xDF23;
constexpr quint16 BasicBirthDateTag = 0xDF24;
constexpr quint16 BasicSexTag = 0xDF25;

Outcome<std::optional<QString>> text(QByteArrayView value)
{
    if (value.isEmpty())
        return std::optional<QString>();
    std::optional<QString> decoded = utf8Text(value);
    if (!decoded)
        return badData(QStringLiteral("text that is not UTF-8, or with control characters"));
    return decoded;
}

Outcome<std::optional<QString>> date(QByteArrayView value)
{
    if (value.isEmpty())
        return std::optional<QString>();
    if (value.size() != 8 || !areDigits(value)) // kept as text, whatever day they say
        return badData(QStringLiteral("a date that is not eight digits"));
    return std::optional<QString>(QString::fromLatin1(value.data(), value.size()));
}

Outcome<std::optional<Sex>> sex(QByteArrayView value)
{
    if (value.isEmpty())
        return std::optional<Sex>();
    if (value.size() == 1) {
        switch (value[0]) {
        case '0':
            return std::optional<Sex>(Sex::Unknown);
        case '1':
            return std::optional<Sex>(Sex::Male);
        case '2':
            return std::optional<Sex>(Sex::Female);
        case '9':
            return std::optional<Sex>(Sex::Other);
        }
    }
    return badData(QStringLiteral("a sex that JIS X 0303 does not know"));
}

/// Puts what `parse` makes of an object into `field`; false with the error of a value that is wrong.
template <typename T, typename Parse>
bool take(QByteArrayView objects, quint16 tag, Parse parse, std::optional<T> &field, Error &error)
{
    const std::optional<QByteArrayView> value = tlvValue(objects, tag);
    if (!value)
        return true;
    Outcome<std::optional<T>> parsed = parse(*value);
    if (parsed)
        field = std::move(*parsed);
    else
        error = parsed.error();
    return parsed.has_value();
}

/// Each object once, the table of offsets before all: what stands before it is not signed, and of two of one kind only
/// one is.
bool isInOrder(QByteArrayView objects)
{
    QSet<quint16> seen;
    TlvReader reader(objects);
    while (const std::optional<TlvObject> object = reader.next()) {
        const bool isLate = object->tag == OffsetsTag && !seen.isEmpty();
        if (isLate || seen.contains(object->tag))
            return false;
        seen << object->tag;
    }
    return true;
}

} // namespace

Outcome<BasicFour> parseBasicFour(QByteArrayView file)
{
    const std::optional<QByteArrayView> objects = tlvValue(file, BasicFourTag);
    if (!objects)
        return badData(QStringLiteral("EF 0002 without FF20"));
    if (!isInOrder(*objects))
        return badData(QStringLiteral("EF 0002 with objects that nobody signed"));
    BasicFour four;
    Error error;
    if (!take(*objects, BasicNameTag, text, four.name, error)
        || !take(*objects, BasicAddressTag, text, four.address, error)
        || !take(*objects, BasicBirthDateTag, date, four.birthDate, error)
        || !take(*objects, BasicSexTag, sex, four.sex, error))
        return Failure(error);
    if (!four.name && !four.address && !four.birthDate && !four.sex)
        return badData(QStringLiteral("EF 0002 without any of the four items"));
    return four;
}

Outcome<QString> parsePersonalNumber(QByteArrayView file)
{
    const std::optional<QByteArrayView> number = tlvValue(file, PersonalNumberTag);
    const QString digits = QString::fromLatin1(number.value_or(QByteArrayView()));
    if (!isPersonalNumber(digits))
        return badData(QStringLiteral("EF 0001 without a right number"));
    return digits;
}

} // namespace madoguchi::cards
