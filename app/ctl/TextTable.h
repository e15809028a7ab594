#pragma once

#include "app/ctl/Output.h"

#include <QList>

namespace madoguchi::ctl {

/// A label and what belongs to it; that may have several lines.
struct TextRow {
    QString label;
    QString text;
};

/// Writes rows for people, the texts one below the other. Nothing is written with --json.
void writeTable(Output &output, const QList<TextRow> &rows);

/// Columns that a terminal needs for a text: two for a character of East Asian width (UAX 11).
[[nodiscard]] int columnsOf(const QString &text);

} // namespace madoguchi::ctl
