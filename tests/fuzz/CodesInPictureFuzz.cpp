// Any bytes as a grey frame: whatever ZXing makes of it, it answers and stays within the picture. The first two bytes
// are the size; what the bytes do not fill is white.

#include "devices/scanner/CodesInPicture.h"
#include "devices/scanner/FaceCode.h"

#include <cstdint>
#include <cstring>

using namespace madoguchi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 3)
        return 0;
    const int width = 1 + data[0] % 200;
    const int height = 1 + data[1] % 200;
    QImage frame(width, height, QImage::Format_Grayscale8);
    frame.fill(255);
    const auto pixels = static_cast<qsizetype>(size - 2);
    for (int y = 0; y < height && qsizetype(y) * width < pixels; ++y)
        std::memcpy(frame.scanLine(y), data + 2 + qsizetype(y) * width,
            static_cast<std::size_t>(std::min<qsizetype>(width, pixels - qsizetype(y) * width)));
    for (const QString &code : scanner::codesIn(frame))
        (void)scanner::personalNumberOnBack(code);
    return 0;
}
