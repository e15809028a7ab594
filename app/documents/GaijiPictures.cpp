#include "app/documents/GaijiPictures.h"

#include "app/documents/SvgOutline.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace madoguchi::documents {

namespace {

constexpr qint64 LargestFile = 1024 * 1024;
constexpr int WidestPng = 2048;

class GaijiText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::documents::GaijiPictures)
};

/// The character that a file is named after; empty: it is no picture of one.
QString characterOf(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A(?:U\\+)?([0-9A-Fa-f]{4,6})\\.(?:svg|png)\\z"));
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch())
        return {};
    const char32_t code = match.captured(1).toUInt(nullptr, 16);
    const bool isPrivate = (code >= 0xE000 && code <= 0xF8FF) || (code >= 0xF0000 && code <= 0xFFFFD)
        || (code >= 0x100000 && code <= 0x10FFFD);
    return isPrivate ? QString::fromUcs4(&code, 1) : QString();
}

QImage emptyPicture()
{
    QImage picture(InlinePixels, InlinePixels, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    return picture;
}

/// Black where the picture is dark, nothing where it is light, centred in a square.
QImage inkOf(const QImage &image, Qt::TransformationMode mode)
{
    const int side = std::max(image.width(), image.height());
    QImage square(side, side, QImage::Format_RGB32);
    square.fill(Qt::white);
    {
        QPainter painter(&square);
        painter.drawImage((side - image.width()) / 2, (side - image.height()) / 2, image);
    }
    const QImage grey = square.scaled(InlinePixels, InlinePixels, Qt::IgnoreAspectRatio, mode)
                            .convertToFormat(QImage::Format_Grayscale8);
    QImage picture = emptyPicture();
    for (int y = 0; y < InlinePixels; ++y) {
        const uchar *from = grey.constScanLine(y);
        auto *to = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < InlinePixels; ++x)
            to[x] = qRgba(0, 0, 0, 255 - from[x]);
    }
    return picture;
}

QImage readPicture(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return {};
    const QByteArray bytes = file.read(LargestFile);
    return path.endsWith(QLatin1String(".svg")) ? inlinePictureFromSvg(bytes) : inlinePictureFromPng(bytes);
}

} // namespace

Outcome<std::shared_ptr<const GaijiPictures>> GaijiPictures::open(const QString &folder)
{
    const QDir files(folder);
    if (folder.isEmpty() || !files.exists())
        return Failure(Error { ErrorCode::FileMissing,
            //: At the start or on the command line, to IT staff: the folder of the city's own characters (外字).
            GaijiText::tr("The folder of the city's own characters is not there. Check [characters] gaiji."), {},
            folder, {} });
    auto pictures = std::make_shared<GaijiPictures>();
    pictures->m_folder = folder;
    // In the order of their names: a .svg counts before a .png of the same character.
    for (const QString &name : files.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        const QString character = characterOf(name);
        const bool isBetter = name.endsWith(QLatin1String(".svg")) || !pictures->m_files.contains(character);
        if (!character.isEmpty() && isBetter)
            pictures->m_files.insert(character, name);
    }
    return std::shared_ptr<const GaijiPictures>(std::move(pictures));
}

QImage GaijiPictures::picture(const QString &character) const
{
    const auto file = m_files.constFind(character);
    if (file == m_files.constEnd())
        return {};
    const QMutexLocker lock(&m_mutex);
    const auto read = m_read.constFind(character);
    if (read != m_read.constEnd())
        return *read;
    return *m_read.insert(character, readPicture(QDir(m_folder).filePath(*file)));
}

QStringList GaijiPictures::characters() const
{
    QStringList all = m_files.keys();
    all.sort();
    return all;
}

QStringList GaijiPictures::unusable() const
{
    QStringList names;
    for (const QString &character : characters()) {
        if (picture(character).isNull())
            names << m_files.value(character);
    }
    return names;
}

QImage inlinePictureFromPng(const QByteArray &png)
{
    QBuffer buffer;
    buffer.setData(png);
    QImageReader reader(&buffer, "png");
    reader.setAutoDetectImageFormat(false); // a GIF may say one size and have another
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > WidestPng || size.height() > WidestPng)
        return {};
    const QImage image = reader.read();
    return image.isNull() ? QImage() : inkOf(image, Qt::SmoothTransformation);
}

QImage inlinePictureFromSvg(const QByteArray &svg)
{
    const auto outline = svgOutline(svg);
    if (!outline)
        return {};
    const QRectF box = outline->box;
    const double side = std::max(box.width(), box.height());
    QImage picture = emptyPicture();
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(InlinePixels / side, InlinePixels / side);
    painter.translate((side - box.width()) / 2 - box.left(), (side - box.height()) / 2 - box.top());
    for (const QPainterPath &path : outline->paths)
        painter.fillPath(path, Qt::black);
    return picture;
}

QImage inlinePicture(const cards::Bitmap &dots)
{
    QImage image(dots.width, dots.height, QImage::Format_Grayscale8);
    if (image.isNull())
        return {};
    image.fill(Qt::white);
    for (int y = 0; y < dots.height; ++y) {
        for (int x = 0; x < dots.width; ++x) {
            if (dots.isBlack(x, y))
                image.scanLine(y)[x] = 0;
        }
    }
    return inkOf(image, Qt::FastTransformation); // dots stay dots
}

} // namespace madoguchi::documents
