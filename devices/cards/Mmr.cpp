#include "devices/cards/Mmr.h"

#include <QBuffer>

#include <cstdarg>
#include <cstdio>
#include <memory>
#include <tiffio.h>

namespace madoguchi::cards {

namespace {

struct CloseTiff {
    void operator()(TIFF *tiff) const { TIFFClose(tiff); }
};
using Tiff = std::unique_ptr<TIFF, CloseTiff>;

/// A TIFF file in memory. libtiff reports what it only puts up with as a warning: here that is a fault as well.
class MemoryTiff {
public:
    MemoryTiff() { m_buffer.open(QIODevice::ReadWrite); }

    [[nodiscard]] Tiff open(const char *mode)
    {
        m_buffer.seek(0);
        const std::unique_ptr<TIFFOpenOptions, decltype(&TIFFOpenOptionsFree)> options(
            TIFFOpenOptionsAlloc(), &TIFFOpenOptionsFree);
        TIFFOpenOptionsSetErrorHandlerExtR(options.get(), complained, this);
        TIFFOpenOptionsSetWarningHandlerExtR(options.get(), complained, this);
        return Tiff(TIFFClientOpenExt("", mode, this, read, write, seek, close, size, nullptr, nullptr, options.get()));
    }

    [[nodiscard]] bool isFaulty() const { return m_faulty; }

private:
    static QBuffer &bufferOf(thandle_t handle) { return static_cast<MemoryTiff *>(handle)->m_buffer; }

    static tmsize_t read(thandle_t handle, void *data, tmsize_t count)
    {
        return bufferOf(handle).read(static_cast<char *>(data), count);
    }
    static tmsize_t write(thandle_t handle, void *data, tmsize_t count)
    {
        return bufferOf(handle).write(static_cast<const char *>(data), count);
    }
    static toff_t seek(thandle_t handle, toff_t offset, int whence)
    {
        QBuffer &buffer = bufferOf(handle);
        const qint64 from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? buffer.pos() : buffer.size();
        const bool done = buffer.seek(from + static_cast<qint64>(offset));
        return done ? static_cast<toff_t>(buffer.pos()) : static_cast<toff_t>(-1);
    }
    static int close(thandle_t) { return 0; }
    static toff_t size(thandle_t handle) { return static_cast<toff_t>(bufferOf(handle).size()); }

    static int complained(TIFF *, void *self, const char *, const char *, va_list)
    {
        static_cast<MemoryTiff *>(self)->m_faulty = true;
        return 1;
    }

    QBuffer m_buffer;
    bool m_faulty = false;
};

qsizetype bytesOfRow(int width)
{
    return (width + 7) / 8;
}

/// A page of one strip.
bool describe(TIFF *tiff, int width, int height)
{
    return TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, static_cast<uint32_t>(width))
        && TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, static_cast<uint32_t>(height))
        && TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 1) && TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1)
        && TIFFSetField(tiff, TIFFTAG_COMPRESSION, COMPRESSION_CCITTFAX4)
        && TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISWHITE)
        && TIFFSetField(tiff, TIFFTAG_FILLORDER, FILLORDER_MSB2LSB)
        && TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, static_cast<uint32_t>(height));
}

} // namespace

bool Bitmap::isBlack(int x, int y) const
{
    const auto byte = static_cast<quint8>(dots.at(y * bytesOfRow(width) + x / 8));
    return (byte >> (7 - x % 8) & 1) != 0;
}

std::optional<Bitmap> fromMmr(QByteArrayView bytes, int width, int height)
{
    MemoryTiff file;
    {
        QByteArray copy = bytes.toByteArray(); // libtiff wants bytes that it may write to
        const Tiff tiff = file.open("w");
        if (!tiff || !describe(tiff.get(), width, height)
            || TIFFWriteRawStrip(tiff.get(), 0, copy.data(), copy.size()) < 0)
            return std::nullopt;
    }
    Bitmap bitmap { width, height, QByteArray(bytesOfRow(width) * height, '\0') };
    const Tiff tiff = file.open("r");
    if (!tiff || TIFFReadEncodedStrip(tiff.get(), 0, bitmap.dots.data(), bitmap.dots.size()) < 0 || file.isFaulty())
        return std::nullopt;
    return bitmap;
}

QByteArray toMmr(const Bitmap &bitmap)
{
    MemoryTiff file;
    {
        QByteArray copy = bitmap.dots;
        const Tiff tiff = file.open("w");
        if (!tiff || !describe(tiff.get(), bitmap.width, bitmap.height)
            || TIFFWriteEncodedStrip(tiff.get(), 0, copy.data(), copy.size()) < 0)
            return {};
    }
    const Tiff tiff = file.open("r");
    QByteArray bytes(bitmap.dots.size() * 8 + 64, '\0');
    const auto size = tiff ? TIFFReadRawStrip(tiff.get(), 0, bytes.data(), bytes.size()) : -1;
    return size < 0 || file.isFaulty() ? QByteArray() : bytes.first(size);
}

} // namespace madoguchi::cards
