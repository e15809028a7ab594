#pragma once

#include "app/documents/Coverage.h"
#include "app/documents/FormTemplate.h"

#include <QDate>
#include <QHash>
#include <QImage>
#include <QList>
#include <QPolygonF>
#include <QString>

namespace madoguchi::documents {

/// What a pen wrote: its lines, each from where it was set down to where it was lifted. 0 … 1 from the field's left and
/// top edges.
using Strokes = QList<QPolygonF>;
/// How wide the pen is on the paper.
constexpr double SignaturePenMm = 0.5;

/// Values by binding ("applicant.name", "household[0].birthDate") and by field id ("copies"); a field's own value wins.
/// Dates are "YYYY-MM-DD" (00 = unknown), Check "true", Choice the option's value (several: separated by ','),
/// sex "male" …; names and addresses exactly as they are to appear.
struct FormValues {
    QHash<QString, QString> bound;
    QHash<QString, QString> fields;
    QDate date; ///< for Today fields
    QHash<QString, QImage> pictures; ///< in place of the marks of a document's 外字, by pictureKey()
    QHash<QString, Strokes> signatures; ///< by the id of a Signature field

    /// What a field shows: its own value, else that of its binding, else empty.
    [[nodiscard]] QString valueOf(const Field &field) const;
    [[nodiscard]] bool operator==(const FormValues &) const = default;
};

/// Under which FormValues holds the picture that a person decided to print where `mark` ("【外字1】") stands in what is
/// bound to this: each person's document has marks of its own. A binding, or its part up to the first dot.
[[nodiscard]] QString pictureKey(const QString &binding, const QString &mark);

/// A copy with buffers of its own.
[[nodiscard]] Strokes ownCopy(const Strokes &strokes);
/// Overwrites the lines where they lie in memory, also for copies that share them, then lets them go.
void wipe(Strokes &strokes);

enum class WarningCode { Shrunk, Wrapped, Overflow, MissingGlyph, EmptyRequired };
[[nodiscard]] QString toWord(WarningCode code); ///< "missing-glyph" …

/// Detail of an Overflow that is no matter of room: an answer that the paper does not have.
inline const QString NoPlaceForAnswer = QStringLiteral("the form has no place for this answer");
/// The same: the paper has other eras printed. As with a pen, the day's own stands in front of the year.
inline const QString EraWrittenOut = QStringLiteral("the form has another era printed");

/// Something about a filled field that the clerk should know.
struct Warning {
    QString field;
    WarningCode code = WarningCode::Shrunk;
    QString detail; ///< never the text itself
    QList<CharacterCoverage> characters; ///< of MissingGlyph, for the screen: in no log and no other program's answer

    [[nodiscard]] bool operator==(const Warning &) const = default;
};

} // namespace madoguchi::documents
