#pragma once

#include "app/documents/FormTemplate.h"

#include <QString>

namespace madoguchi::forms {

/// Writes a template that can be used, with its background and picture, into `folder`/`id`; gives that folder.
/// It asks for the applicant (name, kana, address, birth date with its era circle, phone), the subject (name, address),
/// a purpose, a number of copies and one choice; one field is for the staff, one to sign in.
QString writeTemplate(
    const QString &folder, const QString &id, const QString &titleJa = QStringLiteral("住民票請求書"));
/// The same, loaded.
documents::FormTemplate sampleForm(const QString &folder, const QString &id = QStringLiteral("sample"));
/// A file of postal codes with places of 架空県; gives its path.
QString writePostalCodes(const QString &path);
/// A folder with the picture of one character of the city's own, U+E000; gives its path.
QString writeGaiji(const QString &folder);
/// A template whose JSON ends too early.
void writeBrokenTemplate(const QString &folder, const QString &id);

} // namespace madoguchi::forms
