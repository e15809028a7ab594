#pragma once

#include "app/handover/Rows.h"
#include "devices/typing/TypingDesk.h"

#include <QTimer>

namespace madoguchi::handover {

/// One entry of the sequence.
struct TypedEntry {
    QString name; ///< the column's
    QString text;
    typing::After then = typing::After::Tab;
    int row = 0;

    [[nodiscard]] bool operator==(const TypedEntry &) const = default;
};

[[nodiscard]] QList<TypedEntry> typedEntries(const Mapping &mapping, const Rows &rows);

/// What the sequence is doing, one for each thing that the clerk sees differently.
enum class TypingState {
    Idle, ///< nothing to type
    Waiting, ///< for the key, or for the countdown's button
    Counting, ///< down: the clerk goes to the other window
    Typing,
    Finished ///< behind the last entry
};

/// Rows that are typed into another window, entry by entry, as the clerk says. GUI thread.
class TypingSession : public QObject {
    Q_OBJECT

public:
    explicit TypingSession(typing::TypingDesk &desk, QObject *parent = nullptr);
    ~TypingSession() override;

    /// From the first entry on. Hears the mapping's key until the end; where another program has it the countdown still
    /// works, and trouble() says so.
    void begin(const Mapping &mapping, const Rows &rows);
    void end(); ///< stops, overwrites and drops the texts; emits ended() when there was something

    [[nodiscard]] TypingState state() const { return m_state; }
    [[nodiscard]] const TypingWay &way() const { return m_way; }
    [[nodiscard]] bool hasKey() const { return m_hasKey; }
    [[nodiscard]] const QList<TypedEntry> &entries() const { return m_entries; }
    [[nodiscard]] int next() const { return m_next; } ///< index of the entry that comes next
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; } ///< while Counting
    [[nodiscard]] std::optional<typing::Trouble> trouble() const { return m_trouble; } ///< of the last attempt
    [[nodiscard]] int typedEntryCount() const { return m_typedCount; } ///< how many went over

    void typeNow(); ///< the key was pressed
    void countDown();
    void skip(); ///< the next entry is not typed
    void back();
    void stop(); ///< what is being typed or counted

signals:
    void changed();
    void ended(int typed, int entries);

private:
    void setState(TypingState state);
    void count();
    void entryTyped();
    void entryFailed(typing::Trouble trouble);
    void goTo(int next);
    [[nodiscard]] bool isQuiet() const { return m_state == TypingState::Waiting || m_state == TypingState::Finished; }

    typing::TypingDesk &m_desk;
    TypingWay m_way;
    QList<TypedEntry> m_entries;
    int m_next = 0;
    int m_typedCount = 0;
    int m_secondsLeft = 0;
    bool m_hasKey = false;
    std::optional<typing::Trouble> m_trouble;
    TypingState m_state = TypingState::Idle;
    QTimer m_clock;
};

} // namespace madoguchi::handover
