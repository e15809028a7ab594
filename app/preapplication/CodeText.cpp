#include "app/preapplication/CodeText.h"

#include <QCryptographicHash>

namespace madoguchi::preapplication {

namespace {

constexpr char Alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr int CheckBytes = 5;
constexpr qsizetype CheckLength = 8;

int valueOf(QChar character)
{
    const char16_t c = character.unicode();
    if (c >= u'A' && c <= u'Z')
        return c - u'A';
    if (c >= u'a' && c <= u'z')
        return c - u'a';
    return c >= u'2' && c <= u'7' ? c - u'2' + 26 : -1;
}

} // namespace

QString toBase32(const QByteArray &bytes)
{
    QString text;
    unsigned buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8) | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += QLatin1Char(Alphabet[(buffer >> (bits - 5)) & 31U]);
    }
    if (bits > 0)
        text += QLatin1Char(Alphabet[(buffer << (5 - bits)) & 31U]);
    return text;
}

std::optional<QByteArray> fromBase32(QStringView text)
{
    QByteArray bytes;
    unsigned buffer = 0;
    int bits = 0;
    for (const QChar character : text) {
        const int value = valueOf(character);
        if (value < 0)
            return std::nullopt;
        buffer = (buffer << 5) | static_cast<unsigned>(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((buffer >> bits) & 255U);
        }
    }
    const bool isWhole = bits < 5 && (buffer & ((1U << bits) - 1)) == 0;
    return isWhole ? std::optional(bytes) : std::nullopt;
}

QString digest(const QByteArray &bytes, int digestBytes)
{
    return toBase32(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(digestBytes));
}

QString withCheck(const QString &text)
{
    return text + u'-' + digest(text.toLatin1(), CheckBytes);
}

std::optional<QString> withoutCheck(const QString &text)
{
    const qsizetype end = text.size() - CheckLength - 1;
    if (end < 1)
        return std::nullopt;
    const QString capital = text.toUpper();
    const QString checked = capital.left(end);
    return withCheck(checked) == capital ? std::optional(checked) : std::nullopt;
}

} // namespace madoguchi::preapplication
