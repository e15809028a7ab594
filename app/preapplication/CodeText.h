#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace madoguchi::preapplication {

/// Base32 of RFC 4648 without padding: letters and digits alone, which every keyboard layout types alike and a QR code
/// holds in its alphanumeric mode. Capital letters are written, either case is read.
[[nodiscard]] QString toBase32(const QByteArray &bytes);
/// Nothing when a character is none of the alphabet, the length is impossible or left-over bits are set.
[[nodiscard]] std::optional<QByteArray> fromBase32(QStringView text);

/// The first bytes of SHA-256, in Base32.
[[nodiscard]] QString digest(const QByteArray &bytes, int digestBytes);

/// Puts a check word behind a text: text + '-' + the first 5 bytes of its SHA-256 in Base32 (8 characters).
[[nodiscard]] QString withCheck(const QString &text);
/// The text, in capital letters, without its check word; nothing when that does not fit.
[[nodiscard]] std::optional<QString> withoutCheck(const QString &text);

} // namespace madoguchi::preapplication
