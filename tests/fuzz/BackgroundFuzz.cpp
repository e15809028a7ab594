#include "app/documents/Underlay.h"

#include <cstddef>
#include <cstdint>

using namespace madoguchi::documents;

// Any bytes as background.pdf: refused with an error, or made ready to be drawn on.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto background = Background::parse(bytes, QStringLiteral("background.pdf")))
        static_cast<void>(Underlay::prepare(*background, QStringLiteral("題")));
    return 0;
}
