#include "app/store/DatabaseErrors.h"

#include <QSqlError>

namespace madoguchi::store {

namespace {

// Extended result codes that say more than their primary one.
constexpr int SqliteShortRead = 10 | (2 << 8);
constexpr int SqliteShmSize = 10 | (19 << 8);
constexpr int SqliteBadData = 10 | (32 << 8);
constexpr int SqliteBadFileSystem = 10 | (33 << 8);

// Primary result codes of SQLite; the extended ones carry more in the higher bytes.
constexpr int SqliteError = 1;
constexpr int SqliteBusy = 5;
constexpr int SqliteLocked = 6;
constexpr int SqliteReadOnly = 8;
constexpr int SqliteCorrupt = 11;
constexpr int SqliteFull = 13;
constexpr int SqliteCantOpen = 14;
constexpr int SqlitePermission = 3;
constexpr int SqliteConstraint = 19;
constexpr int SqliteNotADatabase = 26;

ErrorCode codeOfSqlite(int resultCode)
{
    switch (resultCode) {
    case SqliteShortRead:
    case SqliteBadData:
    case SqliteBadFileSystem:
        return ErrorCode::StoreDamaged;
    case SqliteShmSize:
        return ErrorCode::DiskFull;
    default: // a number from outside, not one of our lists
        break;
    }
    switch (resultCode & 0xff) {
    case SqliteBusy:
    case SqliteLocked:
        return ErrorCode::StoreBusy;
    case SqliteError: // our statements are right: the tables are not those that we made
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return ErrorCode::StoreDamaged;
    case SqliteFull:
        return ErrorCode::DiskFull;
    case SqliteReadOnly:
    case SqliteCantOpen:
    case SqlitePermission:
        return ErrorCode::FileNotWritten;
    case SqliteConstraint:
        return ErrorCode::StoreConflict;
    default: // a number from outside, not one of our lists
        return ErrorCode::Internal;
    }
}

ErrorCode codeOfServer(const QString &state)
{
    if (state.startsWith(QLatin1String("23")))
        return ErrorCode::StoreConflict; // integrity constraint violation
    if (state == QLatin1String("53100"))
        return ErrorCode::DiskFull;
    if (state == QLatin1String("42501"))
        return ErrorCode::NotPermitted;
    if (state == QLatin1String("XX001") || state == QLatin1String("XX002"))
        return ErrorCode::StoreDamaged;
    // No state: the connection broke. 08: connection, 25006: a standby, 53: resources, 57: shutdown or cancelled,
    // 55P03: a lock, 40: serialization
    for (const char *away : { "08", "25006", "53", "57", "55P03", "40" }) {
        if (state.startsWith(QLatin1String(away)))
            return ErrorCode::StoreUnavailable;
    }
    return state.isEmpty() ? ErrorCode::StoreUnavailable : ErrorCode::Internal;
}

} // namespace

Failure failureOfSqlite(const QSqlError &error)
{
    const int resultCode = error.nativeErrorCode().toInt();
    return failureOf(codeOfSqlite(resultCode), QStringLiteral("sqlite %1").arg(resultCode));
}

Failure failureOfServer(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    return failureOf(codeOfServer(state), QStringLiteral("postgresql %1").arg(state));
}

bool isSerializationFailure(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    return state == QLatin1String("40001") || state == QLatin1String("40P01");
}

} // namespace madoguchi::store
