#pragma once

#include "devices/readers/Context.h"
#include "devices/readers/ReaderWatcher.h"

#include <vector>

namespace madoguchi::readers {

/// A number of its own each time that a reader is met, for the upper part of WatchedReader::visits.
[[nodiscard]] quint64 nextAcquaintance();

/// The readers' states as SCardGetStatusChange takes and returns them, with the pseudo reader that reports plugging in.
class StateTable {
public:
    StateTable();

    /// Takes over the readers that are there now; what is known of the others stays known.
    void setReaders(const QStringList &names);

    /// Blocks until something differs from what is known, at most `timeoutMs`; a timeout is no fault.
    /// Ends at once with success when SCardCancel is called on the context.
    [[nodiscard]] Linked<void> wait(const Context &context, quint32 timeoutMs);

    [[nodiscard]] QList<WatchedReader> readers() const;

private:
    struct Row {
        QString name;
        winscard::Text native;
        winscard::ReaderState state {};
        quint64 acquaintance = 0; ///< a number of its own each time that a reader is met
    };

    std::vector<Row> m_rows; ///< the first is the pseudo reader
};

/// The service's count of cards that came and went at a reader, asked now.
[[nodiscard]] Linked<quint16> visitCountAt(const Context &context, const QString &reader);

} // namespace madoguchi::readers
