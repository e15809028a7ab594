#pragma once

#include "app/documents/Coverage.h"
#include "app/documents/FormTemplate.h"

#include <QDate>
#include <QHash>
#include <QImage>
#include <QString>

namespace madoguchi::documents {

/// Values by binding ("applicant.name", "household[0].birthDate") and by field id ("copies"); a field's own value wins.
/// Dates are "YYYY-MM-DD" (00 = unknown), Check "true", Choice the option's value (several: separated by ','),
/// sex "male" …; names and addresses exactly as they are to appear.
struct FormValues {
    QHash<QString, QString> bound;
    QHash<QString, QString> fields;
    QDate date; ///< for Today fields
    QHash<QString, QImage> pictures; ///< in place of the marks of a document's 外字, by pictureKey()

    /// What a field shows: its own value, else that of its binding, else empty.
    [[nodiscard]] QString valueOf(const Field &field) const;
};

/// Under which FormValues holds the picture that a person decided to print where `mark` ("【外字1】") stands in what is
/// bound to this: each person's document has marks of its own. A binding, or its part up to the first dot.
[[nodiscard]] QString pictureKey(const QString &binding, const QString &mark);

enum class WarningCode { Shrunk, Wrapped, Overflow, MissingGlyph, EmptyRequired };
[[nodiscard]] QString toWord(WarningCode code); ///< "missing-glyph" …

/// Something about a filled field that the clerk should know.
struct Warning {
    QString field;
    WarningCode code = WarningCode::Shrunk;
    QString detail; ///< never the text itself
    QList<CharacterCoverage> characters; ///< of MissingGlyph, for the screen: in no log and no other program's answer

    [[nodiscard]] bool operator==(const Warning &) const = default;
};

} // namespace madoguchi::documents
