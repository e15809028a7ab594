#pragma once

#include "app/documents/FormTemplate.h"
#include "devices/outcome/Error.h"

#include <QElapsedTimer>
#include <QList>

class QIODevice;

namespace madoguchi::ctl {

/// How far a batch of forms is: FORM-batch.json in its folder, so that it can go on where it was interrupted. Holds
/// numbers of lines and checksums, nothing about a person.
class BatchRecord {
public:
    /// Reads the data once to know it again. Leaves `data` at its beginning.
    BatchRecord(const QString &folder, const documents::FormTemplate &form, QIODevice &data);

    /// Takes up what an interrupted run left; nothing to take up is no error. Error: BadFile (the data or the
    /// form are others than those of that run).
    [[nodiscard]] Outcome<void> takeUp();

    [[nodiscard]] int lines() const { return m_lines; } ///< of the data
    [[nodiscard]] int done() const { return m_done; } ///< lines that need not be filled again
    [[nodiscard]] const QList<int> &failed() const { return m_failed; } ///< numbers of lines, also of the run before

    /// A line is settled. Written to the disk now and then: after a crash at most a second's work is done again.
    void settle(int line, bool isFilled);
    void save(); ///< before stopping early
    void remove(); ///< everything was done

private:
    QString m_file;
    QString m_form; ///< id and version
    QString m_data; ///< SHA-256, hexadecimal
    int m_lines = 0;
    int m_done = 0;
    QList<int> m_failed;
    QElapsedTimer m_sinceSaved;
};

} // namespace madoguchi::ctl
