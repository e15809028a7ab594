#include "devices/cards/CardText.h"

#include "devices/cards/JisCharacters.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>

namespace madoguchi::cards {

namespace {

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7F;
}

bool isSignOfWrongGuess(char32_t c)
{
    const bool halfWidthKana = c >= 0xFF61 && c <= 0xFF9F;
    const bool isPrivate = (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0x10FFFF);
    return halfWidthKana || isPrivate || c == 0xFFFD;
}

/// Two bytes of Shift_JIS in plane 1. Lead bytes ED, EE and from F0 on are those that code page 932 reads otherwise.
std::optional<char32_t> shiftJisCharacter(quint8 lead, quint8 trail)
{
    const bool firstHalf = lead >= 0x81 && lead <= 0x9F;
    const bool secondHalf = lead >= 0xE0 && lead <= 0xEF && lead != 0xED && lead != 0xEE;
    if ((!firstHalf && !secondHalf) || trail < 0x40 || trail == 0x7F || trail > 0xFC)
        return std::nullopt;
    const int pair = firstHalf ? lead - 0x81 : lead - 0xC1;
    const int cell = trail < 0x80 ? trail - 0x3F : trail - 0x40;
    return cell <= 94 ? jisCharacter(2 * pair + 1, cell) : jisCharacter(2 * pair + 2, cell - 94);
}

std::optional<QString> shiftJisText(QByteArrayView bytes)
{
    QString text;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto lead = static_cast<quint8>(bytes[at]);
        std::optional<char32_t> character;
        if (lead >= 0x20 && lead < 0x7F)
            character = lead;
        else if (++at < bytes.size())
            character = shiftJisCharacter(lead, static_cast<quint8>(bytes[at]));
        if (!character)
            return std::nullopt;
        text += QStringView(QChar::fromUcs4(*character));
    }
    return text;
}

} // namespace

std::optional<QString> utf8Text(QByteArrayView bytes)
{
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString decoded = decoder(bytes);
    if (decoder.hasError() || QByteArrayView(decoded.toUtf8()) != bytes)
        return std::nullopt;
    return std::any_of(decoded.begin(), decoded.end(), isControl) ? std::nullopt : std::optional(decoded);
}

std::optional<QString> guessedText(QByteArrayView bytes)
{
    const QByteArrayView written = withoutFiller(bytes);
    std::optional<QString> text = utf8Text(written);
    if (!text)
        text = shiftJisText(written);
    if (!text)
        return std::nullopt;
    const QList<uint> characters = text->toUcs4();
    return std::any_of(characters.begin(), characters.end(), isSignOfWrongGuess) ? std::nullopt : text;
}

QByteArrayView withoutFiller(QByteArrayView bytes)
{
    while (bytes.endsWith('\0'))
        bytes.chop(1);
    return bytes;
}

} // namespace madoguchi::cards
