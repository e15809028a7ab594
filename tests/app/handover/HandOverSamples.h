#pragma once

#include "app/handover/Rows.h"

namespace madoguchi::handover {

/// A form with an applicant, a choice, copies, a remark of several lines, an agent who is there only when the choice
/// says so, and a 個人番号; filled for 髙橋 𠮷子.
[[nodiscard]] FinishedForm sampleForm(const QString &id = QStringLiteral("juminhyo"));
[[nodiscard]] Facts sampleFacts(); ///< reception 12 on 2026-12-01, 10:42:33

/// A mapping with these columns (TOML of the sections [[columns]]) and a file; fails the test when it is wrong.
[[nodiscard]] Mapping mappingWith(const QByteArray &columns, const QByteArray &more = {});
[[nodiscard]] Mapping parsed(const QByteArray &toml);

/// One column with this source and these further lines, in UTF-8.
[[nodiscard]] Mapping oneColumn(const char *from, const QByteArray &more = {});

} // namespace madoguchi::handover
