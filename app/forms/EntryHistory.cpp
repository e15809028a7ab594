#include "app/forms/EntryHistory.h"

#include "app/reception/Wipe.h"

namespace madoguchi::forms {

void EntryHistory::record(const QString &slot, const QString &before, const QString &after)
{
    forgetFrom(m_next);
    const bool goesOn = m_open && !m_changes.isEmpty() && m_changes.last().slot == slot;
    if (goesOn) {
        reception::wipe(m_changes.last().after);
        m_changes.last().after = reception::ownCopy(after);
    } else {
        m_changes << Change { slot, reception::ownCopy(before), reception::ownCopy(after) };
    }
    m_next = m_changes.size();
    m_open = true;
    // Typed and taken back by hand: there is nothing to undo.
    if (m_changes.last().before == m_changes.last().after)
        forgetFrom(m_next - 1);
}

void EntryHistory::closeStep()
{
    m_open = false;
}

std::optional<EntryHistory::Change> EntryHistory::undo()
{
    if (!canUndo())
        return std::nullopt;
    m_open = false;
    return m_changes.at(--m_next);
}

std::optional<EntryHistory::Change> EntryHistory::redo()
{
    if (!canRedo())
        return std::nullopt;
    m_open = false;
    return m_changes.at(m_next++);
}

void EntryHistory::wipe()
{
    forgetFrom(0);
    m_open = false;
}

void EntryHistory::forgetFrom(qsizetype first)
{
    while (m_changes.size() > first) {
        reception::wipe(m_changes.last().before);
        reception::wipe(m_changes.last().after);
        m_changes.removeLast();
    }
    m_next = qMin(m_next, first);
}

} // namespace madoguchi::forms
