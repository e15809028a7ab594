#pragma once

#include "app/documents/FormTemplate.h"
#include "app/documents/FormValues.h"

#include <optional>

namespace madoguchi::documents {

// What follows on a form from what is filled in: which fields and pages are there, and what is calculated.

/// Whether a field is there: its own conditions and those of its page hold. A template's conditions run in no circle
/// (checkRules).
[[nodiscard]] bool isThere(const FormTemplate &form, const Field &field, const FormValues &values);
[[nodiscard]] bool isThere(const FormTemplate &form, const Page &page, const FormValues &values);

/// What a field shows: what was written into it, else what is calculated, else what it is bound to; for Today the
/// application's day. Empty for a field that is not there.
[[nodiscard]] QString shownValue(const FormTemplate &form, const Field &field, const FormValues &values);

/// What is calculated, whatever was written into the field; empty where nothing is, or nothing is known yet.
[[nodiscard]] QString calculated(const FormTemplate &form, const Field &field, const FormValues &values);

/// The application's fee in yen; nullopt for a form without fees.
[[nodiscard]] std::optional<qint64> feeOf(const FormTemplate &form, const FormValues &values);

} // namespace madoguchi::documents
