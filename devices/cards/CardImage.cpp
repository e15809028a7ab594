#include "devices/cards/CardImage.h"

#include <algorithm>
#include <array>

namespace madoguchi::cards {

QString toWord(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Tiff:
        return QStringLiteral("tiff");
    case ImageFormat::Jpeg2000:
        return QStringLiteral("jpeg2000");
    case ImageFormat::Png:
        return QStringLiteral("png");
    }
    Q_UNREACHABLE();
}

std::optional<CardImage> cardImage(const QByteArray &bytes)
{
    struct Beginning {
        ImageFormat format;
        QByteArray bytes;
    };
    static const std::array beginnings { Beginning { ImageFormat::Tiff, QByteArray::fromHex("49492A00") },
        Beginning { ImageFormat::Tiff, QByteArray::fromHex("4D4D002A") },
        Beginning { ImageFormat::Jpeg2000, QByteArray::fromHex("0000000C6A5020200D0A870A") },
        Beginning { ImageFormat::Jpeg2000, QByteArray::fromHex("FF4FFF51") },
        Beginning { ImageFormat::Png, QByteArray::fromHex("89504E470D0A1A0A") } };
    const auto *const found = std::find_if(beginnings.begin(), beginnings.end(),
        [&](const Beginning &beginning) { return bytes.startsWith(beginning.bytes); });
    return found == beginnings.end() ? std::nullopt : std::optional(CardImage { found->format, bytes });
}

} // namespace madoguchi::cards
