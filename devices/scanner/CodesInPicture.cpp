#include "devices/scanner/CodesInPicture.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <ZXing/ReadBarcode.h>
#include <algorithm>
#include <array>
#include <exception>

namespace madoguchi::scanner {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::scanner)
};

constexpr int DimRange = 100; ///< grey levels

/// QR codes alone: looking for every kind of bar code costs most of the time. A QR code is found in any orientation.
ZXing::DecodeHints hints()
{
    return ZXing::DecodeHints()
        .setFormats(ZXing::BarcodeFormat::QRCode)
        .setTryHarder(true)
        .setTryRotate(false)
        .setTryDownscale(true);
}

Failure fileFailure(ErrorCode code, const QString &path, const QString &message, const QString &detail = {})
{
    return Failure(Error { code, message, detail, QFileInfo(path).fileName(), {} });
}

/// The middle 98 of 100 pixels, looked at here and there.
struct Range {
    int dark = 0;
    int light = 255;
};

Range rangeOf(const QImage &grey)
{
    constexpr int step = 4;
    std::array<int, 256> counts {};
    int pixels = 0;
    for (int y = 0; y < grey.height(); y += step) {
        const uchar *line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); x += step, ++pixels)
            ++counts[line[x]];
    }
    Range range;
    for (int below = counts[0]; range.dark < 255 && below <= pixels / 100; below += counts[std::size_t(range.dark)])
        ++range.dark;
    for (int above = counts[255]; range.light > 0 && above <= pixels / 100; above += counts[std::size_t(range.light)])
        --range.light;
    return range;
}

/// A dim picture in the whole range from black to white: ZXing takes small differences for an even grey.
QImage stretched(const QImage &grey, Range range)
{
    std::array<uchar, 256> table {};
    for (int value = 0; value < 256; ++value)
        table[std::size_t(value)] = uchar(std::clamp((value - range.dark) * 255 / (range.light - range.dark), 0, 255));
    QImage bright(grey.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *from = grey.constScanLine(y);
        std::transform(from, from + grey.width(), bright.scanLine(y), [&table](uchar value) { return table[value]; });
    }
    return bright;
}

QStringList read(const QImage &grey)
{
    QStringList texts;
    try {
        const ZXing::ImageView view(
            grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
        for (const ZXing::Result &result : ZXing::ReadBarcodes(view, hints())) {
            if (result.isValid())
                texts << QString::fromStdString(result.text());
        }
    } catch (const std::exception &) {
        return {}; // ZXing throws on what it cannot follow: there is no code in it
    }
    texts.removeDuplicates();
    return texts;
}

} // namespace

QStringList codesIn(const QImage &picture)
{
    const bool isGrey = picture.format() == QImage::Format_Grayscale8;
    const QImage grey = isGrey ? picture : picture.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull())
        return {};
    const QStringList texts = read(grey);
    const Range range = rangeOf(grey);
    const bool isDim = range.light > range.dark && range.light - range.dark < DimRange;
    return texts.isEmpty() && isDim ? read(stretched(grey, range)) : texts;
}

Outcome<QStringList> codesInFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile()) {
        //: Reading a picture with codes, to the clerk or IT staff. %1 is the file's name.
        return fileFailure(ErrorCode::FileMissing, path, Words::tr("%1 is not there. Check the name.").arg(name));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        //: Reading a picture with codes, to the clerk or IT staff. %1 is the file's name.
        const QString message = Words::tr("%1 cannot be read. Check the rights of the file.").arg(name);
        return fileFailure(ErrorCode::FileUnreadable, path, message, file.errorString());
    }
    if (file.size() > LargestFile) {
        //: Reading a picture with codes, to the clerk or IT staff. %1 is the file's name.
        return fileFailure(ErrorCode::BadFile, path, Words::tr("%1 is too large. Use a smaller picture.").arg(name));
    }
    QImageReader reader(&file);
    const QSize size = reader.size(); // before the picture is unpacked
    const qint64 unpacked = qint64(size.width()) * size.height() * 4; // Qt refuses to unpack more than its limit
    const qint64 most = qint64(QImageReader::allocationLimit()) * 1024 * 1024;
    if (size.isValid() && (size.width() > LargestSide || size.height() > LargestSide || unpacked > most))
        return fileFailure(ErrorCode::BadFile, path, Words::tr("%1 is too large. Use a smaller picture.").arg(name));
    const QImage picture = reader.read();
    if (picture.isNull()) {
        //: Reading a picture with codes, to the clerk or IT staff. %1 is the file's name.
        const QString message = Words::tr("%1 is no picture. Use a photograph or a screenshot of the code.").arg(name);
        return fileFailure(ErrorCode::BadFile, path, message, reader.errorString());
    }
    return codesIn(picture);
}

} // namespace madoguchi::scanner
