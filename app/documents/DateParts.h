#pragma once

#include "app/documents/FormTemplate.h"
#include "app/reception/JapaneseDate.h"

#include <QString>

namespace madoguchi::documents {

/// A date as it is written into a form: what is unknown stays empty.
struct DateParts {
    QString era; ///< "令和", "令", or "西暦" where no era can be told
    QString year; ///< "元" for the first year of an era
    QString month;
    QString day;
    QString eraOption; ///< "reiwa" …, "western": which printed era it is

    [[nodiscard]] bool operator==(const DateParts &) const = default;
    [[nodiscard]] QString part(const QString &name) const; ///< by the name in template.json: "era", "year" …
};

/// Of a Date, Today or Era field: the eras that its paper has printed; empty when any can be written.
[[nodiscard]] QStringList printedEras(const Field &field);
/// `eraStyle` as in Field.
[[nodiscard]] DateParts dateParts(const reception::PartialDate &date, const QString &eraStyle);

} // namespace madoguchi::documents
