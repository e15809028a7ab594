#pragma once

#include "app/store/Session.h"

namespace madoguchi::store {

/// A staff card's keyed hash. Its key lies sealed in the shared tables, so that a card counts at every terminal, and in
/// this terminal's own, so that it counts while the server is away.
[[nodiscard]] Outcome<QByteArray> cardHash(Session &session, const QByteArray &cardId);
/// The context under which its key is sealed.
[[nodiscard]] QByteArray cardKeyContext();

} // namespace madoguchi::store
