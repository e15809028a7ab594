#pragma once

#include "app/documents/FormTemplate.h"
#include "app/settings/Settings.h"

#include <QByteArray>

namespace madoguchi::ctl {

inline constexpr qint64 LargestData = 64 * 1024 * 1024; ///< bytes of one data file, and of one line of JSON Lines

/// By id, or by folder. Errors: FileMissing with the nearest known id, and those of documents::loadTemplate().
[[nodiscard]] Outcome<documents::FormTemplate> findTemplate(const settings::Settings &settings, const QString &name);

/// A file with form data. Errors: FileMissing, FileUnreadable.
[[nodiscard]] Outcome<QByteArray> readData(const QString &name);

} // namespace madoguchi::ctl
