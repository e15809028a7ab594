#pragma once

#include "app/store/StoreWords.h"

class QSqlError;

namespace madoguchi::store {

/// SQLite's result codes: https://www.sqlite.org/rescode.html
[[nodiscard]] Failure failureOfSqlite(const QSqlError &error);
/// PostgreSQL's SQLSTATE: PostgreSQL 15 documentation, Appendix A
[[nodiscard]] Failure failureOfServer(const QSqlError &error);
[[nodiscard]] bool isSerializationFailure(const QSqlError &error);

} // namespace madoguchi::store
