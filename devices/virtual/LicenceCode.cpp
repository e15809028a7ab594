#include "devices/virtual/LicenceCode.h"

#include "devices/cards/JisX0208.h"
#include "devices/cards/Mmr.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace madoguchi::virtualcards {

namespace {

constexpr int firstGaiji = 0xFFF1;
constexpr int missingCharacter = 0xFFFA;
constexpr qsizetype glyphSize = 127;

void append(QByteArray &bytes, int pair)
{
    bytes += static_cast<char>(pair >> 8);
    bytes += static_cast<char>(pair & 0xFF);
}

} // namespace

std::optional<QByteArray> licenceCode(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("【外字([1-7])】|【欠字】"));
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size();) {
        const auto mark
            = marks.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (mark.hasMatch()) {
            append(bytes, mark.captured(1).isEmpty() ? missingCharacter : firstGaiji - 1 + mark.captured(1).toInt());
            at = mark.capturedEnd();
            continue;
        }
        const auto pair = cards::toJisX0208(text.at(at++));
        if (!pair)
            return std::nullopt;
        append(bytes, *pair);
    }
    return bytes;
}

QByteArray eraDate(const QString &date, bool knowsReiwa)
{
    struct Era {
        const char *firstDay;
        int yearBefore;
    };
    constexpr std::array<Era, 5> eras { Era { "18680125", 1867 }, { "19120730", 1911 }, { "19261225", 1925 },
        { "19890108", 1988 }, { "20190501", 2018 } };
    std::size_t era = knowsReiwa ? eras.size() - 1 : eras.size() - 2;
    while (era > 0 && date < QLatin1String(eras[era].firstDay))
        --era;
    const int year = date.left(4).toInt() - eras[era].yearBefore;
    return QByteArray::number(static_cast<int>(era) + 1) + QByteArray::number(year).rightJustified(2, '0')
        + date.mid(4).toLatin1();
}

std::optional<QByteArray> glyphCode(const Licence::Glyph &glyph)
{
    cards::Bitmap bitmap { glyphSide, glyphSide, {} };
    for (const QString &row : glyph.rows) {
        QByteArray bytes((glyphSide + 7) / 8, '\0');
        for (qsizetype x = 0; x < row.size(); ++x) {
            if (row.at(x) == u'#')
                bytes[x / 8] = static_cast<char>(bytes.at(x / 8) | 0x80 >> (x % 8));
        }
        bitmap.dots += bytes;
    }
    const QByteArray code = cards::toMmr(bitmap);
    return code.isEmpty() || code.size() > glyphSize ? std::nullopt
                                                     : std::optional(code.leftJustified(glyphSize, '\0'));
}

int numberOf(const QString &mark)
{
    static const QRegularExpression form(QStringLiteral("^【外字([1-7])】$"));
    return form.match(mark).captured(1).toInt();
}

} // namespace madoguchi::virtualcards
