#pragma once

#include "app/handover/Rows.h"

// Inside app/handover alone: one cell of a row.
namespace madoguchi::handover {

/// Of what a row is made.
struct RowOf {
    const FinishedForm &form;
    const Facts &facts;
    QString person; ///< "applicant", "household[0]"; empty: rows of forms
    int number = 1; ///< the row's, from 1 on
};

/// What stands for the binding on the form: what its fields show, else what is known.
[[nodiscard]] QString valueOfBinding(const FinishedForm &form, const QString &binding);

/// What the source gives, before anything is done to it.
[[nodiscard]] QString rawValue(const Column &column, const RowOf &row);

/// The same as the column wants it; or why it cannot be.
[[nodiscard]] tl::expected<QString, Reason> cellOf(const Column &column, const Mapping &mapping, const QString &raw);

} // namespace madoguchi::handover
