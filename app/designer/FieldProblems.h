#pragma once

#include "app/documents/FormTemplate.h"

#include <QHash>
#include <QStringList>

namespace madoguchi::designer {

/// What keeps the form from being used, where it is mended. Whole sentences, translated: what, and what to do.
struct FormProblems {
    QStringList form; ///< about the form as a whole
    QHash<QString, QStringList> fields; ///< by the field's id

    [[nodiscard]] bool isEmpty() const { return form.isEmpty() && fields.isEmpty(); }
    [[nodiscard]] int count() const;
};

/// The rules of documents::checkTemplate(), without the files: quick enough after every change.
[[nodiscard]] FormProblems problemsOf(const documents::FormTemplate &form);

/// 個人番号, マイナンバー（子）: by these words a place asks for it.
[[nodiscard]] bool namesIndividualNumber(const QString &label);

} // namespace madoguchi::designer
