#pragma once

#include <QByteArray>

#include <optional>

namespace madoguchi::virtualcards {

/// PERFORM SECURITY OPERATION of 公的個人認証AP: signs with RSA as P1 says.
/// 00: `data` as it is (at most 245 bytes, PKCS #1 v1.5 padding) · 01: the same with a bare SHA-256 · 02: a SHA-256,
/// which the chip puts into a DigestInfo · 03: the chip hashes, too · 04, 05: PSS of a SHA-256, of data.
/// None for data of another length. P1 must be one of these.
[[nodiscard]] std::optional<QByteArray> chipSignature(quint8 p1, const QByteArray &data, const QByteArray &privateKey);

inline constexpr quint8 lastSignatureForm = 0x05;

} // namespace madoguchi::virtualcards
