#pragma once

#include "app/handover/Mapping.h"
#include "app/handover/TomlTable.h"

// Inside app/handover alone: parts of reading a mapping.
namespace madoguchi::handover {

/// One of [[columns]]; the rest of the mapping has been read.
[[nodiscard]] Column readColumn(const toml::table &table, const Mapping &mapping, Mistakes &mistakes);

[[nodiscard]] FileWay readFileWay(const toml::table &table, Mistakes &mistakes);
[[nodiscard]] QrWay readQrWay(const toml::table &table, Mistakes &mistakes);
[[nodiscard]] TypingWay readTypingWay(const toml::table &table, Mistakes &mistakes);

} // namespace madoguchi::handover
