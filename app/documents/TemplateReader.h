#pragma once

#include "app/documents/FormTemplate.h"
#include "app/documents/Problems.h"

#include <QJsonObject>

namespace madoguchi::documents {

/// What a hostile template may not exceed.
constexpr qsizetype MaxFields = 2000;
constexpr qsizetype MaxOptions = 200;
constexpr qsizetype MaxPages = 50;
constexpr qint64 MaxTemplateBytes = 4 * 1024 * 1024;

/// Reads template.json's content as far as it can be read; what is wrong with a key, a type or a range goes to
/// `problems`. Knows no file: background and pictures are joined to `folder` and not looked at.
[[nodiscard]] FormTemplate readTemplate(const QJsonObject &json, const QString &folder, Problems &problems);

/// What no single key shows: duplicate ids, parts off their page, kinds without what they need, forbidden bindings.
void checkRules(const FormTemplate &formTemplate, Problems &problems);

/// Conditions, calculations and fees: what they name is there, and nothing depends on itself.
void checkReferences(const FormTemplate &formTemplate, Problems &problems);

/// The template's files: there, inside the folder, readable, and of the size that template.json says.
void checkFiles(const FormTemplate &formTemplate, Problems &problems);

} // namespace madoguchi::documents
