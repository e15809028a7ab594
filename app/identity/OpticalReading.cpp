#include "app/identity/OpticalReading.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <memory>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>

namespace madoguchi::identity {

namespace {

constexpr auto Language = "jpn";
constexpr int LeastConfidence = 40; ///< in per cent: below, it reads characters into a white picture
constexpr int DotsPerInch = 300; ///< about what a card's picture of a line is drawn with

struct TesseractEnd {
    void operator()(tesseract::TessBaseAPI *reader) const
    {
        reader->End(); // with all that it has seen
        delete reader;
    }
};
using Reader = std::unique_ptr<tesseract::TessBaseAPI, TesseractEnd>;

Outcome<Reader> openReader()
{
    Reader reader(new tesseract::TessBaseAPI);
    if (reader->Init(nullptr, Language, tesseract::OEM_LSTM_ONLY) != 0) {
        return failure(ErrorCode::FileMissing,
            //: Where a residence card's name or address is read from its picture. To the clerk.
            QCoreApplication::translate("madoguchi::identity::OpticalReading",
                "The program that reads pictures is not installed here. Type what the picture shows."),
            QStringLiteral("Tesseract has no data for Japanese"));
    }
    reader->SetVariable("debug_file", "/dev/null"); // its remarks go nowhere
    return reader;
}

/// The line below the one with this label, as the front of the card has them.
QString lineBelow(const QStringList &lines, const QString &label)
{
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines.at(i).contains(label))
            return lines.at(i + 1);
    }
    return {};
}

/// The first date: the front begins with the birth date.
QString dateIn(const QString &text)
{
    static const QRegularExpression date(QStringLiteral("\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日"));
    return date.match(text).captured().simplified().remove(u' ');
}

} // namespace

QString proposalFrom(const QString &recognised, PictureText what)
{
    QStringList lines;
    for (const QString &line : recognised.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    switch (what) {
    case PictureText::Line:
        return lines.join(u' ');
    case PictureText::FaceName:
        return lineBelow(lines, QStringLiteral("NAME"));
    case PictureText::FaceBirthDate:
        return dateIn(recognised);
    case PictureText::FaceAddress:
        return lineBelow(lines, QStringLiteral("ADDRESS"));
    case PictureText::None:
        break;
    }
    return {};
}

Outcome<QString> readPicture(const QImage &picture, bool isOneLine, const std::function<bool()> &isCancelled)
{
    if (picture.isNull() || (isCancelled && isCancelled()))
        return QString();
    auto reader = openReader();
    if (!reader)
        return Failure(reader.error());
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    (*reader)->SetPageSegMode(isOneLine ? tesseract::PSM_SINGLE_LINE : tesseract::PSM_SINGLE_BLOCK);
    (*reader)->SetImage(grey.constBits(), grey.width(), grey.height(), 1, static_cast<int>(grey.bytesPerLine()));
    (*reader)->SetSourceResolution(DotsPerInch);
    tesseract::ETEXT_DESC monitor;
    monitor.cancel_this = const_cast<std::function<bool()> *>(&isCancelled);
    monitor.cancel = [](void *user, int /*words*/) {
        const auto &cancelled = *static_cast<const std::function<bool()> *>(user);
        return cancelled && cancelled();
    };
    if ((*reader)->Recognize(&monitor) != 0 || (*reader)->MeanTextConf() < LeastConfidence)
        return QString();
    const std::unique_ptr<char[]> text((*reader)->GetUTF8Text());
    return QString::fromUtf8(text.get());
}

Outcome<void> checkOpticalReading()
{
    const auto reader = openReader();
    if (!reader)
        return Failure(reader.error());
    return {};
}

} // namespace madoguchi::identity
