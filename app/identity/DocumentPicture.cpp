#include "app/identity/DocumentPicture.h"

#include "app/identity/Jpeg2000.h"
#include "app/identity/TiffPicture.h"

#include <QBuffer>
#include <QImageReader>

namespace madoguchi::identity {

namespace {

QImage drawPng(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, "png");
    reader.setAutoDetectImageFormat(false); // a PNG and nothing else
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > WidestPicture || size.height() > WidestPicture)
        return {};
    return reader.read();
}

} // namespace

Outcome<QImage> draw(const cards::CardImage &picture)
{
    QImage drawn;
    switch (picture.format) {
    case cards::ImageFormat::Tiff:
        drawn = drawTiff(picture.bytes);
        break;
    case cards::ImageFormat::Jpeg2000:
        drawn = drawJpeg2000(picture.bytes);
        break;
    case cards::ImageFormat::Png:
        drawn = drawPng(picture.bytes);
        break;
    }
    if (drawn.isNull())
        return failure(ErrorCode::BadFile, {}, QStringLiteral("picture of a card"));
    return drawn;
}

QImage draw(const cards::Bitmap &bitmap)
{
    QImage drawn(bitmap.width, bitmap.height, QImage::Format_Grayscale8);
    drawn.fill(Qt::white);
    for (int y = 0; y < bitmap.height; ++y) {
        for (int x = 0; x < bitmap.width; ++x) {
            if (bitmap.isBlack(x, y))
                drawn.scanLine(y)[x] = 0;
        }
    }
    return drawn;
}

} // namespace madoguchi::identity
