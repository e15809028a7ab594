#pragma once

#include "app/documents/FormTemplate.h"
#include "app/documents/FormValues.h"
#include "app/handover/Mapping.h"

#include <QDateTime>

namespace madoguchi::handover {

/// A form with its values, as it is on the paper.
struct FinishedForm {
    documents::FormTemplate form;
    documents::FormValues values;
};

/// What is known besides the entries.
struct Facts {
    int receptionNumber = 0; ///< 0: none
    QString receptionName; ///< "2026-12-01/12"
    QString counter; ///< name of this terminal
    QDateTime now; ///< local time
};

/// Why something cannot go as it stands.
enum class Reason {
    CharacterMissing, ///< the file's encoding does not have it
    NoCode, ///< the code table has no row for the answer
    BadDate, ///< the date cannot be written in this form: it has no era, or is none
    TooLong,
    NotQuotable, ///< it holds the separator or a line's end, and nothing is quoted
    CharacterNotChosen, ///< the mark of a licence's 外字 stands where its character belongs
    PersonalNumber ///< 個人番号 stands in it
};

/// Of which entry, so that the clerk finds it.
struct Refusal {
    Reason reason = Reason::CharacterMissing;
    int row = 0;
    int column = 0;
    QString formTitle; ///< in Japanese
    QString columnName;
    QString character; ///< with CharacterMissing

    [[nodiscard]] bool operator==(const Refusal &) const = default;
};

struct Row {
    QString formId;
    QString formTitle; ///< in Japanese
    QStringList cells; ///< one a column of the mapping

    [[nodiscard]] bool operator==(const Row &) const = default;
};

struct Rows {
    QList<Row> rows;
    QList<Refusal> refusals; ///< whatever the way
};

/// The rows of these forms. What a form shows is taken as it shows it (documents::shownValue); what it has no field for
/// comes from what is known by binding. 個人番号 is refused, wherever it stands.
[[nodiscard]] Rows rowsOf(const Mapping &mapping, const QList<FinishedForm> &forms, const Facts &facts);

/// All that keeps the rows from going this way; empty: they can go. `mayMark()` says whether the clerk may agree.
[[nodiscard]] QList<Refusal> refusalsOf(const Mapping &mapping, const Rows &rows, Way way);

/// Nothing but missing characters is in the way, and IT allows the mark for them.
[[nodiscard]] bool mayMark(const Mapping &mapping, const QList<Refusal> &refusals);

/// What it is and what to do, for the clerk.
[[nodiscard]] QString messageFor(const Refusal &refusal);

[[nodiscard]] Rows ownCopy(const Rows &rows); ///< with buffers of its own, for another thread
/// Overwrites every value with zeros before it is let go.
void wipe(Rows &rows);
void wipe(QList<FinishedForm> &forms);

} // namespace madoguchi::handover
