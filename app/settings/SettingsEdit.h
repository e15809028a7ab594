#pragma once

#include "app/settings/Settings.h"

namespace madoguchi::settings {

/// Names of the settings in which the two differ: "office.counter" …, in the order of the file's description.
[[nodiscard]] QStringList changedSettings(const Settings &one, const Settings &other);

/// The text of a file with what differs between `before` and `wanted` written into it. Comments, order, line ends and
/// everything else stay as they are: values are replaced where they stand, new keys go below the others of their
/// section. The result has been checked as a whole.
/// Fails with NotPermitted (a locked setting), StoreConflict (someone else has changed the same setting in the file
/// since `before` was read), and as parseSettings() does; Error::place names the setting.
[[nodiscard]] Outcome<QByteArray> editSettings(
    const QByteArray &toml, const QString &fileName, const Settings &before, const Settings &wanted);

/// The same in the file of `before`, which is written whole or not at all; also FileNotWritten and DiskFull. Returns
/// what the file says now.
[[nodiscard]] Outcome<Settings> saveSettings(const Settings &before, const Settings &wanted);

} // namespace madoguchi::settings
