#pragma once

#include "devices/cards/CardImage.h"

#include <QJsonObject>

namespace madoguchi::ctl {

/// {"format":"png","base64":"…"}, or null.
[[nodiscard]] inline QJsonValue imageOrNull(const std::optional<cards::CardImage> &image)
{
    if (!image)
        return {};
    return QJsonObject { { QStringLiteral("format"), cards::toWord(image->format) },
        { QStringLiteral("base64"), QString::fromLatin1(image->bytes.toBase64()) } };
}

} // namespace madoguchi::ctl
