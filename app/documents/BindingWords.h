#pragma once

#include <QStringList>

namespace madoguchi::documents {

/// "applicant", "subject" …: of whom a form may speak, a household's members ("household[0]") aside.
[[nodiscard]] const QStringList &personWords();
/// The same, and "household[0]" to "household[9]".
[[nodiscard]] const QStringList &personAndMemberWords();

/// Everything about persons and the office that a field may be bound to: "applicant.name", "household[0].birthDate",
/// "office.municipality" … The list of forms-templates/schema/template.schema.json, written out.
[[nodiscard]] const QStringList &knownBindings();

/// "common.bankName": an answer that every form with this binding shares. The names are the forms' own.
[[nodiscard]] bool isCommon(const QString &binding);

/// One of knownBindings(), or a common answer.
[[nodiscard]] bool isBinding(const QString &text);

} // namespace madoguchi::documents
