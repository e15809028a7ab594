#pragma once

#include "app/documents/FormTemplate.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace madoguchi::designer {
Q_NAMESPACE

/// All in which two versions of a form can differ, in the order in which they are told.
enum class What {
    // of the form
    Version,
    Title,
    Kana,
    Keywords,
    Fees,
    Retention, ///< for how many years the paper is kept
    PersonalNumber, ///< whether it may carry the 個人番号
    Background, ///< the printed form itself
    // of a page
    PageAdded,
    PageRemoved,
    PageSize,
    PageWhen, ///< the conditions under which it is printed
    PagePicture, ///< the picture on screen, while the background is the same
    // of a field
    FieldAdded,
    FieldRemoved,
    FieldId, ///< the same field under another id
    FieldOrder, ///< it is asked at another place
    FieldLabel,
    FieldKind,
    FieldPage,
    FieldMoved,
    FieldResized,
    FieldParts, ///< places of the parts of a date
    FieldBinding,
    FieldRequired,
    FieldWhen, ///< the conditions under which it is asked
    FieldCalculation,
    FieldFormat,
    FieldFiller,
    FieldFont,
    FieldSize, ///< of the type
    FieldAlign,
    FieldOverflow,
    FieldMark,
    FieldSeveral,
    FieldOptions,
    FieldBoxes,
    FieldEraStyle
};
Q_ENUM_NS(What)

/// Where: of the form as a whole page is 0 and the field is empty.
struct Place {
    int page = 0; ///< one-based
    QString field; ///< id, of the later version where there is one
    documents::Label label; ///< the field's

    [[nodiscard]] bool operator==(const Place &) const = default;
};

/// One difference. `before` and `after` are written as template.json does: "applicant.name", "multi-line",
/// "12.5, 30, 80, 7"; empty where there is nothing.
struct Difference {
    Place place;
    What what = What::Version;
    QString before;
    QString after;

    [[nodiscard]] bool operator==(const Difference &) const = default;
};

/// The form first, then pages, then fields in the order of the later version, removed ones last. Backgrounds and
/// pictures are compared as files; one that cannot be read counts as different.
[[nodiscard]] QList<Difference> compareForms(
    const documents::FormTemplate &before, const documents::FormTemplate &after);

/// The difference as a sentence in the program's language; labels in `language` ("ja" or "en").
[[nodiscard]] QString sentenceFor(const Difference &difference, const QString &language);

} // namespace madoguchi::designer
