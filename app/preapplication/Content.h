#pragma once

#include "app/preapplication/PreApplication.h"
#include "devices/outcome/Error.h"

#include <QByteArray>
#include <QJsonObject>

namespace madoguchi::preapplication {

inline constexpr int ContentVersion = 1;
inline constexpr qsizetype LargestContent = 16 * 1024; ///< bytes of JSON
inline constexpr qsizetype PaddingBlock = 64; ///< bytes: how long a box is tells little of what is in it

/// What is sealed: UTF-8 JSON (forms-templates/schema/pre-application.schema.json), deflated (zlib, RFC 1950), padded
/// to whole blocks (ISO/IEC 7816-4, sodium_pad).
[[nodiscard]] QByteArray toContent(const PreApplication &preApplication);

/// Reads it; everything is checked, because anybody can seal something to a public key. `today` and `validDays` decide
/// whether it is still taken. Errors: CodeNewer (another version), CodeExpired, BadFile (not as the format says; detail
/// names the place, never a value).
[[nodiscard]] Outcome<PreApplication> contentFrom(const QByteArray &content, QDate today, int validDays);

/// Persons and answers in the shape of form data ("applicant":{…}, "fields":{…}), without what is empty.
[[nodiscard]] QJsonObject dataOf(const documents::FormValues &values);

} // namespace madoguchi::preapplication
