#pragma once

#include "app/documents/FormTemplate.h"

/// How fields begin, what they are called inside the file, and how a binding suits them.
namespace madoguchi::designer {

/// An id that no field of the form has: "copies", "copies2" …
[[nodiscard]] QString freeId(const documents::FormTemplate &form, const QString &wanted);
/// Out of a binding: "applicant.nameKana" gives "applicantNameKana", "household[0].name" "household1Name".
[[nodiscard]] QString idFor(const QString &binding);
/// False for an id that was given by a person, outside of the program.
[[nodiscard]] bool isMadeId(const documents::Field &field);
/// The field under another id, and everything that names it.
void renameField(documents::FormTemplate &form, const QString &from, const QString &to);
/// The place of a new field among the others: in the order of reading.
[[nodiscard]] qsizetype placeFor(const documents::FormTemplate &form, const documents::Field &field);

[[nodiscard]] documents::Field newField(documents::FieldKind kind, int page, const QRectF &rectMm);
/// Becomes another kind, with what that kind needs; what both kinds have stays.
void changeKind(documents::Field &field, documents::FieldKind kind);
/// How the era of a date is written (Field::eraStyle); rings get places for the five eras along the left half of the
/// field.
void setEraStyle(documents::Field &field, const QString &style);
/// The eras as answers, from Meiji to Reiwa, without places.
[[nodiscard]] QList<documents::Option> eras();
/// The smallest size follows when it would be larger.
void setSize(documents::Field &field, double sizePt);
/// A further answer to choose from: where a reader meets it, or last when the answers have an order of their own.
/// Returns its place among the answers.
qsizetype addOption(documents::Field &field, const QRectF &rectMm);
void removeOption(documents::Field &field, qsizetype place); ///< a choice becomes as small as the others are
/// Binds and becomes the kind that such a value needs: a sex is marked. A day is written in full, 平成元年5月12日,
/// unless the paper has its places. A field that nobody has named takes the name of what it shows.
void bindField(documents::Field &field, const QString &binding);
/// A name or an address of sixty characters is written in two lines where the field is high enough for them.
void letWrapLong(documents::Field &field);
/// Bound to nothing; its name stays.
void unbindField(documents::Field &field);
/// A city's name stands in front of it on the paper: an address goes on behind that.
void putBehindCity(documents::Field &field);
/// 若葉市, 大鰐町: a municipality's name alone.
[[nodiscard]] bool isMunicipality(const QString &text);
/// What no application goes without: whose it is.
[[nodiscard]] bool isProposedAsRequired(const QString &binding);
/// True while it is called after its kind, although a resident is asked for it.
[[nodiscard]] bool lacksName(const documents::Field &field);
/// True while one of its answers is only numbered.
[[nodiscard]] bool lacksAnswers(const documents::Field &field);
/// The name of an answer that nobody has named: 選択肢2.
[[nodiscard]] QString numberedAnswer(qsizetype number);
/// Answers of a choice that is bound to a person's sex are known by their words: 男 is "male" in the data. Two answers
/// without words of their own become these two.
void nameAnswers(documents::Field &field);

} // namespace madoguchi::designer
