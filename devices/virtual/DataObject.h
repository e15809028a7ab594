#pragma once

#include <QByteArray>

namespace madoguchi::virtualcards {

/// One byte up to 127, else 82 hh ll, as the cards write it.
[[nodiscard]] QByteArray lengthField(qsizetype length);

/// A data object of a card's file: tag (hexadecimal digits), length, value.
[[nodiscard]] QByteArray dataObject(const char *tag, const QByteArray &value);

/// Bytes that look like a signature or key and are always the same for the same label.
[[nodiscard]] QByteArray inventedBytes(const QByteArray &label, qsizetype size);

} // namespace madoguchi::virtualcards
