#pragma once

#include "tests/house/SourceTree.h"

namespace madoguchi::house {

// The rules of the house. Each returns what breaks it, one line a place; an empty list means that it is kept.

[[nodiscard]] QStringList forbiddenIncludes(const SourceTree &tree, const QString &from, const QString &to);
[[nodiscard]] QStringList workflowsThatKnowEachOther(const SourceTree &tree);
[[nodiscard]] QStringList enginesThatKnowWidgets(const SourceTree &tree);
[[nodiscard]] QStringList platformHeadersOutsidePlatformFiles(const SourceTree &tree);
[[nodiscard]] QStringList unfinishedMarks(const SourceTree &tree);
[[nodiscard]] QStringList sleepsInTests(const SourceTree &tree);
[[nodiscard]] QStringList foldersWithoutPlaceOnMap(const SourceTree &tree); ///< the map: ARCHITECTURE.md
[[nodiscard]] QStringList silentCMakeFiles(const SourceTree &tree);
[[nodiscard]] QStringList incompleteTranslations(const SourceTree &tree);

} // namespace madoguchi::house
