#pragma once

#include "app/documents/FormTemplate.h"
#include "app/forms/EntryRules.h"
#include "app/forms/FormOutline.h"

#include <QJsonObject>
#include <QList>

#include <utility>

namespace madoguchi::webform {

/// What the page asks, as its scripts read it (page/form.mjs): the groups and entries of the Forms tab without what
/// the staff fills in, what writes itself and 個人番号; answers that follow from others; eras. The same in every
/// language: names are the template's labels, or words of pageWords().
[[nodiscard]] QJsonObject formData(const documents::FormTemplate &form);

/// What a resident is told about an entry, with its word in pageWords() ("problem:" before it).
[[nodiscard]] const QList<std::pair<forms::Problem, QString>> &pageProblems();

/// The word of a group's heading and of a part of a person in pageWords().
[[nodiscard]] QString wordOf(const forms::EntryGroup &group);
[[nodiscard]] QString wordOf(reception::PersonField part);

} // namespace madoguchi::webform
