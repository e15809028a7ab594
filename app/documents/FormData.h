#pragma once

#include "app/documents/FormValues.h"
#include "app/reception/Person.h"

#include <QByteArray>

namespace madoguchi::documents {

/// Reads form data (UTF-8 JSON):
///   {"applicant":{…},"subject":{…},"agent":{…},"deceased":{…},"child":{…},"household":[{…}],
///    "common":{"bankName":"…"},"fields":{"copies":"2"},"date":"2026-12-01"}
/// A person has name, nameKana, address, postalCode, birthDate ("YYYY-MM-DD", 00 = unknown), sex ("male", "female",
/// "other", "unknown"), phone and relation; `common` has the answers that several forms share; everything may be left
/// out or null. Without a date the day is `today`.
/// Errors: BadFile (encoding, syntax, type, value), UnknownKey with the nearest known key. Error::place is
/// "FILE:LINE:COLUMN" or "FILE: PATH" with a path like "household[2].birthDate".
[[nodiscard]] Outcome<FormValues> formDataFromJson(const QByteArray &bytes, const QString &fileName, QDate today);

/// Checks the values by field id against the template: every id is one of its fields, a choice is one of its options, a
/// check is "true" or empty, a date is a date. Errors: UnknownKey, BadFile.
[[nodiscard]] Outcome<void> checkFields(
    const FormValues &values, const FormTemplate &formTemplate, const QString &fileName);

/// Gives a form everything that is known about a person, for bindings that begin with `role` ("applicant",
/// "household[0]"): the parts of reception::PersonField, addressPrefecture, addressMunicipality, addressRest, and the
/// age on `today`. The values have buffers of their own: a worker may render them while the reception is ended.
void bindPerson(FormValues &values, const QString &role, const reception::Person &person, QDate today);

/// Gives a form what the settings say about the office: "office.municipality", "office.mayorTitle".
void bindOffice(FormValues &values, const QString &municipality, const QString &mayorTitle);

/// Overwrites every value with zeros before it is let go.
void wipe(FormValues &values);

} // namespace madoguchi::documents
