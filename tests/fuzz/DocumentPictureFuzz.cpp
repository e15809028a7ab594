// A card's picture is any bytes: it is refused, or drawn at a size that is allowed.

#include "app/identity/DocumentPicture.h"

#include <cstdint>
#include <cstdlib>

using namespace madoguchi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto format = data[0] & 1 ? cards::ImageFormat::Tiff : cards::ImageFormat::Jpeg2000;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const auto drawn = identity::draw(cards::CardImage { format, bytes });
    const bool fits = drawn && !drawn->isNull() && drawn->width() <= identity::WidestPicture
        && drawn->height() <= identity::WidestPicture;
    if (drawn ? !fits : drawn.error().code != ErrorCode::BadFile)
        std::abort();
    return 0;
}
