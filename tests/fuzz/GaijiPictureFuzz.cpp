#include "app/documents/GaijiPictures.h"

#include <cstddef>
#include <cstdint>

using namespace madoguchi::documents;

// Any bytes as a picture of a character, first as SVG, then as PNG: read, and drawn into its square.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QImage &picture : { inlinePictureFromSvg(bytes), inlinePictureFromPng(bytes) }) {
        if (!picture.isNull() && picture.size() != QSize(InlinePixels, InlinePixels))
            __builtin_trap();
    }
    return 0;
}
