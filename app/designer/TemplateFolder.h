#pragma once

#include "app/designer/Paper.h"
#include "app/documents/FormTemplate.h"
#include "devices/outcome/Error.h"

#include <QString>

namespace madoguchi::designer {

/// A form with the files that it names, in memory.
struct WholeTemplate {
    documents::FormTemplate form;
    Paper paper;
};

/// Reads a folder as far as it can be read: an unfinished form, too. Files that are missing are empty.
/// Errors: FileMissing, FileUnreadable, BadFile (template.json is no JSON object).
[[nodiscard]] Outcome<WholeTemplate> readFolder(const QString &folder);
/// The same of a folder that can be used. Errors: those of documents::loadTemplate().
[[nodiscard]] Outcome<WholeTemplate> loadFolder(const QString &folder);

/// Writes a form into a folder that is there. The background and the pictures get names after their content and are
/// written first; template.json is replaced last, in one step: before it the folder is what it was. Files of this kind
/// that neither the old nor the new template.json names are removed. Returns the form as it lies there.
/// Errors: those of writeShared().
[[nodiscard]] Outcome<documents::FormTemplate> storeIn(const QString &folder, const WholeTemplate &whole);

/// Stands for everything in a template folder that counters see; empty when there is no template.json.
[[nodiscard]] QString fingerprint(const QString &folder);
/// The same of template.json alone.
[[nodiscard]] QString stampOf(const QString &folder);

} // namespace madoguchi::designer
