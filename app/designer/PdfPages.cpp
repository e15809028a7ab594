#include "app/designer/PdfPages.h"

#include "app/designer/CleanPdf.h"
#include "app/documents/Background.h"
#include "app/documents/JsonText.h"
#include "app/documents/Units.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMutex>
#include <QPdfDocument>

#include <algorithm>
#include <cmath>

namespace madoguchi::designer {

namespace {

class PdfPagesText {
    Q_DECLARE_TR_FUNCTIONS(madoguchi::designer::PdfPages)
};

constexpr qint64 MaxFileBytes = 50 * 1024 * 1024;
constexpr double MaxPagePixels = 100e6;

Failure undrawable(const QString &name, const QString &detail)
{
    return Failure(Error { ErrorCode::BadFile,
        //: Making a form from a city's PDF. The clerk; %1 is the file's name.
        PdfPagesText::tr("%1 cannot be shown. Open it in a PDF viewer, print it to a new PDF and choose that one.")
            .arg(name),
        detail, name, {} });
}

QByteArray png(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.convertToFormat(QImage::Format_Grayscale8).save(&buffer, "PNG");
    return bytes;
}

/// Qt PDF draws on nothing (ARGB32, not premultiplied). QPainter would lay it on white in many times this.
QImage onWhite(QImage drawn)
{
    const auto mixed = [](int ink, int alpha) { return 255 - ((255 - ink) * alpha + 127) / 255; };
    for (int y = 0; y < drawn.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(drawn.scanLine(y));
        std::transform(line, line + drawn.width(), line, [&mixed](QRgb pixel) {
            const int alpha = qAlpha(pixel);
            if (alpha == 0)
                return qRgb(255, 255, 255);
            return alpha == 255
                ? pixel
                : qRgb(mixed(qRed(pixel), alpha), mixed(qGreen(pixel), alpha), mixed(qBlue(pixel), alpha));
        });
    }
    drawn.reinterpretAsFormat(QImage::Format_RGB32);
    return drawn;
}

} // namespace

struct PdfPages::Private {
    QString name;
    QByteArray original;
    QByteArray background;
    QBuffer device; ///< the document reads from it as long as it lives
    QPdfDocument document;
    QMutex drawing;
};

PdfPages::PdfPages(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

PdfPages::~PdfPages() = default;

Outcome<std::shared_ptr<PdfPages>> PdfPages::open(const QString &path)
{
    const Outcome<QByteArray> bytes = documents::readFile(path, MaxFileBytes);
    if (!bytes)
        return Failure(bytes.error());
    return parse(*bytes, QFileInfo(path).fileName());
}

Outcome<std::shared_ptr<PdfPages>> PdfPages::parse(const QByteArray &bytes, const QString &name)
{
    Outcome<QByteArray> background = cleanPdf(bytes, name);
    if (!background)
        return Failure(background.error());
    auto parts = std::make_unique<Private>();
    parts->name = name;
    parts->original = bytes;
    parts->background = *std::move(background);
    parts->device.setBuffer(&parts->background);
    parts->device.open(QIODevice::ReadOnly);
    parts->document.load(&parts->device); // not sequential: loaded when this returns
    if (parts->document.status() != QPdfDocument::Status::Ready || parts->document.pageCount() == 0)
        return undrawable(name, QStringLiteral("Qt PDF error %1").arg(int(parts->document.error())));
    return std::shared_ptr<PdfPages>(new PdfPages(std::move(parts)));
}

int PdfPages::count() const
{
    return d->document.pageCount();
}

QSizeF PdfPages::sizeMm(int page) const
{
    const QMutexLocker locker(&d->drawing);
    const QSizeF sizePt = d->document.pagePointSize(page - 1);
    return { documents::toMm(sizePt.width()), documents::toMm(sizePt.height()) };
}

QImage PdfPages::picture(int page, double dpi) const
{
    const QSizeF size = sizeMm(page) / 25.4 * dpi;
    if (!(size.width() * size.height() <= MaxPagePixels) || page < 1 || page > count())
        return {};
    const QSize sizePx(int(std::lround(size.width())), int(std::lround(size.height())));
    const QMutexLocker locker(&d->drawing);
    QImage drawn = d->document.render(page - 1, sizePx);
    if (drawn.format() != QImage::Format_ARGB32)
        drawn = std::move(drawn).convertToFormat(QImage::Format_ARGB32);
    return drawn.isNull() ? drawn : onWhite(std::move(drawn));
}

const QByteArray &PdfPages::original() const
{
    return d->original;
}

const QByteArray &PdfPages::background() const
{
    return d->background;
}

Outcome<Paper> PdfPages::paper() const
{
    const Outcome<documents::Background> checked = documents::Background::parse(d->background, d->name);
    if (!checked)
        return Failure(checked.error());
    Paper paper { d->background, {} };
    for (int page = 1; page <= count(); ++page) {
        const QImage drawn = picture(page, Paper::PictureDpi);
        if (drawn.isNull())
            return undrawable(d->name, QStringLiteral("page %1").arg(page));
        paper.pages << PaperPage { sizeMm(page), png(drawn) };
    }
    return paper;
}

} // namespace madoguchi::designer
