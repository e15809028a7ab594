#include "app/identity/CardFaceReader.h"

#include <QRegularExpression>
#include <QSet>

namespace madoguchi::identity {

namespace {

constexpr double CardWidth = 85.60; ///< mm, ISO/IEC 7810 ID-1
constexpr double CardHeight = 53.98;
constexpr double ShareOfFrame = 0.85;
constexpr double Margin = 0.05; ///< of the card's place, for one that is held beside it
constexpr int ReadWidth = 1350; ///< pixels: the small print of a card is then high enough for Tesseract

/// Two digits; empty for what is none of 0 to `largest`.
QString twoDigits(const QString &number, int largest)
{
    bool isNumber = false;
    const int value = number.toInt(&isNumber);
    return isNumber && value <= largest ? QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')) : QString();
}

/// 「昭和60年4月3日生」; a foreign holder's card has the Western year.
QString birthDateIn(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<!\\d)(元|\\d{4}|\\d{1,2})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日\\s*生"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QString year = match.captured(1) == u"元" ? QStringLiteral("1") : match.captured(1).right(2);
    const QString parts[] = { twoDigits(year, 99), twoDigits(match.captured(2), 12), twoDigits(match.captured(3), 31) };
    return parts[1].isEmpty() || parts[2].isEmpty() ? QString() : parts[0] + parts[1] + parts[2];
}

/// 「2034年4月3日まで有効」, not that of the certificates, which somebody writes on it by hand.
QString expiryYearIn(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<!\\d)(20\\d{2})\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日\\s*(ま|有効)"));
    return pattern.match(text).captured(1);
}

QString codeIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:\\d{12,16}\\s+)?(\\d{4})(?:\\s+\\d{12,16})?$"));
    QSet<QString> found;
    for (const QString &line : text.split(u'\n')) {
        if (const QRegularExpressionMatch match = pattern.match(line.trimmed()); match.hasMatch())
            found.insert(match.captured(1));
    }
    return found.size() == 1 ? *found.begin() : QString();
}

} // namespace

NumberBParts numberBIn(const QString &recognised)
{
    const QString text = recognised.normalized(QString::NormalizationForm_KC);
    return { birthDateIn(text), expiryYearIn(text), codeIn(text) };
}

QRect cardPlaceIn(QSize frame)
{
    const QSizeF card = QSizeF(CardWidth, CardHeight).scaled(QSizeF(frame) * ShareOfFrame, Qt::KeepAspectRatio);
    QRectF place({}, card);
    place.moveCenter(QRectF({}, QSizeF(frame)).center());
    return place.toRect();
}

Outcome<NumberBParts> CardFaceReader::read(const QImage &frame, const std::function<bool()> &isCancelled)
{
    if (!m_reader) {
        Outcome<optical::OpticalReader> reader = optical::OpticalReader::open();
        if (!reader)
            return Failure(reader.error());
        m_reader.emplace(std::move(*reader));
    }
    const QRect place = cardPlaceIn(frame.size());
    const int margin = qRound(place.width() * Margin);
    const QImage card = frame.copy(place.adjusted(-margin, -margin, margin, margin).intersected(frame.rect()))
                            .scaledToWidth(ReadWidth, Qt::SmoothTransformation);
    const NumberBParts seen
        = numberBIn(m_reader->read(card, optical::OpticalReader::Layout::Scattered, 0, isCancelled));
    for (QString NumberBParts::*part : { &NumberBParts::birthDate, &NumberBParts::expiryYear, &NumberBParts::code }) {
        if (!(seen.*part).isEmpty() && seen.*part == m_last.*part)
            m_agreed.*part = seen.*part;
    }
    m_last = seen;
    return m_agreed;
}

} // namespace madoguchi::identity
