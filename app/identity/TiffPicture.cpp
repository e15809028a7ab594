#include "app/identity/TiffPicture.h"

#include "app/identity/DocumentPicture.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <tiffio.h>

namespace madoguchi::identity {

namespace {

/// Bytes in memory as libtiff reads a file.
struct TiffSource {
    const QByteArray &bytes;
    toff_t place = 0;

    static TiffSource &of(thandle_t handle) { return *static_cast<TiffSource *>(handle); }

    static tmsize_t read(thandle_t handle, void *into, tmsize_t wanted)
    {
        TiffSource &source = of(handle);
        const auto left = static_cast<tmsize_t>(source.bytes.size()) - static_cast<tmsize_t>(source.place);
        const tmsize_t count = std::clamp<tmsize_t>(wanted, 0, std::max<tmsize_t>(left, 0));
        if (count > 0)
            std::memcpy(into, source.bytes.constData() + source.place, static_cast<size_t>(count));
        source.place += static_cast<toff_t>(count);
        return count;
    }

    static tmsize_t write(thandle_t /*handle*/, void * /*from*/, tmsize_t /*count*/) { return 0; }

    static toff_t seek(thandle_t handle, toff_t offset, int whence)
    {
        TiffSource &source = of(handle);
        const auto size = static_cast<toff_t>(source.bytes.size());
        const toff_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? source.place : size;
        source.place = std::min(from + offset, size);
        return source.place;
    }

    static int close(thandle_t /*handle*/) { return 0; }
    static toff_t size(thandle_t handle) { return static_cast<toff_t>(of(handle).bytes.size()); }
};

/// What is wrong with a picture is said by the result; nothing of it may reach a terminal or a log.
int ignoreMessage(TIFF * /*file*/, void * /*user*/, const char * /*module*/, const char * /*text*/, va_list /*values*/)
{
    return 1;
}

struct TiffEnd {
    void operator()(TIFF *file) const { TIFFClose(file); }
    void operator()(TIFFOpenOptions *options) const { TIFFOpenOptionsFree(options); }
};

std::unique_ptr<TIFF, TiffEnd> open(TiffSource &source)
{
    const std::unique_ptr<TIFFOpenOptions, TiffEnd> options(TIFFOpenOptionsAlloc());
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), ignoreMessage, nullptr);
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), ignoreMessage, nullptr);
    // "m": nothing is mapped into memory.
    return std::unique_ptr<TIFF, TiffEnd>(TIFFClientOpenExt("card", "rm", &source, TiffSource::read, TiffSource::write,
        TiffSource::seek, TiffSource::close, TiffSource::size, nullptr, nullptr, options.get()));
}

} // namespace

QImage drawTiff(const QByteArray &bytes)
{
    TiffSource source { bytes };
    const auto file = open(source);
    if (!file)
        return {};
    uint32_t width = 0;
    uint32_t height = 0;
    if (TIFFGetField(file.get(), TIFFTAG_IMAGEWIDTH, &width) != 1
        || TIFFGetField(file.get(), TIFFTAG_IMAGELENGTH, &height) != 1)
        return {};
    if (width == 0 || height == 0 || width > WidestPicture || height > WidestPicture)
        return {};
    QImage drawn(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGBA8888);
    if (drawn.isNull()
        || TIFFReadRGBAImageOriented(
               file.get(), width, height, reinterpret_cast<uint32_t *>(drawn.bits()), ORIENTATION_TOPLEFT, 1)
            != 1)
        return {};
    return drawn.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace madoguchi::identity
