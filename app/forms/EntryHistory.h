#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace madoguchi::forms {

/// What was changed in a reception's entries, for undo and redo. Typing in one entry is one step until closeStep().
/// Keeps copies of its own and overwrites them when it lets them go.
class EntryHistory {
public:
    struct Change {
        QString slot; ///< which value
        QString before;
        QString after;
    };

    EntryHistory() = default;
    EntryHistory(const EntryHistory &) = delete;
    EntryHistory &operator=(const EntryHistory &) = delete;
    ~EntryHistory() { wipe(); }

    void record(const QString &slot, const QString &before, const QString &after);
    void closeStep(); ///< the next change begins a step of its own
    [[nodiscard]] std::optional<Change> undo(); ///< the change to take back
    [[nodiscard]] std::optional<Change> redo(); ///< the change to make again
    [[nodiscard]] bool canUndo() const { return m_next > 0; }
    [[nodiscard]] bool canRedo() const { return m_next < m_changes.size(); }
    void wipe();

private:
    void forgetFrom(qsizetype first);

    QList<Change> m_changes;
    qsizetype m_next = 0; ///< how many of them are in force
    bool m_open = false;
};

} // namespace madoguchi::forms
