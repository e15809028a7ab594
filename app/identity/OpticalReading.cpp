#include "app/identity/OpticalReading.h"

#include "app/optical/OpticalReader.h"

#include <QRegularExpression>
#include <QStringList>

namespace madoguchi::identity {

namespace {

constexpr int LeastConfidence = 40; ///< in per cent: below, it reads characters into a white picture

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
    auto reader = optical::OpticalReader::open();
    if (!reader)
        return Failure(reader.error());
    return reader->read(picture,
        isOneLine ? optical::OpticalReader::Layout::Line : optical::OpticalReader::Layout::Block, LeastConfidence,
        isCancelled);
}

Outcome<void> checkOpticalReading()
{
    const auto reader = optical::OpticalReader::open();
    if (!reader)
        return Failure(reader.error());
    return {};
}

} // namespace madoguchi::identity
