#pragma once

#include <QString>

namespace madoguchi::store {

/// Waits until a file's content, and its name in its folder, are on the disk. false when the system says that they are
/// not.
[[nodiscard]] bool syncFile(const QString &path);

} // namespace madoguchi::store
