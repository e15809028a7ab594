#pragma once

#include "app/documents/FormTemplate.h"

#include <QString>

/// How the designer calls what template.json has words for. Translated.
namespace madoguchi::designer {

[[nodiscard]] QString wordsFor(documents::FieldKind kind); ///< "One line"
[[nodiscard]] QString explain(documents::FieldKind kind); ///< one sentence: when to take it
[[nodiscard]] QString explainEraStyle(const QString &style); ///< of a date: Field::eraStyle
[[nodiscard]] QString wordsFor(documents::Align align);
[[nodiscard]] QString wordsFor(documents::Overflow overflow); ///< what happens to a text that is too long
[[nodiscard]] QString wordsFor(documents::Filler filler);
[[nodiscard]] QString wordsFor(documents::Mark mark);
[[nodiscard]] QString wordsFor(documents::InputFormat format);
[[nodiscard]] QString wordsFor(documents::Reckoning what);
/// What a new field is called until somebody or its binding names it, in both languages of the forms.
[[nodiscard]] documents::Label firstLabel(documents::FieldKind kind);

} // namespace madoguchi::designer
