#include "app/documents/SlipPaper.h"

#include <QRegularExpression>

namespace madoguchi::documents {

namespace {

constexpr double MmPerInch = 25.4;
constexpr QSizeF LeastMm { 48, 80 };

std::optional<QSizeF> sizeOf(const QString &media)
{
    static const QRegularExpression size(QStringLiteral("_([0-9.]+)x([0-9.]+)(mm|in)$"));
    const auto match = size.match(media);
    if (!match.hasMatch())
        return std::nullopt;
    const QSizeF given(match.captured(1).toDouble(), match.captured(2).toDouble());
    const QSizeF mm = match.captured(3) == QLatin1String("in") ? given * MmPerInch : given;
    const bool holdsASlip = mm.width() >= LeastMm.width() && mm.height() >= LeastMm.height();
    return holdsASlip ? std::optional(mm) : std::nullopt;
}

} // namespace

SlipMedia slipMediaOf(const QStringList &media)
{
    const SlipMedia a4;
    if (media.contains(a4.name))
        return a4;
    for (const QString &name : media) {
        if (const auto size = sizeOf(name))
            return { name, *size };
    }
    return a4;
}

} // namespace madoguchi::documents
