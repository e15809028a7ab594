#pragma once

#include "devices/outcome/Error.h"

#include <QByteArray>

namespace madoguchi::store {

/// argon2id (RFC 9106) through libsodium: 64 MiB, two passes. The parameters stand in the text.
[[nodiscard]] Outcome<QString> hashPassword(const QByteArray &password);
[[nodiscard]] bool passwordFits(const QString &hash, const QByteArray &password);
/// Takes as long as a comparison: for a login that does not exist.
void spendPasswordTime(const QByteArray &password);

} // namespace madoguchi::store
